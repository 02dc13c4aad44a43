import type { Category, IsoDate, Part, Provision, Version } from './types.ts';
import { isIsoDate } from './dates.ts';
import { factNumber } from './numbers.ts';

/** A span counted in calendar months or years. */
export interface Period { value: number; unit: 'months' | 'years' }

/** Limitation periods as the facts of Criminal Code art. 71 and Code on Administrative Offences art. 62 give them. */
export interface LimitationPeriods { criminal: Record<Category, Period>; administrative: Period }

/**
 * What the limitation rules say of a part: a period, with `courtDecides` where life imprisonment is possible (Criminal Code art. 71(5)) and `noneForMinors`
 * where a minor victim takes it away; or none at all, and why.
 */
export type Limitation =
  | { kind: 'period'; period: Period; courtDecides: boolean; noneForMinors: boolean }
  | { kind: 'none'; why: 'child-sexual' | 'especially-grave-person' };

/** Where each category's number stands among the quantities of rule 71-1. */
const CATEGORY_NUMBERS: Record<Category, string> = {
  'criminal-infraction': '71-1.infraction', 'minor-gravity': '71-1.minor', 'medium-gravity': '71-1.medium', grave: '71-1.grave', 'especially-grave': '71-1.especially',
};

/** Articles that Criminal Code art. 3(42) counts as crimes against the sexual inviolability of minors: always, or when the victim is a minor. */
const ALWAYS_AGAINST_MINORS = ['122', '124', '134', '144'];
const AGAINST_MINORS_BY_VICTIM = ['120', '121', '123'];

/** Chapter 1 of the Criminal Code's Special Part, "Criminal offences against the person": articles 99 to 131. */
function againstThePerson(article: string): boolean {
  const number = Number(article.split('-')[0]);
  return number >= 99 && number <= 131;
}

/**
 * The limitation periods out of the facts.
 * @param criminal facts of Criminal Code art. 71 and the wording to read them in
 * @param administrative the same of Code on Administrative Offences art. 62
 * @throws FactReferenceError when a number is not there
 */
export function limitationPeriods(criminal: [Pick<Provision, 'id' | 'who'>, Version], administrative: [Pick<Provision, 'id' | 'who'>, Version]): LimitationPeriods {
  const years = (category: Category): Period => ({ value: factNumber(...criminal, CATEGORY_NUMBERS[category]), unit: 'years' });
  return {
    criminal: {
      'criminal-infraction': years('criminal-infraction'), 'minor-gravity': years('minor-gravity'), 'medium-gravity': years('medium-gravity'), grave: years('grave'),
      'especially-grave': years('especially-grave'),
    },
    administrative: { value: factNumber(...administrative, '62-1'), unit: 'months' },
  };
}

/**
 * The limitation rule for a part of an offence: Criminal Code art. 71(1) by category, its exceptions in art. 71(5) and (6); Code on Administrative
 * Offences art. 62(1). Null for a criminal part whose category is not given, and for acts that are no code of offences.
 * @param victimMinor the matter is about a child
 */
export function limitationOf(
  provision: Pick<Provision, 'act' | 'article'>, part: Pick<Part, 'category' | 'penalties'>, periods: LimitationPeriods, victimMinor = false,
): Limitation | null {
  if (provision.act === 'admin-code') return { kind: 'period', period: periods.administrative, courtDecides: false, noneForMinors: false };
  if (provision.act !== 'criminal-code' || !part.category) return null;
  const byVictim = AGAINST_MINORS_BY_VICTIM.includes(provision.article);
  if (ALWAYS_AGAINST_MINORS.includes(provision.article) || (byVictim && victimMinor)) return { kind: 'none', why: 'child-sexual' };
  if (part.category === 'especially-grave' && againstThePerson(provision.article)) return { kind: 'none', why: 'especially-grave-person' };
  return {
    kind: 'period', period: periods.criminal[part.category], courtDecides: part.penalties.some((p) => p.type === 'life-imprisonment'), noneForMinors: byVictim,
  };
}

/**
 * The last day of a period that runs from a day: the corresponding date of its last month or year, or the last day of that month where it has no such
 * date. The day the period starts from is not counted. This is how Criminal Procedure Code art. 48(2) and (4) counts procedural periods; that limitation
 * is counted alike is an inference, and a last day is not moved to a working day.
 * @param day ISO date of the offence
 * @throws RangeError when `day` is not a real `YYYY-MM-DD` or the period is not a whole number above zero
 */
export function lastDay(day: IsoDate, { value, unit }: Period): IsoDate {
  if (!isIsoDate(day)) throw new RangeError(`not a date (YYYY-MM-DD): ${day}`);
  if (!Number.isInteger(value) || value <= 0) throw new RangeError(`not a period: ${value} ${unit}`);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + (unit === 'years' ? value * 12 : value);
  const [lastYear, lastMonth] = [Math.floor(months / 12), months % 12];
  const monthLength = new Date(Date.UTC(lastYear, lastMonth + 1, 0)).getUTCDate();
  return new Date(Date.UTC(lastYear, lastMonth, Math.min(date, monthLength))).toISOString().slice(0, 10);
}
