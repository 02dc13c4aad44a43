import { z } from 'astro/zod';
import { PRECISIONS } from '../law/figures.ts';
import { LANGUAGES, type Language, type Text } from '../law/types.ts';
import { csv } from './csv.ts';
import { computed, chartPoints, figureSegments } from './figures.ts';
import { periodNote, periodWords } from './figure-words.ts';
import { plainRegisterText } from './register-text.ts';
import type { Content } from './load.ts';
import { EVENT_KINDS, GAP_KINDS, type FigurePoint, type Figures, type WebSource } from './schema-figures.ts';

/** Open data of the figures, the timeline and the gaps, as files and as CSV. */

const text = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });
const confidence = z.enum(['primary', 'secondary']);
const sources = z.array(z.strictObject({ name: z.string(), url: z.string().nullable(), date: z.string().nullable() }));
const percent = z.number().nullable();

export const figuresShape = z.array(z.strictObject({
  id: z.string(), measure: text, value: z.number().nullable(), precision: z.enum(PRECISIONS).nullable(), unit: z.string(), population: text,
  period: z.strictObject({ from: z.string().nullable(), to: z.string().nullable(), stated: z.boolean(), note: text.nullable() }), plan: z.boolean(),
  publisher: text, sources, confidence, reportedChangePercent: percent, computedChangePercent: percent, comparedWith: z.string().nullable(), sharePercent: percent, shareOf: z.string().nullable(),
  doubts: z.array(text), charts: z.array(z.string()),
}));
export const timelineShape = z.array(z.strictObject({
  id: z.string(), date: z.string(), kind: z.enum(EVENT_KINDS), main: z.boolean(), what: text, laws: z.array(z.string()), provisions: z.array(z.string()), confidence, sources,
}));
export const gapsShape = z.array(z.strictObject({
  id: z.string(), who: text, date: z.string(), kind: z.enum(GAP_KINDS), claim: text, today: text.nullable(), note: text.nullable(), confidence, sources,
}));

type Registers = Pick<Content, 'help' | 'figures' | 'provisions' | 'acts'>;

/** A text with its figures, numbers and citations written out. */
export function plainFigureText(content: Registers, of: Text): Text {
  const words = (language: Language): string => figureSegments(content.figures, of[language], language)
    .map((s) => (s.kind === 'figure' ? s.words : s.kind === 'text' ? plainRegisterText(content, s.text, language) : plainRegisterText(content, `[[${[s.id, s.part, s.item].filter(Boolean).join(':')}]]`, language))).join('');
  return Object.fromEntries(LANGUAGES.map((l) => [l, words(l)])) as Text;
}

const none: Text = { kk: '', ru: '', en: '' };
const webSources = (list: readonly WebSource[]): WebSource[] => list.map(({ name, url, date }) => ({ name, url, date }));
const sourcesOf = (figures: Figures, point: FigurePoint): WebSource[] => webSources(point.sources.flatMap((s) => figures.sources[s] ?? []));

export function figuresData(content: Registers): z.infer<typeof figuresShape> {
  const { figures } = content;
  return figures.points.map((p) => {
    const { change, share } = computed(figures, p);
    const disagreements = figures.inconsistencies.filter((i) => i.points.includes(p.id)).map((i) => i.text);
    return {
      id: p.id, measure: figures.measures[p.measure] ?? none, value: p.value ?? null, precision: p.precision ?? null, unit: p.unit, population: figures.populations[p.population] ?? none,
      period: { from: p.period.from ?? null, to: p.period.to ?? null, stated: p.period.from !== undefined && p.period.stated !== false, note: p.period.note ?? null }, plan: p.plan ?? false,
      publisher: figures.publishers[p.publisher] ?? none, sources: sourcesOf(figures, p), confidence: p.confidence,
      reportedChangePercent: p.change?.percent ?? null, computedChangePercent: change, comparedWith: p.change?.against ?? null, sharePercent: share, shareOf: p.shareOf ?? null,
      doubts: [...(p.doubt ? [p.doubt] : []), ...disagreements].map((d) => plainFigureText(content, d)),
      charts: figures.sections.flatMap((s) => s.charts.filter((c) => c.points.includes(p.id)).map((c) => c.id)),
    };
  });
}

export function timelineData(content: Registers & Pick<Content, 'timeline'>): z.infer<typeof timelineShape> {
  return content.timeline.events.map((e) => ({
    id: e.id, date: e.date, kind: e.kind, main: e.weight === 'main', what: plainFigureText(content, e.what), laws: e.laws ?? [], provisions: e.provisions ?? [], confidence: e.confidence, sources: webSources(e.sources),
  }));
}

export function gapsData(content: Registers & Pick<Content, 'gaps'>): z.infer<typeof gapsShape> {
  const full = (of: Text | undefined): Text | null => (of ? plainFigureText(content, of) : null);
  return content.gaps.items.map((g) => ({
    id: g.id, who: g.who, date: g.date, kind: g.kind, claim: plainFigureText(content, g.claim), today: full(g.today), note: full(g.note), confidence: g.confidence, sources: webSources(g.sources),
  }));
}

const CSV_HEADER = [
  'id', 'measure_kk', 'measure_ru', 'measure_en', 'value', 'precision', 'unit', 'from', 'to', 'period_stated', 'period_note_en', 'population_kk', 'population_ru', 'population_en',
  'publisher_en', 'source', 'url', 'source_date', 'confidence', 'reported_change_percent', 'computed_change_percent', 'compared_with', 'share_percent', 'share_of',
];

/**
 * The figures of a chart as CSV.
 * @throws RangeError for an unknown chart
 */
export function chartCsv(figures: Figures, id: string): string {
  const chart = figures.sections.flatMap((s) => s.charts).find((c) => c.id === id);
  if (!chart) throw new RangeError(`no chart "${id}"`);
  return csv(CSV_HEADER, chartPoints(figures, chart).map((p) => {
    const { change, share } = computed(figures, p);
    const measure = figures.measures[p.measure] ?? none;
    const population = figures.populations[p.population] ?? none;
    const read = sourcesOf(figures, p);
    const stated = p.period.from !== undefined && p.period.stated !== false;
    return [
      p.id, measure.kk, measure.ru, measure.en, p.value ?? null, p.precision ?? null, p.unit, p.period.from ?? null, p.period.to ?? null, stated ? 'yes' : 'no', [stated ? '' : periodWords(p, 'en'), periodNote(p, 'en')].filter(Boolean).join('; ') || null,
      population.kk, population.ru, population.en, figures.publishers[p.publisher]?.en ?? null, read.map((s) => s.name).join('; '), read.flatMap((s) => s.url ?? []).join(' '), read.flatMap((s) => s.date ?? []).join('; '), p.confidence,
      p.change?.percent ?? null, change, p.change?.against ?? null, share, p.shareOf ?? null,
    ];
  }));
}
