import type { IsoDate, PartialDate } from './types.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const PARTIAL = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Whether the text is a real calendar day written `YYYY-MM-DD`.
 */
export function isIsoDate(text: string): boolean {
  const match = ISO.exec(text);
  if (!match) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether the text is `YYYY`, `YYYY-MM` or a real `YYYY-MM-DD`. */
export function isPartialDate(text: string): boolean {
  return PARTIAL.test(text) && (text.length < 10 || isIsoDate(text));
}

/**
 * The day `days` days after `date` (before it, when negative).
 * @throws RangeError when `date` is not a real `YYYY-MM-DD`.
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!isIsoDate(date)) throw new RangeError(`not a date (YYYY-MM-DD): ${date}`);
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first day a partial date can mean: `2017-07` gives `2017-07-01`. */
export function firstDay(date: PartialDate): IsoDate {
  return (date + '-01-01').slice(0, Math.max(10, date.length)).slice(0, 10);
}

/**
 * The site's day: `SITE_DATE` when set, else the day of the build.
 * @param env process environment
 * @throws RangeError when SITE_DATE is not a real `YYYY-MM-DD`.
 */
export function siteDate(env: Record<string, string | undefined>): IsoDate {
  const set = env['SITE_DATE'];
  if (set === undefined || set === '') return new Date().toISOString().slice(0, 10);
  if (!isIsoDate(set)) throw new RangeError(`SITE_DATE is "${set}": write a day as YYYY-MM-DD`);
  return set;
}
