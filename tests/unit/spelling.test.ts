import { test } from 'node:test';
import assert from 'node:assert/strict';
import { kazakhStems, unknownWords } from '../../src/store/spelling.ts';

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
