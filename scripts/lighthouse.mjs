/**
 * `npm run test:lighthouse [-- --only <part of a path>] [--language ru]`: Lighthouse with its mobile profile over one built page of each kind in each language,
 * served compressed as a host would. Fails below 99 for performance, below 100 for accessibility, best practices and search engines, and on any shift of layout.
 * Lighthouse is large, so it is installed on first use, outside the project's own packages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { LANGUAGES, PAGE_KINDS } from '../tests/support/page-kinds.ts';
import { npm, root } from './prepare.mjs';

const LIGHTHOUSE = '13.5.0';
const LEAST = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 };
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml',
};

const asked = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
};

/** The built site over HTTP: compressed, files with a hash in their name kept for a year, unknown addresses answered by the page 404. */
function serve(folder) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const found = file.startsWith(folder) && existsSync(file) ? file : join(folder, '404.html');
    response.writeHead(found === file ? 200 : 404, {
      'content-type': TYPES[extname(found)] ?? 'application/octet-stream', 'content-encoding': 'gzip', 'cache-control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(gzipSync(readFileSync(found)));
  });
  return new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(server)));
}

const tools = resolve(root, '.cache/lighthouse');
if (!existsSync(join(tools, 'node_modules/lighthouse'))) {
  const { status } = spawnSync(npm, ['install', '--prefix', tools, '--no-save', '--no-audit', '--no-fund', `lighthouse@${LIGHTHOUSE}`], { stdio: 'inherit', cwd: root });
  if (status !== 0) process.exit(1);
}
const load = (path) => import(pathToFileURL(join(tools, 'node_modules', path)).href);
const [{ default: lighthouse }, { launch }] = await Promise.all([load('lighthouse/core/index.js'), load('chrome-launcher/dist/index.js')]);
const browser = spawnSync(process.execPath, ['scripts/browser.mjs'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], cwd: root }).stdout.trim();

const server = await serve(resolve(root, 'dist'));
const base = `http://127.0.0.1:${server.address().port}`;
const chrome = await launch({
  chromePath: browser, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

const languages = asked('language') ? [asked('language')] : LANGUAGES;
const paths = ['/', ...languages.flatMap((l) => Object.values(PAGE_KINDS).map((path) => `/${l}/${path}`))].filter((path) => path.includes(asked('only') ?? ''));
let missed = 0;
for (const path of paths) {
  const { lhr } = await lighthouse(`${base}${path}`, { port: chrome.port, logLevel: 'error', output: 'json' });
  const scores = Object.fromEntries(Object.keys(LEAST).map((c) => [c, Math.round((lhr.categories[c]?.score ?? 0) * 100)]));
  const shift = lhr.audits['cumulative-layout-shift'].numericValue;
  // Pages kept out of search engines on purpose are not blamed for it.
  const hidden = lhr.audits['is-crawlable']?.score === 0 && /<meta name="robots" content="noindex">/.test(readFileSync(join(root, 'dist', path, 'index.html'), 'utf8'));
  const low = Object.keys(LEAST).filter((c) => scores[c] < LEAST[c] && !(c === 'seo' && hidden && Object.values(lhr.categories.seo.auditRefs).every(({ id, weight }) => !weight || id === 'is-crawlable' || lhr.audits[id].score !== 0)));
  const good = low.length === 0 && shift === 0;
  console.log(`${good ? 'ok  ' : 'MISS'} ${path}  ${Object.values(scores).join(' ')}  shift ${shift}  LCP ${Math.round(lhr.audits['largest-contentful-paint'].numericValue)} ms${hidden ? '  (noindex on purpose)' : ''}`);
  if (!good) {
    missed += 1;
    for (const c of low) for (const { id, weight } of lhr.categories[c].auditRefs) if (weight && (lhr.audits[id].score ?? 1) < 0.95) console.log(`       ${c}: ${id} ${lhr.audits[id].displayValue ?? ''}`);
  }
}
await chrome.kill();
server.close();
console.log(`${paths.length - missed} passed, ${missed} failed (performance, accessibility, best practices, search engines)`);
process.exitCode = missed > 0 ? 1 : 0;
