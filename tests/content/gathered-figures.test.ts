import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../src/store/load.ts';

/**
 * The figures of the site against those that were gathered before it was written: `gathered-figures.json` holds each gathered entry with its numbers, the
 * changes its publisher reported, and the numbers its remarks tell in words. tests/site/figures.test.ts holds the page against the register.
 */
const gathered = JSON.parse(readFileSync(join(import.meta.dirname, 'gathered-figures.json'), 'utf8')) as { id: string; values: number[]; changes: number[]; words: number[] }[];
const { content: { figures } } = loadContent(process.cwd());
const values = new Set(figures.points.flatMap((p) => p.value ?? []));
/** “Six new detention places until 2028”: a number that the source writes as a word. */
const WORDED = [6];
const changes = new Set(figures.points.flatMap((p) => p.change?.percent ?? []));

test('every gathered number and every reported change is told, with the same value', () => {
  assert.ok(gathered.length >= 60);
  for (const entry of gathered) {
    for (const value of entry.values) assert.ok(values.has(value), `${entry.id}: ${value} is no figure`);
    for (const change of entry.changes) assert.ok(changes.has(change), `${entry.id}: a change of ${change}% is not told`);
  }
});

test('no figure tells a number that was not gathered', () => {
  const known = new Set([...gathered.flatMap((e) => [...e.values, ...e.words]), ...WORDED]);
  const reported = new Set(gathered.flatMap((e) => e.changes));
  const strange = figures.points.filter((p) => (p.value !== undefined && !known.has(p.value)) || (p.change?.percent !== undefined && !reported.has(p.change.percent)));
  assert.deepEqual(strange.map((p) => `${p.id} ${p.value ?? ''} ${p.change?.percent ?? ''}`), []);
});
