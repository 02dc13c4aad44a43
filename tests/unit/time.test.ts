import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, firstDay } from '../../src/law/dates.ts';
import { covers, establishedFrom, finalDay, historyOf, segmentsOf, spansOn } from '../../src/law/lines.ts';
import { missingMciYear, mciOn, tenge } from '../../src/law/mci.ts';
import { partChanges, toldChanges } from '../../src/law/synopsis.ts';
import { versionOn } from '../../src/law/versions.ts';
import { loadContent } from '../../src/store/load.ts';
import { matterLines } from '../../src/store/matters.ts';

const { content } = loadContent(process.cwd());
const published = [...content.provisions.values()].filter((p) => !p.draft);
const days = fc.integer({ min: 0, max: 5500 }).map((n) => addDays('2014-01-01', n));

test('on any day inside a provision’s life at most one wording is in force, exactly one from the first known wording on, and none outside', () => {
  fc.assert(fc.property(fc.constantFrom(...published), days, (provision, day) => {
    const inForce = provision.versions.filter((v) => (v.from === null || v.from <= day) && (v.to === null || day <= v.to));
    const { from, to } = provision.inForce;
    const outside = (from !== null && day < firstDay(from)) || (to !== null && day > to);
    const found = versionOn(provision, day);
    if (outside) assert.equal(found, null, `${provision.id} ${day}`);
    else {
      const first = provision.versions[0]?.from ?? null;
      assert.equal(inForce.length, first === null || day >= first ? 1 : 0, `${provision.id} ${day}`);
      assert.equal(found, inForce[0] ?? null);
    }
  }), { numRuns: 3000 });
});

test('a fine in tenge is never told with another year’s index', () => {
  const years = new Map([[2014, 1852], [2015, 1982], [2016, 2121], [2017, 2269], [2018, 2405], [2019, 2525], [2021, 2917], [2022, 3063], [2023, 3450], [2024, 3692], [2025, 3932], [2026, 4325]]);
  fc.assert(fc.property(fc.integer({ min: 0, max: 4747 }).map((n) => addDays('2014-01-01', n)), fc.integer({ min: 1, max: 10_000 }), (day, mci) => {
    const year = Number(day.slice(0, 4));
    const value = year === 2020 ? (day < '2020-04-01' ? 2651 : 2778) : years.get(year);
    assert.equal(tenge(content.mci, mci, day), mci * (value ?? Number.NaN), day);
  }), { numRuns: 3000 });
  assert.equal(mciOn(content.mci, '2022-12-31'), 3063, 'the second value of 2022 was for benefits only');
});

test('the next year’s index is missed from 15 December on', () => {
  assert.equal(missingMciYear(content.mci, '2026-12-14'), null);
  assert.equal(missingMciYear(content.mci, '2026-12-15'), 2027);
  assert.equal(missingMciYear(content.mci, '2025-12-31'), null);
  assert.equal(missingMciYear(content.mci, '2027-01-01'), 2027);
});

test('every day since 2015 has an answer in every matter: one, or two where the border is known only to the month', () => {
  fc.assert(fc.property(fc.constantFrom(...content.matters.matters), fc.integer({ min: 0, max: 5000 }).map((n) => addDays('2015-01-01', n)), (matter, day) => {
    const found = spansOn(matter.line, day);
    const borders = matter.line.filter((s) => s.from.length < 10 && covers({ from: s.from, to: s.from }, day));
    assert.equal(found.length, 1 + borders.length, `${matter.id} ${day}`);
    for (const span of found) {
      const provision = span.provision === null ? null : content.provisions.get(span.provision);
      if (!provision || span.from.length < 10) continue;
      const { from, to } = provision.inForce;
      assert.ok((from === null || day >= firstDay(from)) && (to === null || day <= to), `${matter.id} ${day}: ${provision.id} was not in force`);
    }
  }), { numRuns: 3000 });
});

test('the segments of a line follow each other and carry the wording of each day', () => {
  const lines = matterLines(content);
  fc.assert(fc.property(fc.constantFrom(...lines), fc.integer({ min: 0, max: 5000 }).map((n) => addDays('2015-01-01', n)), ({ segments, matter }, day) => {
    const found = segments.filter((s) => covers(s, day));
    assert.equal(found.length, spansOn(matter.line, day).length, `${matter.id} ${day}`);
    for (const { provision, version } of found) if (provision && firstDay(provision.inForce.from ?? '2015') <= day && provision.inForce.from?.length !== 7) assert.equal(version, versionOn(provision, day), `${matter.id} ${day}`);
  }), { numRuns: 3000 });
});

test('the days the page must get right', () => {
  const on = (id: string, day: string): string[] => spansOn(content.matters.matters.find((m) => m.id === id)?.line ?? [], day).map((s) => s.provision ?? 'none');
  assert.deepEqual(on('hit-no-injury', '2024-06-15'), ['cao-73-2']);
  assert.deepEqual(on('hit-no-injury', '2024-06-16'), ['cc-109-1']);
  assert.deepEqual(on('hit-no-injury', '2017-07-03'), ['none', 'cao-73-2']);
  assert.deepEqual(on('stalking', '2025-09-15'), ['none']);
  assert.deepEqual(on('stalking', '2025-09-16'), ['cc-115-1']);
  assert.deepEqual(on('protective-order', '2026-03-01'), ['dvl-20']);
  assert.deepEqual(on('protective-order', '2026-03-02'), ['lpo-60']);
});

test('partial dates reach to the last day they can mean', () => {
  assert.equal(finalDay('2017-07'), '2017-07-31');
  assert.equal(finalDay('2024-02'), '2024-02-29');
  assert.equal(finalDay('2018'), '2018-12-31');
  assert.equal(finalDay('2018-12-02'), '2018-12-02');
});

const what = { kk: 'а', ru: 'а', en: 'a' };

test('a wording of unknown start is established only after the last amendment its history names', () => {
  const inForce = { from: '2015-01-01', to: null };
  const from = (history: { from: string | null; laws?: string[] }[], until: string | null = null, born = inForce) => establishedFrom({ inForce: born, history: history.map((h) => ({ ...h, what })) }, until);
  assert.equal(from([{ from: '2018', laws: ['180-VI'] }]), '2019-01-01');
  assert.equal(from([{ from: '2020-01-11', laws: ['292-VI'] }]), '2020-01-11');
  assert.equal(from([{ from: '2018' }]), '2015-01-01', 'an entry without a law is no amendment');
  assert.equal(from([{ from: null, laws: ['89-VII'] }]), null);
  assert.equal(from([{ from: '2023-07-01', laws: ['227-VII'] }, { from: '2020-01', laws: ['292-VI'] }], '2023-06-30'), '2020-02-01', 'what came after the wording does not count');
  assert.equal(from([{ from: '2019-04', laws: ['240-VI'] }], null, { from: '2019-04-01', to: null }), '2015-01-01', 'the law that added the article does not count');
  const wording = { from: null, to: null };
  const cut = segmentsOf({ from: '2015-01-01', to: null }, { inForce, versions: [wording], history: [{ from: '2018', laws: ['180-VI'], what }] });
  assert.deepEqual(cut.map((s) => [s.from, s.to, s.established]), [['2015-01-01', '2018-12-31', false], ['2019-01-01', null, true]]);
});

test('days before the oldest known wording stand alone, with what the history tells of them', () => {
  const provision = { inForce: { from: '2015-01-01', to: null }, versions: [{ from: '2024-06-16', to: null }], history: [{ from: '2024-06-16', what }, { from: null, to: '2024-06-15', what: { ...what, en: 'before' } }, { from: null, what }] };
  const [before, after] = segmentsOf({ from: '2015-01-01', to: null }, provision);
  assert.ok(before && after);
  assert.deepEqual([before.from, before.to, before.version], ['2015-01-01', '2024-06-15', null]);
  assert.deepEqual([after.from, after.to, after.established], ['2024-06-16', null, true]);
  assert.deepEqual(historyOf(before, provision).map((h) => h.what.en), ['before']);
});

test('a change is told from both sides when one entry ends where the other begins', () => {
  const history = [{ from: '2024-06-16', what }, { from: null, to: '2024-06-15', what: { ...what, en: 'was' } }, { from: '2018', what }];
  assert.deepEqual(toldChanges(history).map((c) => [c.before.what.en, c.after.from]), [['was', '2024-06-16']]);
});

test('wordings differ only where their sanctions do', () => {
  const part = (n: string, max: number) => ({ part: n, conduct: what, penalties: [{ type: 'fine' as const, max, unit: 'MCI' as const }] });
  assert.deepEqual(partChanges({ parts: [part('1', 80)] }, { parts: [{ ...part('1', 80), conduct: { ...what, en: 'other words' } }] }), []);
  const changes = partChanges({ parts: [part('1', 80), part('2', 100)] }, { parts: [part('1', 100), part('3', 10)] });
  assert.deepEqual(changes.map((c) => [c.part, c.before?.penalties[0]?.max ?? null, c.after?.penalties[0]?.max ?? null]), [['1', 80, 100], ['2', 100, null], ['3', null, 10]]);
});
