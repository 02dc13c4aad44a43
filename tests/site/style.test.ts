import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/law/types.ts';
import { ELSEWHERE } from '../../src/components/style/register.ts';
import { builtPages, DIST, leadsToFile, parsed } from '../support/built.ts';

/** The style page shows what the site is made of: a component that is added must appear on it, in each language. */

const folder = join(import.meta.dirname, '../../src/components');
const components = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.astro') && !f.startsWith('style')).map((f) => f.replaceAll('\\', '/').replace(/\.astro$/, '')).sort();
const pages = new Map(builtPages().filter(({ path }) => /^\/((kk|ru|en)\/)?style\/$/.test(path)).map(({ path, html }) => [path, parsed(html)]));

test('each component is shown in each language, or said where it is shown', () => {
  for (const language of LANGUAGES) {
    const page = pages.get(`/${language}/style/`);
    assert.ok(page, language);
    const named = page.querySelectorAll('[data-components]').flatMap((e) => (e.getAttribute('data-components') ?? '').split(' ')).sort();
    assert.deepEqual(named, components, 'a component is missing on src/pages/[lang]/style.astro, named twice, or gone');
    for (const specimen of page.querySelectorAll('.specimen')) assert.ok(specimen.innerHTML.replace(/<h3>.*?<\/h3>/s, '').replace(/<[^>]*>|\s/g, '').length > 1 || specimen.querySelector('svg, .blank'), `${language}: ${specimen.getAttribute('data-components') ?? ''} shows nothing`);
    for (const path of Object.values(ELSEWHERE)) assert.ok(leadsToFile(`/${language}/${path.split('#')[0] ?? ''}`), path);
  }
});

test('the style pages are kept out of searches, of the sitemap and of the site’s own search', () => {
  assert.equal(pages.size, 4);
  const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  for (const [path, page] of pages) {
    assert.equal(page.querySelector('meta[name="robots"]')?.getAttribute('content'), 'noindex', path);
    assert.ok(!sitemap.includes(`${path}<`), path);
    assert.equal(page.querySelector('[data-pagefind-body]'), null, path);
  }
});

test('both schemes can be chosen without script, from the tokens themselves', () => {
  const sheet = readFileSync(join(DIST, 'style.css'), 'utf8');
  const tokens = readFileSync(join(folder, '../styles/tokens.css'), 'utf8');
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  for (const [scheme, css] of [['light', light], ['dark', dark]] as const) {
    const rule = sheet.split('\n').find((l) => l.includes(`#scheme-${scheme}:checked`)) ?? '';
    for (const [declaration = ''] of css.matchAll(/--[a-z-]+: #[0-9a-f]{3,8};/g)) assert.ok(rule.includes(declaration), `${scheme} ${declaration}`);
  }
  for (const [path, page] of pages) assert.equal(page.querySelectorAll('input[name="scheme"]').length, 3, path);
});
