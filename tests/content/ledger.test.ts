import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadContent } from '../../src/store/load.ts';
import { ledgerOf } from '../support/ledger.ts';

const signed = JSON.parse(readFileSync(new URL('./ledger.json', import.meta.url), 'utf8')) as Record<string, string[]>;

test('every number of the facts and vocabularies agrees with the signed ledger', () => {
  const { content } = loadContent(process.cwd());
  const now = ledgerOf(content);
  const differences = [...new Set([...Object.keys(signed), ...Object.keys(now)])].flatMap((id) => {
    const before = new Set(signed[id] ?? []);
    const after = new Set(now[id] ?? []);
    return [...[...before].filter((l) => !after.has(l)).map((l) => `${id}: signed "${l}", gone from the content`), ...[...after].filter((l) => !before.has(l)).map((l) => `${id}: "${l}" is not in the ledger`)];
  });
  assert.deepEqual(differences, [], 'If the change is right and was checked against the official text, run: npm run ledger');
});

test('one number changed by hand is noticed', () => {
  const { content } = loadContent(process.cwd());
  const part = content.provisions.get('cc-109-1')?.versions.at(-1)?.parts?.[0];
  const fine = part?.penalties.find((p) => p.type === 'fine');
  assert.ok(fine);
  fine.max = 81;
  assert.notDeepEqual(ledgerOf(content)['cc-109-1'], signed['cc-109-1']);
  const words = content.vocabularies.victims['young-child'];
  const age = content.vocabularies.victims['under-16'];
  assert.ok(words && age);
  age.en = age.en.replace(/\d+|sixteen/, '15');
  assert.notDeepEqual(ledgerOf(content)['vocabularies'], signed['vocabularies']);
});
