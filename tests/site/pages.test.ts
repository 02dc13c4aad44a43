import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { loadContent } from '../../src/store/load.ts';
import { factNumber } from '../../src/law/numbers.ts';
import { provisionPath } from '../../src/law/citation.ts';
import { LANGUAGES, type Language } from '../../src/law/types.ts';
import { builtPages, DIST, leadsToFile, parsed } from '../support/built.ts';

/** The built site, page by page, against the content it was built from. */

const { content } = loadContent(process.cwd());
const published = [...content.provisions.values()].filter((p) => !p.draft);
const pages = builtPages().map((page) => ({ ...page, root: parsed(page.html) }));
const byPath = new Map(pages.map((p) => [p.path, p]));
const size = (file: string): number => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;

test('each published provision has a page in each language, drafts have none', () => {
  for (const p of content.provisions.values()) {
    for (const l of LANGUAGES) assert.equal(byPath.has(provisionPath(p, l)), !p.draft, `${p.id} ${l}`);
  }
});

test('the pages of the three languages are the same, one for one', () => {
  const of = (l: Language): string[] => pages.filter((p) => p.path.startsWith(`/${l}/`)).map((p) => p.path.slice(3));
  assert.deepEqual(of('ru'), of('kk'));
  assert.deepEqual(of('en'), of('kk'));
});

test('every cell of every penalty table is the fact', () => {
  const text = (n: number | undefined): string | undefined => (n === undefined ? undefined : String(n));
  for (const p of published) {
    for (const l of LANGUAGES) {
      for (const v of p.versions) {
        const targets = [v === p.versions.at(-1) ? provisionPath(p, l) : null, v.from ? `${provisionPath(p, l)}${v.from}/` : null].filter((x) => x !== null);
        for (const path of targets) {
          const rows = byPath.get(path)?.root.querySelectorAll('table.penalties tr[data-part]') ?? [];
          const shown = rows.map((row) => {
            const cell = row.querySelector('td[data-penalty-type]');
            return [row.getAttribute('data-part'), cell?.getAttribute('data-penalty-type'), cell?.getAttribute('data-min'), cell?.getAttribute('data-max'), cell?.getAttribute('data-unit')];
          });
          const facts = (v.parts ?? []).flatMap((part) => [...part.penalties, ...(part.with ?? [])].map((x) => [part.part, x.type, text(x.min), text(x.max), x.unit]));
          assert.deepEqual(shown, facts, path);
          for (const row of rows) {
            const cell = row.querySelector('td[data-penalty-type]');
            const words = cell?.text.replace(/[\s\u00a0,]/g, '') ?? '';
            for (const bound of ['data-min', 'data-max']) {
              const n = cell?.getAttribute(bound);
              if (n && Number.isInteger(Number(n))) assert.ok(words.includes(n), `${path}: "${words}" tells ${n}`);
            }
          }
        }
      }
    }
  }
});

test('every number in prose is the fact it names', () => {
  let checked = 0;
  for (const { path, root } of pages) {
    for (const data of root.querySelectorAll('data[data-fact]')) {
      const [id = '', reference = ''] = data.getAttribute('data-fact')?.split(':') ?? [];
      const provision = content.provisions.get(id);
      const version = provision?.versions.at(-1);
      assert.ok(provision && version, `${path}: ${id}`);
      assert.equal(Number(data.getAttribute('value')), factNumber(provision, version, reference), `${path} ${id}:${reference}`);
      checked++;
    }
    for (const span of root.querySelectorAll('span[data-fact]')) {
      const [id = '', reference = ''] = span.getAttribute('data-fact')?.split(':') ?? [];
      const [part, type] = reference.replace('part-', '').split('.');
      const version = content.provisions.get(id)?.versions.at(-1);
      const candidates = version?.parts?.find((x) => x.part === part)?.penalties.filter((x) => x.type === type) ?? [];
      assert.ok(candidates.some((x) => String(x.max) === span.getAttribute('data-max') && (x.min === undefined ? undefined : String(x.min)) === span.getAttribute('data-min')), `${path} ${id}:${reference}`);
      checked++;
    }
  }
  assert.ok(checked > 100, `only ${checked} numbers in prose were found`);
});

test('every link inside the site leads to a page and to an anchor on it, in the reader’s language', () => {
  const ids = new Map(pages.map((p) => [p.path, new Set(p.root.querySelectorAll('[id]').map((e) => e.id))]));
  const dead: string[] = [];
  for (const { path, root } of pages) {
    const language = /^\/(kk|ru|en)\//.exec(path)?.[1];
    for (const a of root.querySelectorAll('a[href]')) {
      const href = a.getAttribute('href') ?? '';
      if (/^(https?:|tel:|mailto:)/.test(href)) continue;
      const [target = '', hash] = href.split('#');
      const address = target === '' ? path : target;
      if (!leadsToFile(address)) dead.push(`${path} → ${href}`);
      else if (hash && !ids.get(address)?.has(hash)) dead.push(`${path} → ${href} (no such anchor)`);
      else if (language && !a.getAttribute('data-language') && /^\/(kk|ru|en)\//.test(address) && !address.startsWith(`/${language}/`)) dead.push(`${path} → ${href} (another language)`);
    }
  }
  assert.deepEqual(dead, []);
});

/** Text of a page without the parts marked as another language. */
function ownText(node: HTMLElement, language: string): string {
  const marked = node.getAttribute?.('lang');
  if (marked && marked !== language && node.tagName !== 'HTML') return ' ';
  if (['SCRIPT', 'STYLE'].includes(node.tagName ?? '')) return ' ';
  return node.childNodes.map((child) => (child.nodeType === 1 ? ownText(child as HTMLElement, language) : child.text)).join(' ');
}

test('no page mixes languages: other languages stand only where they are marked', () => {
  const faults: string[] = [];
  for (const { path, root } of pages) {
    const language = /^\/(kk|ru|en)\//.exec(path)?.[1];
    if (!language) continue;
    const main = root.querySelector('main');
    assert.ok(main, path);
    const text = ownText(main, language).replace(/«[^»]*»|“[^”]*”|\([^()]*\)/g, ' ');
    const wrong = language === 'en' ? text.match(/[\p{Script=Cyrillic}]{2,}/gu) : language === 'ru' ? text.match(/\p{L}*[әғқңөұүһі]\p{L}*/giu) : null;
    if (wrong) faults.push(`${path}: ${[...new Set(wrong)].slice(0, 5).join(', ')}`);
  }
  assert.deepEqual(faults, []);
});

test('each page has its language, one h1, a title of its own and a description', () => {
  const titles = new Map<string, string>();
  for (const { path, root } of pages) {
    if (path === '/404.html') continue;
    const language = /^\/(kk|ru|en)\//.exec(path)?.[1] ?? 'kk';
    assert.equal(root.querySelector('html')?.getAttribute('lang'), language, path);
    assert.equal(root.querySelectorAll('h1').length, 1, path);
    const title = root.querySelector('title')?.text ?? '';
    assert.ok(!titles.has(title), `${path} has the title of ${titles.get(title) ?? ''}: ${title}`);
    titles.set(title, path);
    assert.ok((root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '').length > 10, path);
    assert.equal(root.querySelectorAll('link[rel="alternate"][hreflang]').length, 4, path);
  }
});

test('no page loads anything from elsewhere or carries inline styles and handlers', () => {
  for (const { path, root, html } of pages) {
    for (const e of root.querySelectorAll('script[src], img[src], link[rel="stylesheet"], link[rel="icon"], iframe, source')) {
      const address = e.getAttribute('src') ?? e.getAttribute('href') ?? '';
      assert.ok(address.startsWith('/') && !address.startsWith('//'), `${path}: ${address}`);
    }
    assert.ok(!/<[^>]+\s(style|on[a-z]+)=/.test(html.replace(/<script[\s\S]*?<\/script>/g, '')), path);
    assert.match(html, /http-equiv="content-security-policy"/, path);
  }
});

test('a first visit to a provision weighs at most 30 KB, the HTML 14, styles and scripts 16', () => {
  const heaviest = { path: '', html: 0, rest: 0 };
  for (const p of published) {
    for (const l of LANGUAGES) {
      const path = provisionPath(p, l);
      const page = byPath.get(path);
      assert.ok(page, path);
      const html = gzipSync(page.html, { level: 9 }).length;
      const files = page.root.querySelectorAll('link[rel="stylesheet"], script[src], link[rel="icon"]').map((e) => e.getAttribute('href') ?? e.getAttribute('src') ?? '');
      const rest = files.reduce((sum, f) => sum + size(f), 0);
      if (html > heaviest.html) Object.assign(heaviest, { path, html, rest });
      assert.ok(html <= 14 * 1024, `${path}: HTML ${html} bytes compressed`);
      assert.ok(rest <= 16 * 1024, `${path}: styles and scripts ${rest} bytes compressed`);
      assert.ok(html + rest <= 30 * 1024, `${path}: ${html + rest} bytes compressed`);
    }
  }
  console.log(`heaviest provision page: ${heaviest.path}, HTML ${heaviest.html} + styles and scripts ${heaviest.rest} bytes compressed`);
});

test('the sitemap lists every page of the three languages, the style pages apart', () => {
  const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  const listed = new Set([...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map((m) => m[1]));
  for (const { path } of pages) if (path !== '/404.html') assert.equal(listed.has(path), !/\/style\/$/.test(path), path);
});

test('the search index holds the three languages alike', () => {
  const entry = JSON.parse(readFileSync(join(DIST, 'pagefind/pagefind-entry.json'), 'utf8')) as { languages: Record<string, { page_count: number }> };
  assert.deepEqual(Object.keys(entry.languages).sort(), ['en', 'kk', 'ru']);
  assert.equal(new Set(Object.values(entry.languages).map((l) => l.page_count)).size, 1);
  assert.ok((entry.languages['kk']?.page_count ?? 0) >= published.length);
});

/** Everything a reader can fill in or choose: words to search, what happened and on which day, and filters of tables. Nothing else may be asked. */
const FIELDS: Record<string, string[]> = {
  'search/': ['q', 'act', 'kind', 'status', 'audience'], '': ['q'], 'on-date/': ['matter', 'date'], 'timeline/': ['kind'], 'style/': ['q', 'scheme'], '/style/': ['scheme'],
  'lawyers/sanctions/': ['act', 'category', 'prosecution', 'penalties', 'order'],
};

test('no field asks for personal data, and no form sends anything but a search', () => {
  for (const { path, root } of pages) {
    const allowed = FIELDS[path.replace(/^\/(kk|ru|en)\//, '')] ?? [];
    for (const field of root.querySelectorAll('input, select, textarea, [contenteditable]')) {
      assert.ok(allowed.includes(field.getAttribute('name') ?? ''), `${path}: ${field.outerHTML.slice(0, 80)}`);
      assert.ok(['q', 'date', 'kind', 'scheme'].includes(field.getAttribute('name') ?? '') ? field.tagName !== 'TEXTAREA' : field.tagName === 'SELECT', path);
    }
    for (const form of root.querySelectorAll('form')) {
      assert.notEqual(form.getAttribute('method')?.toLowerCase(), 'post', path);
      if (form.getAttribute('action')) assert.match(form.getAttribute('action') ?? '', /^\/(kk|ru|en)\/search\/$/, path);
    }
  }
});

test('a shared link shows the page’s title and the neutral picture of its language', () => {
  for (const l of LANGUAGES) {
    const picture = readFileSync(join(DIST, 'share', `${l}.png`));
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630], l);
    assert.ok(picture.length < 60_000, `${l}: ${picture.length} bytes`);
  }
  for (const { path, root } of pages) {
    const language = /^\/(kk|ru|en)\//.exec(path)?.[1];
    if (!language) continue;
    const of = (property: string): string => root.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content') ?? '';
    assert.ok(of('image').endsWith(`/share/${language}.png`), path);
    assert.ok(of('title').length > 0 && root.querySelector('title')?.text.startsWith(of('title')), path);
  }
});

test('the mark on the pages, in the browser’s tab and in the shared picture has the same lines', () => {
  const lines = (source: string): string[] => [...source.matchAll(/(?:\bd|\br|stroke-dasharray)="([^"]+)"/g)].map((m) => m[1] ?? '');
  const mark = lines(byPath.get('/kk/')?.root.querySelector('.brand svg')?.outerHTML ?? '');
  assert.ok(mark.length > 3);
  assert.deepEqual(lines(/<g [^>]*>(.*)<\/g>/.exec(readFileSync(join(DIST, 'icon.svg'), 'utf8'))?.[1] ?? ''), mark);
});
