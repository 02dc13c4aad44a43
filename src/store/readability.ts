import type { Language, ProvisionKind } from '../law/types.ts';
import type { ProseSource } from './prose.ts';
import { COMPONENT_SIGN } from './prose.ts';

/** How hard a page is to read: words in a sentence on average and at most, and the share of long words. */
export interface Readability { sentences: number; mean: number; longest: number; longestText: string; longWords: number }

/** Letters from which a word counts as long: Russian and Kazakh words carry their endings. */
export const LONG_WORD: Record<Language, number> = { kk: 13, ru: 13, en: 11 };

/** Sentences of a page's running text. List points and headings end a sentence; table rows are left out; a component counts as one word. */
export function sentencesOf(source: Pick<ProseSource, 'lines'>): string[] {
  return source.lines.filter(({ text }) => !/^[|#]/.test(text)).flatMap(({ text }) => text.replace(/^(?:[-*]|□?\d*\.)\s+/, '').replace(/\*\*/g, '').split(/(?<=[.!?…;:])\s+/))
    .map((s) => s.trim()).filter((s) => /[\p{L}\u25a1]/u.test(s));
}

/** Measures the prose of one page in one language. */
export function readability(source: Pick<ProseSource, 'lines'>, language: Language): Readability {
  const sentences = sentencesOf(source);
  const wordsOf = (s: string): string[] => s.match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*|\u25a1/gu) ?? [];
  const lengths = sentences.map((s) => wordsOf(s).length);
  const words = sentences.flatMap(wordsOf).filter((w) => w !== COMPONENT_SIGN);
  const longest = Math.max(0, ...lengths);
  return {
    sentences: sentences.length,
    mean: lengths.length ? lengths.reduce((a, b) => a + b, 0) / lengths.length : 0,
    longest,
    longestText: sentences[lengths.indexOf(longest)] ?? '',
    longWords: words.length ? words.filter((w) => w.length >= LONG_WORD[language]).length / words.length : 0,
  };
}

/** Kinds of pages by how they are read: those people act on are held to shorter sentences than those lawyers look up. */
export type PageKind = 'act-on' | 'look-up' | 'page';
export const pageKindOf = (kind: ProvisionKind): PageKind => (['definition', 'competence', 'sentencing-rule'].includes(kind) ? 'look-up' : 'act-on');

export interface Limits { mean: number; longest: number; longWords: number }
/** What a page may not exceed: a little above the hardest page of today, so that none gets harder. English needs more words for the same, Kazakh fewer. */
export const LIMITS: Record<PageKind, Record<Language, Limits>> = {
  'act-on': { kk: { mean: 8.5, longest: 30, longWords: 0.1 }, ru: { mean: 9, longest: 32, longWords: 0.12 }, en: { mean: 11.5, longest: 36, longWords: 0.15 } },
  'look-up': { kk: { mean: 9, longest: 30, longWords: 0.14 }, ru: { mean: 10, longest: 34, longWords: 0.22 }, en: { mean: 12, longest: 36, longWords: 0.16 } },
  page: { kk: { mean: 10, longest: 30, longWords: 0.12 }, ru: { mean: 10.5, longest: 32, longWords: 0.12 }, en: { mean: 12.5, longest: 36, longWords: 0.15 } },
};

/** What exceeds the limits of its kind, as sentences for the author. */
export function readabilityFaults(measured: Readability, kind: PageKind, language: Language): { field: string; found: string; mend: string }[] {
  const limits = LIMITS[kind][language];
  const faults: { field: string; found: string; mend: string }[] = [];
  if (measured.mean > limits.mean) faults.push({ field: 'sentences', found: `${measured.mean.toFixed(1)} words on average`, mend: `at most ${limits.mean}; cut long sentences in two` });
  if (measured.longest > limits.longest) faults.push({ field: 'sentences', found: `one has ${measured.longest} words: "${measured.longestText.slice(0, 80)}…"`, mend: `at most ${limits.longest}; cut it in two` });
  if (measured.longWords > limits.longWords) faults.push({ field: 'words', found: `${(100 * measured.longWords).toFixed(0)}% are long`, mend: `at most ${100 * limits.longWords}%; use shorter words` });
  return faults;
}
