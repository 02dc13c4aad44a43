import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';

/**
 * Measures the search of a built site as an old phone meets it: bytes fetched for a first search (gzip), our own script among them, and the time
 * from the end of typing to the first result with the processor slowed down four times.
 *   npm run bench:search [-- DIR]   (DIR: a built site; dist without it)
 */

const dir = process.argv[2] ?? 'dist';
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.wasm': 'application/wasm' };
/** Bytes sent, by path: Pagefind's worker fetches out of the page's sight. */
const sent = new Map<string, number>();
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
  let file = join(dir, path);
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  // Pagefind's own files are compressed already.
  const zip = ['.html', '.js', '.css', '.json', '.svg'].includes(extname(file));
  const body = readFileSync(file);
  const out = zip ? gzipSync(body, { level: 9 }) : body;
  sent.set(path, (sent.get(path) ?? 0) + out.length);
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...(zip ? { 'content-encoding': 'gzip' } : {}) }).end(out);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = server.address();
const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
const browser = await chromium.launch({ executablePath: execFileSync(process.execPath, ['scripts/browser.mjs'], { encoding: 'utf8' }).trim(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });

const QUERIES = { kk: ['күйеуім ұрды', 'қорғау нұсқамасы', 'kuieuim urdy', 'мектепте қорлайды'], ru: ['муж бьет что делать', 'защитное предписание', 'gj,jb', 'травля в школе штраф'], en: ['he hits me', 'protective order', 'stalkng', 'bullying fine who pays'] };
const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
try {
  console.log(`${dir}: ${readdirSync(join(dir, 'ru'), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html')).length} pages in Russian`);
  for (const [language, queries] of Object.entries(QUERIES)) {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    sent.clear();
    await page.goto(`${base}/${language}/search/`, { waitUntil: 'networkidle' });
    const script = [...sent].filter(([path]) => path.startsWith('/_astro/') && path.endsWith('.js'));
    sent.clear();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const times: number[] = [];
    for (const [i, query] of [...queries, ...queries].entries()) {
      const took = await page.evaluate(async (text) => {
        const input = document.querySelector<HTMLInputElement>('#q');
        const list = document.querySelector('[data-search-results]');
        if (!input || !list) throw new Error('no search form');
        list.replaceChildren();
        const shown = new Promise<number>((resolve) => {
          new MutationObserver((_, o) => {
            if (!list.querySelector('[data-search-result]')) return;
            o.disconnect();
            resolve(performance.now());
          }).observe(list, { childList: true });
        });
        input.focus();
        input.value = text;
        const start = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
        return (await shown) - start;
      }, query);
      if (i === 0) {
        await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-search-status]')?.dataset['searchStatus'] === 'done');
        const first = [...sent];
        const own = [...script, ...first.filter(([path]) => path.startsWith('/_astro/'))];
        if (process.env['DETAIL']) console.log(first);
        const sum = (list: [string, number][]): string => `${(list.reduce((s, [, n]) => s + n, 0) / 1024).toFixed(1)} KB`;
        const part = (name: string): string => sum(first.filter(([u]) => u.includes(name)));
        console.log(`${language}: first search fetches ${sum([...script, ...first])} (core ${part('/search/index.json')}, words ${part('/terms/')}, texts ${part('/texts/')}, Pagefind ${part('/pagefind/')}, our script ${sum(own)}); first result of it after ${took.toFixed(0)} ms`);
        await page.waitForFunction(() => document.querySelector<HTMLElement>('main [data-search-root]')?.dataset['searchOffline'] === 'ready', null, { timeout: 60_000 });
        console.log(`${language}: read afterwards, for searches without a network: ${sum([...sent].map(([path, n]) => [path, n - (first.find(([p]) => p === path)?.[1] ?? 0)]))}`);
      } else times.push(took);
      await page.waitForFunction(() => ['done', 'empty'].includes(document.querySelector<HTMLElement>('[data-search-status]')?.dataset['searchStatus'] ?? ''));
    }
    console.log(`${language}: warm, 4× slower processor: first result after ${median(times).toFixed(0)} ms (median), ${Math.max(...times).toFixed(0)} ms (slowest), of which ${150} ms waiting for the end of typing`);
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
}
