import { test } from 'node:test';
import assert from 'node:assert/strict';
import { foreignPieces } from '../../src/i18n/foreign.ts';

test('Russian and Kazakh words in English are told apart by their letters', () => {
  assert.deepEqual(foreignPieces('by a teacher (педагог) of a school', 'en'), [{ text: 'by a teacher (' }, { text: 'педагог', language: 'ru' }, { text: ') of a school' }]);
  assert.deepEqual(foreignPieces('called “қорғау нұсқамасы”', 'en'), [{ text: 'called “' }, { text: 'қорғау нұсқамасы', language: 'kk' }, { text: '”' }]);
});

test('a Kazakh quotation in Russian is one piece, with the words in it that have no Kazakh letters', () => {
  assert.deepEqual(foreignPieces('по-казахски «күштеп әкелу адам»; мера одна', 'ru'), [{ text: 'по-казахски ' }, { text: '«күштеп әкелу адам»', language: 'kk' }, { text: '; мера одна' }]);
});

test('text without foreign words stays one piece, and Kazakh text is never cut', () => {
  assert.deepEqual(foreignPieces('штраф', 'ru'), [{ text: 'штраф' }]);
  assert.deepEqual(foreignPieces('', 'en'), [{ text: '' }]);
  assert.deepEqual(foreignPieces('«насилие» сөзі', 'kk'), [{ text: '«насилие» сөзі' }]);
});
