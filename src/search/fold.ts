/** Letters as people type them: the same at index time and at query time. */

/** Kazakh letters as they are typed on a Russian keyboard; ё as е. */
const RUSSIAN_KEYBOARD: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е' };

/** Latin letters that look like Cyrillic ones: they stand inside Cyrillic words by accident. */
const LOOK_ALIKES: Record<string, string> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к', m: 'м', t: 'т', b: 'в', h: 'н' };

/** Lower case, one kind of dash and apostrophe, no soft hyphens or marks of direction; Latin look-alikes inside Cyrillic words become Cyrillic. */
export function normalise(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\p{L}+/gu, (word) => (/[а-яёәғқңөұүһі]/.test(word) && /[a-z]/.test(word) ? word.replace(/[a-z]/g, (c) => LOOK_ALIKES[c] ?? c) : word));
}

/** Kazakh letters replaced by the Russian ones they are typed as: `қорғау` → `коргау`. */
export function fold(text: string): string {
  return normalise(text).replace(/[әғқңөұүһіё]/g, (c) => RUSSIAN_KEYBOARD[c] ?? c);
}

/** Words of a text, without digits and single letters; hyphenated words fall apart. */
export function wordsOf(text: string): string[] {
  return normalise(text).match(/\p{L}{2,}/gu) ?? [];
}
