import { formatFigure, formatPeriod, formatPrecision } from '../i18n/formats.ts';
import { translator } from '../i18n/index.ts';
import type { Language } from '../law/types.ts';
import type { Chart, FigurePoint, Figures } from './schema-figures.ts';

/** How figures are put into words: one place for charts, tables and open data. */

/** The period of a figure as a chart names it: its dates, or what is known instead of them. */
export function periodWords(point: Pick<FigurePoint, 'period' | 'plan'>, language: Language): string {
  const t = translator(language);
  const { from, to, stated, note } = point.period;
  if (stated === false) return t('figures.notStated');
  const words = from && to ? formatPeriod(from, to, language) : note?.[language] ?? t('figures.notStated');
  return point.plan ? `${words}, ${t('figures.plan')}` : words;
}

/** What stands beside the period in a table: the context of one that is not stated, and the note. */
export function periodNote(point: Pick<FigurePoint, 'period'>, language: Language): string {
  const { from, to, stated, note } = point.period;
  const context = stated === false && from && to ? translator(language)('figures.context', { period: formatPeriod(from, to, language) }) : '';
  return [context, from ? note?.[language] ?? '' : ''].filter(Boolean).join('; ');
}

/** The number of a figure in words: its value as exactly as it was published, or the reported change where no value was. */
export function numberWords(point: Pick<FigurePoint, 'value' | 'unit' | 'precision' | 'change'>, language: Language): string {
  if (point.value !== undefined) return formatPrecision(point.value, point.unit === 'percent' ? 'percent' : 'count', point.precision, language);
  return formatFigure({ value: point.change?.percent ?? 0, form: 'change' }, language);
}

/** Label of a figure inside a chart: what differs between its figures, the measure or the period or both. */
export function labelWords(figures: Pick<Figures, 'measures'>, point: FigurePoint, among: readonly FigurePoint[], draw: Chart['draw'], language: Language): string {
  const measure = figures.measures[point.measure]?.[language] ?? '';
  const period = periodWords(point, language);
  const sameMeasure = among.every((p) => p.measure === point.measure);
  const samePeriod = among.every((p) => periodWords(p, language) === period);
  if (draw !== 'none' && sameMeasure) return period;
  if (draw !== 'none' && samePeriod) return measure;
  return `${measure}, ${period}`;
}
