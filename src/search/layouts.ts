import { fold, normalise } from './fold.ts';

/** Words typed with another keyboard layout or in Latin letters, read back into Cyrillic. */

const QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const YCUKEN = 'йцукенгшщзхъфывапролджэячсмитьбюё';
/** The row of digits on a Kazakh keyboard; its letters stand where others have figures. */
const DIGITS = '234589 0-=';
const KAZAKH_DIGITS = 'әіңғүұ қөһ';

/** Letters typed with the English layout on, as the Russian layout has them: `ghbdtn` → `привет`. */
export function switchLayout(text: string): string {
  return [...text.toLowerCase()].map((c) => (QWERTY.includes(c) ? YCUKEN[QWERTY.indexOf(c)] ?? c : c)).join('');
}

/** The same for the Kazakh layout, whose special letters lie on the row of digits: `0jh5fe` → `қорғау`. */
export function switchKazakhLayout(text: string): string {
  return [...switchLayout(text)].map((c) => (c !== ' ' && DIGITS.includes(c) ? KAZAKH_DIGITS[DIGITS.indexOf(c)] ?? c : c)).join('');
}

/** English words typed with the Russian layout on: `ыефдлштп` → `stalking`. */
export function switchToEnglish(text: string): string {
  return [...text.toLowerCase()].map((c) => (YCUKEN.includes(c) ? QWERTY[YCUKEN.indexOf(c)] ?? c : c)).join('');
}

const LATIN: [RegExp, string][] = [
  [/shch|sch/g, 'щ'], [/sh/g, 'ш'], [/ch/g, 'ч'], [/zh/g, 'ж'], [/kh/g, 'х'], [/gh/g, 'г'], [/ts/g, 'ц'], [/y[aа]|ja/g, 'я'], [/yu|ju|iu(?=[^r])/g, 'ю'], [/yo|jo/g, 'е'], [/ye|je/g, 'е'],
  [/ş/g, 'ш'], [/ç/g, 'ч'], [/ğ/g, 'г'], [/ñ/g, 'н'], [/[äaá]/g, 'а'], [/b/g, 'б'], [/[vw]/g, 'в'], [/g/g, 'г'], [/d/g, 'д'], [/e/g, 'е'], [/j/g, 'ж'], [/z/g, 'з'],
  [/[iıí]/g, 'и'], [/[kq]/g, 'к'], [/l/g, 'л'], [/m/g, 'м'], [/n/g, 'н'], [/[oöó]/g, 'о'], [/p/g, 'п'], [/r/g, 'р'], [/s/g, 'с'], [/t/g, 'т'], [/[uüūú]/g, 'у'], [/f/g, 'ф'],
  [/h/g, 'х'], [/c/g, 'к'], [/x/g, 'кс'], [/y/g, 'ы'], [/4/g, 'ч'], [/6/g, 'ш'],
];

/** Russian or Kazakh written in Latin letters, in folded Cyrillic: `zorlyk` → `зорлык`. */
export function cyrillicFromLatin(text: string): string {
  return LATIN.reduce((t, [from, to]) => t.replace(from, to), normalise(text));
}

/**
 * What is left of a word when spellings in Latin letters differ: й and ы as и, no signs, щ as ш, ц as тс, х as к, double letters once.
 * Words with the same skeleton are one word to someone who types without Cyrillic.
 */
export function skeleton(word: string): string {
  return fold(word).replace(/[ьъ'’]/g, '').replace(/щ/g, 'ш').replace(/э/g, 'е').replace(/ю/g, 'иу').replace(/я/g, 'иа').replace(/ц/g, 'тс').replace(/[йы]/g, 'и').replace(/х/g, 'к').replace(/дж/g, 'ж').replace(/(.)\1+/gu, '$1');
}
