import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { load } from 'js-yaml';
import { chromium, type Page } from '@playwright/test';
import { prepare } from '../src/search/rank.ts';
import type { CoreIndex } from '../src/search/search-index.ts';

/**
 * Puts questions to the search of the built site in real Chromium and prints how often the right page stands first (success@1), among the first
 * three (success@3), and the mean reciprocal rank; plain Pagefind beside it.
 *   npm run eval:search [-- --questions FILE] [--min 0.95] [--ours]     --min: fail when success@3 is below; --ours: without plain Pagefind
 */

interface Question { q: string; lang: string; audience: string; kind?: string; answers: string[]; apart?: boolean }
interface Score { n: number; first: number; three: number; reciprocal: number }

const LANGUAGE: Record<string, string> = { 'ru-translit': 'ru', 'ru-wrong-layout': 'ru', 'kk-translit': 'kk', 'kk-wrong-layout': 'kk', 'en-typo': 'en' };
const flag = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const file = flag('questions') ?? 'tests/search/questions.yaml';
const least = Number(flag('min') ?? 0);
/** A port nobody listens on. */
const port = await new Promise<number>((resolve, reject) => {
  const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
});

const { questions } = load(readFileSync(file, 'utf8')) as { questions: Question[] };
const base = `http://127.0.0.1:${port}`;
const server = spawn('npm', ['run', '--silent', 'preview', '--', '--host', '127.0.0.1', '--port', String(port)], { stdio: 'ignore', detached: true });
const browser = await chromium.launch({ executablePath: execFileSync(process.execPath, ['scripts/browser.mjs'], { encoding: 'utf8' }).trim(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'] });

/** Addresses the search gives for a query, in order. */
async function ours(page: Page, query: string): Promise<string[]> {
  await page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('#q');
    const status = document.querySelector<HTMLElement>('[data-search-status]');
    if (!input || !status) throw new Error('no search form');
    status.dataset['searchStatus'] = 'asked';
    input.value = text;
    input.form?.requestSubmit();
  }, query);
  await page.waitForFunction(() => ['done', 'empty', 'error'].includes(document.querySelector<HTMLElement>('[data-search-status]')?.dataset['searchStatus'] ?? ''), null, { timeout: 15_000 });
  return page.$$eval('[data-search-result] > a', (links) => links.map((a) => (a as HTMLAnchorElement).pathname + (a as HTMLAnchorElement).hash));
}

/** The same from Pagefind as it comes. */
async function plain(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const address = '/pagefind/pagefind.js?plain';
    const pagefind = (await import(address)) as { search(q: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }> };
    const { results } = await pagefind.search(text);
    return Promise.all(results.slice(0, 5).map(async (r) => (await r.data()).url));
  }, query);
}

const scores = new Map<string, { ours: Score; plain: Score }>();
const empty = (): Score => ({ n: 0, first: 0, three: 0, reciprocal: 0 });
const count = (name: string, which: 'ours' | 'plain', at: number): void => {
  const both = scores.get(name) ?? { ours: empty(), plain: empty() };
  scores.set(name, both);
  const s = both[which];
  s.n++;
  if (at === 0) s.first++;
  if (at >= 0 && at < 3) s.three++;
  if (at >= 0) s.reciprocal += 1 / (at + 1);
};

let failed = 0;
try {
  for (let i = 0; ; i++) {
    if (await fetch(base).then((r) => r.ok).catch(() => false)) break;
    if (i === 60) throw new Error('the site is not served; run npm run build first');
    await new Promise((r) => setTimeout(r, 250));
  }
  const pages = new Map<string, { page: Page; urls: Map<string, string> }>();
  for (const { q, lang, audience, kind, answers, apart } of questions) {
    const language = LANGUAGE[lang] ?? lang;
    let open = pages.get(language);
    if (!open) {
      const page = await browser.newPage();
      await page.goto(`${base}/${language}/search/`);
      const index = (await (await fetch(`${base}/${language}/search/index.json`)).json()) as CoreIndex;
      open = { page, urls: new Map(prepare(index).pages.map((p) => [p.id, p.url])) };
      pages.set(language, open);
    }
    const right = new Set(answers.map((id) => open.urls.get(id)).filter((url) => url !== undefined));
    const found = await ours(open.page, q);
    const names = [apart ? 'all, kept apart' : 'all', ...(apart ? [] : [`language ${lang}`, `audience ${audience}`, `kind ${kind ?? 'plain'}`])];
    const place = (list: string[], whole: boolean): number => list.findIndex((url) => right.has(url) || right.has(url.split('#')[0] ?? '') || (!whole && [...right].some((r) => r.split('#')[0] === url)));
    const at = place(found.slice(0, 10), true);
    for (const name of names) count(name, 'ours', at);
    if (!process.argv.includes('--ours')) {
      const before = place(await plain(open.page, q), false);
      for (const name of names) count(name, 'plain', before);
    }
    if (at < 0 || at > 2) console.log(`miss  ${lang}  ${q}  (wanted ${answers.join(' ')}${right.size === 0 ? ', none of them on the site' : ''})`);
  }
  const share = (s: Score, value: number): string => (s.n === 0 ? '–' : (value / s.n).toFixed(3));
  console.log(`\n${file}: ${questions.length} questions\n${'set'.padEnd(26)}${'n'.padStart(5)}  ours @1    @3   MRR   plain Pagefind @1    @3   MRR`);
  for (const [name, { ours: o, plain: p }] of scores) {
    console.log(`${name.padEnd(26)}${String(o.n).padStart(5)}   ${share(o, o.first)} ${share(o, o.three)} ${share(o, o.reciprocal)}              ${share(p, p.first)} ${share(p, p.three)} ${share(p, p.reciprocal)}`);
  }
  const all = scores.get('all')?.ours;
  if (all && all.three / all.n < least) failed = 1;
  if (failed) console.log(`success@3 is below ${least}`);
} finally {
  await browser.close();
  if (server.pid) process.kill(-server.pid);
}
process.exit(failed);
