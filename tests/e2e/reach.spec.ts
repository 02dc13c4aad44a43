import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { provisionPath } from '../../src/law/citation.ts';
import { loadContent } from '../../src/store/load.ts';
import { DIST, parsed } from '../support/built.ts';
import { expect, LANGUAGES, test } from './fixtures.ts';

/**
 * From the home page the right answer to each of the real questions is at most three clicks away, with links that are in sight on a phone: the shortest
 * way is found in the built pages, then walked in Chromium.
 */

const MOST_CLICKS = 3;
/** Languages a question may be typed in; letters and layout do not matter to somebody who clicks. */
const pageLanguage = (lang: string): (typeof LANGUAGES)[number] => LANGUAGES.find((l) => lang.startsWith(l)) ?? 'kk';

const { questions } = load(readFileSync('tests/search/asked.yaml', 'utf8')) as { questions: { q: string; lang: string; answers: string[] }[] };
const { content } = loadContent(process.cwd());

/** Addresses, without their anchors, of the pages that answer. */
function answersOf(ids: readonly string[], language: (typeof LANGUAGES)[number]): Set<string> {
  return new Set(ids.flatMap((id) => {
    const provision = content.provisions.get(id);
    if (provision) return [provisionPath(provision, language)];
    const page = content.search.pages.find((p) => p.id === id);
    if (page) return [`/${language}/${page.path}`];
    return id.startsWith('help-') ? [`/${language}/help/`] : [];
  }));
}

const read = new Map<string, string[]>();

/** The links of a page that a reader sees without opening anything. */
function linksOf(path: string): string[] {
  const known = read.get(path);
  if (known) return known;
  const file = join(DIST, path, 'index.html');
  const root = path.endsWith('/') && existsSync(file) ? parsed(readFileSync(file, 'utf8')) : null;
  const inSight = (root?.querySelectorAll('main a[href], .site-nav li:not(.wide) a[href], .footer-nav a[href]') ?? [])
    .filter((a) => !a.closest('details') && a.getAttribute('data-search-link') === undefined)
    .map((a) => a.getAttribute('href') ?? '').filter((href) => href.startsWith(path.slice(0, 4)));
  read.set(path, [...new Set(inSight)]);
  return read.get(path) ?? [];
}

/** The hrefs of the shortest way from a page to one of the targets; empty when the page is a target itself. */
function shortestWay(from: string, targets: ReadonlySet<string>): string[] | null {
  const ways = new Map<string, string[]>([[from, []]]);
  const queue = [from];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const way = ways.get(at) ?? [];
    if (targets.has(at)) return way;
    if (way.length < MOST_CLICKS) for (const href of linksOf(at)) {
      const next = href.split('#')[0] ?? '';
      if (ways.has(next)) continue;
      ways.set(next, [...way, href]);
      queue.push(next);
    }
  }
  return null;
}

for (const language of LANGUAGES) {
  test(`${language}: each question’s answer is at most ${MOST_CLICKS} clicks from the home page`, async ({ page }) => {
    test.setTimeout(240_000);
    const asked = questions.filter((q) => pageLanguage(q.lang) === language);
    expect(asked.length).toBeGreaterThan(0);
    for (const { q, answers } of asked) {
      const targets = answersOf(answers, language);
      const way = shortestWay(`/${language}/`, targets);
      expect(way?.length, `${q}: a way to ${answers.join(', ')}`).toBeLessThanOrEqual(MOST_CLICKS);
      await page.goto(`/${language}/`);
      for (const href of way ?? []) {
        await page.locator(`a[href="${href}"]:visible`).first().click();
        await expect(page).toHaveURL((url) => url.pathname === href.split('#')[0]);
      }
      expect(targets, q).toContain(new URL(page.url()).pathname);
    }
  });
}
