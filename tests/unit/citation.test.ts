import { test } from 'node:test';
import assert from 'node:assert/strict';
import { anchor, anchorOn, citation, citationOf, parseArticleReference, placeName, provisionPath } from '../../src/law/citation.ts';
import { findArticles } from '../../src/search/find-article.ts';

const code = { kind: 'code' as const, cite: { kk: 'ҚК', ru: 'УК', en: 'Criminal Code' } };
const law = { kind: 'law' as const, cite: { kk: '«Құқық бұзушылық профилактикасы туралы» Заңның', ru: 'Закона о профилактике правонарушений', en: 'Law on Prevention of Offences 2025' } };

test('citations follow the usage of each language', () => {
  assert.equal(citation(code, '109-1', 'ru'), 'ст. 109-1 УК');
  assert.equal(citation(code, '108-1', 'ru', { part: '2', item: '8' }), 'п. 8) ч. 2 ст. 108-1 УК');
  assert.equal(citation(code, '109-1', 'kk'), 'ҚК 109-1-бабы');
  assert.equal(citation(code, '109-1', 'kk', { part: '2' }), 'ҚК 109-1-бабының 2-бөлігі');
  assert.equal(citation(code, '108-1', 'kk', { part: '2', item: '8' }), 'ҚК 108-1-бабы 2-бөлігінің 8) тармағы');
  assert.equal(citation(code, '108-1', 'en', { part: '2', item: '8' }), 'Criminal Code, art. 108-1(2)(8)');
  assert.equal(citation(law, '60', 'ru', { part: '1' }), 'п. 1 ст. 60 Закона о профилактике правонарушений');
  assert.equal(citation(law, '60', 'kk', { part: '1', item: '2' }), '«Құқық бұзушылық профилактикасы туралы» Заңның 60-бабы 1-тармағының 2) тармақшасы');
  assert.equal(citation(law, '60', 'kk', { part: '1' }), '«Құқық бұзушылық профилактикасы туралы» Заңның 60-бабының 1-тармағы');
  assert.equal(placeName(code, 'kk', { part: '2' }), '2-бөлік');
  assert.equal(placeName(law, 'ru', { part: '2' }), 'п. 2');
});

test('a by-law is cited by its name, not by an article', () => {
  const order = { kind: 'order' as const, cite: { kk: 'бұйрықтардың', ru: 'приказов', en: 'Orders' } };
  const rules = { article: '506', cite: { kk: '№ 506 қағидалар', ru: 'Правила № 506', en: 'Rules No. 506' } };
  assert.equal(citationOf(order, rules, 'ru'), 'Правила № 506');
  assert.equal(citationOf(order, rules, 'kk', { part: '4' }), '№ 506 қағидалар, 4-тармақ');
  assert.equal(citationOf(order, rules, 'ru', { part: '4' }), 'Правила № 506, п. 4');
  assert.equal(citationOf(code, { article: '109-1' }, 'ru'), 'ст. 109-1 УК');
});

test('addresses and anchors are the same idea in every language', () => {
  assert.equal(anchor({ part: '2', item: '8' }), 'part-2-8');
  assert.equal(provisionPath({ act: 'criminal-code', article: '109-1' }, 'kk', { part: '2' }), '/kk/criminal-code/109-1/#part-2');
});

test('a citation leads to the anchor its target really has', () => {
  const text = { kk: 'а', ru: 'а', en: 'a' };
  const offence = { article: '108-1', versions: [{ from: null, to: null, parts: [{ part: '2', conduct: text, penalties: [], qualifiers: [{ item: '8', code: 'known-minor' }] }] }] };
  assert.equal(anchorOn(offence, { part: '2', item: '8' }), 'part-2-8');
  assert.equal(anchorOn(offence, { part: '2', item: '9' }), 'part-2');
  assert.equal(anchorOn(offence, { part: '3' }), '');
  // Item 2 of part 3 and part 3-2 are two places: the part keeps the short anchor.
  const inserted = { article: '120', versions: [{ from: null, to: null, parts: [
    { part: '3', conduct: text, penalties: [], qualifiers: [{ item: '2', code: 'x' }] }, { part: '3-2', conduct: text, penalties: [] },
  ] }] };
  assert.equal(anchorOn(inserted, { part: '3', item: '2' }), 'part-3-item-2');
  assert.equal(anchorOn(inserted, { part: '3-2' }), 'part-3-2');
  const duty = { article: '15', versions: [{ from: null, to: null, rules: [{ id: '15-1-10', subject: text, fact: text }] }] };
  assert.equal(anchorOn(duty, { part: '1', item: '10' }), 'rule-15-1-10');
  assert.equal(anchorOn(duty, { part: '2' }), '');
});

const SPELLINGS: [query: string, expected: Record<string, string>][] = [
  ['109-1', { article: '109-1' }],
  ['109‑1', { article: '109-1' }],
  ['109–1', { article: '109-1' }],
  ['109.1', { article: '109-1' }],
  ['ст. 109-1 УК', { article: '109-1', act: 'cc' }],
  ['ст.109-1 ч.2 УК РК', { article: '109-1', act: 'cc', part: '2' }],
  ['статья 109-1 УК РК', { article: '109-1', act: 'cc' }],
  ['п. 8) ч. 2 ст. 108-1 УК', { article: '108-1', act: 'cc', part: '2', item: '8' }],
  ['127-2 КоАП', { article: '127-2', act: 'cao' }],
  ['127.2 коап', { article: '127-2', act: 'cao' }],
  ['ч. 1 ст. 32 УПК', { article: '32', act: 'cpc', part: '1' }],
  ['109-1-бап', { article: '109-1' }],
  ['109-1-бабы', { article: '109-1' }],
  ['ҚК 109-1-бап', { article: '109-1', act: 'cc' }],
  ['ҚК 109-1-бап 2-бөлік', { article: '109-1', act: 'cc', part: '2' }],
  ['ӘҚБтК 127-2-бабы', { article: '127-2', act: 'cao' }],
  ['ҚПК 32-бап', { article: '32', act: 'cpc' }],
  ['article 109-1', { article: '109-1' }],
  ['art. 109-1(2) CC', { article: '109-1', act: 'cc', part: '2' }],
  ['Criminal Code, art. 108-1(2)(8)', { article: '108-1', act: 'cc', part: '2', item: '8' }],
];

test('an article is understood in the spellings people type', () => {
  for (const [query, expected] of SPELLINGS) assert.deepEqual(parseArticleReference(query), expected, query);
});

test('words are not taken for an article', () => {
  for (const query of ['побои', '30 суток', 'муж бьет', 'ұрды', '', 'закон 72-VIII', '109-1 побои штраф', '12345']) assert.equal(parseArticleReference(query), null, query);
});

test('a reference finds its article, those in force first, with the part when it has it', () => {
  const entry = { id: '', title: '', answer: '', citation: '', parts: ['1', '2'], status: 'in-force' as const };
  const entries = [
    { ...entry, prefix: 'dvl', article: '20', url: '/ru/dv-law-2009/20/', status: 'repealed' as const, parts: [] },
    { ...entry, prefix: 'lpo', article: '20', url: '/ru/prevention-law-2025/20/' },
    { ...entry, prefix: 'cc', article: '109-1', url: '/ru/criminal-code/109-1/' },
  ];
  assert.deepEqual(findArticles(entries, { article: '20' }).map((e) => e.prefix), ['lpo', 'dvl']);
  assert.deepEqual(findArticles(entries, { article: '109-1', part: '2' }).map((e) => e.url), ['/ru/criminal-code/109-1/#part-2']);
  assert.deepEqual(findArticles(entries, { article: '109-1', part: '9' }).map((e) => e.url), ['/ru/criminal-code/109-1/']);
  assert.deepEqual(findArticles(entries, { article: '109-2' }), []);
  assert.deepEqual(findArticles(entries, { article: '109-1', act: 'cao' }), []);
});
