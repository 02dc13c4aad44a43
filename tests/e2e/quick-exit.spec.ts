import { expect, test } from './fixtures.ts';

/** The other site is never loaded: its address is answered here. */
test.beforeEach(async ({ context }) => {
  await context.route('https://*.wikipedia.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title><p>elsewhere' }));
});

test('the way out replaces the page, so that Back does not return to it', async ({ page }) => {
  await page.goto('/kk/about/');
  await page.goto('/kk/criminal-code/109-1/');
  await page.locator('[data-quick-exit]').click();
  await expect(page).toHaveTitle('elsewhere');
  expect(page.url()).toBe('https://kk.wikipedia.org/');
  await page.goBack();
  await expect(page).toHaveURL(/\/kk\/about\/$/);
});

test('the page is blank and its title neutral at once, before the other site answers', async ({ page, context }) => {
  await context.route('https://ru.wikipedia.org/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' });
  });
  await page.goto('/ru/criminal-code/109-1/');
  const left = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-quick-exit]')?.click();
    return { title: document.title, visible: document.body.checkVisibility() };
  });
  expect(left).toEqual({ title: '…', visible: false });
  await expect(page).toHaveTitle('elsewhere');
});

test('Shift three times leaves', async ({ page }) => {
  await page.goto('/en/help/');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('elsewhere');
});

test('Shift while typing does not', async ({ page }) => {
  await page.goto('/en/search/');
  await page.locator('#q').focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(/\/en\/search\/$/);
});
