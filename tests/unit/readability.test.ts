import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readProse } from '../../src/store/prose.ts';
import { readability, readabilityFaults, sentencesOf } from '../../src/store/readability.ts';

const page = (body: string) => readProse(`---\nanswer: x\n---\n${body}`, 'en');

test('sentences end at full stops, list points and headings; tables are left out; a component is one word', () => {
  const source = page('## What changed\n\nIt lasts <N of="60-5-term" /> days. It then ends.\n\n- First point\n- Second point\n\n| a | b |\n|---|---|\n');
  assert.deepEqual(sentencesOf(source), ['It lasts □ days.', 'It then ends.', 'First point', 'Second point']);
  const { mean, longest } = readability(source, 'en');
  assert.deepEqual([mean, longest], [(4 + 3 + 2 + 2) / 4, 4]);
});

test('a page of long sentences or long words is told so', () => {
  const faults = (body: string): string[] => readabilityFaults(readability(page(body), 'en'), 'act-on', 'en').map((f) => f.field);
  assert.deepEqual(faults('Short and plain. Nothing more.'), []);
  assert.deepEqual(faults(`${'word '.repeat(50)}.`), ['sentences', 'sentences']);
  assert.deepEqual(faults('Administrative responsibilities notwithstanding.'), ['words']);
});
