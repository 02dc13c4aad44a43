import { parseArticleReference } from '../law/citation.ts';
import type { Language } from '../law/types.ts';
import { fold, normalise } from './fold.ts';
import { findArticles } from './find-article.ts';
import type { Pagefind, PagefindPage } from './pagefind.ts';
import { rank, type Prepared } from './rank.ts';
import type { PageEntry } from './search-index.ts';

/** One result: the page, where in it, and the sentence of its text that matches. */
export interface Result {
  page: PageEntry;
  score: number;
  /** Excerpt of the page with <mark>, from Pagefind. */
  excerpt?: string;
  section?: { title: string; url: string };
}
export interface Found {
  results: Result[];
  crisis: boolean;
  readAs: string | null;
  /** The number of an article the query names and no page has. */
  missing: string | null;
  language: Language | null;
  /** Whether these results can stand without the full text. */
  sure: boolean;
}

export const FILTERS = ['act', 'kind', 'audience', 'status'] as const;
export type Filters = Partial<Record<(typeof FILTERS)[number], string>>;

const matches = (page: PageEntry, filters: Filters): boolean => FILTERS.every((name) => {
  const wanted = filters[name];
  const has = page[name];
  return !wanted || (Array.isArray(has) ? has.includes(wanted) : has === wanted);
});

/** Results that make a second, heavier search needless. */
const ENOUGH = 3;

/** What our own index finds, at once: articles named by number, everyday words, titles and answers. */
export function find(query: string, filters: Filters, p: Prepared): Found {
  const read = parseArticleReference(query);
  // 102 and 111 are help lines before they are numbers of articles.
  const reference = read && !(read.act === undefined && p.pages.some((page) => page.line === read.article)) ? read : null;
  const exact = reference ? findArticles(p.pages, reference).filter((page) => matches(page, filters)) : [];
  const { hits, crisis, readAs, language, sure } = rank(query, p);
  if (exact.length > 0) return { results: exact.map((page) => ({ page, score: Infinity })), crisis, readAs: null, missing: null, language: null, sure: true };
  // A number that names no article here is told so; its neighbours are no answer.
  if (reference) return { results: [], crisis, readAs: null, missing: reference.article, language: null, sure: true };
  const results = hits.flatMap(({ page, score }) => {
    const entry = p.pages[page];
    return entry && matches(entry, filters) ? [{ page: entry, score }] : [];
  });
  return { results, crisis, readAs, missing: null, language, sure: sure && results.length >= ENOUGH };
}

const FULL_TEXT = 2.5;
const EXCERPTS = 6;

/**
 * Adds what Pagefind finds in the full text: new pages below, and matching sentences for those found already.
 * @param found the answer of find; it is not changed
 */
export async function withFullText(query: string, filters: Filters, found: Found, p: Prepared, pagefind: Pagefind): Promise<Found> {
  const read = found.readAs ?? normalise(query).trim();
  const wanted = Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as Record<string, string>;
  let results: Awaited<ReturnType<Pagefind['search']>>['results'] = [];
  for (const variant of new Set([read, fold(read)])) {
    results = (await pagefind.search(variant === '' ? null : variant, { filters: wanted })).results;
    if (results.length > 0) break;
  }
  const top = results[0]?.score ?? 1;
  const data = await Promise.all(results.slice(0, EXCERPTS).map(async (r) => [await r.data(), r.score / top] as [PagefindPage, number]));
  const byUrl = new Map(p.pages.map((page) => [page.url, page]));
  const merged = new Map(found.results.map((r) => [r.page.url, r]));
  const withSections = new Set(found.results.filter((r) => r.page.url.includes('#')).map((r) => r.page.url.split('#')[0]));
  for (const [page, share] of data) {
    // A page whose sections are results already is not listed once more as a whole.
    if (withSections.has(page.url)) continue;
    const sub = page.sub_results.find((s) => s.anchor && s.excerpt.includes('<mark>'));
    const extra = { excerpt: sub?.excerpt ?? page.excerpt, ...(sub ? { section: { title: sub.title, url: sub.url } } : {}) };
    const known = merged.get(page.url);
    const entry = known?.page ?? byUrl.get(page.url) ?? { id: page.url, url: page.url, title: page.meta['title'] ?? page.url, answer: page.meta['answer'] ?? '', ...(page.meta['citation'] ? { citation: page.meta['citation'] } : {}) };
    merged.set(page.url, { page: entry, score: (known?.score ?? 0) + FULL_TEXT * share, ...extra });
  }
  return { ...found, results: [...merged.values()].sort((a, b) => b.score - a.score) };
}
