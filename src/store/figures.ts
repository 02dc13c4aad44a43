import { formatFigure } from '../i18n/formats.ts';
import { figureNumber, percentChange, percentShare, periodDays, type FigureNumber } from '../law/figures.ts';
import { segments, type Segment } from '../law/numbers.ts';
import type { Language } from '../law/types.ts';
import type { Chart, FigurePoint, Figures } from './schema-figures.ts';

/** A piece of a text about figures: words, a citation, or a number of the figures with the reference it was found by. */
export type FigureSegment = Segment | { kind: 'figure'; reference: string; number: FigureNumber; words: string };

export const pointsById = (figures: Pick<Figures, 'points'>): Map<string, FigurePoint> => new Map(figures.points.map((p) => [p.id, p]));

/**
 * Splits a text at its citations and at its places for figures (`{reports-2024-h2}`); places of provisions, which hold a colon, stay as they are.
 * @throws FigureReferenceError for a place that names no figure; the content checks find it first
 */
export function figureSegments(figures: Pick<Figures, 'points'>, text: string, language: Language): FigureSegment[] {
  const points = pointsById(figures);
  return text.split(/(\{[^{}:]+\})/).flatMap((piece): FigureSegment[] => {
    const reference = /^\{([^{}:]+)\}$/.exec(piece)?.[1];
    if (reference === undefined) return segments(piece);
    const number = figureNumber(points, reference);
    return [{ kind: 'figure', reference, number, words: formatFigure(number, language) }];
  });
}

/** A figure by id. The checks make sure that ids in the content exist. */
export function figurePoint(figures: Pick<Figures, 'points'>, id: string): FigurePoint {
  const point = figures.points.find((p) => p.id === id);
  if (!point) throw new RangeError(`no figure "${id}"`);
  return point;
}

/** The figures of a chart, in its order. */
export function chartPoints(figures: Pick<Figures, 'points'>, chart: Pick<Chart, 'points'>): FigurePoint[] {
  return chart.points.map((id) => figurePoint(figures, id));
}

/** What we compute beside a figure from published numbers: its change against the figure it is compared with, its share of a whole. Null where none is named. */
export function computed(figures: Pick<Figures, 'points'>, point: FigurePoint): { change: number | null; share: number | null } {
  const valueOf = (id: string | undefined): number | undefined => (id === undefined ? undefined : figurePoint(figures, id).value);
  const before = valueOf(point.change?.against);
  const whole = valueOf(point.shareOf);
  return {
    change: before === undefined || point.value === undefined ? null : percentChange(before, point.value),
    share: whole === undefined || point.value === undefined ? null : percentShare(point.value, whole),
  };
}

/** Inconsistencies that concern a chart: those that name one of its figures. */
export function inconsistenciesOf(figures: Pick<Figures, 'inconsistencies'>, chart: Pick<Chart, 'points'>): Figures['inconsistencies'] {
  return figures.inconsistencies.filter((i) => i.points.some((id) => chart.points.includes(id)));
}

/** Whether figures cover spans of the same length, so that their bars may be compared: a tenth of difference is allowed, a missing or unstated period is not. */
export function samePeriods(points: readonly Pick<FigurePoint, 'period'>[]): boolean {
  const days = points.map((p) => (p.period.stated === false ? null : periodDays(p.period)));
  if (days.includes(null)) return false;
  const known = days as number[];
  return Math.max(...known) <= Math.min(...known) * 1.1;
}
