import type { Language } from '../law/types.ts';

/** What the search page of a language loads: one small file, made at build time. */
export interface SearchIndex {
  language: Language;
  pages: PageEntry[];
  /** Stem → pairs of page number and weight (tenths). */
  terms: Record<string, number[]>;
  /** Stem → a word it comes from, where they differ: corrections are shown with it. */
  surfaces: Record<string, string>;
  groups: IndexGroup[];
  /** Words that mean the same, by language. */
  same: Record<Language, string[][]>;
}

/** A page as a result shows it. */
export interface PageEntry {
  id: string;
  url: string;
  title: string;
  answer: string;
  citation?: string;
  act?: string;
  kind?: string;
  audience?: string[];
  status?: 'in-force' | 'not-yet' | 'repealed';
  /** Id prefix of the act, number of the article and its parts: for queries that name an article. */
  prefix?: string;
  article?: string;
  /** Number of a help line. */
  line?: string;
  parts?: string[];
}

/** Everyday words in each language and the numbers of the pages that answer them, best first. */
export interface IndexGroup { kk: string[]; ru: string[]; en: string[]; pages: number[]; crisis?: true }
