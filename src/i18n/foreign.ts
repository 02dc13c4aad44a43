import type { Language } from '../law/types.ts';

/** A piece of text, with its language where that is not the language around it. */
export interface Piece { text: string; language?: 'kk' | 'ru' }

/** Language of a proper name by its letters, to mark it on a page in another language; undefined for Latin letters. */
export function languageOfName(name: string): 'kk' | 'ru' | undefined {
  if (/[әғқңөұүһі]/i.test(name)) return 'kk';
  return /\p{Script=Cyrillic}/u.test(name) ? 'ru' : undefined;
}

/** Cyrillic words in English; Kazakh words, told by their letters, and quotations of them in Russian. Kazakh has all Russian letters, so there nothing can be told. */
const FOREIGN: Partial<Record<Language, RegExp>> = {
  en: /\p{Script=Cyrillic}+(?:[\s,–-]+\p{Script=Cyrillic}+)*/gu,
  ru: /«[^«»]*[әғқңөұүһі][^«»]*»|[\p{Script=Cyrillic}-]*[әғқңөұүһі][\p{Script=Cyrillic}-]*/giu,
};

/** Splits a text at words of another language, so that a screen reader can say them in theirs (WCAG 2.2, 3.1.2 Language of Parts). */
export function foreignPieces(text: string, language: Language): Piece[] {
  const pattern = FOREIGN[language];
  if (!pattern) return [{ text }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const name = languageOfName(match[0]);
    if (!name) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: match[0], language: name });
    end = match.index + match[0].length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end) });
  return pieces;
}
