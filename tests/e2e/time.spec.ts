import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { siteDate } from '../../src/law/dates.ts';
import { expect, LANGUAGES, test } from './fixtures.ts';

/** The page of a day, with and without script, and the feeds. */

async function ask(page: Page, language: string, matter: string, day: string): Promise<void> {
  await page.goto(`/${language}/on-date/`);
  await page.locator('form[data-on-date] [name="matter"]').selectOption(matter);
  await page.locator('form[data-on-date] [name="date"]').fill(day);
  await page.locator('form[data-on-date] [type="submit"]').click();
}

/** Days around which the answer changes: matter, day, provision, its address below the language. */
const ANSWERS: [matter: string, day: string, provision: string, path: string][] = [
  ['hit-no-injury', '2024-06-15', 'cao-73-2', 'admin-code/73-2/2023-07-01/'],
  ['hit-no-injury', '2024-06-16', 'cc-109-1', 'criminal-code/109-1/2024-06-16/'],
  ['stalking', '2025-09-15', '', ''],
  ['stalking', '2025-09-16', 'cc-115-1', 'criminal-code/115-1/2025-09-16/'],
  ['protective-order', '2026-03-01', 'dvl-20', 'dv-law-2009/20/'],
  ['protective-order', '2026-03-02', 'lpo-60', 'prevention-law-2025/60/2026-03-02/'],
];
const NONE = { kk: 'Жеке норма болған жоқ', ru: 'Отдельной нормы не было', en: 'No separate rule' };
const SUSPENDED = { kk: '2027 жылғы 1 қаңтарға дейін қолданылмайды', ru: 'не применяется до 1 января 2027 года', en: 'not applied until 1 January 2027' };
const spaces = (text: string): RegExp => new RegExp(text.replaceAll(' ', '[\\s\\u00a0]'));

for (const language of LANGUAGES) {
  test(`${language}: the day decides the answer, and nothing chosen leaves the page`, async ({ page }) => {
    for (const [matter, day, provision, path] of ANSWERS) {
      await ask(page, language, matter, day);
      const result = page.locator('[data-on-date-result]');
      await expect(result).toHaveCount(1);
      await expect(result).toHaveAttribute('data-provision', provision);
      if (path) {
        await expect(result).toHaveAttribute('data-path', `/${language}/${path}`);
        await expect(result.locator('.rule a')).toHaveAttribute('href', `/${language}/${path}`);
      } else await expect(result).toContainText(NONE[language]);
      await expect(page).toHaveURL(new RegExp(`/${language}/on-date/$`));
      await expect(page.locator('[data-on-date-all]')).toBeHidden();
    }
  });

  test(`${language}: amounts and last days are those of the day`, async ({ page }) => {
    await ask(page, language, 'hit-no-injury', '2024-06-16');
    const fine = page.locator('[data-on-date-result] tr[data-part="1"] li[data-penalty-type="fine"] [data-tenge]');
    await expect(fine).toContainText(/295[\s\u00a0,]360/);
    await expect(page.locator('[data-on-date-result] tr[data-part="1"] [data-last-day]')).toHaveAttribute('data-last-day', '2025-06-16');
    await ask(page, language, 'hit-no-injury', '2026-06-16');
    await expect(fine).toContainText(/346[\s\u00a0,]000/);
    await ask(page, language, 'hit-no-injury', '2024-06-15');
    const old = page.locator('[data-on-date-result] tr[data-part="1"]');
    await expect(old.locator('li[data-penalty-type="fine"]')).toHaveAttribute('data-max', '10');
    await expect(old.locator('[data-tenge]')).toContainText(/36[\s\u00a0,]920/);
    await expect(old.locator('li[data-penalty-type="administrative-arrest"]')).toHaveAttribute('data-max', '10');
    await expect(old.locator('[data-last-day]')).toHaveAttribute('data-last-day', '2024-08-15');
  });

  test(`${language}: suspended arrest is shown as suspended; a border known only to the month gives both answers`, async ({ page }) => {
    await ask(page, language, 'stalking', '2025-09-16');
    await expect(page.locator('[data-on-date-result] li[data-penalty-type="arrest"]')).toContainText(spaces(SUSPENDED[language]));
    await ask(page, language, 'hit-no-injury', '2017-07-10');
    await expect(page.locator('[data-on-date-result]')).toHaveCount(2);
    await ask(page, language, 'hit-no-injury', '2017-08-01');
    await expect(page.locator('[data-on-date-result]')).toHaveCount(1);
  });

  test(`${language}: a missing day is asked for, everything can be shown again, the result passes axe and does not scroll sideways`, async ({ page }) => {
    await page.goto(`/${language}/on-date/`);
    await page.locator('form[data-on-date] [type="submit"]').click();
    await expect(page.locator('[data-on-date-results] p')).toBeVisible();
    await expect(page.locator('[data-on-date-result]')).toHaveCount(0);
    await ask(page, language, 'light-harm', '2026-11-01');
    await expect(page.locator('[data-on-date-results] h2')).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
    await page.locator('form[data-on-date] [type="reset"]').click();
    await expect(page.locator('[data-on-date-all]')).toBeVisible();
    await expect(page.locator('[data-on-date-result]')).toHaveCount(0);
  });
}

test('a day whose index is not known yet says so instead of a sum', async ({ page }) => {
  await ask(page, 'en', 'hit-no-injury', '2030-01-01');
  const fine = page.locator('[data-on-date-result] tr[data-part="1"] li[data-penalty-type="fine"] [data-tenge]');
  await expect(fine).toHaveText('the MCI of that day is not known yet');
});

for (const language of LANGUAGES) {
  test(`${language}: feeds are well-formed Atom`, async ({ page, baseURL }) => {
    await page.goto(`/${language}/changes/`);
    for (const path of [`/${language}/changes/feed.xml`, `/${language}/criminal-code/feed.xml`, `/${language}/prevention-law-2025/feed.xml`]) {
      const text = await (await page.request.get(`${baseURL ?? ''}${path}`)).text();
      // A law that is not in force yet has nothing to tell.
      const mayBeEmpty = path.includes('prevention-law') && siteDate(process.env) < '2026-03-02';
      const faults = await page.evaluate(([xml, empty]) => {
        const feed = new DOMParser().parseFromString(xml, 'application/xml');
        const atom = 'http://www.w3.org/2005/Atom';
        const out: string[] = [];
        if (feed.querySelector('parsererror')) out.push(feed.querySelector('parsererror')?.textContent ?? 'parse error');
        const root = feed.documentElement;
        if (root.namespaceURI !== atom || root.localName !== 'feed') out.push(`root ${root.namespaceURI ?? ''} ${root.localName}`);
        const own = (parent: Element, name: string): Element[] => [...parent.children].filter((c) => c.localName === name && c.namespaceURI === atom);
        for (const name of ['id', 'title', 'updated', 'author']) if (own(root, name).length !== 1) out.push(`feed has ${own(root, name).length} ${name}`);
        const entries = own(root, 'entry');
        if (entries.length === 0 && !empty) out.push('no entry');
        const ids = entries.map((e) => own(e, 'id')[0]?.textContent ?? '');
        if (new Set(ids).size !== ids.length) out.push('an id stands twice');
        for (const entry of entries) {
          for (const name of ['id', 'title', 'updated', 'summary']) if (!own(entry, name)[0]?.textContent?.trim()) out.push(`entry without ${name}`);
          if (!/^https?:/.test(own(entry, 'link')[0]?.getAttribute('href') ?? '')) out.push('entry without link');
          if (Number.isNaN(Date.parse(own(entry, 'updated')[0]?.textContent ?? ''))) out.push('entry without a real date');
        }
        return out;
      }, [text, mayBeEmpty] as const);
      expect(faults, path).toEqual([]);
    }
    await expect(page.locator(`link[type="application/atom+xml"]`)).toHaveAttribute('href', `/${language}/changes/feed.xml`);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const language of LANGUAGES) {
    test(`${language}: the lines open as tables with their addresses, and the form that needs a script is not shown`, async ({ page }) => {
      await page.goto(`/${language}/on-date/`);
      await expect(page.locator('form[data-on-date]')).toBeHidden();
      for (const [matter, day, provision, path] of ANSWERS) {
        const summary = page.locator(`[data-matter="${matter}"] > summary`);
        if (await summary.locator('xpath=..').getAttribute('open') === null) await summary.click();
        const covering = page.locator(`[data-matter="${matter}"] [data-segment]`).filter({ visible: true });
        const found: string[] = [];
        for (const segment of await covering.all()) {
          const [from, to] = [await segment.getAttribute('data-from') ?? '', await segment.getAttribute('data-to')];
          if (from <= day && (to === null || day <= to)) found.push(`${await segment.getAttribute('data-provision') ?? ''} ${await segment.getAttribute('data-path') ?? ''}`.trim());
        }
        expect(found, `${matter} ${day}`).toEqual([provision ? `${provision} /${language}/${path}` : '']);
      }
      await expect(page.locator('[data-provision="cc-115-1"] li[data-penalty-type="arrest"]').first()).toContainText(spaces(SUSPENDED[language]));
    });
  }
});
