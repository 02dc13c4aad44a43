import { test } from 'node:test';
import assert from 'node:assert/strict';
import { linkTerms, phrasesOf } from '../../src/markdown/glossary-links.ts';

const terms = [
  { id: 'protective-order', term: { kk: 'қорғау нұсқамасы', ru: 'защитное предписание', en: 'protective order' } },
  { id: 'order', term: { kk: 'нұсқама', ru: 'предписание', en: 'order' } },
  { id: 'bullying', term: { kk: 'жәбірлеу (буллинг)', ru: 'травля (буллинг)', en: 'bullying' }, forms: { ru: ['буллинг'] } },
];
const links = (text: string, language: 'kk' | 'ru' | 'en'): string[] => linkTerms(text, language, phrasesOf(terms, language), new Set()).flatMap((p) => (typeof p === 'string' ? [] : [`${p.id}: ${p.text}`]));

test('a term is met in its inflected forms, the longest one first, once on a page', () => {
  assert.deepEqual(links('Срок защитного предписания. Защитное предписание вручают.', 'ru'), ['protective-order: защитного предписания', 'order: предписание']);
  assert.deepEqual(links('Қорғау нұсқамасын полиция шығарады.', 'kk'), ['protective-order: Қорғау нұсқамасын']);
  assert.deepEqual(links('Protective orders last long.', 'en'), ['protective-order: Protective orders']);
  assert.deepEqual(links('О буллинге сообщают.', 'ru'), ['bullying: буллинге']);
});

test('the text around a term is kept as it was', () => {
  const text = 'Это — защитное предписание (копия).';
  assert.equal(linkTerms(text, 'ru', phrasesOf(terms, 'ru'), new Set()).map((p) => (typeof p === 'string' ? p : p.text)).join(''), text);
});
