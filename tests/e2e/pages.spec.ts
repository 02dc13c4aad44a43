import AxeBuilder from '@axe-core/playwright';
import { expect, LANGUAGES, PAGE_KINDS, test } from './fixtures.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const language of LANGUAGES) {
  for (const [n, [kind, path]] of Object.entries(PAGE_KINDS).entries()) {
    test(`${language} ${kind}: right language, one heading, help numbers, way out, no sideways scrolling, axe by turns`, async ({ page, isMobile }) => {
      // Phones see every page in every language; the wide screen each page in one, by turns. `npm run test:full` opens them all.
      test.skip(!isMobile && LANGUAGES[(n + 1) % 3] !== language, 'this language has its turn with another page');
      // Tables of some thousand elements: axe weighs the contrast of each.
      if (['sanctions', 'figures'].includes(kind)) test.slow();
      await page.goto(`/${language}/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page).toHaveTitle(/.{8,}/);
      for (const number of ['102', '112', '111']) await expect(page.locator(`.help-bar a[href="tel:${number}"]`)).toBeVisible();
      await expect(page.locator('[data-quick-exit]')).toBeInViewport();
      for (const other of LANGUAGES) await expect(page.locator(`link[rel="alternate"][hreflang="${other}"]`)).toHaveAttribute('href', new RegExp(`/${other}/${path}$`));
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/${language}/${path}$`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      // The markup of a kind is the same in the three languages: axe reads each kind in one of them on the phone, in another on the wide screen.
      if (LANGUAGES[(n + Number(!isMobile)) % 3] !== language) return;
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
    });
  }
}

for (const path of ['/', '/404.html']) {
  test(`${path} speaks three languages and has no axe violation`, async ({ page }) => {
    await page.goto(path);
    for (const language of LANGUAGES) await expect(page.locator(`main a[href="/${language}/"]`).first()).toBeVisible();
    for (const number of ['102', '112', '111']) await expect(page.locator(`a[href="tel:${number}"]`).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
  });
}

test.describe('in dark', () => {
  test.use({ colorScheme: 'dark' });
  for (const language of LANGUAGES) {
    test(`${language} offence has no axe violation`, async ({ page }) => {
      await page.goto(`/${language}/${PAGE_KINDS.offence}`);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map((v) => v.id)).toEqual([]);
    });
  }
});

test('an unknown address answers 404 in three languages', async ({ page, baseURL }) => {
  const response = await page.request.get(`${baseURL ?? ''}/ru/no-such-page/`);
  expect(response.status()).toBe(404);
  const text = await response.text();
  for (const words of ['Мұндай бет жоқ', 'Такой страницы нет', 'There is no such page']) expect(text).toContain(words);
});
