import { expect, test } from './fixtures.ts';

test('the matrix of sanctions filters and orders itself, tells the count and leaves the address alone', async ({ page }) => {
  await page.goto('/ru/lawyers/sanctions/');
  const rows = page.locator('tr[data-row]:visible');
  const all = await rows.count();
  await page.locator('select[name="penalties"]').selectOption('arrest');
  const shown = await rows.count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  for (const types of await rows.evaluateAll((list) => list.map((row) => (row as HTMLElement).dataset['penalties'] ?? ''))) expect(types.split(' ')).toContain('arrest');
  await expect(page.locator('[data-matrix-count]')).toHaveText(`Показано частей: ${shown}`);
  await page.locator('select[name="penalties"]').selectOption('');
  await page.locator('select[name="order"]').selectOption('gravity');
  const gravities = await page.locator('table.matrix tbody').evaluateAll((list) => list.map((group) => Number((group as HTMLElement).dataset['gravity'])));
  expect(gravities).toEqual([...gravities].sort((a, b) => b - a));
  await expect(page).toHaveURL(/\/ru\/lawyers\/sanctions\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the matrix is whole and offers no dead filters; citations read without a button', async ({ page }) => {
    await page.goto('/kk/lawyers/sanctions/');
    await expect(page.locator('[data-matrix-filters]')).toBeHidden();
    expect(await page.locator('tr[data-row]').count()).toBeGreaterThan(100);
    await page.goto('/kk/criminal-code/109-1/');
    await page.locator('.cite summary').first().click();
    await expect(page.locator('.cite dd[data-copy]').first()).toBeVisible();
    await expect(page.locator('.cite button')).toHaveCount(0);
  });
});

test('a citation is copied as it stands', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
  await page.goto('/en/criminal-code/109-1/');
  await page.locator('.cite summary').first().click();
  await page.locator('.cite summary', { hasText: 'Русский' }).click();
  const item = page.locator('.cite li[data-copy]', { hasText: 'п. 8) ч. 2 ст. 109-1 УК РК' });
  const words = (await item.textContent())?.replace(/\s*Copy$/, '').trim();
  await item.getByRole('button', { name: 'Copy' }).click();
  await expect(item.getByRole('button')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
});

test('the dated page of a wording cites itself', async ({ page }) => {
  await page.goto('/ru/criminal-code/109-1/2024-06-16/');
  await expect(page.locator('link[rel="cite-as"]')).toHaveAttribute('href', /\/ru\/criminal-code\/109-1\/2024-06-16\/$/);
});
