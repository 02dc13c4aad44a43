import AxeBuilder from '@axe-core/playwright';
import { expect, LANGUAGES, test } from './fixtures.ts';

/** Figures, timeline and gaps in the browser: what only opens, filters or fits there. */

const PAGES = ['figures/', 'timeline/', 'gaps/'];

for (const language of LANGUAGES) {
  test(`${language} figures: open tables have no axe violation and nothing to scroll sideways`, async ({ page }) => {
    await page.goto(`/${language}/figures/`);
    await page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).include('#reports-half-year').include('#protective-orders').include('#protection-other').analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
  });

  for (const path of PAGES) {
    test(`${language} ${path} fits 320 pixels, charts included`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`/${language}/${path}`);
      await page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      const outside = await page.evaluate(() => [...document.querySelectorAll('svg text')].filter((t) => {
        const own = t.getBoundingClientRect();
        return own.right > document.documentElement.clientWidth || own.left < 0;
      }).map((t) => t.textContent));
      expect(outside).toEqual([]);
    });
  }
}

test('bars are as wide as their numbers', async ({ page }) => {
  await page.goto('/en/figures/');
  const widths = await page.locator('#reports-half-year rect.bar').evaluateAll((bars) => bars.map((b) => b.getBoundingClientRect().width));
  expect(widths).toHaveLength(2);
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(40_000 / 55_000, 2);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the timeline is filtered by kind, in the list and in the picture', async ({ page }) => {
    await page.goto('/ru/timeline/');
    const events = page.locator('.events > li');
    const all = await events.count();
    const kind = page.locator('.events > li[data-kind="case"]');
    await expect(events.first()).toBeVisible();
    await page.getByLabel('дело Нукеновой').check();
    await expect(kind.first()).toBeVisible();
    expect(await page.locator('.events > li:visible').count()).toBe(await kind.count());
    expect(await page.locator('.mark:visible:not([data-kind="case"])').count()).toBe(0);
    await expect(page.locator('#year-1997')).toBeHidden();
    await page.getByLabel('все события').check();
    expect(await page.locator('.events > li:visible').count()).toBe(all);
  });

  test('charts, tables and downloads are there', async ({ page }) => {
    await page.goto('/kk/figures/');
    await expect(page.locator('#calls svg')).toBeVisible();
    await page.locator('#calls summary').click();
    await expect(page.locator('#calls table')).toBeVisible();
    const response = await page.request.get(await page.locator('#calls .downloads a').first().getAttribute('href') ?? '');
    expect(response.ok()).toBe(true);
    expect(await response.text()).toContain('calls-2020');
  });
});

test.describe('in dark', () => {
  test.use({ colorScheme: 'dark' });
  test.slow();
  for (const path of PAGES) {
    test(`${path} has no axe violation and its text stands out from the ground`, async ({ page }) => {
      await page.goto(`/kk/${path}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => v.id)).toEqual([]);
      const fills = await page.evaluate(() => ({ text: getComputedStyle(document.querySelector('svg text') ?? document.body).fill, body: getComputedStyle(document.body).color }));
      if (path !== 'gaps/') expect(fills.text).toBe(fills.body);
    });
  }
});
