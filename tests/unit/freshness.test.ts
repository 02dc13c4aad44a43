import { test } from 'node:test';
import assert from 'node:assert/strict';
import { freshness, newestVersions, readingFaults } from '../../src/law/freshness.ts';
import type { Provision, Source, Version } from '../../src/law/types.ts';

const source = (act: string, version: string): Source => ({ act, language: 'ru', version });
const life = { from: '2015-01-01', to: null };

test('the newest version of an act is the newest one any provision was read in', () => {
  const newest = newestVersions([{ act: 'cc', sources: [source('cc', '2024-06-16'), source('cpc', '2024')] }, { act: 'cc', sources: [source('cc', '2026-03-08')] }]);
  assert.deepEqual([...newest], [['cc', '2026-03-08'], ['cpc', '2024']]);
});

test('a reading is behind when a newer version is known, old after twelve months, final after repeal', () => {
  const p = { inForce: life, readUpTo: '2025-06-01' };
  assert.equal(freshness(p, '2025-06-01', '2026-06-01'), 'fresh');
  assert.equal(freshness(p, '2025-06-01', '2026-06-02'), 'old');
  assert.equal(freshness(p, '2025-06-02', '2025-07-01'), 'newer-known');
  assert.equal(freshness({ ...p, inForce: { from: null, to: '2025-12-31' } }, '2026-01-01', '2026-06-02'), 'final');
  assert.equal(freshness({ inForce: life, readUpTo: null }, undefined, '2026-06-02'), 'old');
});

test('a reading must agree with its sources', () => {
  const sources = [source('cc', '2024-06-16'), source('cc', '2026-03-08')];
  const fields = (p: Pick<Provision, 'act' | 'readUpTo' | 'secondReading' | 'sources'>): string[] => readingFaults({ versions: [], confidence: 'primary', ...p }, '2026-06-01').map((f) => f.field);
  assert.deepEqual(fields({ act: 'cc', readUpTo: '2026-03-08', sources }), []);
  assert.deepEqual(fields({ act: 'cc', readUpTo: '2024-06-16', sources }), ['readUpTo']);
  assert.deepEqual(fields({ act: 'cc', readUpTo: '2026-05-01', sources }), ['readUpTo']);
  assert.deepEqual(fields({ act: 'cc', readUpTo: '2027-01-01', sources: [] }), ['readUpTo']);
  const secondReading = { on: '2026-07-01', by: 'second reader' as const, against: '2020-01-01', languages: ['ru' as const] };
  assert.deepEqual(fields({ act: 'cc', readUpTo: '2026-03-08', secondReading, sources }), ['secondReading.on', 'secondReading.against']);
});

test('a penalty or a deadline is read twice: against the official text, or against a named retelling where that text cannot be had', () => {
  const version: Version = { from: null, to: null, rules: [{ id: 'r', subject: { kk: 'a', ru: 'a', en: 'a' }, fact: { kk: 'a', ru: 'a', en: 'a' }, deadline: 'quarterly' }] };
  const press: Source = { publisher: 'press.kz', url: 'https://press.kz/', date: null, about: { kk: 'a', ru: 'a', en: 'a' } };
  const base = { act: 'mo', readUpTo: null, sources: [press], versions: [version], confidence: 'secondary' as const };
  const fields = (p: Parameters<typeof readingFaults>[0]): string[] => readingFaults(p, '2026-06-01').map((f) => f.field);
  const retelling = (publisher: string) => ({ on: '2026-05-01', by: 'second reader' as const, retelling: publisher, languages: ['kk' as const] });
  assert.deepEqual(fields(base), ['secondReading']);
  assert.deepEqual(fields({ ...base, versions: [{ from: null, to: null }] }), []);
  assert.deepEqual(fields({ ...base, secondReading: retelling('press.kz') }), []);
  assert.deepEqual(fields({ ...base, secondReading: retelling('other.kz') }), ['secondReading.retelling']);
  assert.deepEqual(fields({ ...base, confidence: 'primary', secondReading: retelling('press.kz') }), ['secondReading.retelling']);
});
