/** `npm run test:e2e`: Playwright over the built site, with the Chromium that scripts/browser.mjs finds. Arguments go to Playwright. */
import { spawnSync } from 'node:child_process';

const browser = spawnSync(process.execPath, ['scripts/browser.mjs'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
if (browser.status !== 0) process.exit(1);
const result = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: browser.stdout.trim() },
});
process.exit(result.status ?? 1);
