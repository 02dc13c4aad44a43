/**
 * `npm run test:visual [-- --update]`: builds the site as of a fixed day and compares its first screens with the pictures in tests/visual/pictures. Pixels depend
 * on the browser and its fonts, so the pictures belong to one version of Chromium and one font, named beside them: others stop here instead of failing everywhere.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { root } from './prepare.mjs';

const DAY = '2026-11-26';
const FOLDER = 'dist-dates/visual';
const pinned = join(root, 'tests/visual/chromium.txt');
const update = process.argv.includes('--update');
const env = { ...process.env, SITE_DATE: DAY, SITE_DIST: FOLDER, ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs a script of the project with Node; stops with its exit code when it fails. */
function node(args, stdio) {
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', stdio, maxBuffer: 1 << 28 });
  if (status !== 0) process.exit(status ?? 1);
  return stdout ?? '';
}

const browser = node(['scripts/browser.mjs'], ['ignore', 'pipe', 'inherit']).trim();
/** The font that `system-ui` means here: another one sets every line anew. */
const font = (spawnSync('fc-match', ['system-ui', 'family'], { encoding: 'utf8' }).stdout ?? '').trim() || 'unknown font';
const version = `${spawnSync(browser, ['--version', '--no-sandbox'], { encoding: 'utf8' }).stdout.trim()}, ${font}`;
if (!update && (!existsSync(pinned) || readFileSync(pinned, 'utf8').trim() !== version)) {
  console.error(`The pictures were made with ${existsSync(pinned) ? readFileSync(pinned, 'utf8').trim() : 'no browser yet'}, this is ${version}. See docs/visual.md.`);
  process.exit(1);
}
node(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', FOLDER], ['ignore', 'pipe', 'inherit']);
node(['scripts/e2e.mjs', '--config', 'playwright.visual.config.ts', ...(update ? ['--update-snapshots=all'] : [])], 'inherit');
if (update) {
  // A palette makes a picture a third as large; what the colours lose is far below what the comparison lets pass.
  const pictures = join(root, 'tests/visual/pictures');
  for (const file of readdirSync(pictures, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.png'))) {
    const path = join(pictures, file);
    writeFileSync(path, await sharp(readFileSync(path)).png({ palette: true, colours: 32, dither: 0, effort: 10 }).toBuffer());
  }
  writeFileSync(pinned, `${version}\n`);
}
