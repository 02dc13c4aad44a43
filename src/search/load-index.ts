import type { Language } from '../law/types.ts';
import type { Found } from './find.ts';
import { prepare, stemsNeeded, type Prepared } from './rank.ts';
import { bucketOf, PAGES_IN_FILE, type CoreIndex, type PageText, type Terms } from './search-index.ts';

/** Reads the search index of a language piece by piece; what was read stays in memory, so that the search goes on without a network. */
export interface IndexLoader {
  core: () => Promise<Prepared>;
  /** Reads the pages of the words of a query. */
  words: (query: string) => Promise<void>;
  /** Reads the titles and answers of the first results. */
  texts: (found: Found, shown: number) => Promise<void>;
  /** Reads the rest, for searches without a network. */
  rest: () => Promise<void>;
}

/** @param read gives the JSON of a file below `/{language}/search/` */
export function indexLoader(language: Language, read: (file: string) => Promise<unknown>): IndexLoader {
  const pending = new Map<string, Promise<void>>();
  let prepared: Promise<Prepared> | undefined;
  /** Reads a file once; a failed read may be tried again. */
  const once = (file: string, use: (data: unknown) => void): Promise<void> => {
    const known = pending.get(file);
    if (known) return known;
    const promise = read(`/${language}/search/${file}`).then(use);
    pending.set(file, promise);
    // The site may have been built anew since the core was read: the next search reads the core again.
    promise.catch(() => {
      pending.clear();
      prepared = undefined;
    });
    return promise;
  };
  const core = (): Promise<Prepared> => {
    prepared ??= read(`/${language}/search/index.json`).then((data) => prepare(data as CoreIndex));
    prepared.catch(() => { prepared = undefined; });
    return prepared;
  };
  const bucket = (p: Prepared, n: number): Promise<void> => once(`terms/${p.index.version}-${n}.json`, (data) => {
    for (const [stem, places] of Object.entries(data as Terms)) p.terms.set(stem, places);
  });
  const textFile = (p: Prepared, n: number): Promise<void> => once(`texts/${p.index.version}-${n}.json`, (data) => {
    (data as PageText[]).forEach(([title, answer, citation], i) => {
      const page = p.pages[n * PAGES_IN_FILE + i];
      if (page) Object.assign(page, { title, answer, ...(citation === undefined ? {} : { citation }) });
    });
  });
  return {
    core,
    words: async (query) => {
      const p = await core();
      await Promise.all([...new Set(stemsNeeded(query, p).map((stem) => bucketOf(stem, p.index.buckets)))].map((n) => bucket(p, n)));
    },
    texts: async (found, shown) => {
      const p = await core();
      const number = new Map(p.pages.map((page, i) => [page.id, i]));
      const files = found.results.slice(0, shown).flatMap(({ page }) => number.get(page.id) ?? []).map((i) => Math.floor(i / PAGES_IN_FILE));
      await Promise.all([...new Set(files)].map((n) => textFile(p, n)));
      // A result that leads to a part of an article is a copy of its page.
      for (const result of found.results.slice(0, shown)) {
        const page = p.pages[number.get(result.page.id) ?? -1];
        if (page && page !== result.page) result.page = { ...page, url: result.page.url };
      }
    },
    rest: async () => {
      const p = await core();
      for (let n = 0; n < p.index.buckets; n++) await bucket(p, n);
      for (let n = 0; n * PAGES_IN_FILE < p.pages.length; n++) await textFile(p, n);
    },
  };
}
