import axe from 'axe-core';
import { expect, test } from '../e2e/fixtures.ts';
import { builtPages } from '../support/built.ts';

/**
 * `npm run test:full [-- --grep /ru/]`: every built page in real Chromium, watched by the fixture (console, requests, cookies, storage) and read by axe with
 * every rule that it has (WCAG 2.2 A, AA and AAA, good practice, experimental; none is turned off): on a phone and on a wide screen, in light and in dark. Too long for each change.
 * A page is opened once and looked at four times; pages go in groups, since a browser context for each would take longer than axe.
 */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
const GROUP = 24;
const LOOKS = [
  { width: 360, height: 640, scheme: 'light' }, { width: 360, height: 640, scheme: 'dark' },
  { width: 1280, height: 800, scheme: 'dark' }, { width: 1280, height: 800, scheme: 'light' },
] as const;

/** What axe finds on the page as it stands: rule and places, one line each. */
async function violations(page: import('@playwright/test').Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const found = await runner.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ').slice(0, 300)}`);
  }, TAGS);
}

const pages = builtPages().map(({ path }) => path).filter((path) => path !== '/404.html');
for (let i = 0; i < pages.length; i += GROUP) {
  const group = pages.slice(i, i + GROUP);
  test(`${group.length} pages from ${group[0] ?? ''} to ${group.at(-1) ?? ''}`, async ({ page }) => {
    test.setTimeout(600_000);
    const faults: string[] = [];
    for (const path of group) {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      await page.evaluate(axe.source);
      for (const { width, height, scheme } of LOOKS) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: scheme });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) faults.push(`${path} ${width} ${scheme}: ${overflow} px too wide`);
        for (const violation of await violations(page)) faults.push(`${path} ${width} ${scheme}: ${violation}`);
      }
    }
    expect(faults).toEqual([]);
  });
}
