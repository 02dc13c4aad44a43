import type { IsoDate, MciValue } from './types.ts';

/**
 * The monthly calculation index (MCI) for fines on a day, in tenge.
 * Criminal Code art. 41(1): the index in force when the offence was committed is used.
 * @param values spans without gap or overlap
 * @param day ISO date of the offence
 * @throws RangeError when no value is known for that day
 */
export function mciOn(values: readonly MciValue[], day: IsoDate): number {
  const value = values.find((v) => v.from <= day && day <= v.to);
  if (!value) throw new RangeError(`no MCI value is known for ${day}: add it to content/mci.yaml`);
  return value.tenge;
}

/** Amount in tenge of `mci` monthly calculation indices on a day (ISO date of the offence). */
export function tenge(values: readonly MciValue[], mci: number, day: IsoDate): number {
  return mci * mciOn(values, day);
}
