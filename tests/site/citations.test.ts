import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../src/store/load.ts';
import { provisionPath } from '../../src/law/citation.ts';
import { LANGUAGES } from '../../src/law/types.ts';
import { DIST, leadsToFile, parsed } from '../support/built.ts';
import { readBibtex, readCsl, readRis } from '../support/reference-reader.ts';

/** Exports and embedded metadata of the built pages, read by a reader that is not ours, against the content. */

const { content } = loadContent(process.cwd());
const published = [...content.provisions.values()].filter((p) => !p.draft);
const file = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const STATE = { kk: 'Қазақстан Республикасы', ru: 'Республика Казахстан', en: 'Republic of Kazakhstan' };

const expected = new Map(published.flatMap((p) => LANGUAGES.map((l) => {
  const act = content.acts.get(p.act);
  const from = p.versions.at(-1)?.from;
  return [`${p.id} ${l}`, {
    author: STATE[l], title: p.title[l], number: p.cite ? '' : act?.number ?? '', date: p.cite ? '' : act?.date ?? '', path: `${provisionPath(p, l)}${from ? `${from}/` : ''}`,
  }] as const;
})));

for (const [ending, read] of [['ris', readRis], ['bib', readBibtex], ['csl.json', readCsl]] as const) {
  test(`cite.${ending} of every provision gives back author, title, number, date and an address that exists`, () => {
    const all = read(file(`data/v1/citations.${ending}`));
    assert.equal(all.length, published.length * LANGUAGES.length);
    published.flatMap((p) => LANGUAGES.map((l) => ({ p, l }))).forEach(({ p, l }, i) => {
      const own = read(file(`${provisionPath(p, l)}cite.${ending}`));
      assert.equal(own.length, 1);
      assert.deepEqual(own[0], all[i], `${p.id} ${l}: the single file and the bulk file differ`);
      const want = expected.get(`${p.id} ${l}`);
      const got = own[0];
      assert.ok(want && got);
      assert.equal(got.type, 'legislation');
      assert.equal(got.author, want.author);
      assert.ok(got.title.endsWith(want.title), `${got.title} / ${want.title}`);
      assert.equal(got.number, want.number);
      assert.equal(got.date, ending === 'ris' ? want.date.slice(0, 4) : want.date);
      assert.equal(new URL(got.address).pathname, want.path);
      assert.ok(leadsToFile(want.path), want.path);
    });
  });
}

test('each provision page names the address to cite, the files that describe it, and is a statute to Zotero', () => {
  for (const p of published) {
    for (const l of LANGUAGES) {
      const root = parsed(file(`${provisionPath(p, l)}index.html`));
      const want = expected.get(`${p.id} ${l}`);
      const meta = (name: string): string | undefined => root.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
      assert.equal(new URL(root.querySelector('link[rel="cite-as"]')?.getAttribute('href') ?? '').pathname, want?.path);
      // Zotero takes the type of an item from `bib.type` (its translator "Embedded Metadata"); biblio#Legislation is its statute.
      assert.equal(meta('bib.type'), 'Legislation');
      assert.ok(meta('DC.title')?.endsWith(p.title[l]));
      assert.equal(meta('DC.creator'), STATE[l]);
      assert.equal(meta('DC.date') ?? '', want?.date);
      assert.equal(new URL(meta('DC.identifier') ?? '').pathname, want?.path);
      for (const described of root.querySelectorAll('link[rel="describedby"]')) assert.ok(leadsToFile(described.getAttribute('href') ?? ''));
      assert.equal(root.querySelectorAll('link[rel="describedby"]').length, 3);
    }
  }
});

test('a page offers the citation of its article and of each of its parts and items in three languages', () => {
  const root = parsed(file('ru/criminal-code/108-1/index.html'));
  const texts = root.querySelectorAll('.cite [data-copy]').map((e) => e.text.trim());
  const version = content.provisions.get('cc-108-1')?.readUpTo?.split('-').reverse().join('.') ?? '';
  for (const words of [`п. 8) ч. 2 ст. 108-1 УК РК (в редакции от ${version})`, `ҚР ҚК-нің 108-1-бабы 2-бөлігінің 8) тармағы (${version} редакциясы)`, `Criminal Code of the Republic of Kazakhstan, art. 108-1(2)(8) (version of ${version})`]) assert.ok(texts.includes(words), words);
});
