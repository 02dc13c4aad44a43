/**
 * `npm run share-images`: draws the picture that a link to the site shows elsewhere, one for each language, into public/share/. It is neutral on purpose: whoever
 * sees a message over a shoulder sees the name of a law. Drawn with the system's fonts; run it again when the name or the mark changes.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { translator } from '../src/i18n/index.ts';
import { LANGUAGES } from '../src/law/types.ts';
import { root } from './prepare.mjs';

const path = spawnSync(process.execPath, ['scripts/browser.mjs'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], cwd: root }).stdout.trim();
const colour = (name) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'))?.[1];
const mark = /<g [^>]*>(.*)<\/g>/.exec(readFileSync(join(root, 'public/icon.svg'), 'utf8'))?.[1];

const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const language of LANGUAGES) {
  const t = translator(language);
  await page.setContent(`<!doctype html><html lang="${language}"><style>
    body { margin: 0; inline-size: 1200px; block-size: 630px; box-sizing: border-box; padding: 0 90px; display: flex; align-items: center; gap: 70px; background: ${colour('brand')}; color: ${colour('brand-text')}; font-family: system-ui, "Noto Sans", sans-serif; }
    svg { flex: none; inline-size: 300px; fill: none; stroke: currentcolor; stroke-width: 1.2; }
    b { display: block; font-size: 84px; line-height: 1.1; } p { margin: 24px 0 0; font-size: 38px; line-height: 1.3; color: ${colour('brand-quiet')}; }
  </style><svg viewBox="0 0 32 32">${mark}</svg><div><b>${t('site.name')}</b><p>${t('share.words')}</p></div></html>`);
  writeFileSync(join(root, 'public/share', `${language}.png`), await page.screenshot());
}
// For the home screens of phones, which round the corners themselves.
await page.setViewportSize({ width: 180, height: 180 });
await page.setContent(`<style>body { margin: 0; background: ${colour('brand')} } svg { display: block; box-sizing: border-box; inline-size: 180px; padding: 22px; fill: none; stroke: #fff; stroke-width: 2 }</style><svg viewBox="0 0 32 32">${mark}</svg>`);
writeFileSync(join(root, 'public/apple-touch-icon.png'), await page.screenshot());
await browser.close();
