import { test } from 'node:test';
import assert from 'node:assert/strict';
import { gravity } from '../../src/law/gravity.ts';
import type { Part, Provision } from '../../src/law/types.ts';
import { csv } from '../../src/store/csv.ts';
import { loadContent } from '../../src/store/load.ts';
import { COMPARED, qualifierMatrix } from '../../src/store/qualifiers.ts';
import { limitationOf, prosecutionOf, sanctionsOf } from '../../src/store/sanctions.ts';

const { content } = loadContent(process.cwd());
const facts = (id: string): Provision => {
  const found = content.provisions.get(id);
  assert.ok(found, id);
  return found;
};
const part = (id: string, number: string): Part => {
  const found = facts(id).versions.at(-1)?.parts?.find((p) => p.part === number);
  assert.ok(found, `${id} ${number}`);
  return found;
};

test('who starts the case is read from the lists of article 32 of the Criminal Procedure Code, part by part', () => {
  const cases: [string, string, ReturnType<typeof prosecutionOf>][] = [
    ['cc-131', '1', 'private'], ['cc-123', '1', 'private'], ['cc-123', '2', 'public'], ['cc-109-1', '1', 'private-public'], ['cc-109-1', '2', 'public'], ['cc-108-1', '1', 'private-public'],
    ['cc-115-1', 'single', 'private-public'], ['cc-115', 'single', 'private-public'], ['cc-125-1', '2', 'public'], ['cc-140', '2', 'public'], ['cao-73', '1', null],
  ];
  for (const [id, number, expected] of cases) assert.equal(prosecutionOf(content, facts(id), number), expected, `${id} ${number}`);
});

test('the limitation period follows the category, and is left out where the facts do not give it', () => {
  const years = (value: number, exceptions = false) => ({ value, unit: 'years', source: 'cc-71', exceptions });
  const cases: [string, string, unknown][] = [
    ['cc-109-1', '1', years(1)], ['cc-108-1', '2', years(2)], ['cc-110', '1', years(5)], ['cc-110', '2', years(10)], ['cc-120', '1', years(10, true)],
    // Especially grave crimes against the person and torture have no limitation period (Criminal Code, art. 71(6)).
    ['cc-99', '1', null], ['cc-120', '3', null], ['cc-146', '2', null],
    ['cao-73', '1', { value: 2, unit: 'months', source: 'cao-62', exceptions: false }],
    // Not named in the rule on the general term.
    ['cao-669', '1', null],
  ];
  for (const [id, number, expected] of cases) assert.deepEqual(limitationOf(content, facts(id), part(id, number)), expected, `${id} ${number}`);
});

test('the matrix holds the offences in force only, the Criminal Code first, each part once', () => {
  const published = [...content.provisions.values()].filter((p) => !p.draft);
  const groups = sanctionsOf(content, published, '2026-11-25');
  const ids = groups.map((g) => g.provision.id);
  assert.ok(ids.indexOf('cc-99') < ids.indexOf('cao-73'));
  assert.ok(ids.indexOf('cc-109-1') < ids.indexOf('cc-110') && ids.indexOf('cc-108-1') < ids.indexOf('cc-109-1'));
  assert.ok(!ids.includes('cao-73-1'), 'a repealed offence');
  for (const { provision, rows } of groups) assert.deepEqual(rows.map((r) => r.part.part), provision.versions.at(-1)?.parts?.map((p) => p.part));
});

test('sanctions are ordered by their gravest penalty', () => {
  const order = [
    [{ type: 'warning' as const }], [{ type: 'fine' as const, max: 80 }], [{ type: 'fine' as const, max: 200 }], [{ type: 'fine' as const, max: 200 }, { type: 'arrest' as const, max: 25 }],
    [{ type: 'imprisonment' as const, max: 2 }], [{ type: 'imprisonment' as const, max: 20 }], [{ type: 'imprisonment' as const, max: 20 }, { type: 'life-imprisonment' as const }],
  ].map(gravity);
  assert.deepEqual(order, [...order].sort((a, b) => a - b));
  assert.equal(new Set(order).size, order.length);
  assert.equal(gravity([]), 0);
});

test('the matrix of circumstances says where each article names each of them', () => {
  const rows = qualifierMatrix(COMPARED.map(facts), Object.keys(content.vocabularies.qualifiers));
  const row = (code: string) => rows.find((r) => r.code === code)?.places;
  assert.deepEqual(row('special-cruelty'), [[{ part: '2', item: '4' }], [{ part: '2', item: '3' }], [{ part: '2', item: '3' }], [], []]);
  assert.deepEqual(row('known-pregnant'), [[], [], [], [], [{ part: '2', item: '3' }]]);
  const told = rows.flatMap((r) => r.places.flat()).length;
  assert.equal(told, COMPARED.flatMap((id) => facts(id).versions.at(-1)?.parts ?? []).flatMap((p) => p.qualifiers ?? []).length);
  assert.ok(rows.every((r) => r.places.length === COMPARED.length));
});

test('CSV quotes what needs it and begins with a byte order mark', () => {
  assert.equal(csv(['a', 'b'], [['x,y', 'say "no"'], [null, 0.5], [true, 'line\nbreak']]), '\ufeffa,b\r\n"x,y","say ""no"""\r\n,0.5\r\ntrue,"line\nbreak"\r\n');
});
