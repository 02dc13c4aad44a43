import { siteDate } from '../../src/law/dates.ts';
import { expect, LANGUAGES, PAGE_KINDS, test } from './fixtures.ts';

/** The day the site was built for: `npm run test:dates` runs these tests on days before the law changed. */
const day = siteDate(process.env);

for (const language of LANGUAGES) {
  test(`${language}: the first screen of an offence has title, citation, status and answer`, async ({ page }) => {
    await page.goto(`/${language}/${PAGE_KINDS.offence}`);
    await expect(page.locator('main')).toHaveAttribute('data-provision', 'cc-109-1');
    await expect(page.locator('main')).toHaveAttribute('data-version', '2024-06-16');
    const status = day < '2024-06-16' ? 'not-yet' : 'in-force';
    for (const part of ['h1', '.eyebrow', `[data-status="${status}"]`, '.answer']) await expect(page.locator(part).first()).toBeInViewport();
    // The banner of an article that is not in force yet comes before its penalties.
    if (status === 'in-force') await expect(page.locator('.glance h2')).toBeInViewport();
  });

  test(`${language}: the penalty table is the facts, in a real table`, async ({ page }) => {
    await page.goto(`/${language}/${PAGE_KINDS.offence}`);
    const cell = page.locator('table tr[data-part="2"] td[data-penalty-type="fine"]');
    await expect(cell).toHaveAttribute('data-min', '100');
    await expect(cell).toHaveAttribute('data-max', '200');
    await expect(cell).toHaveAttribute('data-unit', 'MCI');
    await expect(page.locator('table tr[data-part="1"] td[data-penalty-type="arrest"]')).toHaveAttribute('data-max', '25');
    await expect(page.locator('a[data-official]').first()).toHaveAttribute('href', /zan\.gov\.kz.*\d\d\.\d\d\.\d{4}$/);
  });

  test(`${language}: a repealed provision says so loudly and leads to what replaced it`, async ({ page }) => {
    await page.goto(`/${language}/${PAGE_KINDS.repealed}`);
    if (day < '2026-03-02') {
      await expect(page.locator('[data-status="in-force"]').first()).toBeInViewport();
      await expect(page.locator('[data-banner="repealed"]')).toHaveCount(0);
      return;
    }
    await expect(page.locator('[data-status="repealed"]').first()).toBeInViewport();
    await page.locator('[data-banner="repealed"] a').first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/prevention-law-2025/60/$`));
  });
}

test('switching the language keeps the provision and the paragraph', async ({ page }) => {
  await page.goto('/ru/criminal-code/109-1/#part-2');
  await page.locator('[data-language="kk"]').click();
  await expect(page).toHaveURL(/\/kk\/criminal-code\/109-1\/#part-2$/);
  await expect(page.locator('#part-2')).toBeInViewport();
  await page.locator('[data-language="en"]').click();
  await expect(page).toHaveURL(/\/en\/criminal-code\/109-1\/#part-2$/);
});

test('each wording has an address of its own that leads back to the explanation', async ({ page }) => {
  await page.goto('/en/criminal-code/109-1/2024-06-16/');
  await expect(page.locator('main')).toHaveAttribute('data-version', '2024-06-16');
  await page.locator('.banner a').click();
  await expect(page).toHaveURL(/\/en\/criminal-code\/109-1\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ isMobile }) => !isMobile, 'what reads without script does so on every screen');
  for (const language of LANGUAGES) {
    test(`${language}: a page of each kind reads fully`, async ({ page }) => {
      test.slow();
      for (const [kind, path] of Object.entries(PAGE_KINDS)) {
        await page.goto(`/${language}/${path}`);
        await expect(page.locator('h1'), kind).toBeVisible();
        expect((await page.locator('main').innerText()).length, kind).toBeGreaterThan(200);
        await expect(page.locator('[data-quick-exit]'), kind).toHaveAttribute('href', `https://${language}.wikipedia.org/`);
      }
    });
  }
  test('the search page says that it needs a script and offers the index', async ({ page }) => {
    await page.goto('/ru/search/');
    await page.locator('main .banner:visible a').first().click();
    await expect(page).toHaveURL(/\/ru\/words\/$/);
    await page.locator('main li', { hasText: /^побои/ }).locator('a').first().click();
    await expect(page.locator('main')).toHaveAttribute('data-provision', /cc-109-1|cao-73-2/);
  });
});
