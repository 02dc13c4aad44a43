import { LANGUAGES, type Language, type Text } from '../law/types.ts';

/** Absolute address of a path of the site. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** The same for the three languages. */
export const perLanguage = (of: (language: Language) => string): Text => Object.fromEntries(LANGUAGES.map((l) => [l, of(l)])) as Text;
