import type { Language } from '../law/types.ts';
import { buildSearchIndex } from './build-index.ts';
import type { PageEntry } from './search-index.ts';

export interface WordEntry { words: string; pages: PageEntry[] }

const PHRASES = 4;
const PAGES = 3;

/** The everyday words of a language in the order of its alphabet, with the pages that answer them: the search for those without script. */
export function wordIndex(language: Language): { letter: string; entries: WordEntry[] }[] {
  const { groups, pages } = buildSearchIndex(language);
  const collator = new Intl.Collator(language);
  const entries = new Map<string, WordEntry>();
  for (const group of groups) {
    for (const words of group[language].slice(0, PHRASES)) {
      if (!entries.has(words)) entries.set(words, { words, pages: group.pages.slice(0, PAGES).flatMap((i) => pages[i] ?? []) });
    }
  }
  const letters = new Map<string, WordEntry[]>();
  for (const entry of [...entries.values()].filter(({ words }) => /^\p{L}/u.test(words)).sort((a, b) => collator.compare(a.words, b.words))) {
    const letter = entry.words[0]?.toLocaleLowerCase(language) ?? '';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, list]) => ({ letter, entries: list }));
}
