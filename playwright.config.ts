import { defineConfig } from '@playwright/test';

const port = Number(process.env['PORT'] ?? 4399);
/** The folder of a site built as of another day (`npm run test:dates`). */
const folder = process.env['SITE_DIST'];

/** One built site, one browser; phone and desktop are projects. Chromium talks to nobody but the local server. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true } },
    // What does not depend on the width of the screen is tested once, on the phone.
    { name: 'desktop', testIgnore: /(what-happened|reach|figures|time)\.spec\.ts/, use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: { command: `npm run --silent preview -- --host 127.0.0.1 --port ${port}${folder ? ` --outDir ${folder}` : ''}`, url: `http://127.0.0.1:${port}/`, reuseExistingServer: false, timeout: 60_000 },
});
