import { z } from 'astro/zod';
import {
  ADDITIONAL_PENALTY_TYPES, AUDIENCES, CATEGORIES, DEADLINES, EFFECTS, PENALTY_TYPES, PENALTY_UNITS, PROVISION_KINDS, QUANTITY_UNITS,
} from '../law/types.ts';
import { confidence, fullText, id, ids, isoDate, nonEmpty, partialDate, url } from './shapes.ts';

/** Shapes of every data file under content/. Unknown keys are errors everywhere. */

/** A text of a draft may lack languages; the completeness of published ones is checked file by file. */
const text = z.strictObject({ kk: nonEmpty.optional(), ru: nonEmpty.optional(), en: nonEmpty.optional() });

const amount = z.number().positive({ error: 'must be above zero' });

const penalty = z.strictObject({
  type: z.enum(PENALTY_TYPES),
  payer: id.optional(),
  min: amount.optional(),
  max: amount.optional(),
  unit: z.enum(PENALTY_UNITS).optional(),
  suspendedUntil: isoDate.optional(),
  suspendedBy: id.optional(),
});

const additionalPenalty = z.strictObject({
  type: z.enum(ADDITIONAL_PENALTY_TYPES),
  mandatory: z.boolean(),
  lifetime: z.boolean().optional(),
  min: amount.optional(),
  max: amount.optional(),
  unit: z.enum(PENALTY_UNITS).optional(),
  of: text.optional(),
});

export const place = z.string().regex(/^(\d+(-\d+)?|single)$/, { error: 'is not the number of a part or item; write it in quotes, such as "1" or "3-1" ("single" for an article without parts)' });

const part = z.strictObject({
  part: place,
  conduct: text,
  victims: z.array(id).optional(),
  qualifiers: z.array(z.strictObject({ item: place.optional(), code: id })).optional(),
  penalties: z.array(penalty).min(1, { error: 'is empty; a part names at least one penalty' }),
  with: z.array(additionalPenalty).optional(),
  category: z.enum(CATEGORIES).optional(),
  note: text.optional(),
});

const quantity = z.strictObject({
  value: z.number().nonnegative().optional(),
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative().optional(),
  unit: z.enum(QUANTITY_UNITS),
}).refine((q) => q.value !== undefined || q.min !== undefined || q.max !== undefined, { error: 'has no number; give value, or min and max' });

const rule = z.strictObject({
  id,
  subject: text,
  fact: text,
  quantities: z.record(z.string().regex(/^[a-z0-9-]+$/), quantity).optional(),
  deadline: z.enum(DEADLINES).optional(),
  toWhom: text.optional(),
  confidence: confidence.optional(),
  from: partialDate.optional(),
  until: isoDate.optional(),
  readIn: isoDate.optional(),
});

const version = z.strictObject({
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  amendedBy: z.array(nonEmpty).optional(),
  parts: z.array(part).min(1).optional(),
  rules: z.array(rule).min(1).optional(),
});

const textSource = z.strictObject({
  act: id,
  language: z.enum(['kk', 'ru']),
  version: partialDate,
  note: text.optional(),
  mirror: z.strictObject({
    repo: nonEmpty.optional(),
    commit: z.string().regex(/^[0-9a-f]{40}$/, { error: 'is not a commit; give all 40 characters' }),
    path: nonEmpty,
  }).optional(),
});
const pageSource = z.strictObject({ publisher: nonEmpty, url, date: partialDate.nullable(), about: text });

export const provisionSchema = z.strictObject({
  id,
  act: id,
  article: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'is not an article number; write it in quotes, such as "109-1"' }),
  title: text,
  cite: text.optional(),
  kind: z.enum(PROVISION_KINDS),
  effect: z.enum(EFFECTS),
  draft: z.literal(true).optional(),
  inForce: z.strictObject({ from: partialDate.nullable(), to: isoDate.nullable(), basis: text.optional() }),
  readUpTo: partialDate.nullable(),
  secondReading: z.strictObject({
    on: isoDate, by: z.literal('second reader'), against: partialDate.optional(), retelling: nonEmpty.optional(),
    languages: z.array(z.enum(['kk', 'ru'])).min(1, { error: 'is empty; name the language of the text that was read' }),
  }).refine((r) => (r.against === undefined) !== (r.retelling === undefined), { error: 'needs either "against" (a version of the official text) or "retelling" (a publisher among the sources)' }).optional(),
  confidence,
  versions: z.array(version).min(1, { error: 'is empty; a provision has at least one wording' }),
  who: z.strictObject({
    offender: text.optional(), victim: text.optional(), startOfCase: text.optional(), decides: text.optional(), protocol: text.optional(),
    reconciliation: text.optional(), minAge: z.number().int().min(12).max(18).optional(),
  }).optional(),
  history: z.array(z.strictObject({
    from: partialDate.nullable(), to: partialDate.optional(), laws: z.array(nonEmpty).optional(), by: text.optional(), when: text.optional(), what: text,
  })).optional(),
  audience: z.array(z.enum(AUDIENCES)).min(1),
  replaces: ids.optional(),
  replacedBy: ids.optional(),
  related: ids.optional(),
  terms: z.array(text).optional(),
  notes: z.array(text).optional(),
  openQuestions: z.array(text).optional(),
  doNotPublish: z.array(nonEmpty).optional(),
  sources: z.array(z.union([textSource, pageSource])).min(1, { error: 'is empty; every fact set names its source' }),
});

export const actSchema = z.strictObject({
  id,
  idPrefix: id.nullable(),
  kind: z.enum(['code', 'law', 'order']),
  title: fullText,
  short: fullText,
  cite: fullText,
  number: nonEmpty.nullable(),
  date: isoDate.nullable(),
  zan: z.string().regex(/^\d+$/, { error: 'is not a document number; write its digits in quotes' }).nullable(),
  inForce: z.strictObject({ from: isoDate.nullable(), to: isoDate.nullable() }),
  replacedBy: id.optional(),
  about: fullText,
});

export const lawsSchema = z.strictObject({
  laws: z.array(z.strictObject({ number: z.string().regex(/^\d+-[IVX]+$/, { error: 'is not the number of a law, such as 72-VIII' }), date: partialDate })),
});

/** A controlled vocabulary: code → its words. */
export const vocabularySchema = z.record(id, fullText);

export const mciSchema = z.strictObject({
  values: z.array(z.strictObject({
    from: isoDate,
    to: isoDate,
    tenge: z.number().int().positive(),
    confidence,
    law: z.strictObject({ number: nonEmpty.nullable(), date: isoDate.nullable() }).optional(),
    source: z.strictObject({ publisher: nonEmpty, url, date: partialDate }),
  })).min(1),
});

/** What provisions are about, as a reader would ask. */
export const topicsSchema = z.strictObject({
  topics: z.array(z.strictObject({ id, title: fullText, lead: fullText, provisions: ids.min(1) })).min(1),
});
export type Topic = z.infer<typeof topicsSchema>['topics'][number];

/** Which acts the reforms touched, and what of them is not explained here. */
export const coverageSchema = z.strictObject({
  reforms: z.array(z.strictObject({
    id, laws: z.array(nonEmpty).min(1), title: fullText, about: fullText, acts: z.array(z.strictObject({ act: id, gap: fullText.optional() })).min(1),
    outside: z.array(z.strictObject({ name: fullText, reason: fullText })).optional(),
  })).min(1),
  checkedUnchanged: fullText,
  merged: z.array(z.strictObject({ id, into: id.optional(), reason: fullText })),
});
export type Coverage = z.infer<typeof coverageSchema>;

/** Hard words: the official pair, a plain explanation, and the provisions that use it. `forms` are further words the prose uses for it. */
export const glossarySchema = z.strictObject({
  terms: z.array(z.strictObject({
    id, term: fullText, meaning: fullText, provisions: ids.min(1), forms: z.strictObject({ kk: z.array(nonEmpty).optional(), ru: z.array(nonEmpty).optional(), en: z.array(nonEmpty).optional() }).optional(),
  })).min(1),
});
export type GlossaryTerm = z.infer<typeof glossarySchema>['terms'][number];

/** Headings under which the guides for citizens stand, in the order a frightened reader needs them. */
export const GUIDE_GROUPS = ['now', 'police', 'protection', 'case', 'children', 'after', 'print'] as const;
export type GuideGroup = (typeof GUIDE_GROUPS)[number];

/**
 * Beside a guide's texts: its place in the list (guides for citizens also name their group), the provisions it truly explains, and the day it was last
 * held against them. A `sheet` has a print layout of its own.
 */
export const guideSchema = z.strictObject({
  order: z.number().int().positive(),
  group: z.enum(GUIDE_GROUPS).optional(),
  reviewed: isoDate,
  provisions: ids.min(1, { error: 'is empty; name the provisions the guide explains' }).max(5, { error: 'names more than five provisions; keep the ones the guide truly explains' }),
  sheet: z.enum(['leaflet', 'form']).optional(),
});
export type GuideMeta = z.infer<typeof guideSchema>;

/** What a step of a pathway's last page is about, in the order a reader needs it. */
export const STEP_KINDS = ['now', 'protection', 'must', 'write', 'evidence', 'call', 'risk'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** The questions of "What happened?": each answer leads to another question or to a situation. */
export const questionsSchema = z.strictObject({
  reviewed: isoDate,
  start: id,
  questions: z.array(z.strictObject({ id, ask: fullText, hint: fullText.optional(), options: z.array(z.strictObject({ say: fullText, to: id })).min(2, { error: 'has one answer; a question has two or more' }) })).min(1),
});
export type Question = z.infer<typeof questionsSchema>['questions'][number];
/** Steps that several situations share. */
export const stepsSchema = z.strictObject({ steps: z.array(z.strictObject({ id, kind: z.enum(STEP_KINDS), text: fullText })).min(1) });
export type Step = z.infer<typeof stepsSchema>['steps'][number];
/** Situations: where the questions end. */
export const situationsSchema = z.strictObject({
  situations: z.array(z.strictObject({
    id, title: fullText, answer: fullText, provisions: ids.min(1).max(5, { error: 'names more than five provisions; keep the ones the situation turns on' }), dates: fullText.optional(), steps: ids.min(1),
  })).min(1),
});
export type Situation = z.infer<typeof situationsSchema>['situations'][number];

/** Pages the search knows besides provisions and help. */
export const searchPagesSchema = z.strictObject({
  pages: z.array(z.strictObject({ id, path: z.string().regex(/^([a-z0-9-]+\/)*$/, { error: 'is not an address; write it as in "on-date/"' }), draft: z.literal(true).optional(), title: fullText, answer: fullText })),
});
export type SearchPage = z.infer<typeof searchPagesSchema>['pages'][number];

/** Everyday words and the pages that answer them, best first. */
export const searchGroupsSchema = z.strictObject({
  groups: z.array(z.strictObject({
    id, crisis: z.literal(true).optional(), kk: z.array(nonEmpty).min(1), ru: z.array(nonEmpty).min(1), en: z.array(nonEmpty).min(1), pages: ids.min(1),
  })).min(1),
});
export type SearchGroup = z.infer<typeof searchGroupsSchema>['groups'][number];

/** Words that mean the same, by language: each list is one meaning. */
const meanings = z.array(z.array(nonEmpty).min(2, { error: 'has one word; a meaning has two or more' }));
export const sameWordsSchema = z.strictObject({ same: z.strictObject({ kk: meanings, ru: meanings, en: meanings }) });

/** Front matter of a provision's prose. */
export const proseSchema = z.strictObject({ answer: nonEmpty });

/** Front matter of a page that is not a provision: about, the law in brief. `sections` names the anchors of its headings, in order. */
export const pageSchema = z.strictObject({ title: nonEmpty, lead: nonEmpty, sections: ids });
