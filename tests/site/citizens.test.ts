import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/law/types.ts';
import { loadContent } from '../../src/store/load.ts';
import { GUIDE_GROUPS } from '../../src/store/schema.ts';
import { builtPages, DIST, leadsToFile, parsed } from '../support/built.ts';

/** The pages for citizens against their content. */

const { content } = loadContent(process.cwd());
const guides = content.guides.filter((g) => g.audience === 'citizens');
const pages = new Map(builtPages().filter((p) => /^\/(kk|ru|en)\/citizens\//.test(p.path)).map((p) => [p.path, parsed(p.html)]));

test('the door shows danger first, then every guide under its group, in order, and the myths', () => {
  for (const l of LANGUAGES) {
    const door = pages.get(`/${l}/citizens/`);
    assert.ok(door);
    const html = door.querySelector('main')?.innerHTML ?? '';
    assert.ok(html.indexOf('tel:102') > 0 && html.indexOf('tel:102') < html.indexOf('<h2'), `${l}: the numbers stand above the first group`);
    for (const group of GUIDE_GROUPS) {
      const shown: (string | undefined)[] = door.querySelector(`section[aria-labelledby="${group}"]`)?.querySelectorAll('li > a').map((a) => a.getAttribute('href')) ?? [];
      const expected = guides.filter((g) => g.meta.group === group).sort((a, b) => a.meta.order - b.meta.order).map((g) => `/${l}/citizens/${g.slug}/`);
      assert.deepEqual(shown.filter((h: string | undefined) => h !== `/${l}/citizens/myths/`), expected, `${l} ${group}`);
    }
    assert.ok(door.querySelector(`a[href="/${l}/citizens/myths/"]`), l);
  }
});

test('every guide names the provisions it explains, cites law, has a help number and says when it was reviewed', () => {
  for (const { slug, meta } of guides) {
    for (const l of LANGUAGES) {
      const main = pages.get(`/${l}/citizens/${slug}/`)?.querySelector('main');
      assert.equal(main?.getAttribute('data-provisions'), meta.provisions.join(' '), `${l} ${slug}`);
      assert.ok((main?.querySelectorAll('.prose a[href*="/"]').length ?? 0) >= 4, `${l} ${slug}: citations`);
      const printed = main?.querySelector('.printed-from')?.text ?? '';
      assert.ok(printed.includes(`/${l}/citizens/${slug}/`) && printed.includes(meta.reviewed.split('-').reverse().join('.')), `${l} ${slug}: ${printed}`);
    }
  }
});

test('nothing on the pages for citizens can be typed into', () => {
  for (const [path, root] of pages) assert.equal(root.querySelectorAll('main :is(input, textarea, select, form, [contenteditable])').length, 0, path);
});

test('each myth stands on its page with every provision that refutes it, and in the open data', () => {
  const data = JSON.parse(readFileSync(join(DIST, 'data/v1/myths.json'), 'utf8')) as { id: string; truth: Record<string, string>; refutedBy: string[]; urls: Record<string, string> }[];
  assert.deepEqual(data.map((d) => [d.id, d.refutedBy]), content.myths.myths.map((m) => [m.id, m.refutedBy]));
  for (const { truth, urls } of data) {
    for (const words of Object.values(truth)) assert.ok(!/[{}[\]]/.test(words), words);
    for (const url of Object.values(urls)) assert.ok(leadsToFile(new URL(url).pathname), url);
  }
  for (const l of LANGUAGES) {
    const page = pages.get(`/${l}/citizens/myths/`);
    for (const { id, myth, refutedBy } of content.myths.myths) {
      const section = page?.querySelector(`section[aria-labelledby="${id}"]`);
      assert.ok(section?.querySelector('h2')?.text.includes(myth[l]), `${l} ${id}`);
      assert.equal(section?.querySelectorAll('p.detail a').length, refutedBy.length, `${l} ${id}`);
    }
  }
});
