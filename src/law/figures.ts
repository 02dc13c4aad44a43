import type { PartialDate } from './types.ts';
import { addDays, firstDay, isIsoDate } from './dates.ts';

/** Arithmetic over published figures: changes, shares and sums are computed here and never typed. */

export const PRECISIONS = ['about', 'over', 'nearly', 'at-most'] as const;
/** How exactly a number was published. */
export type Precision = (typeof PRECISIONS)[number];

/** What the arithmetic needs of a published figure. `value` is absent where only a rate of change was published. */
export interface FigureNumbers {
  id: string;
  value?: number | undefined;
  precision?: Precision | undefined;
  unit: string;
  period: { from?: PartialDate | undefined; to?: PartialDate | undefined };
  /** Percent as its publisher reported it, with its sign. */
  change?: { percent?: number | undefined } | undefined;
}

/** A number with the way it is written: a count, a percentage, a change in percent (with its sign), or how many times; and, where asked for, how exactly it was published. */
export interface FigureNumber { value: number; form: 'count' | 'percent' | 'change' | 'times'; precision?: Precision | undefined }

/** Why a reference to a published figure leads nowhere. */
export class FigureReferenceError extends Error {}

const round = (n: number, places: number): number => Math.round(n * 10 ** places) / 10 ** places;

/**
 * Change from one number to another in percent, rounded to one decimal: 55,000 to 40,000 is −27.3.
 * @throws RangeError when `from` is not above zero
 */
export function percentChange(from: number, to: number): number {
  if (!(from > 0)) throw new RangeError(`no change can be computed from ${from}`);
  return round((to / from - 1) * 100, 1);
}

/**
 * A part of a whole in percent, rounded to one decimal.
 * @throws RangeError when `whole` is not above zero
 */
export function percentShare(part: number, whole: number): number {
  if (!(whole > 0)) throw new RangeError(`no share can be computed of ${whole}`);
  return round((part / whole) * 100, 1);
}

/** The last day a partial date can mean: `2024` gives `2024-12-31`, `2024-02` gives `2024-02-29`. */
export function lastDay(date: PartialDate): string {
  if (isIsoDate(date)) return date;
  const [year = '', month] = date.split('-');
  const next = month === undefined ? `${Number(year) + 1}-01-01` : month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

/** Days of a period, both ends counted; null when an end is not known. */
export function periodDays(period: FigureNumbers['period']): number | null {
  if (!period.from || !period.to) return null;
  return Math.round((Date.parse(`${lastDay(period.to)}T00:00:00Z`) - Date.parse(`${firstDay(period.from)}T00:00:00Z`)) / 86_400_000) + 1;
}

/**
 * The number a reference in a text stands for. Grammar: `a` (its value), `a.said` (with “about”, “over” as published), `a.change` (as reported), `a/b.change` (from b to a, computed),
 * `a/b.share` (a as a share of b), `a/b.times` (a divided by b), `a+b+c`, `a.yearly` (carried to twelve months, to the thousand), `a.quarter`.
 * @throws FigureReferenceError for an unknown figure or a number it does not have
 */
export function figureNumber(points: ReadonlyMap<string, FigureNumbers>, reference: string): FigureNumber {
  const fail = (why: string): never => {
    throw new FigureReferenceError(`"${reference}": ${why}`);
  };
  const point = (id: string): FigureNumbers => points.get(id) ?? fail(`there is no figure "${id}"`);
  const value = (id: string): number => point(id).value ?? fail(`"${id}" has no value, only a rate`);
  const form = (id: string): 'count' | 'percent' => (point(id).unit === 'percent' ? 'percent' : 'count');
  const [head = '', operation] = reference.split('.');
  const sum = head.split('+');
  const [a = '', b] = head.split('/');
  if (sum.length > 1) {
    if (operation !== undefined) fail('a sum takes no further operation');
    if (new Set(sum.map((id) => point(id).unit)).size > 1) fail('a sum of different units');
    return { value: sum.reduce((total, id) => total + value(id), 0), form: form(sum[0] ?? '') };
  }
  if (b !== undefined) {
    switch (operation) {
      case 'change': return { value: percentChange(value(b), value(a)), form: 'change' };
      case 'share': return { value: percentShare(value(a), value(b)), form: 'percent' };
      case 'times': return { value: round(value(a) / value(b), 2), form: 'times' };
      default: return fail('say .change, .share or .times of two figures');
    }
  }
  switch (operation) {
    case undefined: return { value: value(a), form: form(a) };
    case 'said': return { value: value(a), form: form(a), precision: point(a).precision };
    case 'change': return { value: point(a).change?.percent ?? fail(`"${a}" has no reported change`), form: 'change' };
    case 'quarter': return { value: round(value(a) / 4, 0), form: 'count' };
    case 'yearly': {
      const days = periodDays(point(a).period) ?? fail(`"${a}" has no period`);
      const year = (point(a).period.from ?? '').slice(0, 4);
      return { value: Math.round((value(a) * (periodDays({ from: year, to: year }) ?? 365)) / days / 1000) * 1000, form: 'count' };
    }
    default: return fail(`no operation "${operation}"; use said, change, yearly, quarter`);
  }
}
