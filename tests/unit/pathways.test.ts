import { test } from 'node:test';
import assert from 'node:assert/strict';
import { citedIn, groupOf, longestWay, provisionsOf, questionsBefore, REACHED_KINDS, stepsOf, unreachedProvisions } from '../../src/store/pathways.ts';
import type { Content, Pathways } from '../../src/store/load.ts';
import type { Provision, ProvisionKind } from '../../src/law/types.ts';

const text = (words: string): { kk: string; ru: string; en: string } => ({ kk: words, ru: words, en: words });
const question = (id: string, ...to: string[]): Pathways['questions'][number] => ({ id, ask: text(id), options: to.map((t) => ({ say: text(t), to: t })) });
const situation = (id: string, provisions: string[], steps: string[], answer = ''): Pathways['situations'][number] => ({ id, title: text(id), answer: text(answer), provisions, steps, file: 'content/pathways/situations/family.yaml' });

const pathways: Pathways = {
  reviewed: '2026-11-25',
  start: 'who',
  questions: [question('who', 'what', 'third'), question('what', 'harm', 'first'), question('harm', 'first', 'second')],
  steps: new Map([
    ['call', { id: 'call', kind: 'call', text: text('[[help-102]]') }],
    ['order', { id: 'order', kind: 'protection', text: text('[[lpo-60]] and [[cao-54:1]]') }],
  ]),
  situations: [situation('first', ['cc-109-1'], ['order', 'call'], '[[cpc-32]]'), situation('second', ['cc-106'], ['call']), situation('third', ['cc-115'], ['call'])],
};
const provision = (id: string, kind: ProvisionKind, more: Partial<Provision> = {}): [string, Provision] => [id, {
  id, kind, act: 'criminal-code', article: '1', title: text(id), effect: 'new', inForce: { from: null, to: null }, readUpTo: null, confidence: 'primary',
  versions: [{ from: null, to: null }], audience: ['citizens'], sources: [], ...more,
}];

test('what a text cites: provisions in every language, no phone lines', () => {
  assert.deepEqual(citedIn({ kk: '[[cc-109-1:2]]', ru: 'нет', en: '[[help-102]] [[lpo-60]]' }), ['cc-109-1', 'lpo-60']);
  assert.deepEqual(citedIn(undefined), []);
});

test('steps keep the order of the situation', () => {
  assert.deepEqual(stepsOf(pathways, { steps: ['order', 'missing', 'call'] }).map((s) => s.id), ['order', 'call']);
});

test('a situation names its provisions, and those its texts and steps cite', () => {
  const [first] = pathways.situations;
  assert.ok(first);
  assert.deepEqual([...provisionsOf(pathways, first)].sort(), ['cao-54', 'cc-109-1', 'cpc-32', 'lpo-60']);
});

test('questions asked before: the fewest, and nothing for what cannot be reached', () => {
  const before = questionsBefore({ ...pathways, questions: [...pathways.questions, question('lost', 'first', 'second')] });
  assert.equal(before.get('who'), 0);
  assert.equal(before.get('third'), 1);
  assert.equal(before.get('first'), 2, 'two questions, although another way has three');
  assert.equal(before.get('second'), 3);
  assert.equal(before.has('lost'), false);
});

test('the longest way counts questions; a circle is endless', () => {
  assert.equal(longestWay(pathways, 'who'), 3);
  assert.equal(longestWay(pathways, 'first'), 0, 'a situation asks nothing');
  assert.equal(longestWay({ questions: [question('a', 'b', 'x'), question('b', 'a', 'x')] }, 'a'), Infinity);
});

test('unreached: citizens’ offences, measures, rights and duties in force that are neither named nor one step away', () => {
  const content = {
    pathways,
    provisions: new Map([
      provision('cc-109-1', 'offence', { related: ['cc-108-1'] }),
      provision('cc-108-1', 'offence'),
      provision('cc-999', 'offence'),
      provision('x-right', 'right'),
      provision('x-far', 'duty', { related: ['cc-109-1'] }),
      provision('x-draft', 'duty', { draft: true }),
      provision('x-old', 'offence', { inForce: { from: null, to: '2026-03-01' } }),
      provision('x-lawyers', 'right', { audience: ['lawyers'] }),
      ...(['procedure', 'competence', 'definition', 'sentencing-rule'] as const).map((kind) => provision(`x-${kind}`, kind)),
    ]),
  } as unknown as Content;
  assert.deepEqual(unreachedProvisions(content), ['cc-999', 'x-right', 'x-far']);
  assert.deepEqual(REACHED_KINDS, ['offence', 'protective-measure', 'right', 'duty']);
});

test('the group of a situation is its file; another file is refused', () => {
  assert.equal(groupOf({ file: 'content/pathways/situations/children-at-home.yaml' }), 'children-at-home');
  assert.throws(() => groupOf({ file: 'content/pathways/situations/other.yaml' }), /"other" is no group/);
});
