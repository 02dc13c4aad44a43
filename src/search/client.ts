import type { Language } from '../law/types.ts';
import { find, FILTERS, withFullText, type Filters, type Found, type Result } from './find.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { indexLoader } from './load-index.ts';

const SHOWN = 10;
const DEBOUNCE_MS = 150;
/** Our own results are shown alone when the full text takes longer than this. */
const PATIENCE_MS = 150;

/** Runs a search form: everything happens in this browser; what is typed is sent and written nowhere. */
export function startSearch(root: HTMLElement): void {
  const page = root.ownerDocument;
  const view = page.defaultView;
  const form = root.querySelector<HTMLFormElement>('form[data-search]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const list = root.querySelector<HTMLOListElement>('[data-search-results]');
  const crisis = root.querySelector<HTMLElement>('[data-search-crisis]');
  const offer = root.querySelector<HTMLElement>('[data-search-language]');
  if (!view || !form || !status || !list) return;
  const input = form.elements.namedItem('q') as HTMLInputElement;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Record<string, string>;
  const language = page.documentElement.lang as Language;
  const plural = new Intl.PluralRules(language);
  let engine: Promise<Pagefind> | undefined;
  let run = 0;

  const index = indexLoader(language, (file) => fetch(file).then((response) => (response.ok ? response.json() : Promise.reject(new Error(file)))));
  const loadEngine = (): Promise<Pagefind> => (engine ??= loadPagefind().catch((error: unknown) => { engine = undefined; throw error; }));

  const say = (state: 'idle' | 'loading' | 'done' | 'empty' | 'error', text: string): void => {
    status.dataset['searchStatus'] = state;
    status.textContent = text;
  };
  const element = <K extends keyof HTMLElementTagNameMap>(name: K, text: string, className?: string): HTMLElementTagNameMap[K] => {
    const node = page.createElement(name);
    node.textContent = text;
    if (className) node.className = className;
    return node;
  };
  const link = (href: string, text: string): HTMLAnchorElement => {
    const a = element('a', text);
    a.href = href;
    return a;
  };
  /** Pagefind's excerpts are escaped text with <mark>; they are rebuilt as nodes, so that nothing else can get in. */
  const excerpt = (html: string): HTMLElement => {
    const p = page.createElement('p');
    for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes) {
      p.append(node.nodeName === 'MARK' ? element('mark', node.textContent ?? '') : node.textContent ?? '');
    }
    return p;
  };
  const item = ({ page: entry, excerpt: html, section }: Result): HTMLLIElement => {
    const li = page.createElement('li');
    li.dataset['searchResult'] = entry.id;
    li.append(link(entry.url, entry.title));
    if (entry.citation) li.append(' ', element('span', entry.citation, 'citation'));
    if (entry.status === 'repealed') {
      const badge = element('span', words['repealed'] ?? '', 'status');
      badge.dataset['status'] = 'repealed';
      li.append(' ', badge);
    }
    if (entry.answer) li.append(element('p', entry.answer));
    if (html && section) {
      const p = excerpt(html);
      p.className = 'small';
      p.prepend(link(section.url, section.title), ': ');
      li.append(p);
    }
    return li;
  };

  /** @param wider searches the full text too; null when that was done */
  const show = async (found: Found, shown: number, wider: (() => void) | null): Promise<void> => {
    const current = run;
    await index.texts(found, shown);
    if (current !== run) return;
    const nodes = found.results.slice(0, shown).map(item);
    const button = (text: string, act: () => void): void => {
      const li = page.createElement('li');
      const node = element('button', text);
      node.type = 'button';
      node.addEventListener('click', act);
      li.append(node);
      nodes.push(li);
    };
    if (found.results.length > shown) {
      button(words['more'] ?? '', () => {
        void show(found, shown + SHOWN, wider).then(() => list.querySelectorAll<HTMLElement>('[data-search-result] > a')[shown]?.focus());
      });
    }
    if (wider) button(words['fullText'] ?? '', wider);
    list.replaceChildren(...nodes);
  };
  const tell = (found: Found, query: string): void => {
    if (crisis) crisis.hidden = !found.crisis;
    offer?.replaceChildren(...(found.language && found.language !== language && words[`in-${found.language}`]
      ? [Object.assign(link(`/${found.language}/search/#q=${encodeURIComponent(query)}`, words[`in-${found.language}`] ?? ''), { lang: found.language })] : []));
    const total = found.results.length;
    const notice = found.missing ? `${(words['notHere'] ?? '').replace('{article}', found.missing)} ` : found.readAs && total > 0 ? `${(words['readAs'] ?? '').replace('{query}', found.readAs)} ` : '';
    if (total === 0) say('empty', found.missing ? notice.trim() : words['none'] ?? '');
    else say('done', notice + (words[plural.select(total)] ?? words['other'] ?? '').replace('{n}', String(total)));
  };

  /** After a search the rest of the index is read, so that the next one needs no network; not where the reader saves data. */
  const keep = (): void => {
    if ((view.navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData) return;
    void index.rest().then(() => { root.dataset['searchOffline'] = 'ready'; }, () => undefined);
  };

  async function search(): Promise<void> {
    const current = ++run;
    const query = input.value.trim();
    const filters = Object.fromEntries(FILTERS.map((name) => [name, (form?.elements.namedItem(name) as HTMLSelectElement | null)?.value ?? ''])) as Filters;
    if (!query && FILTERS.every((name) => !filters[name])) {
      list?.replaceChildren();
      offer?.replaceChildren();
      if (crisis) crisis.hidden = true;
      say('idle', '');
      return;
    }
    say('loading', words['loading'] ?? '');
    try {
      const [p] = await Promise.all([index.core(), index.words(query)]);
      if (current !== run) return;
      const found = find(query, filters, p);
      const widen = async (): Promise<void> => {
        const all = await loadEngine().then((pagefind) => withFullText(query, filters, found, p, pagefind)).catch(() => found);
        if (current !== run) return;
        await show(all, SHOWN, null);
        if (current === run) tell(all, query);
      };
      // Our own index answers most questions with a few kilobytes. The full text costs more: it is read when a word is not known, or on request.
      if (found.sure || view?.navigator.onLine === false) {
        await show(found, SHOWN, found.results[0]?.score === Infinity || found.missing !== null ? null : () => void widen());
        if (current === run) tell(found, query);
        keep();
        return;
      }
      const early = view?.setTimeout(() => { if (current === run) void show(found, SHOWN, null); }, PATIENCE_MS);
      await widen();
      view?.clearTimeout(early);
      keep();
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
  input.addEventListener('focus', () => void index.core().catch(() => undefined), { once: true });
  form.addEventListener('change', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    view.clearTimeout(timer);
    void search();
  });

  // A query that came with the address is read once and taken out of it, so that it stays neither in the address bar nor in the history.
  if (!root.closest('dialog')) {
    const incoming = new URLSearchParams(view.location.search).get('q') ?? (view.location.hash.startsWith('#q=') ? decodeURIComponent(view.location.hash.slice(3)) : null);
    if (view.location.search || incoming !== null) view.history.replaceState(null, '', view.location.pathname);
    if (incoming) {
      input.value = incoming;
      void search();
    }
  }
}
