import { scaleUtc } from 'd3-scale';
import { firstDay } from '../law/dates.ts';
import { lastDay } from '../law/figures.ts';
import type { IsoDate, PartialDate, Provision, Version } from '../law/types.ts';

/** Where an event stands on a line of time, in percent of its length. A day is a point (`width` 0), a month or a year is as wide as it lasts. */
export interface Mark { x: number; width: number }

const DAY = 86_400_000;
const utc = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);
const round = (n: number): number => Math.round(n * 100) / 100;

/** A scale of time from the first day of one year to the last day of another. */
export function timeScale(fromYear: number, toYear: number): (date: PartialDate) => Mark {
  const scale = scaleUtc([utc(`${fromYear}-01-01`), utc(`${toYear + 1}-01-01`)], [0, 100]);
  return (date) => {
    const x = scale(utc(firstDay(date)));
    return { x: round(x), width: date.length === 10 ? 0 : round(scale(utc(lastDay(date)) + DAY) - x) };
  };
}

/** Years that carry a label: all of a short span, every fifth of a long one. */
export function yearTicks(fromYear: number, toYear: number): number[] {
  const step = toYear - fromYear > 8 ? 5 : 1;
  return Array.from({ length: toYear - fromYear + 1 }, (_, i) => fromYear + i).filter((y) => y % step === 0);
}

/** A wording on a line of time; `unsure` where its first day is not established. */
export interface WordingBar { version: Version; x: number; width: number; unsure: boolean }

/**
 * The wordings of a provision on one scale of whole years, from its first known day to the day of the site or its last day, newest first.
 * A wording whose first day is not established begins with the provision, or a year before its end where that is not established either.
 */
export function wordingBars({ versions, inForce }: Pick<Provision, 'versions' | 'inForce'>, today: IsoDate): { bars: WordingBar[]; years: [first: number, last: number] } {
  const begin = (v: Version): PartialDate => v.from ?? inForce.from ?? `${Number((v.to ?? today).slice(0, 4)) - 1}-01-01`;
  const end = (v: Version): IsoDate => v.to ?? (begin(v) > today ? firstDay(begin(v)) : today);
  const years: [number, number] = [Math.min(...versions.map((v) => Number(begin(v).slice(0, 4)))), Math.max(...versions.map((v) => Number(end(v).slice(0, 4))))];
  const scale = timeScale(...years);
  const bars = versions.map((version): WordingBar => {
    const { x } = scale(begin(version));
    return { version, x, width: round(Math.max(scale(end(version)).x - x, 0.8)), unsure: version.from === null };
  });
  return { bars: bars.toReversed(), years };
}
