import type { Language } from '../law/types.ts';

/** The language layer of the search: pure functions, the same at index time and at query time. */

/** Kazakh letters as people type them on a Russian keyboard; Kazakh words are indexed in both forms. */
const RUSSIAN_KEYBOARD: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е' };

/** Lower case, one kind of dash and apostrophe, no soft hyphens. */
export function normalise(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/[’‘ʼ`´]/g, "'");
}

/** Kazakh letters replaced by the Russian ones they are typed as: `қорғау` → `коргау`. */
export function fold(text: string): string {
  return normalise(text).replace(/[әғқңөұүһіё]/g, (c) => RUSSIAN_KEYBOARD[c] ?? c);
}

/** Words of a text, without digits and single letters. */
export function wordsOf(text: string): string[] {
  return normalise(text).match(/\p{L}{2,}/gu) ?? [];
}

/** Folded forms that differ from the words themselves, each once: what the index of a page needs besides its text. */
export function foldedForms(text: string): string[] {
  return [...new Set(wordsOf(text).map((w) => [w, fold(w)] as const).filter(([w, f]) => w !== f).map(([, f]) => f))].sort();
}

/**
 * Suffixes of Kazakh nouns and verbs in folded letters, in layers from the end of the word inwards: person and question, case, possession, plural,
 * verb endings. Each layer is stripped at most once.
 */
const KAZAKH_LAYERS: RegExp[] = [
  /(мын|мин|сыз|сиз|сын|син|мыз|миз|быз|биз|ма|ме|ба|бе|па|пе)$/,
  /(ынан|инен|сынан|синен|нан|нен|дан|ден|тан|тен|ында|инде|сында|синде|да|де|та|те|нда|нде|ына|ине|сына|сине|га|ге|ка|ке|на|не|ынын|инин|сынын|синин|нын|нин|дын|дин|тын|тин|ын|ин|ды|ди|ты|ти|ны|ни|мен|бен|пен)$/,
  /(ымыз|имиз|ыныз|иниз|сы|си|ым|им|ын|ин|ы|и|м|н)$/,
  /(лар|лер|дар|дер|тар|тер)$/,
  /(ды|ди|ты|ти|ган|ген|кан|кен|ады|еди|йды|йди|ып|ип|п|са|се|у)$/,
];

/** A light stem of a folded Kazakh word, never shorter than three letters: `куйеуимди` → `куйеу`, `зорлыгы` → `зорлы`. */
export function stemKazakh(word: string): string {
  let stem = word;
  for (const layer of KAZAKH_LAYERS) {
    const shorter = stem.replace(layer, '');
    if (shorter.length >= 3 && /[аеиоуыэюя]/.test(shorter)) stem = shorter;
  }
  // к and п at the end of a word soften before a vowel: зорлык, зорлыгы. A prefix search finds both without them.
  return stem.length > 3 ? stem.replace(/[кгпб]$/, '') : stem;
}

const QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const YCUKEN = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** Letters typed with the English layout on, as the Russian layout has them: `ghbdtn` → `привет`. */
export function switchLayout(text: string): string {
  return [...text.toLowerCase()].map((c) => (QWERTY.includes(c) ? YCUKEN[QWERTY.indexOf(c)] ?? c : c)).join('');
}

const LATIN: [RegExp, string][] = [
  [/shch/g, 'щ'], [/sh/g, 'ш'], [/ch/g, 'ч'], [/zh/g, 'ж'], [/kh/g, 'х'], [/gh/g, 'г'], [/ts/g, 'ц'], [/ya/g, 'я'], [/yu/g, 'ю'], [/yo/g, 'е'], [/ye/g, 'е'],
  [/ş/g, 'ш'], [/ç/g, 'ч'], [/ğ/g, 'г'], [/ñ/g, 'н'], [/[äa]/g, 'а'], [/b/g, 'б'], [/[vw]/g, 'в'], [/g/g, 'г'], [/d/g, 'д'], [/e/g, 'е'], [/j/g, 'ж'], [/z/g, 'з'],
  [/[iıí]/g, 'и'], [/[kq]/g, 'к'], [/l/g, 'л'], [/m/g, 'м'], [/n/g, 'н'], [/[oö]/g, 'о'], [/p/g, 'п'], [/r/g, 'р'], [/s/g, 'с'], [/t/g, 'т'], [/[uüūú]/g, 'у'], [/f/g, 'ф'],
  [/h/g, 'х'], [/c/g, 'к'], [/x/g, 'кс'], [/y/g, 'ы'],
];

/** Russian or Kazakh written in Latin letters, in folded Cyrillic: `zorlyk` → `зорлык`. */
export function cyrillicFromLatin(text: string): string {
  return LATIN.reduce((t, [from, to]) => t.replace(from, to), normalise(text).normalize('NFC'));
}

/**
 * What to search for, in order: the query as typed, then readings of it to try when the one before finds nothing.
 * @param language language of the page; its readers' keyboards decide which readings make sense
 */
export function queryVariants(query: string, language: Language): string[] {
  const typed = normalise(query).trim();
  const each = (text: string, change: (word: string) => string): string => text.replace(/\p{L}+/gu, change);
  const variants = [typed];
  const cyrillic = /\p{Script=Cyrillic}/u.test(typed);
  if (language !== 'en') {
    const readings = cyrillic ? [typed] : [cyrillicFromLatin(typed), switchLayout(typed)];
    for (const reading of readings) {
      variants.push(fold(reading));
      if (language === 'kk') variants.push(each(fold(reading), stemKazakh));
    }
  }
  return [...new Set(variants.filter((v) => v.length > 0))];
}
