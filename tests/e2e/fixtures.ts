import { test as base, expect } from '@playwright/test';

export { LANGUAGES, PAGE_KINDS } from '../support/page-kinds.ts';

/**
 * Every test watches its page: nothing in the console, no request off the site's own origin, no cookie, nothing stored.
 */
export const test = base.extend<{ watched: void }>({
  watched: [async ({ page, context, baseURL }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() !== 'log' && message.type() !== 'info') faults.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== baseURL && !url.hostname.endsWith('wikipedia.org')) faults.push(`request off the origin: ${request.url()}`);
    });
    await use();
    if (new URL(page.url(), 'about:blank').origin === baseURL) {
      const stored = await page.evaluate(async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map((d) => d.name), ...(await caches.keys())]);
      if (stored.length > 0) faults.push(`stored: ${stored.join(', ')}`);
    }
    const cookies = await context.cookies();
    if (cookies.length > 0) faults.push(`cookies: ${cookies.map((c) => c.name).join(', ')}`);
    expect(faults).toEqual([]);
  }, { auto: true }],
});

export { expect };
