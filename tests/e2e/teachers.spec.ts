import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, LANGUAGES, test } from './fixtures.ts';

const { roles, duties } = load(readFileSync('content/duties.yaml', 'utf8')) as { roles: { role: string }[]; duties: { id: string; roles: string[] }[] };

const guides = readdirSync('content/guides/teachers');

/** Pages of a PDF, as its page tree counts them. */
const pagesOf = (pdf: Buffer): number => Number(/\/Type\s*\/Pages\b[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type\s*\/Pages\b/.exec(pdf.toString('latin1'))?.slice(1).find(Boolean));

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });
    test('a role’s link shows the rows of that role only, and all come back', async ({ page }) => {
      await page.goto('/ru/teachers/duties/');
      const rows = page.locator('.duty-table tbody tr');
      const visible = async (): Promise<number> => (await Promise.all((await rows.all()).map((r) => r.isVisible()))).filter(Boolean).length;
      expect(await visible()).toBe(duties.length);
      for (const role of ['head', 'coach', 'health-worker']) {
        await page.click(`nav.roles a[href="#role-${role}"]`);
        expect(await visible()).toBe(duties.filter((d) => d.roles.includes(role)).length);
        await expect(page.locator(`.role-notes [data-role="${role}"]`)).toBeVisible();
        await expect(page.locator('.role-notes [data-role]:visible')).toHaveCount(1);
      }
      await page.click('nav.roles a[href="#all-roles"]');
      expect(await visible()).toBe(duties.length);
    });

    test('each situation of the self-check opens to its answer and its law', async ({ page }) => {
      await page.goto('/kk/teachers/self-check/');
      const items = page.locator('.self-check > li');
      expect(await items.count()).toBeGreaterThanOrEqual(20);
      const first = items.first();
      await expect(first.locator('details > p').first()).toBeHidden();
      await first.locator('summary').click();
      await expect(first.locator('details > p').first()).toBeVisible();
      for (const item of await items.all()) expect(await item.locator('a[href^="/kk/"]').count()).toBeGreaterThan(0);
    });
  });
}

test('no page for teachers scrolls sideways on the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of LANGUAGES) {
    for (const path of ['', 'duties/', 'self-check/', 'sheets/', 'sheets/head/', ...guides.map((g) => `${g}/`)]) {
      await page.goto(`/${language}/teachers/${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${language} ${path}`).toBeLessThanOrEqual(0);
    }
  }
});

test.describe('on paper', () => {
  test.beforeEach(({}, testInfo) => testInfo.skip(testInfo.project.name !== 'desktop', 'paper has one size'));

  for (const language of LANGUAGES) {
    test(`${language}: the sheet of every role prints as one page, nothing cut off, nothing else of the site on it`, async ({ page }) => {
      for (const { role } of roles) {
        await page.emulateMedia({ media: 'print' });
        // A4 without the margins of the sheet, in CSS pixels.
        await page.setViewportSize({ width: 718, height: 1047 });
        await page.goto(`/${language}/teachers/sheets/${role}/`);
        const sheet = page.locator('.duty-sheet');
        await expect(sheet.locator('li')).toHaveCount(duties.filter((d) => d.roles.includes(role)).length);
        const box = await sheet.boundingBox();
        // Fonts differ from one system to the next: a tenth of the page stays free.
        expect(box!.y + box!.height, `${role}: height`).toBeLessThanOrEqual(1047 * 0.93);
        const clipped = await sheet.evaluate((e) => [e, ...e.querySelectorAll('*')].filter((n) => n.scrollWidth > n.clientWidth + 1 && getComputedStyle(n).display !== 'inline').map((n) => n.tagName));
        expect(clipped, `${role}: clipped`).toEqual([]);
        for (const other of ['.help-bar', '.site-header', '.site-footer', 'h1']) await expect(page.locator(other)).toBeHidden();
        expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), `${role}: pages`).toBe(1);
      }
    });

    test(`${language}: the log prints as one page`, async ({ page }) => {
      await page.goto(`/${language}/teachers/sheets/report-log/`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pagesOf(pdf)).toBe(1);
      const [, width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? []).map(Number);
      expect(width, 'landscape').toBeGreaterThan(height);
      await expect(page.locator('main :is(input, textarea, select)')).toHaveCount(0);
    });
  }

  test('Kazakh and Russian print on the two sides of one sheet', async ({ page }) => {
    for (const { role } of roles) {
      await page.goto(`/en/teachers/sheets/${role}/two-sides/`);
      expect(await page.locator('.duty-sheet').evaluateAll((all) => all.map((e) => e.getAttribute('lang')))).toEqual(['kk', 'ru']);
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), role).toBe(2);
    }
  });
});
