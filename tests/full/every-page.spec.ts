import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../e2e/fixtures.ts';
import { builtPages } from '../support/built.ts';

/** `npm run test:full`: every built page in real Chromium, watched by the fixture and read by axe. Too long for each change; run before a release. */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { path } of builtPages()) {
  test(`${path} loads cleanly, fits the screen and has no axe violation`, async ({ page }) => {
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
  });
}
