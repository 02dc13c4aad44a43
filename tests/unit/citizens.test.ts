import { test } from 'node:test';
import assert from 'node:assert/strict';
import { checkCitizens } from '../../src/store/checks-citizens.ts';
import { loadContent, type Content } from '../../src/store/load.ts';
import type { Problem } from '../../src/store/problems.ts';
import { reviewFault } from '../../src/store/reviews.ts';

/** Reviews against the law, and the places of guides, on the real content changed one thing at a time. */

const { content } = loadContent(process.cwd());
const faults = (changed: Partial<Content>): Problem[] => {
  const problems: Problem[] = [];
  checkCitizens({ ...content, ...changed }, problems);
  return problems;
};

test('a review holds from the first day of the present wording, and never for repealed law', () => {
  const since = content.provisions.get('lpo-60')?.versions.at(-1)?.from ?? '';
  assert.equal(reviewFault(content, 'lpo-60', since), null);
  assert.match(reviewFault(content, 'lpo-60', '2026-03-01')?.found ?? '', /^2026-03-01, but lpo-60 has a wording since/);
  assert.match(reviewFault(content, 'dvl-20', '2030-01-01')?.found ?? '', /^dvl-20 was repealed on/);
  assert.equal(reviewFault(content, 'no-such', '2000-01-01'), null);
});

test('groups belong to the guides for citizens, and a guide cannot take the address of another page', () => {
  assert.deepEqual(faults({}), []);
  const guide = content.guides.find((g) => g.slug === 'protective-order');
  assert.ok(guide);
  assert.match(faults({ guides: [{ ...guide, audience: 'teachers' }] })[0]?.mend ?? '', /only guides for citizens stand in groups/);
  assert.match(faults({ guides: [{ ...guide, slug: 'myths' }] })[0]?.found ?? '', /"myths", which is the address of another page/);
});

test('a number in a myth must be as old as the review too', () => {
  const [first] = content.myths.myths;
  assert.ok(first);
  const text = { kk: '{lpo-60:60-5-term}', ru: '{lpo-60:60-5-term}', en: '{lpo-60:60-5-term}' };
  const found = faults({ myths: { reviewed: '2026-03-01', myths: [{ ...first, truth: text, refutedBy: ['cc-109-1'] }] } });
  assert.ok(found.some((p) => /lpo-60 has a wording since/.test(p.found)), JSON.stringify(found));
});
