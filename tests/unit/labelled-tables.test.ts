import { test } from 'node:test';
import assert from 'node:assert/strict';
import { rehypeLabelledTables } from '../../src/markdown/labelled-tables.ts';

type Node = Parameters<ReturnType<typeof rehypeLabelledTables>>[0];
const element = (tagName: string, ...children: (Node | string)[]): Node => ({ type: 'element', tagName, children: children.map((c) => (typeof c === 'string' ? { type: 'text', value: c } : c)) });
const table = (heads: string[], ...rows: (Node | string)[][]): Node => element('table', element('thead', element('tr', ...heads.map((h) => element('th', h)))), element('tbody', ...rows.map((r) => element('tr', ...r.map((c) => element('td', c))))));
const labels = (node: Node): unknown[] => [...(node.tagName === 'td' ? [node.properties?.['dataLabel']] : []), ...(node.children ?? []).flatMap(labels)];

test('each cell but the first of its row carries the title of its column', () => {
  const tree = element('div', table(['Measure', 'Who', 'How long'], ['order', element('b', 'police'), '30'], ['ban', 'court', '60']));
  rehypeLabelledTables()(tree);
  assert.deepEqual(labels(tree), [undefined, 'Who', 'How long', undefined, 'Who', 'How long']);
  assert.deepEqual(tree.children?.[0]?.properties?.['className'], ['labelled']);
});

test('a table of one column and a table without a head stay as they are', () => {
  const tree = element('div', table(['One'], ['a']), table([], ['a', 'b']));
  rehypeLabelledTables()(tree);
  assert.deepEqual(labels(tree), [undefined, undefined, undefined]);
  assert.equal(tree.children?.[0]?.properties, undefined);
});
