import { test } from 'node:test';
import assert from 'node:assert/strict';
import { FigureReferenceError, figureNumber, lastDay, percentChange, percentShare, periodDays, type FigureNumbers } from '../../src/law/figures.ts';
import { barRows, LABEL_WIDTH, wholeBar, wrapWords } from '../../src/components/chart-layout.ts';
import { timeScale, yearTicks } from '../../src/components/timeline-layout.ts';
import { formatFigure, formatPercent, formatPeriod, formatPrecision, formatStandaloneDate } from '../../src/i18n/formats.ts';
import { csv, csvCell } from '../../src/store/csv.ts';
import { samePeriods } from '../../src/store/figures.ts';

test('changes and shares are computed from the numbers, to one decimal', () => {
  assert.equal(percentChange(55_000, 40_000), -27.3);
  assert.equal(percentChange(22_000, 17_200), -21.8);
  assert.equal(percentChange(840, 816), -2.9);
  assert.equal(percentChange(53_038, 43_147), -18.6);
  assert.equal(percentChange(179_096, 155_177), -13.4);
  assert.equal(percentChange(2, 3), 50);
  assert.equal(percentShare(5_300, 6_000), 88.3);
  assert.equal(percentShare(7_700, 28_500), 27);
  assert.throws(() => percentChange(0, 5), RangeError);
  assert.throws(() => percentShare(1, 0), RangeError);
});

const POINTS = new Map<string, FigureNumbers>([
  { id: 'a', value: 17_200, precision: 'over' as const, unit: 'reports', period: { from: '2025-01', to: '2025-03' }, change: { percent: -21.3 } },
  { id: 'b', value: 28_500, unit: 'reports', period: {} },
  { id: 'c', value: 53_038, unit: 'reports', period: { from: '2024-01', to: '2024-08' } },
  { id: 'p', value: 8, unit: 'percent', period: {} },
  { id: 'r', unit: 'crimes', period: {}, change: { percent: -6.4 } },
].map((p) => [p.id, p]));

test('a reference in a text gives the number it names', () => {
  assert.deepEqual(figureNumber(POINTS, 'a'), { value: 17_200, form: 'count' });
  assert.deepEqual(figureNumber(POINTS, 'a.said'), { value: 17_200, form: 'count', precision: 'over' });
  assert.deepEqual(figureNumber(POINTS, 'a.change'), { value: -21.3, form: 'change' });
  assert.deepEqual(figureNumber(POINTS, 'b/a.times'), { value: 1.66, form: 'times' });
  assert.deepEqual(figureNumber(POINTS, 'a/b.change'), { value: -39.6, form: 'change' });
  assert.deepEqual(figureNumber(POINTS, 'a+b'), { value: 45_700, form: 'count' });
  assert.deepEqual(figureNumber(POINTS, 'c.yearly'), { value: 80_000, form: 'count' });
  assert.deepEqual(figureNumber(POINTS, 'p'), { value: 8, form: 'percent' });
  for (const wrong of ['x', 'a.speed', 'r', 'p.change', 'a/b', 'a+p', 'b.yearly', 'a+b.change']) assert.throws(() => figureNumber(POINTS, wrong), FigureReferenceError, wrong);
});

test('partial dates mean their whole span', () => {
  assert.deepEqual(['2024', '2024-02', '2023-12', '2024-06-16'].map(lastDay), ['2024-12-31', '2024-02-29', '2023-12-31', '2024-06-16']);
  assert.equal(periodDays({ from: '2024', to: '2024' }), 366);
  assert.equal(periodDays({ from: '2024-06-16', to: '2024-12-31' }), 199);
  assert.equal(periodDays({}), null);
});

test('bars are compared only over spans of the same length', () => {
  const span = (from: string, to: string) => ({ period: { from, to } });
  assert.ok(samePeriods([span('2023', '2023'), span('2024', '2024')]));
  assert.ok(!samePeriods([span('2023', '2023'), span('2024-01', '2024-03')]));
  assert.ok(!samePeriods([span('2023', '2023'), { period: { from: '2024', to: '2024', stated: false } }]));
  assert.ok(!samePeriods([span('2023', '2023'), { period: {} }]));
});

test('scales are linear and begin at zero', () => {
  const up = barRows([{ value: 100, words: '100', label: 'a' }, { value: 25, words: '25', label: 'b' }]);
  assert.deepEqual(up.rows.map((r) => [r.x, r.width]), [[0, 100], [0, 25]]);
  assert.equal(up.zero, 0);
  const down = barRows([{ value: -20, words: '−20%', label: 'a' }, { value: -5, words: '−5%', label: 'b' }]);
  assert.deepEqual(down.rows.map((r) => [r.x, r.width]), [[0, 100], [75, 25]]);
  assert.equal(down.zero, 100);
  const both = barRows([{ value: -10, words: '', label: 'a' }, { value: 30, words: '', label: 'b' }]);
  assert.deepEqual([both.zero, ...both.rows.map((r) => r.x)], [25, 0, 25]);
  assert.ok(barRows([{ value: 0, words: '0', label: 'a' }]).height > 0);
});

test('shares of a whole are drawn against the whole, counts and changes against the largest', () => {
  assert.equal(wholeBar({ draw: 'bars' }, [{ unit: 'percent' }, { unit: 'percent' }]), 100);
  assert.equal(wholeBar({ draw: 'bars' }, [{ unit: 'reports' }]), undefined);
  assert.equal(wholeBar({ draw: 'changes' }, [{ unit: 'percent' }]), undefined);
  assert.equal(barRows([{ value: 51, words: '51%', label: 'a' }], 100).rows[0]?.width, 51);
  assert.equal(barRows([{ value: 51, words: '51', label: 'a' }]).rows[0]?.width, 100);
});

test('rows of a chart do not overlap, labels fit their lines and keep value and label apart', () => {
  const { rows, height } = barRows([{ value: 7, words: '7 000', label: 'a rather long label that needs more than one line' }, { value: 3, words: 'over 3', label: 'x' }]);
  const [first, second] = rows;
  assert.ok(first && second);
  assert.ok(first.top > (first.baselines.at(-1) ?? 0) && (second.baselines[0] ?? 0) > first.top + first.height && height >= second.top + second.height);
  for (const line of first.lines) assert.ok(line.length <= LABEL_WIDTH, line);
  assert.ok(first.lines[0]?.startsWith('7\u00a0000\u00a0· a'));
  assert.deepEqual(wrapWords('one two three', 7), ['one two', 'three']);
  assert.deepEqual(wrapWords('incomprehensibilities a', 5), ['incomprehensibilities', 'a']);
});

test('events stand where their dates fall, and are as long as they are inexact', () => {
  const scale = timeScale(2020, 2023);
  assert.deepEqual(scale('2020-01-01'), { x: 0, width: 0 });
  assert.deepEqual(scale('2022'), { x: 50.03, width: 24.98 });
  const month = scale('2021-06');
  assert.ok(month.x > 35 && month.x < 36 && month.width > 1.9 && month.width < 2.2);
  assert.deepEqual(yearTicks(1997, 2026), [2000, 2005, 2010, 2015, 2020, 2025]);
  assert.deepEqual(yearTicks(2023, 2026), [2023, 2024, 2025, 2026]);
});

test('numbers are written as each language writes them', () => {
  const nb = '\u00a0';
  assert.deepEqual((['kk', 'ru', 'en'] as const).map((l) => formatPercent(-27.3, l, true)), [`−27,3${nb}%`, `−27,3${nb}%`, '−27.3%']);
  assert.equal(formatPercent(5, 'en', true), '+5%');
  assert.equal(formatFigure({ value: 1.66, form: 'times' }, 'ru'), '1,66');
  assert.equal(formatFigure({ value: 17_200, form: 'count', precision: 'over' }, 'en'), 'over 17,200');
  assert.deepEqual((['over', 'about', 'nearly', 'at-most'] as const).map((p) => formatPrecision(27_000, 'count', p, 'ru')), [`более 27${nb}000`, `около 27${nb}000`, `почти 27${nb}000`, `не больше 27${nb}000`]);
  assert.deepEqual([formatPrecision(27_000, 'count', 'over', 'kk'), formatPrecision(17_200, 'count', 'over', 'kk'), formatPrecision(500, 'count', 'nearly', 'kk'), formatPrecision(30, 'percent', 'at-most', 'kk')], [`27${nb}000-нан астам`, `17${nb}200-ден астам`, '500-ге жуық', `30${nb}%-ға дейін`]);
});

test('periods are named as exactly as they are known', () => {
  const plain = (s: string): string => s.replaceAll('\u00a0', ' ');
  assert.equal(plain(formatPeriod('2020', '2020', 'ru')), '2020 год');
  assert.equal(plain(formatPeriod('2018', '2023', 'kk')), '2018–2023 жылдар');
  assert.equal(plain(formatPeriod('2025-01', '2025-08', 'ru')), 'январь–август 2025 года');
  assert.equal(plain(formatPeriod('2025-05', '2025-05', 'kk')), '2025 жылғы мамыр');
  assert.equal(plain(formatPeriod('2023-11', '2024-03', 'en')), 'November 2023 – March 2024');
  assert.equal(plain(formatPeriod('2024-06-16', '2024-12-31', 'en')), '16.06.2024–31.12.2024');
  assert.equal(plain(formatStandaloneDate('2020-09', 'ru')), 'сентябрь 2020 года');
  assert.equal(plain(formatStandaloneDate('2024-06-16', 'ru')), '16 июня 2024 года');
});

test('CSV quotes what needs it, opens in a spreadsheet and cannot be run as a formula', () => {
  assert.deepEqual(['a', 'a,b', 'a"b', 'a\nb', '=1+1', '@x', '-5'].map(csvCell), ['a', '"a,b"', '"a""b"', '"a\nb"', "'=1+1", "'@x", "'-5"]);
  assert.deepEqual([csvCell(-27.3), csvCell(null)], ['-27.3', '']);
  assert.equal(csv(['a', 'b'], [[1, 'x,y'], [null, 'z']]), '\ufeffa,b\r\n1,"x,y"\r\n,z\r\n');
});
