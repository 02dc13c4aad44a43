import { test } from 'node:test';
import assert from 'node:assert/strict';
import { byGravity } from '../../src/law/gravity.ts';
import { gravest, isHeld, ladder, type LadderItem } from '../../src/law/ladder.ts';
import type { Penalty, PenaltyType, Provision } from '../../src/law/types.ts';
import { shortAmount } from '../../src/i18n/phrases.ts';
import { ladderLayout } from '../../src/components/ladder-layout.ts';
import { caseStarts } from '../../src/store/sanctions.ts';
import { comparedItems, MAX_NEIGHBOURS, neighboursOf } from '../../src/store/neighbours.ts';
import { loadContent } from '../../src/store/load.ts';

const { content } = loadContent(process.cwd());
const published = [...content.provisions.values()].filter((p) => !p.draft);
const facts = (id: string): Provision => {
  const found = content.provisions.get(id);
  assert.ok(found, id);
  return found;
};
const p = (type: PenaltyType, max?: number, min?: number): Penalty => ({ type, ...(max !== undefined && { max }), ...(min !== undefined && { min }) });
const item = (id: string, part: string | null, ...penalties: Penalty[]): LadderItem => ({ id, part, penalties });
const TODAY = '2026-11-26';

test('kinds stand as the codes list them: labour before community service, arrest before restriction of freedom', () => {
  const listed: PenaltyType[] = ['warning', 'fine', 'correctional-labour', 'community-service', 'administrative-arrest', 'arrest', 'restriction-of-freedom', 'imprisonment', 'life-imprisonment'];
  assert.deepEqual([...listed].reverse().sort((a, b) => byGravity(p(a), p(b))), listed);
});

test('of one kind the higher maximum is graver, then the higher minimum', () => {
  assert.ok(byGravity(p('fine', 80), p('fine', 200)) < 0);
  assert.ok(byGravity(p('arrest', 50), p('arrest', 50, 30)) < 0);
  assert.ok(byGravity(p('fine', 10_000), p('arrest', 1)) < 0);
  assert.equal(gravest([p('arrest', 25), p('fine', 80), p('imprisonment', 2)])?.type, 'imprisonment');
  assert.equal(gravest([]), undefined);
});

test('each item stands on the rung of its gravest penalty, the gravest first, and knows its mildest', () => {
  const rungs = ladder([item('a', '1', p('fine', 80), p('arrest', 25)), item('a', '2', p('fine', 200, 100), p('arrest', 50, 30)), item('b', null, p('fine', 300), p('imprisonment', 2))], TODAY);
  assert.deepEqual(rungs.map((r) => [r.type, r.rails.map((x) => `${x.item.id}:${x.item.part ?? ''}`)]), [['imprisonment', ['b:']], ['arrest', ['a:2', 'a:1']], ['fine', []]]);
  const [rail] = rungs[1]?.rails ?? [];
  assert.deepEqual([rail?.mildest, rail?.gravest], [p('fine', 200, 100), p('arrest', 50, 30)]);
  assert.deepEqual(rail?.kinds, [{ type: 'fine', held: false }, { type: 'arrest', held: false }]);
});

test('among equals the earlier item stands higher; an item without penalties cannot be compared', () => {
  const [rung] = ladder([item('own', '1', p('fine', 10)), item('other', null, p('fine', 10))], TODAY);
  assert.deepEqual(rung?.rails.map((r) => r.item.id), ['own', 'other']);
  assert.throws(() => ladder([item('x', '1')], TODAY), /x has no penalties/);
});

test('a suspended kind stays on the ladder and is marked until the day it can be imposed again', () => {
  const arrest: Penalty = { ...p('arrest', 50), suspendedUntil: '2027-01-01' };
  const held = (day: string, ...more: Penalty[]): boolean | undefined => ladder([item('a', '1', p('fine', 200), arrest, ...more)], day)[0]?.rails[0]?.kinds.at(-1)?.held;
  assert.equal(held('2026-12-31'), true);
  assert.equal(held('2027-01-01'), false);
  // A whole article may hold another part whose arrest is not suspended.
  assert.equal(held('2026-12-31', p('arrest', 10)), false);
  assert.equal(isHeld(p('arrest', 50), TODAY), false);
});

test('neighbours are offences in force, named ones first, never the article itself', () => {
  assert.deepEqual(neighboursOf(facts('cc-109-1'), published, TODAY).map((x) => x.id), ['cc-108-1', 'cc-110', 'cc-140']);
  for (const provision of published.filter((x) => x.kind === 'offence')) {
    const found = neighboursOf(provision, published, TODAY);
    assert.ok(found.length <= MAX_NEIGHBOURS);
    assert.ok(!found.includes(provision), provision.id);
    assert.ok(found.every((x) => x.kind === 'offence' && x.inForce.to === null), provision.id);
  }
  // cao-73 names two repealed offences first.
  assert.ok(!neighboursOf(facts('cao-73'), published, TODAY).some((x) => x.id === 'cao-73-1'));
});

test('the ladder of an article holds each of its parts and each neighbour once', () => {
  const provision = facts('cc-108-1');
  const version = provision.versions.at(-1);
  assert.ok(version);
  const items = comparedItems(provision, version, neighboursOf(provision, published, TODAY));
  assert.deepEqual(items.map((i) => [i.id, i.part]), [['cc-108-1', '1'], ['cc-108-1', '2'], ['cc-109-1', null], ['cc-107', null], ['cc-110', null]]);
  assert.equal(ladder(items, TODAY).flatMap((r) => r.rails).length, items.length);
});

const numbers = (path: string): number[] => (path.match(/\d+/g) ?? []).map(Number);

test('no line of a ladder crosses another: rails stand in the order of their ends, and every text has a line of its own', () => {
  for (const provision of published.filter((x) => x.kind === 'offence' && x.inForce.to === null)) {
    const version = provision.versions.at(-1);
    assert.ok(version);
    const rungs = ladder(comparedItems(provision, version, neighboursOf(provision, published, TODAY)), TODAY);
    const { own, others, storeys, height, gutter } = ladderLayout(rungs, (kind) => kind, ({ item: i, gravest: g }) => ({ name: i.part ?? i.id, words: shortAmount(g, 'ru'), notes: [] }));
    const leaders = [own, others].flatMap((d) => `${d.rails}${d.held}`.match(/M\d+ \d+H\d+/g) ?? []).map((m) => numbers(m)).map(([from = 0, y = 0, x = 0]) => ({ from, y, x }));
    assert.equal(leaders.length, rungs.flatMap((r) => r.rails).length, provision.id);
    leaders.sort((a, b) => a.x - b.x);
    assert.deepEqual(leaders.map((l) => l.y), [...new Set(leaders.map((l) => l.y))].sort((a, b) => a - b), provision.id);
    assert.ok(leaders.every((l) => l.x < l.from && l.from < gutter), provision.id);
    const lines = storeys.flatMap((s) => [...s.title, ...s.items.flatMap((i) => i.lines)]).map((l) => l.y);
    assert.deepEqual(lines, [...new Set(lines)].sort((a, b) => a - b), provision.id);
    assert.ok(lines.every((y) => y < height), provision.id);
    for (const d of [own, others]) assert.ok(numbers(`${d.dots}${d.rings}${d.rails}${d.held}`).every((n) => n <= Math.max(height, gutter)), provision.id);
  }
});

test('a suspended gravest penalty is drawn with dashes and a ring, all else with a line and dots', () => {
  const arrest: Penalty = { ...p('arrest', 50), suspendedUntil: '2027-01-01' };
  const layout = (day: string) => ladderLayout(ladder([item('a', '1', p('fine', 200), arrest)], day), (kind) => kind, () => ({ name: 'a', words: '', notes: [] })).own;
  const held = layout('2026-11-26');
  assert.match(held.held, /^M\d+ \d+H\d+V\d+$/);
  assert.equal(numbers(held.held).at(-1), numbers(held.dots)[1], 'the dashes end at the gravest kind that can be imposed');
  assert.equal(held.rings.match(/M/g)?.length, 1);
  const free = layout('2027-01-01');
  assert.deepEqual([free.held, free.rings], ['', '']);
  assert.equal(free.dots.match(/M/g)?.length, 2);
});

test('a range is short on the ladder; whole amounts and bounds read as elsewhere', () => {
  assert.equal(shortAmount({ min: 30, max: 50, unit: 'days' }, 'kk'), '30–50\u00a0тәулік');
  assert.equal(shortAmount({ min: 1, max: 3, unit: 'years' }, 'ru'), '1–3\u00a0года');
  assert.equal(shortAmount({ min: 2, max: 7, unit: 'years' }, 'ru'), '2–7\u00a0лет');
  assert.equal(shortAmount({ max: 50, unit: 'days' }, 'en'), 'up to 50\u00a0days');
  assert.equal(shortAmount({ min: 10, max: 10, unit: 'MCI' }, 'en'), '10\u00a0MCI');
  assert.equal(shortAmount({}, 'en'), '');
});

test('the parts of an offence are grouped by who starts their case; the facts hold no such lists for other codes', () => {
  assert.deepEqual(caseStarts(content, facts('cc-109-1')), [{ prosecution: 'private-public', parts: ['1'] }, { prosecution: 'public', parts: ['2'] }]);
  assert.deepEqual(caseStarts(content, facts('cc-125-1')), [{ prosecution: 'private-public', parts: ['1'] }, { prosecution: 'public', parts: ['2', '3'] }]);
  assert.deepEqual(caseStarts(content, facts('cc-115-1')), [{ prosecution: 'private-public', parts: ['single'] }]);
  assert.deepEqual(caseStarts(content, facts('cao-73')), []);
});
