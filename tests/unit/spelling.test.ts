import { test } from 'node:test';
import assert from 'node:assert/strict';
import { kazakhStems } from '../../src/store/kazakh-endings.ts';
import { unknownWords, wordsIn } from '../../src/store/spelling.ts';

const dictionary = (...known: string[]) => (words: readonly string[]): string[] => words.filter((w) => !known.includes(w));

test('a word passes by the dictionary or by the reviewed list, whatever its capitals', () => {
  assert.deepEqual(unknownWords(['дом', 'Дом', 'буллинг', 'домм'], 'ru', ['Буллинг'], dictionary('дом')), ['домм']);
});

test('ё may stand where the dictionary has е', () => {
  assert.deepEqual(unknownWords(['учёт'], 'ru', [], dictionary('учет')), []);
});

test('a Kazakh word passes by a shorter form the dictionary knows, with its voiced end restored', () => {
  assert.ok(kazakhStems('нұсқамасының').includes('нұсқама'));
  assert.ok(kazakhStems('құқығы').includes('құқық'));
  assert.deepEqual(unknownWords(['нұсқамасының', 'құқығы', 'нұсқммасы'], 'kk', [], dictionary('нұсқама', 'құқық')), ['нұсқммасы']);
});

test('a hyphenated word passes when each of its parts does', () => {
  assert.deepEqual(unknownWords(['медико-социальный', 'медико-сацальный'], 'ru', ['медико'], dictionary('социальный')), ['медико-сацальный']);
});

test('a Kazakh verb passes by its infinitive: voices, negation, participles, converbs and person are taken off in their order', () => {
  for (const [form, infinitive] of [
    ['айтылмаған', 'айту'], ['босатылатындарға', 'босату'], ['шешпейсіз', 'шешу'], ['жүргізбесе', 'жүргізу'], ['оқиды', 'оқу'], ['қоятынын', 'қою'], ['шықса', 'шығу'], ['өлтіргендердің', 'өлтіру'], ['сұрамаңыз', 'сұрау'],
  ] as const) assert.ok(kazakhStems(form).includes(infinitive), `${form}: ${kazakhStems(form).join(' ')}`);
  for (const [form, noun] of [['еркіңізден', 'еркі'], ['қауіпсіздігіңізге', 'қауіпсіздік'], ['заңдағыдан', 'заң'], ['отбасында', 'отбасы'], ['ауырырақ', 'ауыр']] as const) assert.ok(kazakhStems(form).includes(noun), form);
});

test('an ending that breaks harmony, the sounds at the seam or the order of suffixes is not taken off', () => {
  for (const [form, root] of [['айтпейді', 'айту'], ['босаталатын', 'босату'], ['заңнары', 'заң'], ['ауыррақ', 'ауыр'], ['мектеплар', 'мектеп'], ['келдіген', 'келу'], ['жаздыларма', 'жазу']] as const) {
    assert.ok(!kazakhStems(form).includes(root), `${form}: ${kazakhStems(form).join(' ')}`);
  }
});

test('what is joined to a number or a hyphen is no word of its own', () => {
  assert.deepEqual(wordsIn('до 14-летия, 2-й; звуко- и видеозапись, УК', 'ru'), ['до', 'видеозапись']);
  assert.deepEqual(wordsIn('the 20th day, MCI', 'en'), ['the', 'day']);
  assert.deepEqual(wordsIn('100-ден 200-ге дейін', 'kk'), ['дейін']);
});
