import type { IsoDate, MciValue } from './types.ts';

/**
 * The monthly calculation index (MCI) for fines on a day, in tenge.
 * Criminal Code art. 41(1): the index in force when the offence was committed is used; Code on Administrative Offences art. 44(1): the one in force when the
 * case was opened.
 * @param values spans without gap or overlap
 * @param day ISO date of the offence, or for an administrative fine the day the case was opened
 * @throws RangeError when no value is known for that day
 */
export function mciOn(values: readonly MciValue[], day: IsoDate): number {
  const value = values.find((v) => v.from <= day && day <= v.to);
  if (!value) throw new RangeError(`no MCI value is known for ${day}: add it to content/mci.yaml`);
  return value.tenge;
}

/**
 * The newest value known on a day: that day's own, or the last one before it while the next year's budget law is not carried over yet.
 * Its year is printed beside every amount, so that an older value is never taken for the day's.
 * @throws RangeError when the day lies before the first known value
 */
export function newestMci(values: readonly MciValue[], day: IsoDate): MciValue {
  const value = values.filter((v) => v.from <= day).at(-1);
  if (!value) throw new RangeError(`no MCI value is known for ${day}: add it to content/mci.yaml`);
  return value;
}

/** Amount in tenge of `mci` monthly calculation indices on a day (ISO date of the offence). */
export function tenge(values: readonly MciValue[], mci: number, day: IsoDate): number {
  return mci * mciOn(values, day);
}

/**
 * The year whose value should be known but is not: from 15 December on, the next one, since the budget law of the next year is signed by then.
 * @param day ISO date of the build
 */
export function missingMciYear(values: readonly MciValue[], day: IsoDate): number | null {
  const year = Number(day.slice(0, 4)) + (day.slice(5) >= '12-15' ? 1 : 0);
  return values.some((v) => v.from <= `${year}-01-01` && `${year}-01-01` <= v.to) ? null : year;
}
