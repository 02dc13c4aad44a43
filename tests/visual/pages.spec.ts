import { expect, test } from '@playwright/test';
import { LANGUAGES, PAGE_KINDS } from '../support/page-kinds.ts';

/** What the first screen of each kind of page looks like, on two widths and in two schemes, against pictures that a person has looked at (docs/visual.md). */

const SCREENS = { phone: { width: 360, height: 640 }, wide: { width: 1280, height: 800 } } as const;

for (const [screen, viewport] of Object.entries(SCREENS)) {
  for (const scheme of ['light', 'dark'] as const) {
    // Half the size of the screen: enough to see what moved, and small enough to keep.
    test.describe(() => {
      test.use({ viewport, colorScheme: scheme, deviceScaleFactor: 0.5, contextOptions: { reducedMotion: 'reduce' } });
      for (const [kind, path] of Object.entries(PAGE_KINDS)) {
        for (const language of LANGUAGES) {
          test(`${kind} ${language} ${screen} ${scheme}`, async ({ page }) => {
            await page.goto(`/${language}/${path}`);
            await expect(page).toHaveScreenshot([kind.replaceAll(' ', '-'), `${language}-${screen}-${scheme}.png`], { maxDiffPixelRatio: 0.002, animations: 'disabled', scale: 'device' });
          });
        }
      }
    });
  }
}
