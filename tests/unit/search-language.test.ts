import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { editDistance } from '../../src/search/edit-distance.ts';
import { fold, normalise } from '../../src/search/fold.ts';
import { foldedForms } from '../../src/search/folded-forms.ts';
import { cyrillicFromLatin, skeleton, switchKazakhLayout, switchLayout, switchToEnglish } from '../../src/search/layouts.ts';
import { stemKazakh } from '../../src/search/stem-kazakh.ts';
import { stemOf, stemsOf, tokensOf } from '../../src/search/stems.ts';
import { parseArticleReference } from '../../src/law/citation.ts';

const yaml = (name: string): unknown => load(readFileSync(join(import.meta.dirname, '../search', name), 'utf8'));

test('Kazakh words typed with Russian letters meet the words of the page', () => {
  assert.equal(fold('Қорғау нұсқамасы'), 'коргау нускамасы');
  assert.equal(fold('ребёнка'), 'ребенка');
  assert.deepEqual(foldedForms('әйел құқық бала'), ['айел', 'кукык']);
});

test('Latin look-alikes inside Cyrillic words, odd dashes and marks of direction make no difference', () => {
  assert.equal(normalise('Iшкi'), 'ішкі');
  assert.equal(normalise('109\u20131'), '109-1');
  assert.equal(normalise('по\u200bбои\u202e'), 'побои');
  assert.equal(normalise('CAO'), 'cao');
});

test('Kazakh forms meet their stems: at least 0.95 of 300 and more, at most 0.02 of the stems shared by two words', () => {
  const { field, other } = yaml('kazakh-forms.yaml') as Record<'field' | 'other', Record<string, string[]>>;
  const words = Object.entries({ ...field, ...other });
  const owners = new Map<string, Set<string>>();
  const own = (stem: string, lemma: string): void => void owners.set(stem, (owners.get(stem) ?? new Set()).add(lemma));
  let forms = 0;
  let met = 0;
  for (const [lemma, list] of words) {
    own(stemKazakh(lemma), lemma);
    for (const form of list) {
      forms++;
      if (stemKazakh(form) === stemKazakh(lemma)) met++;
      own(stemKazakh(form), lemma);
    }
  }
  const merged = [...owners.values()].filter((lemmas) => lemmas.size > 1);
  assert.ok(forms >= 300, `${forms} forms`);
  assert.ok(met / forms >= 0.95, `recall ${(met / forms).toFixed(3)}`);
  assert.ok(merged.length / owners.size <= 0.02, `merged: ${merged.map((m) => [...m].join('+')).join(', ')}`);
});

test('Russian and English forms meet their stems, also where Snowball leaves them apart', () => {
  for (const [a, b] of [['побои', 'побоев'], ['предписание', 'предписания'], ['бьет', 'бьют'], ['ребенок', 'детей'], ['муж', 'мужем'], ['ребёнка', 'ребенку']] as const) assert.equal(stemOf(a, 'ru'), stemOf(b, 'ru'), `${a} ${b}`);
  for (const [a, b] of [['order', 'orders'], ['threatens', 'threatened'], ['child', 'children']] as const) assert.equal(stemOf(a, 'en'), stemOf(b, 'en'));
  assert.notEqual(stemOf('суд', 'ru'), stemOf('судимость', 'ru'));
});

test('words without a meaning of their own are left out, numbers of articles stay whole', () => {
  assert.deepEqual(stemsOf('по 109-1 с мужем', 'ru'), ['109-1', 'муж']);
  assert.deepEqual(tokensOf('зорлық-зомбылық 127.2'), ['зорлық', 'зомбылық', '127-2']);
  assert.equal(stemsOf('и на', 'ru').length, 2);
});

test('a wrong layout and Latin letters are read', () => {
  assert.equal(switchLayout('gj,jb'), 'побои');
  assert.equal(switchKazakhLayout('0jh5fe'), 'қорғау');
  assert.equal(switchToEnglish('ыефдлштп'), 'stalking');
  assert.equal(cyrillicFromLatin('zorlyk'), 'зорлык');
  assert.equal(cyrillicFromLatin('poboi'), 'побои');
  assert.equal(skeleton('полиция'), skeleton(cyrillicFromLatin('politsiya')));
});

test('edits are counted up to a limit; a swap of neighbours is one', () => {
  assert.equal(editDistance('побои', 'пабои', 2), 1);
  assert.equal(editDistance('сталкинг', 'сталкниг', 2), 1);
  assert.equal(editDistance('суд', 'суд', 1), 0);
  assert.equal(editDistance('арест', 'приговор', 2), 3);
});

const { references } = yaml('references.yaml') as { references: [string, string][] };
test(`article references in ${references.length} spellings are read`, () => {
  assert.ok(references.length >= 60);
  for (const [query, expected] of references) {
    const read = parseArticleReference(query);
    assert.equal([read?.act, read?.article, read?.part, read?.item].filter(Boolean).join(' '), expected, query);
  }
  for (const no of ['побои', 'штраф 80 мрп', '2026 год', 'муж ударил 109-1', '']) assert.equal(parseArticleReference(no), null, no);
});
