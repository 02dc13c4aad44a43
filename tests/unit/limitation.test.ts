import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import fc from 'fast-check';
import { lastDay, limitationOf } from '../../src/law/limitation.ts';
import { addDays } from '../../src/law/dates.ts';
import { loadContent } from '../../src/store/load.ts';
import { periodsOf } from '../../src/store/matters.ts';

const { content } = loadContent(process.cwd());
const periods = periodsOf(content);

interface Example { offence: string; part: string; minor: boolean; day: string; period: string; last: string; source: string }
const EXAMPLES = load(readFileSync(join(import.meta.dirname, 'fixtures/limitation.yaml'), 'utf8')) as Example[];

test('thirty examples are told, each with its source', () => {
  assert.equal(EXAMPLES.length, 30);
  for (const { source } of EXAMPLES) assert.match(source, /art\. \d+/);
});

for (const { offence, part, minor, day, period, last, source } of EXAMPLES) {
  test(`${offence}, part ${part}, ${day}${minor ? ', a minor' : ''}: ${last} (${source})`, () => {
    const provision = content.provisions.get(offence);
    const found = provision?.versions.flatMap((v) => v.parts ?? []).findLast((p) => p.part === part);
    assert.ok(provision && found);
    const limitation = limitationOf(provision, found, periods, minor);
    assert.ok(limitation);
    if (last === 'none') {
      assert.equal(limitation.kind, 'none');
      return;
    }
    assert.ok(limitation.kind === 'period');
    assert.equal(`${limitation.period.value} ${limitation.period.unit}`, period);
    assert.equal(lastDay(day, limitation.period), last);
  });
}

test('life imprisonment outside the chapter on the person leaves limitation to the court; a part without category says nothing', () => {
  const life = limitationOf({ act: 'criminal-code', article: '255' }, { category: 'especially-grave', penalties: [{ type: 'life-imprisonment' }] }, periods);
  assert.deepEqual(life, { kind: 'period', period: { value: 15, unit: 'years' }, courtDecides: true, noneForMinors: false });
  assert.equal(limitationOf({ act: 'criminal-code', article: '109-1' }, { penalties: [] }, periods), null);
  assert.equal(limitationOf({ act: 'prevention-law-2025', article: '60' }, { penalties: [] }, periods), null);
  const rape = limitationOf({ act: 'criminal-code', article: '120' }, { category: 'grave', penalties: [] }, periods);
  assert.ok(rape?.kind === 'period' && rape.noneForMinors);
});

test('bad days and periods are refused', () => {
  assert.throws(() => lastDay('2024-02-30', { value: 1, unit: 'years' }), RangeError);
  assert.throws(() => lastDay('2024-02-28', { value: 0, unit: 'years' }), RangeError);
  assert.throws(() => lastDay('2024-02-28', { value: 0.5, unit: 'years' }), RangeError);
});

const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2015-01-01', n));

test('a last day never leaves its month, keeps the date where the month has it, and grows with the day', () => {
  fc.assert(fc.property(days, fc.integer({ min: 1, max: 240 }), (day, value) => {
    const last = lastDay(day, { value, unit: 'months' });
    const months = (d: string): number => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
    assert.equal(months(last) - months(day), value);
    assert.ok(last.slice(8) === day.slice(8) || addDays(last, 1).endsWith('-01'));
    assert.ok(lastDay(addDays(day, 1), { value, unit: 'months' }) >= last);
  }));
});

test('years are twelve months each', () => {
  fc.assert(fc.property(days, fc.integer({ min: 1, max: 20 }), (day, years) => {
    assert.equal(lastDay(day, { value: years, unit: 'years' }), lastDay(day, { value: years * 12, unit: 'months' }));
  }));
});
