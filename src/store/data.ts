import { z } from 'astro/zod';
import { PENALTY_TYPES, PROVISION_KINDS, EFFECTS, ADDITIONAL_PENALTY_TYPES } from '../law/types.ts';
import { provisionPath } from '../law/citation.ts';
import { officialAddress } from '../law/sources.ts';
import { statusOn, wordingSince } from '../law/versions.ts';
import { absolute as address, perLanguage } from './addresses.ts';
import { coverageOf } from './coverage.ts';
import { figuresData, figuresShape, gapsData, gapsShape, timelineData, timelineShape } from './figures-data.ts';
import { divergencesData, divergencesShape, sanctionsData, sanctionsShape } from './data-lawyers.ts';
import { actOf, site } from './index.ts';
import { plainRegisterText } from './register-text.ts';

/** The open data under /data/v1/: what each file holds, as a schema and as values. Shapes here are a promise; they only grow. */

const text = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });
const date = z.string().nullable();
const number = z.number().nullable();

const sourceShape = z.union([
  z.strictObject({ act: z.string(), language: z.enum(['kk', 'ru']), version: z.string(), url: z.string(), commit: z.string().nullable(), path: z.string().nullable() }),
  z.strictObject({ publisher: z.string(), url: z.string(), date }),
]);

export const provisionsShape = z.array(z.strictObject({
  id: z.string(),
  act: z.string(),
  article: z.string(),
  title: text,
  kind: z.enum(PROVISION_KINDS),
  effect: z.enum(EFFECTS),
  status: z.enum(['in-force', 'repealed', 'not-yet']),
  inForce: z.strictObject({ from: date, to: date }),
  wordingSince: date,
  readUpTo: date,
  confidence: z.enum(['primary', 'secondary']),
  versions: z.array(z.strictObject({
    from: date,
    to: date,
    amendedBy: z.array(z.string()),
    parts: z.array(z.strictObject({
      part: z.string(),
      conduct: text,
      victims: z.array(z.string()),
      qualifiers: z.array(z.string()),
      penalties: z.array(z.strictObject({ type: z.enum(PENALTY_TYPES), min: number, max: number, unit: z.string().nullable(), payer: z.string().optional(), suspendedUntil: z.string().optional() })),
      with: z.array(z.strictObject({ type: z.enum(ADDITIONAL_PENALTY_TYPES), mandatory: z.boolean(), lifetime: z.boolean(), min: number, max: number, unit: z.string().nullable() })),
      category: z.string().nullable(),
    })),
    rules: z.array(z.strictObject({ id: z.string(), subject: text, fact: text, quantities: z.record(z.string(), z.unknown()), deadline: z.string().nullable() })),
    sources: z.array(sourceShape),
  })),
  replacedBy: z.array(z.string()),
  related: z.array(z.string()),
  urls: text,
}));

export const actsShape = z.array(z.strictObject({
  id: z.string(), kind: z.enum(['code', 'law', 'order']), title: text, short: text, number: z.string().nullable(), date,
  inForce: z.strictObject({ from: date, to: date }), replacedBy: z.string().nullable(), official: z.strictObject({ kk: z.string(), ru: z.string() }).nullable(), urls: text.nullable(),
}));

export const mciShape = z.array(z.strictObject({ from: z.string(), to: z.string(), tenge: z.number(), confidence: z.enum(['primary', 'secondary']) }));

export const helpShape = z.array(z.strictObject({ id: z.string(), number: z.string(), emergency: z.boolean(), name: text, verified: z.string() }));

export const coverageShape = z.array(z.strictObject({
  reform: z.string(), laws: z.array(z.string()), act: z.string(),
  articles: z.array(z.strictObject({ id: z.string(), article: z.string(), readUpTo: date, secondReading: date, urls: text })),
  notCovered: text.nullable(),
}));

export const glossaryShape = z.array(z.strictObject({ id: z.string(), term: text, meaning: text, provisions: z.array(z.string()), urls: text }));

export const mythsShape = z.array(z.strictObject({ id: z.string(), myth: text, truth: text, refutedBy: z.array(z.string()), reviewed: z.string(), urls: text }));

/** Published provisions with all their wordings. Texts of rules keep their `{value}` places; the numbers stand in `quantities`. */
export function provisionsData(): z.infer<typeof provisionsShape> {
  const { published, today } = site();
  return published.map((p) => ({
    id: p.id, act: p.act, article: p.article, title: p.title, kind: p.kind, effect: p.effect, status: statusOn(p, today),
    inForce: { from: p.inForce.from, to: p.inForce.to }, wordingSince: wordingSince(p), readUpTo: p.readUpTo, confidence: p.confidence,
    versions: p.versions.map((v) => ({
      from: v.from, to: v.to, amendedBy: v.amendedBy ?? [],
      parts: (v.parts ?? []).map((part) => ({
        part: part.part, conduct: part.conduct, victims: part.victims ?? [], qualifiers: (part.qualifiers ?? []).map((q) => q.code),
        penalties: part.penalties.map((x) => ({
          type: x.type, min: x.min ?? null, max: x.max ?? null, unit: x.unit ?? null, ...(x.payer ? { payer: x.payer } : {}), ...(x.suspendedUntil ? { suspendedUntil: x.suspendedUntil } : {}),
        })),
        with: (part.with ?? []).map((x) => ({ type: x.type, mandatory: x.mandatory, lifetime: x.lifetime ?? false, min: x.min ?? null, max: x.max ?? null, unit: x.unit ?? null })),
        category: part.category ?? null,
      })),
      rules: (v.rules ?? []).map((r) => ({ id: r.id, subject: r.subject, fact: r.fact, quantities: r.quantities ?? {}, deadline: r.deadline ?? null })),
      sources: p.sources.map((s) => ('act' in s
        ? { act: s.act, language: s.language, version: s.version, url: officialAddress(actOf(s.act), s), commit: s.mirror?.commit ?? null, path: s.mirror?.path ?? null }
        : { publisher: s.publisher, url: s.url, date: s.date })),
    })),
    replacedBy: p.replacedBy ?? [], related: p.related ?? [], urls: perLanguage((l) => address(provisionPath(p, l))),
  }));
}

export function actsData(): z.infer<typeof actsShape> {
  const used = new Set(site().published.map((p) => p.act));
  return [...site().acts.values()].map((a) => ({
    id: a.id, kind: a.kind, title: a.title, short: a.short, number: a.number, date: a.date, inForce: a.inForce, replacedBy: a.replacedBy ?? null,
    official: a.zan === null ? null : { kk: `https://zan.gov.kz/client/#!/doc/${a.zan}/kaz`, ru: `https://zan.gov.kz/client/#!/doc/${a.zan}/rus` },
    urls: used.has(a.id) ? perLanguage((l) => address(`/${l}/${a.id}/`)) : null,
  }));
}

export function mciData(): z.infer<typeof mciShape> {
  return site().mci.map(({ from, to, tenge, confidence }) => ({ from, to, tenge, confidence }));
}

export function helpData(): z.infer<typeof helpShape> {
  return site().help.lines.filter((l) => l.publish).map(({ id, number: digits, emergency, name, verified }) => ({ id, number: digits, emergency, name, verified }));
}

/** What each reform touched, act by act, with the pages that explain it. */
export function coverageData(): z.infer<typeof coverageShape> {
  return coverageOf(site(), site().published).flatMap((reform) => reform.acts.map(({ act, provisions, gap }) => ({
    reform: reform.id, laws: reform.laws, act: act.id,
    articles: provisions.map((p) => ({ id: p.id, article: p.article, readUpTo: p.readUpTo, secondReading: p.secondReading?.on ?? null, urls: perLanguage((l) => address(provisionPath(p, l))) })),
    notCovered: gap ?? null,
  })));
}

/** Terms with their explanations; numbers and citations are written out. */
export function glossaryData(): z.infer<typeof glossaryShape> {
  return site().glossary.map(({ id, term, meaning, provisions }) => ({
    id, term, meaning: perLanguage((l) => plainRegisterText(site(), meaning[l], l)), provisions, urls: perLanguage((l) => address(`/${l}/glossary/#${id}`)),
  }));
}

/** Myths with the truth and what refutes them; numbers and citations are written out. */
export function mythsData(): z.infer<typeof mythsShape> {
  const { reviewed, myths } = site().myths;
  return myths.map(({ id, myth, truth, refutedBy }) => ({
    id, myth, truth: perLanguage((l) => plainRegisterText(site(), truth[l], l)), refutedBy, reviewed, urls: perLanguage((l) => address(`/${l}/citizens/myths/#${id}`)),
  }));
}

/** The files of the open data, by name. */
export const DATA_FILES = {
  provisions: { shape: provisionsShape, values: provisionsData },
  acts: { shape: actsShape, values: actsData },
  mci: { shape: mciShape, values: mciData },
  help: { shape: helpShape, values: helpData },
  coverage: { shape: coverageShape, values: coverageData },
  glossary: { shape: glossaryShape, values: glossaryData },
  figures: { shape: figuresShape, values: () => figuresData(site()) },
  timeline: { shape: timelineShape, values: () => timelineData(site()) },
  gaps: { shape: gapsShape, values: () => gapsData(site()) },
  sanctions: { shape: sanctionsShape, values: sanctionsData },
  divergences: { shape: divergencesShape, values: divergencesData },
  myths: { shape: mythsShape, values: mythsData },
} as const;
