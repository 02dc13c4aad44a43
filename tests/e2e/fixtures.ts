import { test as base, expect } from '@playwright/test';

export const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** One page of each kind, as paths below the language. */
export const PAGE_KINDS = {
  home: '',
  provisions: 'provisions/',
  acts: 'acts/',
  act: 'criminal-code/',
  offence: 'criminal-code/109-1/',
  measure: 'prevention-law-2025/60/',
  repealed: 'dv-law-2009/20/',
  version: 'criminal-code/109-1/2024-06-16/',
  help: 'help/',
  about: 'about/',
  search: 'search/',
  onDate: 'on-date/',
  money: 'money/',
  reforms: 'what-changed/',
  reform: 'what-changed/2024/',
  changes: 'changes/',
  words: 'words/',
  glossary: 'glossary/',
  coverage: 'coverage/',
  figures: 'figures/',
  timeline: 'timeline/',
  gaps: 'gaps/',
  door: 'citizens/',
  guide: 'citizens/protective-order/',
  lawyers: 'lawyers/',
  sanctions: 'lawyers/sanctions/',
  qualifiers: 'lawyers/qualifiers/',
  divergences: 'lawyers/divergences/',
  data: 'data/',
  compare: 'criminal-code/108-1/compare/',
  myths: 'citizens/myths/',
  leaflet: 'citizens/leaflet/',
  form: 'citizens/statement-form/',
} as const;

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
