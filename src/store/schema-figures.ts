import { z } from 'astro/zod';
import { PRECISIONS } from '../law/figures.ts';
import { confidence, fullText, id, nonEmpty, partialDate, url } from './shapes.ts';

/** Shapes of the registers about what was counted, what happened and what was said: figures, timeline, gaps. Unknown keys are errors. */

/** Where something was read: a page with its day; no address where it was only named by another source. */
const webSource = z.strictObject({ name: nonEmpty, url: url.nullable(), date: partialDate.nullable() });
const webSources = z.array(webSource).min(1, { error: 'is empty; name where it was read' });
export type WebSource = z.infer<typeof webSource>;

const point = z.strictObject({
  id,
  measure: id,
  value: z.number().nonnegative().optional(),
  precision: z.enum(PRECISIONS).optional(),
  unit: id,
  population: id,
  period: z.strictObject({ from: partialDate.optional(), to: partialDate.optional(), stated: z.literal(false).optional(), note: fullText.optional() }),
  plan: z.literal(true).optional(),
  publisher: id,
  sources: z.array(id).min(1, { error: 'is empty; every figure names its source' }),
  confidence,
  change: z.strictObject({ percent: z.number().optional(), against: id.optional(), since: fullText.optional() }).optional(),
  shareOf: id.optional(),
  doubt: fullText.optional(),
});
export type FigurePoint = z.infer<typeof point>;

const chart = z.strictObject({ id, draw: z.enum(['bars', 'changes', 'none']), title: fullText, note: fullText.optional(), points: z.array(id).min(1, { error: 'is empty; name the figures it shows' }) });
export type Chart = z.infer<typeof chart>;

const words = z.record(id, fullText);
export const figuresSchema = z.strictObject({
  units: words, measures: words, populations: words, publishers: words,
  sources: z.record(id, webSource),
  points: z.array(point).min(1),
  warnings: z.array(fullText).min(1),
  sections: z.array(z.strictObject({ id, title: fullText, lead: fullText, charts: z.array(chart).min(1) })).min(1),
  /** Published figures that disagree. `general`: shown on their own, since they name no figure. */
  inconsistencies: z.array(z.strictObject({ id, points: z.array(id), general: z.literal(true).optional(), text: fullText })),
  notFound: z.array(fullText),
});
export type Figures = z.infer<typeof figuresSchema>;

export const EVENT_KINDS = ['law', 'state', 'case', 'society', 'international'] as const;
/** Dated events, oldest first. The precision of a date is its length. */
export const timelineSchema = z.strictObject({
  events: z.array(z.strictObject({
    id, date: partialDate, kind: z.enum(EVENT_KINDS), weight: z.literal('main').optional(), what: fullText, laws: z.array(nonEmpty).optional(), provisions: z.array(id).optional(),
    confidence, sources: webSources,
  })).min(1),
  notEstablished: z.array(fullText),
});
export type Timeline = z.infer<typeof timelineSchema>;
export type TimelineEvent = Timeline['events'][number];

export const GAP_KINDS = ['law', 'application', 'services', 'data', 'fact', 'opposed', 'positive'] as const;
/** What is said to be missing, by whom and when, and what became of it. */
export const gapsSchema = z.strictObject({
  items: z.array(z.strictObject({
    id, who: fullText, date: partialDate, kind: z.enum(GAP_KINDS), claim: fullText, today: fullText.optional(), note: fullText.optional(), confidence, sources: webSources,
  })).min(1),
  notFound: z.array(fullText),
});
export type Gaps = z.infer<typeof gapsSchema>;
export type Gap = Gaps['items'][number];
