import { z } from 'astro/zod';
import { provisionPath } from '../law/citation.ts';
import { ADDITIONAL_PENALTY_TYPES, CATEGORIES, PENALTY_TYPES } from '../law/types.ts';
import { absolute, perLanguage } from './addresses.ts';
import { csv } from './csv.ts';
import { publishedProvision, site } from './index.ts';
import { plainRegisterText } from './register-text.ts';
import { DIVERGENCE_KINDS } from './schema-lawyers.ts';
import { PROSECUTIONS, sanctionsOf } from './sanctions.ts';

/** Open data of the pages for lawyers. */

const text = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });
const number = z.number().nullable();

export const sanctionsShape = z.array(z.strictObject({
  id: z.string(), act: z.string(), article: z.string(), part: z.string(), conduct: text, category: z.enum(CATEGORIES).nullable(), minAge: number,
  prosecution: z.enum(PROSECUTIONS).nullable(), startOfCase: text.nullable(),
  limitation: z.strictObject({ value: z.number(), unit: z.enum(['years', 'months']), source: z.string(), exceptions: z.boolean() }).nullable(),
  penalties: z.array(z.strictObject({ type: z.enum(PENALTY_TYPES), payer: z.string().nullable(), min: number, max: number, unit: z.string().nullable(), suspendedUntil: z.string().nullable() })),
  with: z.array(z.strictObject({ type: z.enum(ADDITIONAL_PENALTY_TYPES), mandatory: z.boolean(), lifetime: z.boolean(), min: number, max: number, unit: z.string().nullable() })),
  urls: text,
}));

/** Every part of every offence in force, with all its penalties. */
export function sanctionsData(): z.infer<typeof sanctionsShape> {
  const { published, today } = site();
  return sanctionsOf(site(), published, today).flatMap(({ provision: p, rows }) => rows.map(({ part, prosecution, limitation }) => ({
    id: p.id, act: p.act, article: p.article, part: part.part, conduct: part.conduct, category: part.category ?? null, minAge: p.who?.minAge ?? null, prosecution,
    startOfCase: p.who?.startOfCase ? perLanguage((l) => plainRegisterText(site(), p.who?.startOfCase?.[l] ?? '', l)) : null,
    limitation,
    penalties: part.penalties.map((x) => ({ type: x.type, payer: x.payer ?? null, min: x.min ?? null, max: x.max ?? null, unit: x.unit ?? null, suspendedUntil: x.suspendedUntil ?? null })),
    with: (part.with ?? []).map((x) => ({ type: x.type, mandatory: x.mandatory, lifetime: x.lifetime ?? false, min: x.min ?? null, max: x.max ?? null, unit: x.unit ?? null })),
    urls: perLanguage((l) => absolute(provisionPath(p, l, part.part === 'single' ? {} : { part: part.part }))),
  })));
}

export const SANCTION_COLUMNS = [
  'id', 'act', 'article', 'part', 'category', 'min_age', 'prosecution', 'limitation', 'limitation_unit', 'penalty', 'added', 'mandatory', 'lifetime', 'payer', 'min', 'max', 'unit', 'suspended_until',
  'conduct_kk', 'conduct_ru', 'conduct_en',
] as const;

/** The same as a table with one row for each penalty. */
export function sanctionsCsv(): string {
  return csv(SANCTION_COLUMNS, sanctionsData().flatMap((r) => {
    const head = [r.id, r.act, r.article, r.part, r.category, r.minAge, r.prosecution, r.limitation?.value ?? null, r.limitation?.unit ?? null];
    const tail = [r.conduct.kk, r.conduct.ru, r.conduct.en];
    return [
      ...r.penalties.map((x) => [...head, x.type, false, null, null, x.payer, x.min, x.max, x.unit, x.suspendedUntil, ...tail]),
      ...r.with.map((x) => [...head, x.type, true, x.mandatory, x.lifetime, null, x.min, x.max, x.unit, null, ...tail]),
    ];
  }));
}

export const divergencesShape = z.array(z.strictObject({
  id: z.string(), provision: z.string(), part: z.string().nullable(), item: z.string().nullable(), kind: z.enum(DIVERGENCE_KINDS), kk: text, ru: text, meaning: text, readUpTo: z.string().nullable(), urls: text,
}));

/** The register of differences between the official texts; citations are written out. */
export function divergencesData(): z.infer<typeof divergencesShape> {
  return site().divergences.divergences.flatMap((e) => {
    const provision = publishedProvision(e.provision);
    if (!provision) return [];
    const plain = (of: typeof e.kk) => perLanguage((l) => plainRegisterText(site(), of[l], l));
    return [{
      id: e.id, provision: e.provision, part: e.place?.part ?? null, item: e.place?.item ?? null, kind: e.kind, kk: plain(e.kk), ru: plain(e.ru), meaning: plain(e.meaning),
      readUpTo: provision.readUpTo, urls: perLanguage((l) => absolute(`/${l}/lawyers/divergences/#${e.id}`)),
    }];
  });
}
