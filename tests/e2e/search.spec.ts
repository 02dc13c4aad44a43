import { expect, test } from './fixtures.ts';

/** What people type, and the provision that must come first (or among the first three). */
const FIRST: [language: string, query: string, path: string][] = [
  ['ru', '109-1', 'criminal-code/109-1/'], ['ru', 'ст. 109-1 УК', 'criminal-code/109-1/'], ['kk', '109-1-бап', 'criminal-code/109-1/'],
  ['kk', 'ҚК 109-1-бап', 'criminal-code/109-1/'], ['en', 'article 109-1', 'criminal-code/109-1/'], ['ru', '127-2 КоАП', 'admin-code/127-2/'],
  ['ru', 'побои', 'criminal-code/109-1/'], ['ru', 'защитное предписание', 'prevention-law-2025/60/'], ['kk', 'қорғау нұсқамасы', 'prevention-law-2025/60/'],
  ['kk', 'сталкинг', 'criminal-code/115-1/'], ['en', 'protective order', 'prevention-law-2025/60/'], ['en', 'stalking', 'criminal-code/115-1/'],
  ['ru', 'буллинг', 'admin-code/127-2/'], ['kk', 'буллинг', 'admin-code/127-2/'],
  // Typed without Kazakh letters, with Kazakh endings, in Latin letters, in the wrong layout.
  ['kk', 'коргау нускамасы', 'prevention-law-2025/60/'], ['kk', 'нускаманын', 'prevention-law-2025/60/'], ['ru', 'stalking', 'criminal-code/115-1/'],
  ['ru', 'gj,jb', 'criminal-code/109-1/'],
];

for (const [language, query, path] of FIRST) {
  test(`${language} “${query}” finds ${path}`, async ({ page }) => {
    await page.goto(`/${language}/search/`);
    await page.locator('#q').fill(query);
    await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'done', { timeout: 15_000 });
    const links = await page.locator('[data-search-result] a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    expect(links.slice(0, 3)).toContain(`/${language}/${path}`);
  });
}

test('a query in the address is run once and taken out of it; nothing typed reaches address, title or storage', async ({ page }) => {
  await page.goto('/ru/search/?q=побои');
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'done', { timeout: 15_000 });
  await expect(page).toHaveURL(/\/ru\/search\/$/);
  await expect(page.locator('#q')).toHaveValue('побои');
  await page.locator('#q').fill('сталкинг');
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'done');
  expect(page.url()).not.toContain('%');
  expect(await page.title()).not.toContain('сталкинг');
});

test('the count is announced, the results are a list of links reached by keyboard', async ({ page }) => {
  await page.goto('/en/search/');
  await page.locator('#q').focus();
  await page.keyboard.type('arrest');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText(/\d+ results?/, { timeout: 15_000 });
  const first = page.locator('[data-search-result] a').first();
  for (let i = 0; i < 12 && !(await first.evaluate((a) => a === document.activeElement)); i++) await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/search/);
});

test('an article that has no page here is said to be missing', async ({ page }) => {
  await page.goto('/en/search/');
  await page.locator('#q').fill('109-2');
  await expect(page.getByRole('status')).toContainText('Article 109-2 has no page here', { timeout: 15_000 });
});

test('filters narrow the results', async ({ page }) => {
  await page.goto('/ru/search/');
  await page.locator('details.filters summary').click();
  await page.locator('select[name="act"]').selectOption('dv-law-2009');
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'done', { timeout: 15_000 });
  const links = await page.locator('[data-search-result] a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toContain('/dv-law-2009/');
});

test('nothing found is said, with a way on', async ({ page }) => {
  await page.goto('/kk/search/');
  await page.locator('#q').fill('ььььщщщ');
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'empty', { timeout: 15_000 });
  await expect(page.getByRole('status')).not.toBeEmpty();
});

test('markup in a query stays text', async ({ page }) => {
  await page.goto('/en/search/');
  await page.locator('#q').fill('<img src=x onerror=alert(1)> beating');
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', /done|empty/, { timeout: 15_000 });
  await expect(page.locator('main img')).toHaveCount(0);
});

test('the home page’s form leads to results', async ({ page }) => {
  await page.goto('/kk/');
  await page.locator('#q').fill('сталкинг');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-result]').first()).toBeVisible({ timeout: 15_000 });
  await expect(page).toHaveURL(/\/kk\/search\/$/);
});

test('search opens in a dialog on any page, answers there, and closes by the Escape key', async ({ page }) => {
  await page.goto('/kk/criminal-code/109-1/');
  await page.locator('a[data-search-link]').click();
  const dialog = page.locator('dialog.search-dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('input[type="search"]')).toBeFocused();
  await page.keyboard.type('күйеуім аңдып жүр');
  await expect(dialog.locator('[data-search-result] a').first()).toHaveAttribute('href', '/kk/criminal-code/115-1/', { timeout: 15_000 });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\/kk\/criminal-code\/109-1\/$/);
});

for (const [language, query] of [['ru', 'помогите муж бьет сейчас'], ['kk', 'көмектесіңіз ұрып жатыр'], ['en', 'he hits me what to do']] as const) {
  test(`${language}: a call for help puts the numbers above the results`, async ({ page }) => {
    await page.goto(`/${language}/search/`);
    await page.locator('#q').fill(query);
    await expect(page.locator('[data-search-crisis]')).toBeVisible({ timeout: 15_000 });
    await expect(page.locator('[data-search-crisis] a[href="tel:102"]')).toBeVisible();
    await page.locator('#q').fill('109-1');
    await expect(page.locator('[data-search-crisis]')).toBeHidden();
  });
}

test('a query in another language is answered here and offered there, with nothing sent in the address', async ({ page }) => {
  await page.goto('/kk/search/');
  await page.locator('#q').fill('муж избил');
  await expect(page.locator('[data-search-result] a').first()).toHaveAttribute('href', /^\/kk\//, { timeout: 15_000 });
  const offer = page.locator('[data-search-language] a');
  await expect(offer).toHaveAttribute('href', /^\/ru\/search\/#q=/);
  await offer.click();
  await expect(page.locator('#q')).toHaveValue('муж избил');
  await expect(page).toHaveURL(/\/ru\/search\/$/);
});

test('after the first search it goes on without a network', async ({ page, context }) => {
  await page.goto('/ru/search/');
  await page.locator('#q').fill('побои');
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'done', { timeout: 15_000 });
  await expect(page.locator('main [data-search-root]')).toHaveAttribute('data-search-offline', 'ready');
  await context.setOffline(true);
  await page.locator('#q').fill('защитное предписание');
  await expect(page.locator('[data-search-result] a').first()).toHaveAttribute('href', '/ru/prevention-law-2025/60/', { timeout: 15_000 });
  await context.setOffline(false);
});
