import type { Language } from '../law/types.ts';
import type { Content } from './load.ts';
import { kazakhStems } from './kazakh-endings.ts';
import { plainTexts } from './texts.ts';

const WORD: Record<Language, RegExp> = {
  kk: /[\p{Script=Cyrillic}]+(?:-[\p{Script=Cyrillic}]+)*/gu,
  ru: /[\p{Script=Cyrillic}]+(?:-[\p{Script=Cyrillic}]+)*/gu,
  en: /[A-Za-z]+(?:'[a-z]+)*/g,
};
const KAZAKH_LETTER = /[әғқңөұүһі]/i;

/** The words of a text that a dictionary could know: no abbreviations and numerals, and no parts of words (14-летия, 20th, звуко- и видеозапись). */
export function wordsIn(text: string, language: Language): string[] {
  const plain = text.replace(/[’ʼ]/g, "'").replace(/\u00ad/g, '');
  return [...plain.matchAll(WORD[language])].filter((match) => {
    const [found] = match;
    if (/[\d\p{L}]$|-$/u.test(plain.slice(0, match.index)) || plain[match.index + found.length] === '-') return false;
    return found.length > 1 && found !== found.toUpperCase() && !(language === 'ru' && KAZAKH_LETTER.test(found));
  }).map(([found]) => found);
}

/** Words of a language, lower case unless they are always capital, with the first place each stands in. */
export function spellable(content: Content, language: Language): Map<string, string> {
  const places = new Map<string, string>();
  for (const { file, field, language: of, text } of plainTexts(content)) {
    if (of !== language) continue;
    for (const word of wordsIn(text, language)) if (!places.has(word)) places.set(word, `${file} · ${field}`);
  }
  // A word that begins a sentence is checked as it stands elsewhere.
  for (const [word] of places) if (word !== word.toLowerCase() && places.has(word.toLowerCase())) places.delete(word);
  return places;
}

/**
 * Words nobody vouches for: not in the dictionary, not in the reviewed list; a Kazakh word also passes by a shorter form, a hyphenated one by its parts.
 * @param unknownTo gives the words of a list that the dictionary does not know
 */
export function unknownWords(words: readonly string[], language: Language, reviewed: readonly string[], unknownTo: (words: readonly string[]) => string[]): string[] {
  const known = new Set(reviewed.map((w) => w.toLowerCase()));
  const rest = words.filter((w) => !known.has(w.toLowerCase()));
  const forms = (word: string): string[] => {
    const lower = word.toLowerCase();
    const base = [word, lower, ...(language === 'ru' ? [lower.replace(/ё/g, 'е')] : [])];
    return language === 'kk' ? [...base, ...kazakhStems(lower)] : base;
  };
  const unknown = new Set(unknownTo([...new Set(rest.flatMap((w) => [...forms(w), ...w.split('-').flatMap(forms)]))]));
  const passes = (word: string): boolean => known.has(word.toLowerCase()) || forms(word).some((f) => known.has(f) || !unknown.has(f));
  return rest.filter((w) => !passes(w) && !(w.includes('-') && w.split('-').every((p) => p.length < 2 || passes(p)))).sort();
}
