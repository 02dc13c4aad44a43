import { builtPages } from '../support/built.ts';
import { expect, LANGUAGES, test } from './fixtures.ts';

/** What comes out of the printer, as Chromium's own PDF. */

/** Pages of a PDF as Chromium writes it: one page object each. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Width in CSS pixels of an A4 sheet inside the margins of 12 mm. */
const SHEET_WIDTH = Math.round((186 / 25.4) * 96);

test.skip(({ isMobile }) => isMobile, 'paper has one size');

for (const language of LANGUAGES) {
  for (const sheet of ['leaflet', 'statement-form']) {
    test(`${language} ${sheet} prints on exactly two A4 pages, with nothing cut off`, async ({ page }) => {
      await page.goto(`/${language}/citizens/${sheet}/`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pagesOf(pdf)).toBe(2);
      // A4 in points, as Chromium rounds it.
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: SHEET_WIDTH, height: 1050 });
      const clipped = await page.evaluate(() => [...document.querySelectorAll('main .prose *')]
        .filter((e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline' || e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((e) => e.outerHTML.slice(0, 80)));
      expect(clipped).toEqual([]);
      for (const hidden of ['.help-bar', '.site-header', '.site-footer', '.screen-only', '.breadcrumbs']) {
        for (const element of await page.locator(hidden).all()) await expect(element).toBeHidden();
      }
      await expect(page.locator('.printed-from')).toContainText(`/${language}/citizens/${sheet}/`);
    });
  }

  test(`${language} a guide prints as a handout of at most three pages with its address and the day of its review`, async ({ page }) => {
    await page.goto(`/${language}/citizens/case-steps/`);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.printed-from')).toContainText(/\/citizens\/case-steps\/ · \d\d\.\d\d\.\d{4}/);
    await expect(page.locator('.quick-exit')).toBeHidden();
  });
}

/** The longest provisions of a language, by the size of their pages. */
const longest = (language: string): string[] => builtPages().filter(({ path, html }) => path.startsWith(`/${language}/`) && /<main[^>]* data-provision=/.test(html) && html.includes('id="key-facts"'))
  .sort((a, b) => b.html.length - a.html.length).slice(0, 8).map(({ path }) => path);

for (const language of LANGUAGES) {
  test(`${language} the longest provisions print on at most three pages, with citation, day and address`, async ({ page }) => {
    test.slow();
    const paths = longest(language);
    expect(paths).toHaveLength(8);
    for (const path of paths) {
      await page.emulateMedia({ media: null });
      await page.goto(path);
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), path).toBeLessThanOrEqual(3);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.printed-from')).toContainText(path);
      await expect(page.locator('.printed-from')).toContainText(/\d\d\.\d\d\.\d{4}/);
      await expect(page.locator('[data-copy]').first()).toBeVisible();
      for (const hidden of ['.help-bar', '.site-header', '.site-footer', '#related']) await expect(page.locator(hidden)).toBeHidden();
    }
  });
}

test('the form leaves lines and boxes for a pen, named for those who listen', async ({ page }) => {
  await page.goto('/ru/citizens/statement-form/');
  await expect(page.getByRole('img', { name: 'место для записи' }).first()).toBeVisible();
  expect(await page.getByRole('img', { name: 'место для отметки' }).count()).toBeGreaterThan(4);
  await expect(page.locator('main').locator('input, textarea, select')).toHaveCount(0);
});
