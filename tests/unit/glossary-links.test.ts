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
  assert.deepEqual(links('Срок защитного предписания. Защитное предписание вручают.', 'ru'), ['protective-order: защитного предписания']);
  assert.deepEqual(links('Защитное предписание. Предписание вручают.', 'ru'), ['protective-order: Защитное предписание', 'order: Предписание']);
  assert.deepEqual(links('Қорғау нұсқамасын полиция шығарады.', 'kk'), ['protective-order: Қорғау нұсқамасын']);
  assert.deepEqual(links('Protective orders last long.', 'en'), ['protective-order: Protective orders']);
  assert.deepEqual(links('О буллинге сообщают.', 'ru'), ['bullying: буллинге']);
});

test('the text around a term is kept as it was', () => {
  const text = 'Это — защитное предписание (копия).';
  assert.equal(linkTerms(text, 'ru', phrasesOf(terms, 'ru'), new Set()).map((p) => (typeof p === 'string' ? p : p.text)).join(''), text);
});

test('a word that only shares a stem with a term is no use of it', () => {
  const names = [
    { id: 'torment', term: { kk: 'қинау', ru: 'истязание', en: 'torment' } },
    { id: 'accused', term: { kk: 'айыпталушы', ru: 'обвиняемый', en: 'accused' } },
    { id: 'beatings', term: { kk: 'ұрып-соғу', ru: 'побои', en: 'beatings' } },
  ];
  const found = (text: string, language: 'kk' | 'ru' | 'en'): string[] => linkTerms(text, language, phrasesOf(names, language), new Set()).flatMap((p) => (typeof p === 'string' ? [] : [p.text]));
  assert.deepEqual(found('Кінәні сот анықтайды. Айыптау ісі.', 'kk'), []);
  assert.deepEqual(found('Айыпталушыға айтылды: қинаса, ұрып-соқса.', 'kk'), ['Айыпталушыға', 'қинаса']);
  assert.deepEqual(found('Если вас обвиняют в побоях.', 'ru'), ['побоях']);
  assert.deepEqual(found('He was beaten.', 'en'), []);
});
