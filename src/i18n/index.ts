import { en, type Dictionary, type StringKey } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { Lang } from './formats.ts';

const dictionaries: Record<Lang, Dictionary> = { kk, ru, en };

/** Names of the languages, each in itself. */
export const LANGUAGE_NAMES: Record<Lang, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/**
 * Puts values into the `{name}` places of a text.
 * @throws RangeError when a place has no value
 */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`"${text}" needs a value for {${name}}`);
    return String(value);
  });
}

/** Short names for narrow screens; the full one is read aloud. */
export const LANGUAGE_SHORT_NAMES: Record<Lang, string> = { kk: 'Қаз', ru: 'Рус', en: 'Eng' };

export { languageOfName } from './foreign.ts';

export type Translate = (key: StringKey, values?: Record<string, string | number>) => string;

/** Interface words of a language. */
export function translator(language: Lang): Translate {
  return (key, values = {}) => fill(dictionaries[language][key], values);
}

/** A counted noun: `count` is one of the `count.*` families. */
export function counted(language: Lang, family: 'results', n: number): string {
  const form = new Intl.PluralRules(language).select(n);
  const known = form === 'one' || form === 'few' || form === 'many' ? form : 'other';
  return fill(dictionaries[language][`count.${family}.${known}`], { n });
}

export type { StringKey, Dictionary };
export type { Lang } from './formats.ts';
