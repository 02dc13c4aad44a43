import { z } from 'astro/zod';
import { confidence, fullText, id, ids, nonEmpty, partialDate, url } from './shapes.ts';

/** Shape of the register of help: lines to call, who else helps, centres, help for particular readers, and what to do when nobody answers. */

/** Where something was read: a page with its day; no address where only another source named it. */
const webSource = z.strictObject({ publisher: nonEmpty, url: url.nullable(), date: partialDate });
const sources = z.array(webSource).min(1, { error: 'is empty; name where it was read' });

/** Readers for whom the help page must have a section, in its order. */
export const HELP_READERS = ['children', 'men', 'cannot-speak', 'foreigners', 'abroad'] as const;

export const helpSchema = z.strictObject({
  lines: z.array(z.strictObject({
    id, number: z.string().regex(/^\d{3}$/, { error: 'is not a three-digit line' }), emergency: z.boolean(), publish: z.boolean(),
    name: fullText, short: fullText.optional(), nameIsDescription: z.boolean().optional(), runs: fullText.optional(), forWhom: fullText.optional(), hours: fullText.optional(),
    cost: fullText.optional(), languages: fullText.optional(), caution: fullText.optional(), note: fullText.optional(),
    when: fullText.optional(), calls: z.array(fullText).min(1).optional(), guides: ids.optional(), confidence, verified: partialDate, sources,
  })),
  institutions: z.array(z.strictObject({
    id, publish: z.boolean(), name: fullText, nameIsDescription: z.boolean().optional(), forWhom: fullText.optional(), how: fullText.optional(),
    note: fullText.optional(), caution: fullText.optional(), legalBasis: ids.optional(),
    counts: z.array(z.strictObject({ period: partialDate, value: z.number().int().nonnegative(), note: fullText.optional() })).optional(),
    confidence, verified: partialDate, sources,
  })),
  centres: z.array(z.strictObject({
    id, publish: z.boolean(), name: nonEmpty, city: fullText, type: fullText, note: fullText.optional(), confidence, verified: partialDate, sources,
  })),
  readers: z.array(z.strictObject({
    id: z.enum(HELP_READERS), title: fullText,
    points: z.array(z.strictObject({ text: fullText, sources: z.array(webSource.partial({ date: true })).min(1).optional() })).min(1, { error: 'is empty; say what holds for them' }),
    guides: ids.optional(),
  })),
  unanswered: z.array(z.strictObject({ case: fullText, text: fullText, guide: id.optional() })),
});
export type Help = z.infer<typeof helpSchema>;
export type HelpLine = Help['lines'][number];
export type HelpInstitution = Help['institutions'][number];
export type HelpReader = Help['readers'][number];
