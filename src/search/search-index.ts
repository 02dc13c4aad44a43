import type { Language } from '../law/types.ts';

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

/** Stem → pairs of page number and weight (tenths). */
export type Terms = Record<string, number[]>;
/** What a result shows of a page: title, answer, citation. */
export type PageText = [title: string, answer: string, citation?: string];

/** All that is known of the pages of a language, as the build makes it. */
export interface SearchIndex {
  language: Language;
  pages: PageEntry[];
  terms: Terms;
  /** Stem → a word it comes from, where they differ: corrections are shown with it. */
  surfaces: Record<string, string>;
  groups: IndexGroup[];
  /** Words that mean the same, by language. */
  same: Record<Language, string[][]>;
}

/**
 * The part of the index that every search needs: pages without their texts, the words of the vocabulary and on how many pages each stands. The pages
 * of a word and the texts of a page are in small files of their own, so that a first search stays small on a site of any size.
 */
export interface CoreIndex {
  language: Language;
  pages: CorePage[];
  stems: Record<string, number>;
  surfaces: Record<string, string>;
  groups: IndexGroup[];
  same: Record<Language, string[][]>;
  /** How many files the words are spread over. */
  buckets: number;
  /** Stands in the names of the files that belong to this core: a page left open while the site is built anew never mixes two indexes. */
  version: string;
}
/** A page of the core: the address is left out where it follows from the act and the article. */
export type CorePage = Omit<PageEntry, 'url' | 'title' | 'answer' | 'citation'> & { url?: string };

/** Pages in one file of texts. */
export const PAGES_IN_FILE = 16;
/** Pairs of page and weight in one file of terms, about. */
const PAIRS_IN_FILE = 1200;

/** The file of terms a stem is in, by its hash (FNV-1a). */
export function bucketOf(stem: string, buckets: number): number {
  return hashOf(stem) % buckets;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * On how many pages a stem stands, which tells how telling it is. Situations ("What happened?") repeat the words of the law and do not count, unless only they
 * have the stem.
 */
function pagesOf(index: Pick<SearchIndex, 'pages'>, places: readonly number[]): number {
  const pages = places.filter((_, i) => i % 2 === 0);
  return pages.filter((page) => index.pages[page]?.kind !== 'situation').length || pages.length;
}

/** Splits an index into its core, its files of terms and its files of texts. */
export function splitIndex(index: SearchIndex): { core: CoreIndex; terms: Terms[]; texts: PageText[][] } {
  const stems = Object.entries(index.terms);
  const buckets = Math.max(1, Math.ceil(stems.reduce((sum, [, places]) => sum + places.length / 2, 0) / PAIRS_IN_FILE));
  const terms = Array.from({ length: buckets }, (): Terms => ({}));
  for (const [stem, places] of stems) (terms[bucketOf(stem, buckets)] ?? {})[stem] = places;
  const texts: PageText[][] = [];
  index.pages.forEach(({ title, answer, citation }, i) => (texts[Math.floor(i / PAGES_IN_FILE)] ??= []).push(citation === undefined ? [title, answer] : [title, answer, citation]));
  const { language, surfaces, groups, same } = index;
  const pages = index.pages.map(({ title: _title, answer: _answer, citation: _citation, url, ...page }): CorePage => (url === derivedUrl(page, language) ? page : { ...page, url }));
  return { core: { language, pages, stems: Object.fromEntries(stems.map(([stem, places]) => [stem, pagesOf(index, places)])), surfaces, groups, same, buckets, version: hashOf(JSON.stringify([terms, texts])).toString(36) }, terms, texts };
}

/** The address that follows from a page's act and article. */
export function derivedUrl(page: Pick<PageEntry, 'act' | 'article'>, language: Language): string {
  return `/${language}/${page.act ?? ''}/${page.article ?? ''}/`;
}
