import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/store/checks.ts';
import { loadContent } from '../../src/store/load.ts';
import { sanctionsOf } from '../../src/store/sanctions.ts';
import { writeGrownContent } from '../support/synthetic.ts';

/** What `npm run bench:scale` builds: the real content grown by made-up provisions must be sound, or growth cannot be measured. */

const root = mkdtempSync(join(tmpdir(), 'grown-'));
after(() => rmSync(root, { recursive: true, force: true }));

test('the real content grown by made-up provisions has no fault, and its offences stand in the matrix of sanctions', () => {
  const real = [...loadContent(process.cwd()).content.provisions.values()].filter((p) => !p.draft).length;
  assert.equal(writeGrownContent(root, real + 3, 1), 3);
  const { content, problems } = loadContent(root);
  assert.deepEqual([...problems, ...checkContent(content)], []);
  const published = [...content.provisions.values()].filter((p) => !p.draft);
  assert.equal(published.length, real + 3);
  const made = sanctionsOf(content, published, '2026-01-01').filter(({ provision }) => Number(provision.article) >= 10_000);
  assert.deepEqual(made.map(({ rows }) => rows.length), [2, 2, 2]);
});
