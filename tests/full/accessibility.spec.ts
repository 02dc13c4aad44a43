import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, LANGUAGES, PAGE_KINDS, test } from '../e2e/fixtures.ts';

/** What axe cannot see: zoom, spacing of text, the keyboard, colours forced by the reader, motion, and the fonts that draw the letters. One page of each kind. */

const kinds = Object.entries(PAGE_KINDS);
const turn = (n: number): (typeof LANGUAGES)[number] => LANGUAGES[n % 3] ?? 'kk';
const tooWide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const language of LANGUAGES) {
  test(`${language}: at 320 px, which is 1280 px at 400 %, no page scrolls sideways, also with wide spacing of text`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 320, height: 256 });
    const faults: string[] = [];
    for (const [kind, path] of kinds) {
      await page.goto(`/${language}/${path}`);
      if (await tooWide(page) > 0) faults.push(`${kind}: ${await tooWide(page)} px too wide`);
      // WCAG 2.2, 1.4.12: a reader's own spacing must lose no text. The sheet is added as an object, which the content policy allows.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
        document.adoptedStyleSheets = [sheet];
      });
      if (await tooWide(page) > 0) faults.push(`${kind}: ${await tooWide(page)} px too wide with wide spacing`);
      const cut = await page.evaluate(() => [...document.querySelectorAll('main *, header *, aside *')]
        .filter((e) => ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) && !e.closest('.visually-hidden, svg, .narrow, .wide, thead, .hero') && e.scrollWidth > e.clientWidth + 1)
        .map((e) => e.outerHTML.slice(0, 60)));
      if (cut.length > 0) faults.push(`${kind}: text is cut with wide spacing: ${cut.join(' ')}`);
    }
    expect(faults).toEqual([]);
  });
}

for (const [n, [kind, path]] of kinds.entries()) {
  test(`${kind} (${turn(n)}): the keyboard reaches everything in order, sees where it is, and is never trapped`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    // Scrolling that glides would still be under way when the place of the focus is measured.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`/${turn(n)}/${path}`);
    const faults: string[] = [];
    let last = -1;
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const e = document.activeElement;
        if (!e || e === document.body) return null;
        const style = getComputedStyle(e);
        const box = e.getBoundingClientRect();
        const middle = document.elementFromPoint(box.x + Math.min(box.width, innerWidth) / 2, box.y + box.height / 2);
        return {
          name: e.outerHTML.slice(0, 70), order: [...document.querySelectorAll('*')].indexOf(e), skip: e.classList.contains('skip'),
          outline: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2, seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
          covered: middle !== null && !e.contains(middle) && !middle.contains(e) && middle.closest('.help-bar') !== null,
        };
      });
      if (!at) break;
      if (stop === 0 && !at.skip) faults.push(`the first stop is not the skip link: ${at.name}`);
      if (!at.outline) faults.push(`focus cannot be seen: ${at.name}`);
      if (!at.seen) faults.push(`focus is outside the window: ${at.name}`);
      if (at.covered) faults.push(`the help bar covers the focus: ${at.name}`);
      // A date field has stops of its own inside.
      if (at.order < last || (at.order === last && !at.name.includes('type="date"'))) faults.push(`focus goes back: ${at.name}`);
      last = at.order;
    }
    expect(faults).toEqual([]);
    expect(last).toBeGreaterThan(0);
  });
}

test('the skip link leads past the navigation, details open with the keyboard, the search window closes and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/ru/${PAGE_KINDS.offence}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  const details = page.locator('main details:visible').first();
  await details.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(details).toHaveAttribute('open', '');
  const opener = page.locator('[data-search-link]');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.search-dialog')).toBeVisible();
  await expect(page.locator('.search-dialog input[type="search"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.search-dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('with colours forced by the reader the way out, the status, the answer and the charts keep their edges', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`/kk/${PAGE_KINDS.offence}`);
  const edge = (selector: string): Promise<number> => page.locator(selector).first().evaluate((e) => Number.parseFloat(getComputedStyle(e).borderTopWidth));
  for (const selector of ['.quick-exit', '.status', '.answer', '.case > li']) expect(await edge(selector), selector).toBeGreaterThanOrEqual(1);
  const rail = page.locator('.ladder .own path').first();
  expect(await rail.evaluate((e) => getComputedStyle(e).stroke)).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement && getComputedStyle(document.activeElement).outlineStyle)).not.toBe('none');
  await page.goto('/kk/figures/');
  const chart = page.locator('svg .bar').first();
  expect(await chart.evaluate((e) => getComputedStyle(e).fill)).not.toBe(await page.locator('svg .track').first().evaluate((e) => getComputedStyle(e).fill));
});

test('more contrast asked for gives quiet text the colour of text; less motion asked for stops everything that moves', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
  await page.goto(`/ru/${PAGE_KINDS.offence}`);
  const colours = await page.evaluate(() => ['.eyebrow', 'body'].map((s) => getComputedStyle(document.querySelector(s) ?? document.body).color));
  expect(colours[0]).toBe(colours[1]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

/** The fonts that Chromium really drew the texts of a page with: for each text with Kazakh letters or the tenge sign, the families of its element. */
async function fontsOf(page: Page): Promise<{ text: string; fonts: string[] }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  await page.evaluate(() => {
    // Each text of interest stands alone in an element, so that the fonts of an element are those of its text.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('script, style, svg, option, .visually-hidden, [hidden], details:not([open])')) continue;
      for (const word of (text.textContent ?? '').match(/[\p{Script=Cyrillic}-]*[әғқңөұүһі₸][\p{Script=Cyrillic}-]*/giu) ?? []) {
        const range = document.createRange();
        const at = (text.textContent ?? '').indexOf(word);
        range.setStart(text, at);
        range.setEnd(text, at + word.length);
        if (range.getClientRects().length === 0) break;
        const probe = document.createElement('span');
        probe.dataset['probe'] = '';
        range.surroundContents(probe);
        break;
      }
    }
  });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-probe]' });
  const found: { text: string; fonts: string[] }[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
    found.push({ text: outerHTML.replace(/<[^>]+>/g, ''), fonts: fonts.map((f) => f.familyName) });
  }
  return found;
}

test('no letter of a Kazakh word is drawn with a font other than the rest of the word', async ({ page }) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  let words = 0;
  for (const [kind, path] of kinds) {
    await page.goto(`/kk/${path}`);
    for (const { text, fonts } of await fontsOf(page)) {
      words += 1;
      if (fonts.length !== 1) faults.push(`${kind}: «${text}» is drawn with ${fonts.join(' and ')}`);
    }
  }
  expect(words).toBeGreaterThan(1000);
  expect(faults).toEqual([]);
});

test('the test of the fonts sees a font that lacks Kazakh letters', async ({ page }) => {
  await page.goto('/kk/');
  // A face for Russian letters alone, made of a font of this machine: the Kazakh letters must come from another.
  await page.evaluate(async () => {
    const face = new FontFace('Only Russian', 'local("DejaVu Serif"), local("Liberation Serif"), local("Noto Serif")', { unicodeRange: 'U+0410-044F' });
    document.fonts.add(await face.load());
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { font-family: "Only Russian", system-ui !important }');
    document.adoptedStyleSheets = [sheet];
    await document.fonts.ready;
  });
  expect((await fontsOf(page)).some(({ fonts }) => fonts.length > 1)).toBe(true);
});

test('a page that fails axe is seen to fail', async ({ page }) => {
  await page.goto('/kk/');
  await page.evaluate(axe.source);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  const found = await page.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run(document)).violations.map((v) => v.id));
  expect(found).toContain('image-alt');
});
