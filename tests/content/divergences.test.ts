import { test } from 'node:test';
import assert from 'node:assert/strict';
import { loadContent } from '../../src/store/load.ts';
import { textsOf } from '../../src/store/texts.ts';

/** What the Russian facts say when the two official texts differ. */
const TELLS_OF_TWO_TEXTS = /тексты?\s(немного\s)?расход|расхожден|расходятся|казахск\p{L}+\s(текст|сноск|официальном тексте)|по-казахски|сноск\p{L}+ казахского/iu;

test('every difference that the facts tell of stands in the register, or is named there as none', () => {
  const { content } = loadContent(process.cwd());
  const { divergences, elsewhere } = content.divergences;
  const known = new Set([...divergences.map((d) => d.provision), ...elsewhere]);
  const missing = [...content.provisions.values()].filter((p) => !p.draft && !known.has(p.id)).flatMap((p) => [...textsOf(p)]
    .filter(([field, text]) => !field.startsWith('sources') && TELLS_OF_TWO_TEXTS.test(text.ru ?? '')).map(([field, text]) => `${p.id} ${field}: ${text.ru ?? ''}`));
  assert.deepEqual(missing, [], 'add them to content/divergences.yaml, under divergences or elsewhere');
});
