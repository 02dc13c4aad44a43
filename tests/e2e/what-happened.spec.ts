import { expect, LANGUAGES, test } from './fixtures.ts';

/** From the home page to a situation by links alone, as someone on an old phone without script does it. */

test.use({ javaScriptEnabled: false });

const WALKS: [name: string, steps: string[], situation: string, cites: string][] = [
  ['a husband hit', ['partner-what', 'partner-harm'], 'partner-hit', 'criminal-code/109-1/'],
  ['a pupil bullies', ['pupil-what', 'bully-age'], 'bullying-12-15', 'admin-code/127-2/'],
  ['a coach touches', ['staff-who', 'coach-what'], 'staff-sexual', 'criminal-code/122/'],
  ['police refuse', ['state-what', 'police-what'], 'police-refuse', 'criminal-procedure-code/185/'],
  ['forced to marry', ['relative-whom', 'relative-what', 'marriage-what'], 'forced-marriage', 'criminal-code/125-1/'],
];

for (const language of LANGUAGES) {
  for (const [name, steps, situation, cites] of WALKS) {
    test(`${language}: ${name}: home → situation in ${steps.length + 2} clicks, without script`, async ({ page }) => {
      await page.goto(`/${language}/`);
      await page.locator(`main .ask a[href="/${language}/what-happened/"]`).click();
      await expect(page.locator('h1')).toHaveCount(1);
      for (const step of [...steps, situation]) {
        await page.locator(`.choices a[href="/${language}/what-happened/${step}/"]`).click();
        await expect(page).toHaveURL(new RegExp(`/${language}/what-happened/${step}/$`));
      }
      await expect(page.locator('.answer')).toBeVisible();
      await expect(page.locator('section.steps')).toHaveCount(7);
      await expect(page.locator(`main a[href^="/${language}/${cites}"]`).first()).toBeVisible();
      await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
    });
  }
}

test('nothing an answer says is kept: the address holds no choice but the page itself, and the way back is a link', async ({ page }) => {
  await page.goto('/ru/what-happened/partner-harm/');
  await page.locator('.choices a').first().click();
  expect(new URL(page.url()).search).toBe('');
  await page.locator('main a[href="/ru/what-happened/"]').last().click();
  await expect(page).toHaveURL(/\/ru\/what-happened\/$/);
});
