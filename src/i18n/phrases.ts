import type { AdditionalPenalty, Penalty, PenaltyUnit } from '../law/types.ts';
import { formatNumber, formatRange, formatTenge, type AmountUnit, type Lang } from './formats.ts';

/** Amount of a penalty in words, or '' for those without one (warning, life imprisonment). */
export function amountPhrase(penalty: { min?: number; max?: number; unit?: PenaltyUnit }, language: Lang): string {
  if (penalty.max === undefined || penalty.unit === undefined) return '';
  return formatRange({ min: penalty.min, max: penalty.max, unit: penalty.unit satisfies AmountUnit }, language);
}

/** The same where there is little room: a range is written with a dash (`30–50 days`). */
export function shortAmount(penalty: { min?: number; max?: number; unit?: PenaltyUnit }, language: Lang): string {
  const { min, max, unit } = penalty;
  if (min === undefined || max === undefined || min === max || !Number.isInteger(min) || !Number.isInteger(max)) return amountPhrase(penalty, language);
  return `${formatNumber(min, language)}–${amountPhrase({ min: max, max, ...(unit && { unit }) }, language)}`;
}

/**
 * Amount of a penalty measured in MCI as tenge, in words; '' for other units.
 * @param mci tenge in one MCI
 */
export function tengePhrase(penalty: Pick<Penalty | AdditionalPenalty, 'min' | 'max' | 'unit'>, mci: number, language: Lang): string {
  if (penalty.unit !== 'MCI' || penalty.max === undefined) return '';
  const max = formatTenge(penalty.max * mci, language);
  if (penalty.min === penalty.max) return max;
  if (penalty.min === undefined) return { kk: `${max}ге дейін`, ru: `до ${max}`, en: `up to ${max}` }[language];
  const min = formatTenge(penalty.min * mci, language).replace(/\s\p{L}+$/u, '');
  return `${min}–${max}`;
}
