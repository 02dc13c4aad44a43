import AxeBuilder from '@axe-core/playwright';
import { expect, LANGUAGES, test } from './fixtures.ts';
import { builtPages } from '../support/built.ts';

/** The first screen of a provision on a phone of 360 × 640, and what the page draws further down. */

/** Short and long titles, many parts, suspended arrest, several payers, a measure. */
const OFFENCES = ['criminal-code/109-1/', 'criminal-code/115-1/', 'criminal-code/108-1/', 'criminal-code/120/', 'criminal-code/123/', 'admin-code/127/', 'admin-code/134/', 'admin-code/135/', 'admin-code/130/', 'admin-code/73/'];
const MEASURES = ['prevention-law-2025/60/', 'admin-code/54/', 'criminal-code/98-3/'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe('phone', () => {
  test.skip(({ isMobile }) => !isMobile, 'the first screen of a phone');
  for (const language of LANGUAGES) {
    test(`${language}: status, answer and the first line of the penalties lie on the first screen`, async ({ page }) => {
      for (const path of OFFENCES) {
        await page.goto(`/${language}/${path}`);
        const ends = await page.evaluate(() => {
          const words = document.createRange();
          words.selectNodeContents(document.querySelector('.glance dd') as Element);
          const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;
          return { status: bottom('.status-line'), answer: bottom('.answer'), penalty: words.getClientRects()[0]?.bottom ?? Infinity, screen: window.innerHeight };
        });
        for (const [what, y] of Object.entries(ends)) expect(y, `${path} ${what}`).toBeLessThanOrEqual(640);
        expect(ends.status).toBeLessThan(ends.answer);
      }
    });

    test(`${language}: status and answer of a measure lie on the first screen`, async ({ page }) => {
      for (const path of MEASURES) {
        await page.goto(`/${language}/${path}`);
        for (const part of ['.status-line', '.answer']) {
          const box = await page.locator(part).boundingBox();
          expect((box?.y ?? Infinity) + (box?.height ?? 0), `${path} ${part}`).toBeLessThanOrEqual(640);
        }
      }
    });

    test(`${language}: on the help page the numbers for danger and advice lie on the first screen, large enough for a shaking hand`, async ({ page }) => {
      await page.goto(`/${language}/help/`);
      for (const number of ['102', '112', '111']) {
        const box = await page.locator(`.line-cards a[href="tel:${number}"]`).boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0), number).toBeLessThanOrEqual(640);
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), number).toBeGreaterThanOrEqual(88);
      }
    });

    test(`${language}: at 320 px nothing of the drawn parts is cut off or overflows`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of [...OFFENCES, ...MEASURES]) {
        await page.goto(`/${language}/${path}`);
        await page.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = true; });
        const faults = await page.evaluate(() => {
          const wide = [...document.querySelectorAll('.ladder text, .ladder li, .case li, .versions li, .cards li, .page-contents li, h1, .glance dd')]
            .filter((e) => { const { left, right } = e.getBoundingClientRect(); return right > document.documentElement.clientWidth - 15 || left < 0; });
          return [...wide.map((e) => e.textContent ?? ''), ...(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page scrolls sideways'] : [])];
        });
        expect(faults, path).toEqual([]);
      }
    });
  }

  test('no page with a table is wider than a phone, and a row of a guide names its columns', async ({ page }) => {
    test.setTimeout(180_000);
    const tables = builtPages().filter(({ path, html }) => html.includes('<table') && /^\/(kk|ru|en)\/(citizens|teachers|lawyers|admin-code|criminal-code)\//.test(path) && !/\d{4}-\d\d-\d\d|compare/.test(path));
    expect(tables.length).toBeGreaterThan(200);
    const faults: string[] = [];
    for (const { path } of tables) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) faults.push(`${path}: ${wide} px too wide`);
    }
    expect(faults).toEqual([]);
    await page.goto('/ru/citizens/special-requirements/');
    const cell = page.locator('.labelled tbody tr').first().locator('td').nth(1);
    expect(await cell.evaluate((e) => getComputedStyle(e, '::before').content)).toBe('"Кто решает: "');
  });

  test('the contents are folded, open at a touch and lead to their section', async ({ page }) => {
    await page.goto('/ru/criminal-code/109-1/');
    const contents = page.getByRole('navigation', { name: 'На этой странице' });
    await expect(contents.getByRole('link')).toHaveCount(0);
    await contents.locator('summary').click();
    await contents.getByRole('link', { name: 'Какое наказание возможно' }).click();
    await expect(page.locator('#penalties')).toBeInViewport();
  });
});

test.describe('wide screen', () => {
  test.skip(({ isMobile }) => isMobile, 'what stands beside the text');
  for (const path of ['criminal-code/109-1/', 'prevention-law-2025/60/', 'dv-law-2009/20/', 'citizens/protective-order/', 'help/']) {
    test(`${path} the contents stay in sight beside the text and cover none of it`, async ({ page }) => {
      await page.goto(`/kk/${path}`);
      const contents = page.locator('.page-contents > div');
      await expect(contents).toBeVisible();
      await expect(page.locator('.page-contents summary')).toBeHidden();
      const { covered, left } = await page.evaluate(() => {
        const rail = document.querySelector('.page-contents') as Element;
        const { left: edge } = rail.getBoundingClientRect();
        const texts = [...document.querySelectorAll('main > :not(.page-contents, .breadcrumbs), main > :not(.page-contents) *')].filter((e) => e.checkVisibility() && !(e instanceof SVGElement && e.ownerSVGElement) && e.getBoundingClientRect().right > edge && !e.closest('.visually-hidden'));
        return { covered: texts.map((e) => e.outerHTML.slice(0, 60)), left: edge };
      });
      expect(covered).toEqual([]);
      expect(left).toBeGreaterThan(640);
      await page.evaluate(() => { document.documentElement.style.scrollBehavior = 'auto'; window.scrollTo(0, document.documentElement.scrollHeight / 2); });
      await expect(contents).toBeInViewport({ ratio: 0.9 });
    });
  }

  test('reading shows in a line at the top, without script, and stands still for those who want no motion', async ({ page }) => {
    const width = () => page.evaluate(() => new DOMMatrix(getComputedStyle(document.querySelector('main') as Element, '::before').transform).a);
    await page.goto('/en/criminal-code/109-1/');
    expect(await width()).toBeLessThan(0.05);
    await page.evaluate(() => { document.documentElement.style.scrollBehavior = 'auto'; window.scrollTo(0, (document.documentElement.scrollHeight - window.innerHeight) / 2); });
    await expect.poll(width).toBeGreaterThan(0.4);
    expect(await width()).toBeLessThan(0.6);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('main') as Element, '::before').animationName)).toBe('none');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('axe finds nothing in the ladder, the steps of a case, wordings, cards and contents', async ({ page }) => {
      for (const path of ['/kk/criminal-code/115-1/', '/ru/admin-code/73/', '/en/criminal-code/105/']) {
        await page.goto(path);
        await page.evaluate(() => { for (const d of document.querySelectorAll<HTMLDetailsElement>('.ladder details, .page-contents details')) d.open = true; });
        const { violations } = await new AxeBuilder({ page }).include('main').withTags([...TAGS, 'wcag2aaa']).analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`), path).toEqual([]);
      }
    });
  });
}

test('on paper the ladder is black on white and the contents stay away', async ({ page, isMobile }) => {
  test.skip(isMobile, 'paper has one size');
  await page.goto('/ru/criminal-code/108-1/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.page-contents')).toBeHidden();
  await expect(page.locator('.ladder details')).toBeHidden();
  const colours = await page.evaluate(() => [...new Set([...document.querySelectorAll('.ladder path, .ladder text')].map((e) => {
    const style = getComputedStyle(e);
    return e.tagName === 'text' ? style.fill : style.stroke;
  }))]);
  for (const colour of colours) expect(colour).toMatch(/^rgb\((\d+), \1, \1\)$/);
});
