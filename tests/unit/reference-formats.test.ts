import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { LegalReference } from '../../src/store/cite-long.ts';
import { toBibtex, toCslJson, toRis } from '../../src/store/reference-formats.ts';
import { readBibtex, readCsl, readRis } from '../support/reference-reader.ts';

/** What we write, read by a reader that is not ours. */

const reference: LegalReference = {
  id: 'kz-cc-109-1-kk', type: 'legislation', title: '109-1-бап. Ұрып-соғу & 100% «тән ауруы» #1_a', author: [{ literal: 'Қазақстан Республикасы' }], 'container-title': 'Қазақстан Республикасының Қылмыстық кодексі',
  number: '226-V', section: '109-1', issued: { 'date-parts': [[2014, 7, 3]] }, version: '2026-03-08', URL: 'https://example.org/kk/criminal-code/109-1/2024-06-16/', language: 'kk', note: '08.03.2026 редакциясы',
};
const second: LegalReference = { id: 'kz-mo-506-ru', type: 'legislation', title: 'Правила', author: [{ literal: 'Республика Казахстан' }], URL: 'https://example.org/', language: 'ru', note: 'приказ № 506' };

test('BibTeX keeps author, title, number, date and address, special letters included', () => {
  assert.deepEqual(readBibtex(toBibtex([reference]))[0], { type: 'legislation', author: 'Қазақстан Республикасы', title: reference.title, number: '226-V', date: '2014-07-03', address: reference.URL });
});

test('RIS is a statute and keeps author, title, number, date and address', () => {
  const source = toRis([reference]);
  assert.deepEqual(readRis(source)[0], { type: 'legislation', author: 'Қазақстан Республикасы', title: reference.title, number: '226-V', date: '2014', address: reference.URL });
  assert.match(source, /^TY {2}- STAT\r\n/);
  assert.match(source, /\r\nDA {2}- 2014\/07\/03\r\n/);
  assert.match(source, /\r\nER {2}- \r\n$/);
});

test('CSL-JSON keeps author, title, number, date and address', () => {
  assert.deepEqual(readCsl(toCslJson([reference]))[0], { type: 'legislation', author: 'Қазақстан Республикасы', title: reference.title, number: '226-V', date: '2014-07-03', address: reference.URL });
});

test('several references stay apart, and what a by-law lacks is left out', () => {
  for (const list of [readBibtex(toBibtex([reference, second])), readRis(toRis([reference, second])), readCsl(toCslJson([reference, second]))]) {
    assert.deepEqual(list.map((r) => r.title), [reference.title, second.title]);
    assert.deepEqual([list[1]?.number, list[1]?.date], ['', '']);
  }
});
