import { test } from 'node:test';
import assert from 'node:assert/strict';
import { factNumber, FactReferenceError, fillNumbers, numeralFaults, numerals, ruleResolver, segments } from '../../src/law/numbers.ts';
import type { Version } from '../../src/law/types.ts';

const text = { kk: 'а', ru: 'а', en: 'a' };
const provision = { id: 'lpo-60', who: { minAge: 16 } };
const version: Version = {
  from: null, to: null,
  parts: [{ part: '1', conduct: text, penalties: [{ type: 'fine', min: 10, max: 80, unit: 'MCI' }, { type: 'arrest', max: 25, unit: 'days' }] }],
  rules: [
    { id: '60-5-term', subject: text, fact: text, quantities: { main: { value: 30, unit: 'days' } } },
    { id: 'talks', subject: text, fact: text, quantities: { main: { min: 1, max: 4, unit: 'times-per-month' }, check: { value: 7, unit: 'calendar-days' } } },
    { id: 'plain', subject: text, fact: text },
  ],
};

test('a reference names exactly one number of the facts', () => {
  const expected: Record<string, number> = { '60-5-term': 30, 'talks.min': 1, 'talks.max': 4, 'talks.check': 7, 'part-1.arrest.max': 25, 'part-1.fine.min': 10, 'who.minAge': 16 };
  for (const [reference, n] of Object.entries(expected)) assert.equal(factNumber(provision, version, reference), n, reference);
});

test('a reference that names none, or more than one, says why', () => {
  for (const [reference, why] of [['60-6', /no rule "60-6"; rules: 60-5-term/], ['talks', /no single main value/], ['talks.days', /no quantity "days"/], ['plain', /no quantities/], ['part-2.fine.max', /no part-2/], ['part-1.imprisonment.max', /0 penalties/], ['part-1.arrest.min', /not set/]] as const) {
    assert.throws(() => factNumber(provision, version, reference), (e) => e instanceof FactReferenceError && why.test(e.message), reference);
  }
});

test('numbers are put into texts from the facts', () => {
  assert.equal(fillNumbers('до {part-1.arrest.max} суток', (r) => factNumber(provision, version, r), String), 'до 25 суток');
  assert.equal(fillNumbers('{min}–{max}, {check}', ruleResolver(provision, version, 'talks'), String), '1–4, 7');
  assert.equal(fillNumbers('{value}', ruleResolver(provision, version, '60-5-term'), String), '30');
});

test('citations inside a fact text are found with part and item', () => {
  assert.deepEqual(segments('см. [[cc-108-1:2:8]] и [[cao-461]].'), [
    { kind: 'text', text: 'см. ' }, { kind: 'citation', id: 'cc-108-1', part: '2', item: '8' }, { kind: 'text', text: ' и ' },
    { kind: 'citation', id: 'cao-461' }, { kind: 'text', text: '.' },
  ]);
});

test('three languages tell the same numerals, in any order', () => {
  assert.deepEqual(numerals('с 16.06.2024, часть 1'), ['1', '16', '2024', '6']);
  assert.deepEqual(numeralFaults({ kk: '16.06.2024 бастап 30 күн', ru: '30 дней с 16.06.2024', en: '30 days from 16.06.2024' }), []);
  assert.deepEqual(numeralFaults({ kk: '30 күн', ru: '30 дней', en: '20 days' }), ['en']);
});
