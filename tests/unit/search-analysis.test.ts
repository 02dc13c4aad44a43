import { test } from 'node:test';
import assert from 'node:assert/strict';
import { cyrillicFromLatin, fold, foldedForms, queryVariants, stemKazakh, switchLayout } from '../../src/search/analysis.ts';

test('Kazakh words typed with Russian letters meet the words of the page', () => {
  assert.equal(fold('Қорғау нұсқамасы'), 'коргау нускамасы');
  assert.equal(fold('ребёнка'), 'ребенка');
  assert.deepEqual(foldedForms('әйел құқық бала'), ['айел', 'кукык']);
});

test('Kazakh endings come off', () => {
  const forms: Record<string, string> = {
    баланын: 'бала', балага: 'бала', балалар: 'бала', зорлыгы: 'зорлы', зорлык: 'зорлы', мектепте: 'мекте', кукыктары: 'кукы', куйеуим: 'куйеу', мугалимге: 'мугали',
  };
  for (const [word, stem] of Object.entries(forms)) assert.ok(stemKazakh(word).startsWith(stem.slice(0, 4)) && stem.startsWith(stemKazakh(word).slice(0, 3)), `${word} → ${stemKazakh(word)}, expected about ${stem}`);
  assert.ok(stemKazakh('бала').length >= 3);
});

test('a wrong layout and Latin letters are read', () => {
  assert.equal(switchLayout('gj,jb'), 'побои');
  assert.equal(cyrillicFromLatin('zorlyk'), 'зорлык');
  assert.equal(cyrillicFromLatin('poboi'), 'побои');
});

test('the query as typed comes first, and every reading once', () => {
  assert.deepEqual(queryVariants('побои', 'ru'), ['побои']);
  assert.equal(queryVariants('кукык', 'kk')[0], 'кукык');
  assert.ok(queryVariants('gj,jb', 'ru').includes('побои'));
  assert.ok(queryVariants('poboi', 'ru').includes('побои'));
  assert.deepEqual(queryVariants('beating', 'en'), ['beating']);
  for (const odd of ['', '   ', '\u200b', '🙂', '<script>', 'ا'.repeat(5000)]) assert.ok(Array.isArray(queryVariants(odd, 'kk')));
});
