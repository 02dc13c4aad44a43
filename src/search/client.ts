import { parseArticleReference } from '../law/citation.ts';
import type { Language } from '../law/types.ts';
import { normalise, queryVariants } from './analysis.ts';
import { findArticles, type ArticleEntry } from './find-article.ts';

/** The parts of Pagefind's browser module this page uses. */
interface PagefindResultData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string; anchor?: { id: string } }[];
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: { id: string; score: number; data(): Promise<PagefindResultData> }[] }>;
}

const PAGE = 10;
const DEBOUNCE_MS = 200;
/** A page's weight beside its score: what is in force stands above what is repealed, provisions above lists. */
const STATUS_WEIGHT: Record<string, number> = { 'in-force': 1, 'not-yet': 0.9, repealed: 0.5, '': 0.6 };
const FILTERS = ['act', 'kind', 'audience', 'status'];

/** Long reference texts are not punished, exact words win. */
const RANKING = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9, metaWeights: { title: 5, foldedTitle: 5, answer: 3, citation: 2, folded: 0.5 } };

/** Runs the search page: everything happens in this browser; what is typed is written nowhere. */
export function startSearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-search]');
  const status = page.querySelector<HTMLElement>('[data-search-status]');
  const list = page.querySelector<HTMLOListElement>('[data-search-results]');
  const view = page.defaultView;
  if (!form || !status || !list || !view) return;
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Record<string, string>;
  const language = page.documentElement.lang as Language;
  const plural = new Intl.PluralRules(language);
  let engine: Promise<Pagefind> | undefined;
  let articles: Promise<ArticleEntry[]> | undefined;
  let run = 0;

  const load = (): Promise<Pagefind> => (engine ??= (async () => {
    const address = '/pagefind/pagefind.js';
    const module = (await import(/* @vite-ignore */ address)) as Pagefind;
    await module.options({ ranking: RANKING, excerptLength: 24 });
    await module.init();
    return module;
  })());
  const loadArticles = (): Promise<ArticleEntry[]> => (articles ??= fetch(`/${language}/search/articles.json`).then((r) => r.json() as Promise<ArticleEntry[]>));

  const say = (state: 'idle' | 'loading' | 'done' | 'empty' | 'error', text: string): void => {
    status.dataset['searchStatus'] = state;
    status.textContent = text;
  };
  /** Pagefind's excerpts are escaped text with <mark>; they are rebuilt as nodes, so that nothing else can get in. */
  const excerpt = (html: string): HTMLElement => {
    const p = page.createElement('p');
    const parsed = new DOMParser().parseFromString(html, 'text/html').body;
    for (const node of parsed.childNodes) {
      if (node.nodeName === 'MARK') {
        const mark = page.createElement('mark');
        mark.textContent = node.textContent;
        p.append(mark);
      } else p.append(node.textContent ?? '');
    }
    return p;
  };
  const item = (url: string, title: string, citation: string, badge?: string): HTMLLIElement => {
    const li = page.createElement('li');
    li.dataset['searchResult'] = '';
    const link = page.createElement('a');
    link.href = url;
    link.textContent = title;
    li.append(link);
    for (const [text, name] of [[citation, 'citation'], [badge ?? '', 'status']] as const) {
      if (!text) continue;
      const span = page.createElement('span');
      span.className = name;
      span.textContent = text;
      if (name === 'status') span.dataset['status'] = 'repealed';
      li.append(' ', span);
    }
    return li;
  };

  async function search(): Promise<void> {
    const current = ++run;
    const query = input.value.trim();
    const filters = Object.fromEntries(FILTERS.flatMap((name) => {
      const value = (form?.elements.namedItem(name) as HTMLSelectElement | null)?.value;
      return value ? [[name, value]] : [];
    }));
    if (!query && Object.keys(filters).length === 0) {
      list?.replaceChildren();
      say('idle', '');
      return;
    }
    say('loading', words['loading'] ?? '');
    try {
      const reference = parseArticleReference(query);
      const exact = reference ? findArticles(await loadArticles(), reference) : [];
      let found: Awaited<ReturnType<Pagefind['search']>>['results'] = [];
      let read = normalise(query).trim();
      if (exact.length === 0) {
        const pagefind = await load();
        // The query as typed, then other readings of it (Kazakh typed with Russian letters, Latin letters, another layout) until one finds something.
        for (const variant of query ? queryVariants(query, language) : [null]) {
          found = (await pagefind.search(variant, { filters })).results;
          read = variant ?? '';
          if (found.length > 0 || current !== run) break;
        }
      }
      if (current !== run) return;
      const nodes: HTMLElement[] = exact.map((e) => item(e.url, e.title, e.citation, e.repealed ? words['repealed'] : undefined));
      const shownUrls = new Set(exact.map((e) => e.url.split('#')[0]));
      const notice = reference && exact.length === 0 ? `${(words['notHere'] ?? '').replace('{article}', reference.article)} `
        : found.length > 0 && read !== normalise(query).trim() ? `${(words['readAs'] ?? '').replace('{query}', read)} ` : '';
      const total = exact.length + found.length;
      const show = async (from: number): Promise<void> => {
        const data = await Promise.all(found.slice(from, from + PAGE).map(async (r) => {
          const d = await r.data();
          return { ...d, weight: r.score * (STATUS_WEIGHT[d.meta['status'] ?? ''] ?? 1) };
        }));
        if (current !== run) return;
        for (const d of data.sort((a, b) => b.weight - a.weight)) {
          if (shownUrls.has(d.url)) continue;
          const li = item(d.url, d.meta['title'] ?? d.url, d.meta['citation'] ?? '', d.meta['status'] === 'repealed' ? words['repealed'] : undefined);
          li.append(excerpt(d.excerpt));
          nodes.push(li);
        }
        list?.replaceChildren(...nodes);
        if (found.length > from + PAGE) {
          const li = page.createElement('li');
          const more = page.createElement('button');
          more.type = 'button';
          more.textContent = words['more'] ?? '';
          more.addEventListener('click', () => void show(from + PAGE));
          li.append(more);
          list?.append(li);
        }
      };
      await show(0);
      if (current !== run) return;
      if (total === 0) say('empty', notice + (words['none'] ?? ''));
      else say('done', notice + (words[plural.select(total)] ?? words['other'] ?? '').replace('{n}', String(total)));
    } catch {
      if (current === run) say('error', words['error'] ?? '');
    }
  }

  let timer: number | undefined;
  const soon = (): void => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => void search(), DEBOUNCE_MS);
  };
  input.addEventListener('input', soon);
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  form.addEventListener('change', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    view.clearTimeout(timer);
    void search();
  });

  // A query that came with the address is read once and taken out of it, so that it stays neither in the address bar nor in the history.
  const incoming = new URLSearchParams(view.location.search).get('q');
  if (view.location.search) view.history.replaceState(null, '', view.location.pathname);
  if (incoming) {
    input.value = incoming;
    void search();
  }
}
