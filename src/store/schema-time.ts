import { z } from 'astro/zod';
import { fullText, id, isoDate, nonEmpty, partialDate } from './shapes.ts';

/** Shapes of the registers about law in time: matters, reforms, changes. Unknown keys are errors. */

const span = z.strictObject({ from: partialDate, to: partialDate.nullable(), provision: id.nullable(), say: fullText.optional(), note: fullText.optional() });

/** What happened, as a reader would name it, and what applied to it from day to day. */
export const mattersSchema = z.strictObject({
  rules: z.strictObject({ reachBackCriminal: fullText, reachBackAdministrative: fullText, reachBackNew: fullText, counting: fullText, countingAdministrative: fullText, finalWord: fullText }),
  matters: z.array(z.strictObject({
    id, title: fullText, lead: fullText, child: z.literal(true).optional(), also: z.array(id).optional(), line: z.array(span).min(1),
  })).min(1),
});
export type Matters = z.infer<typeof mattersSchema>;
export type Matter = Matters['matters'][number];
export type MatterSpan = Matter['line'][number];

/** A reform as a reader knows it: its laws, its days, and what it means to each kind of reader. What it changed is found in the facts. */
export const reformsSchema = z.strictObject({
  reforms: z.array(z.strictObject({
    id: z.string().regex(/^20\d\d$/, { error: 'is not a year; write it in quotes' }),
    laws: z.array(nonEmpty).min(1), since: z.array(partialDate).min(1), title: fullText, lead: fullText, citizens: fullText, lawyers: fullText, teachers: fullText, doubt: fullText.optional(),
  })).min(1),
});
export type Reform = z.infer<typeof reformsSchema>['reforms'][number];

/** What we corrected or added on this site, by day. Changes of the law are not written here: they come from the facts. */
export const changesSchema = z.strictObject({
  changes: z.array(z.strictObject({ id, on: isoDate, kind: z.enum(['correction', 'addition']), what: fullText, provisions: z.array(id).optional() })),
});
export type SiteChange = z.infer<typeof changesSchema>['changes'][number];
