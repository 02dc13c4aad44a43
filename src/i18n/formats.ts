import type { FigureNumber, Precision } from '../law/figures.ts';

/** Numbers, dates and amounts as each language writes them. */
export type Lang = 'kk' | 'ru' | 'en';

/** `10 000` in Kazakh and Russian (no-break space), `10,000` in English. */
export function formatNumber(n: number, language: Lang): string {
  const [whole = '', fraction] = String(n).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0') : language === 'en' && whole.length === 4 ? whole.replace(/^(\d)/, '$1,') : whole;
  return fraction === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${fraction}`;
}

/** `346 000 теңге`, `346 000 тенге`, `346,000 tenge`. */
export function formatTenge(n: number, language: Lang): string {
  const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0');
  return `${grouped}\u00a0${{ kk: 'теңге', ru: 'тенге', en: 'tenge' }[language]}`;
}

const MONTHS: Record<Lang, string[]> = {
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** Kazakh cases a date needs in running text: `from` -нан (бастап), `to` -ға (дейін), `of` -дағы, `in` -да. */
export type DateCase = 'plain' | 'from' | 'to' | 'of' | 'in';

const KK_MONTH_ENDINGS: Record<Exclude<DateCase, 'plain'>, string[]> = {
  from: ['дан', 'нан', 'дан', 'ден', 'дан', 'нан', 'ден', 'дан', 'тен', 'нан', 'дан', 'нан'],
  to: ['ға', 'ға', 'ға', 'ге', 'ға', 'ға', 'ге', 'ға', 'ке', 'ға', 'ға', 'ға'],
  of: ['дағы', 'дағы', 'дағы', 'дегі', 'дағы', 'дағы', 'дегі', 'дағы', 'тегі', 'дағы', 'дағы', 'дағы'],
  in: ['да', 'да', 'да', 'де', 'да', 'да', 'де', 'да', 'те', 'да', 'да', 'да'],
};
const KK_YEAR: Record<DateCase, string> = { plain: 'жыл', from: 'жылдан', to: 'жылға', of: 'жылғы', in: 'жылы' };

/**
 * A date in running text: `2024 жылғы 16 маусым`, `16 июня 2024 года`, `16 June 2024`. Takes `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * The Russian form is the genitive, which serves "с …", "до …" and a standalone date.
 */
export function formatDate(date: string, language: Lang, dateCase: DateCase = 'plain'): string {
  const [year = '', month, day] = date.split('-');
  const name = month ? MONTHS[language][Number(month) - 1] ?? '' : '';
  const d = day ? String(Number(day)) : '';
  if (language === 'en') return [d, name, year].filter(Boolean).join('\u00a0').replace(/\u00a0(\d{4})$/, ' $1');
  if (language === 'ru') return `${[d, name].filter(Boolean).join('\u00a0')}${name ? ' ' : ''}${year}\u00a0${name ? 'года' : 'год'}`;
  if (!name) return `${year}\u00a0${KK_YEAR[dateCase]}`;
  const ending = dateCase === 'plain' ? '' : KK_MONTH_ENDINGS[dateCase][Number(month) - 1] ?? '';
  return `${year}\u00a0жылғы ${d ? `${d}\u00a0` : ''}${name}${ending}`;
}

/** `16.06.2024`; a partial date keeps what it has: `07.2017`, `2018`. */
export function formatShortDate(date: string): string {
  return date.split('-').reverse().join('.');
}

const KK_ABLATIVE: Record<number, string> = {
  0: 'ден', 1: 'ден', 2: 'ден', 3: 'тен', 4: 'тен', 5: 'тен', 6: 'дан', 7: 'ден', 8: 'ден', 9: 'дан',
  10: 'нан', 20: 'дан', 30: 'дан', 40: 'тан', 50: 'ден', 60: 'тан', 70: 'тен', 80: 'нен', 90: 'нан', 100: 'ден', 1000: 'нан',
};

/** A number in the Kazakh ablative, by the last word it is read with: `100-ден`, `30-дан`, `5-тен`. */
export function kazakhAblative(n: number): string {
  const last = n === 0 ? 0 : n % 10 ? n % 10 : n % 100 ? n % 100 : n % 1000 ? 100 : 1000;
  return `${formatNumber(n, 'kk')}-${KK_ABLATIVE[last] ?? 'ден'}`;
}

export type AmountUnit = 'MCI' | 'hours' | 'days' | 'months' | 'years';

const KK_UNITS: Record<AmountUnit, [plain: string, dative: string]> = {
  MCI: ['АЕК', 'АЕК-ке'], hours: ['сағат', 'сағатқа'], days: ['тәулік', 'тәулікке'], months: ['ай', 'айға'], years: ['жыл', 'жылға'],
};
/** Russian unit words: after 1, after 2–4, after 5 and more, genitive singular (after "до 1"). */
const RU_UNITS: Record<AmountUnit, [one: string, few: string, many: string, genitive: string]> = {
  MCI: ['МРП', 'МРП', 'МРП', 'МРП'], hours: ['час', 'часа', 'часов', 'часа'], days: ['сутки', 'суток', 'суток', 'суток'],
  months: ['месяц', 'месяца', 'месяцев', 'месяца'], years: ['год', 'года', 'лет', 'года'],
};
const EN_UNITS: Record<AmountUnit, [one: string, other: string]> = {
  MCI: ['MCI', 'MCI'], hours: ['hour', 'hours'], days: ['day', 'days'], months: ['month', 'months'], years: ['year', 'years'],
};
const russianPlurals = new Intl.PluralRules('ru');

/** Amounts below one year are told in months: 0.5 years is 6 months. */
function whole(n: number, unit: AmountUnit): [number, AmountUnit] {
  return unit === 'years' && !Number.isInteger(n) ? [n * 12, 'months'] : [n, unit];
}

function russianUnit(n: number, unit: AmountUnit, genitive: boolean): string {
  const [one, few, many, genitiveOne] = RU_UNITS[unit];
  const form = russianPlurals.select(n);
  if (genitive) return form === 'one' ? genitiveOne : many;
  return form === 'one' ? one : form === 'few' ? few : many;
}

/**
 * A sanction's amount in words: `up to 80 MCI`, `100 to 200 MCI`, `10 MCI` when min and max are equal.
 * @param range amounts in `unit`; no `min` means "up to"
 */
export function formatRange(range: { min?: number; max: number; unit: AmountUnit }, language: Lang): string {
  const [max, unit] = whole(range.max, range.unit);
  const min = range.min === undefined ? undefined : unit === range.unit ? range.min : range.min * 12;
  const f = (n: number): string => formatNumber(n, language);
  const nb = '\u00a0';
  if (min === max) {
    if (language === 'kk') return `${f(max)}${nb}${KK_UNITS[unit][0]}`;
    if (language === 'ru') return `${f(max)}${nb}${russianUnit(max, unit, false)}`;
    return `${f(max)}${nb}${EN_UNITS[unit][max === 1 ? 0 : 1]}`;
  }
  if (language === 'kk') return `${min === undefined ? '' : `${kazakhAblative(min)} `}${f(max)}${nb}${KK_UNITS[unit][1]} дейін`;
  if (language === 'ru') return `${min === undefined ? '' : `от${nb}${f(min)} `}до${nb}${f(max)}${nb}${russianUnit(max, unit, true)}`;
  const enUnit = EN_UNITS[unit][max === 1 ? 0 : 1];
  return min === undefined ? `up to ${f(max)}${nb}${enUnit}` : `${f(min)} to ${f(max)}${nb}${enUnit}`;
}

/** `27,3 %` in Kazakh and Russian, `27.3%` in English; `signed` writes the sign of a change: `−27,3 %`, `+5 %`. */
export function formatPercent(n: number, language: Lang, signed = false): string {
  const sign = n < 0 ? '\u2212' : signed && n > 0 ? '+' : '';
  return `${sign}${formatNumber(Math.abs(n), language)}${language === 'en' ? '' : '\u00a0'}%`;
}

/** A published or computed number as it is written: `40 000`, `8 %`, `−27,3 %`, `1,66`. */
export function formatFigure({ value, form, precision }: FigureNumber, language: Lang): string {
  if (precision) return formatPrecision(value, form === 'percent' ? 'percent' : 'count', precision, language);
  return form === 'percent' || form === 'change' ? formatPercent(value, language, form === 'change') : formatNumber(value, language);
}

/** A number with how exactly it was published: `over 27,000`, `более 27 000`, `27 000-нан астам`. */
export function formatPrecision(value: number, unit: 'count' | 'percent', precision: Precision | undefined, language: Lang): string {
  const n = formatFigure({ value, form: unit }, language);
  if (precision === undefined) return n;
  if (language === 'kk') {
    if (precision === 'about') return `шамамен ${n}`;
    if (precision === 'over') return unit === 'percent' ? `${n}-дан астам` : `${kazakhAblative(value)} астам`;
    return `${unit === 'percent' ? `${n}-ға` : `${n}-${kazakhDativeEnding(value)}`} ${precision === 'nearly' ? 'жуық' : 'дейін'}`;
  }
  if (language === 'ru') return `${{ about: 'около', over: 'более', nearly: 'почти', 'at-most': 'не больше' }[precision]} ${n}`;
  return `${{ about: 'about', over: 'over', nearly: 'nearly', 'at-most': 'at most' }[precision]} ${n}`;
}

/** Ending of the Kazakh dative by the last word the number is read with: 500-ге (бес жүзге), 9000-ға (тоғыз мыңға). */
function kazakhDativeEnding(n: number): string {
  const ablative = kazakhAblative(n).split('-').at(-1) ?? '';
  return { дан: 'ға', нан: 'ға', тан: 'қа', ден: 'ге', нен: 'ге', тен: 'ке' }[ablative] ?? 'ге';
}

const RU_MONTHS_PLAIN = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'];

/** A date that stands alone, as exact as it is known: `16 июня 2024 года`, `сентябрь 2020 года`, `2022 год`. */
export function formatStandaloneDate(date: string, language: Lang): string {
  return date.length === 10 ? formatDate(date, language) : formatPeriod(date, date, language);
}

/**
 * A span of time as a heading names it: `2024`, `January–August 2025`, `16.06.2024–31.12.2024`. Takes partial dates; days are written DD.MM.YYYY.
 */
export function formatPeriod(from: string, to: string, language: Lang): string {
  const yearOf = (d: string): string => d.slice(0, 4);
  const month = (d: string): string => (language === 'ru' ? RU_MONTHS_PLAIN : MONTHS[language])[Number(d.slice(5, 7)) - 1] ?? '';
  const nb = '\u00a0';
  if (from.length === 4 && to.length === 4) {
    if (from === to) return { kk: `${from}${nb}жыл`, ru: `${from}${nb}год`, en: from }[language];
    return { kk: `${from}–${to}${nb}жылдар`, ru: `${from}–${to}${nb}годы`, en: `${from}–${to}` }[language];
  }
  if (from.length === 7 && to.length === 7) {
    const year = yearOf(to);
    if (yearOf(from) === year) {
      const months = from === to ? month(from) : `${month(from)}–${month(to)}`;
      return { kk: `${year}${nb}жылғы ${months}`, ru: `${months} ${year}${nb}года`, en: `${months} ${year}` }[language];
    }
    return {
      kk: `${yearOf(from)}${nb}жылғы ${month(from)} – ${year}${nb}жылғы ${month(to)}`, ru: `${month(from)} ${yearOf(from)}${nb}– ${month(to)} ${year}${nb}года`,
      en: `${month(from)} ${yearOf(from)}${nb}– ${month(to)} ${year}`,
    }[language];
  }
  return from === to ? formatShortDate(from) : `${formatShortDate(from)}–${formatShortDate(to)}`;
}
