import { test } from 'node:test';
import assert from 'node:assert/strict';
import { formatDate, formatNumber, formatRange, formatShortDate, formatTenge, kazakhAblative } from '../../src/i18n/formats.ts';
import { counted, translator } from '../../src/i18n/index.ts';
import { tengePhrase } from '../../src/i18n/phrases.ts';
import { pressCounter } from '../../src/scripts/quick-exit.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('dates are written as each language writes them, with the Kazakh cases', () => {
  assert.equal(plain(formatDate('2024-06-16', 'ru')), '16 июня 2024 года');
  assert.equal(plain(formatDate('2024-06-16', 'en')), '16 June 2024');
  assert.equal(plain(formatDate('2024-06-16', 'kk')), '2024 жылғы 16 маусым');
  assert.equal(plain(formatDate('2024-06-16', 'kk', 'from')), '2024 жылғы 16 маусымнан');
  assert.equal(plain(formatDate('2027-01-01', 'kk', 'to')), '2027 жылғы 1 қаңтарға');
  assert.equal(plain(formatDate('2025-09-16', 'kk', 'of')), '2025 жылғы 16 қыркүйектегі');
  assert.equal(plain(formatDate('2025-07-16', 'kk', 'in')), '2025 жылғы 16 шілдеде');
  assert.equal(plain(formatDate('2017-07', 'ru')), 'июля 2017 года');
  assert.equal(plain(formatDate('2017-07', 'kk', 'from')), '2017 жылғы шілдеден');
  assert.equal(plain(formatDate('2017-07', 'en')), 'July 2017');
  assert.equal(plain(formatDate('2018', 'kk', 'from')), '2018 жылдан');
  assert.equal(plain(formatDate('2018', 'ru')), '2018 год');
  assert.equal(formatShortDate('2026-03-08'), '08.03.2026');
});

test('numbers and money are grouped by language', () => {
  assert.equal(plain(formatNumber(10_000, 'ru')), '10 000');
  assert.equal(formatNumber(2_000, 'ru'), '2000');
  assert.equal(formatNumber(2_000, 'en'), '2,000');
  assert.equal(plain(formatTenge(346_000, 'kk')), '346 000 теңге');
  assert.equal(plain(formatTenge(43_250, 'en')), '43,250 tenge');
  assert.equal(plain(tengePhrase({ max: 80, unit: 'MCI' }, 4325, 'ru')), 'до 346 000 тенге');
  assert.equal(plain(tengePhrase({ min: 100, max: 200, unit: 'MCI' }, 4325, 'kk')), '432 500–865 000 теңге');
  assert.equal(tengePhrase({ max: 25, unit: 'days' }, 4325, 'ru'), '');
});

test('the Kazakh ablative follows the number as it is read', () => {
  const expected: Record<number, string> = { 1: '1-ден', 3: '3-тен', 5: '5-тен', 6: '6-дан', 9: '9-дан', 10: '10-нан', 12: '12-ден', 15: '15-тен', 20: '20-дан', 30: '30-дан', 40: '40-тан', 50: '50-ден', 60: '60-тан', 80: '80-нен', 90: '90-нан', 100: '100-ден', 160: '160-тан', 1000: '1000-нан' };
  for (const [n, text] of Object.entries(expected)) assert.equal(kazakhAblative(Number(n)), text);
});

test('sanctions read as sentences in three languages', () => {
  const say = (range: Parameters<typeof formatRange>[0]) => (['kk', 'ru', 'en'] as const).map((l) => plain(formatRange(range, l)));
  assert.deepEqual(say({ max: 80, unit: 'MCI' }), ['80 АЕК-ке дейін', 'до 80 МРП', 'up to 80 MCI']);
  assert.deepEqual(say({ min: 100, max: 200, unit: 'MCI' }), ['100-ден 200 АЕК-ке дейін', 'от 100 до 200 МРП', '100 to 200 MCI']);
  assert.deepEqual(say({ min: 10, max: 10, unit: 'MCI' }), ['10 АЕК', '10 МРП', '10 MCI']);
  assert.deepEqual(say({ max: 25, unit: 'days' }), ['25 тәулікке дейін', 'до 25 суток', 'up to 25 days']);
  assert.deepEqual(say({ max: 1, unit: 'years' }), ['1 жылға дейін', 'до 1 года', 'up to 1 year']);
  assert.deepEqual(say({ min: 17, max: 20, unit: 'years' }), ['17-ден 20 жылға дейін', 'от 17 до 20 лет', '17 to 20 years']);
  assert.deepEqual(say({ min: 10, max: 10, unit: 'years' }), ['10 жыл', '10 лет', '10 years']);
  assert.deepEqual(say({ max: 0.5, unit: 'years' }), ['6 айға дейін', 'до 6 месяцев', 'up to 6 months']);
  assert.deepEqual(say({ min: 21, max: 21, unit: 'hours' }), ['21 сағат', '21 час', '21 hours']);
});

test('counts take the plural of their language', () => {
  assert.deepEqual([1, 2, 5, 21].map((n) => counted('ru', 'results', n)), ['1 результат', '2 результата', '5 результатов', '21 результат']);
  assert.equal(counted('kk', 'results', 3), '3 нәтиже');
  assert.equal(counted('en', 'results', 1), '1 result');
});

test('an interface text with a missing value is an error, not a gap', () => {
  assert.throws(() => translator('ru')('status.since'), /needs a value for \{date\}/);
});

test('Shift three times within five seconds leaves; other keys and slow presses do not', () => {
  const fast = pressCounter();
  assert.deepEqual([fast('Shift', 0), fast('Shift', 500), fast('Shift', 900)], [false, false, true]);
  const broken = pressCounter();
  assert.deepEqual([broken('Shift', 0), broken('a', 100), broken('Shift', 200), broken('Shift', 300)], [false, false, false, false]);
  const slow = pressCounter();
  assert.deepEqual([slow('Shift', 0), slow('Shift', 3000), slow('Shift', 6000)], [false, false, false]);
});
