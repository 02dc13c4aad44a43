import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteDate } from '../../src/law/dates.ts';
import { provisionPath } from '../../src/law/citation.ts';
import { missingMciYear } from '../../src/law/mci.ts';
import { LANGUAGES } from '../../src/law/types.ts';
import { statusOn } from '../../src/law/versions.ts';
import { formatDate } from '../../src/i18n/formats.ts';
import { lawsOf } from '../../src/store/coverage.ts';
import { loadContent } from '../../src/store/load.ts';
import { matterLines, segmentPath } from '../../src/store/matters.ts';
import { lawChanges } from '../../src/store/updates.ts';
import { DIST, leadsToFile, parsed } from '../support/built.ts';

/** The built site as of its day (SITE_DATE, or today): statuses, lines through time, money, reforms, changes and feeds, against the facts. */

const { content } = loadContent(process.cwd());
const published = [...content.provisions.values()].filter((p) => !p.draft);
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const page = (path: string) => parsed(read(`${path}index.html`));
const today = siteDate(process.env);

test('every page of a provision shows its status on the day of the site', () => {
  for (const p of published) {
    for (const l of LANGUAGES) {
      const root = page(provisionPath(p, l).slice(1));
      assert.equal(root.querySelector('.status-line [data-status]')?.getAttribute('data-status'), statusOn(p, today), `${p.id} ${l} on ${today}`);
      assert.equal(root.querySelectorAll('[data-banner="repealed"]').length, statusOn(p, today) === 'repealed' ? 1 : 0, p.id);
      assert.equal(root.querySelectorAll('[data-banner="not-yet"]').length, statusOn(p, today) === 'not-yet' ? 1 : 0, p.id);
    }
  }
});

test('every wording says whether it applied on the day of the site, and what came next', () => {
  for (const p of published) {
    p.versions.forEach((v, i) => {
      if (!v.from) return;
      const root = page(`ru/${p.act}/${p.article}/${v.from}/`);
      const over = v.to !== null && v.to < today;
      const expected = over ? (v.to === p.inForce.to ? 'repealed' : 'amended') : v.from > today ? 'not-yet' : 'in-force';
      assert.equal(root.querySelector('.status-line [data-status]')?.getAttribute('data-status'), expected, `${p.id} ${v.from} on ${today}`);
      const next = p.versions[i + 1]?.from;
      if (next) assert.ok(root.querySelector(`[data-successor] a[href$="/${next}/"]`), `${p.id} ${v.from} leads on`);
      else if (v.to && p.replacedBy?.length) assert.ok(root.querySelector('[data-successor]'), `${p.id} names its successor`);
    });
  }
});

test('every page with history shows it, and the footer names the day', () => {
  for (const p of published) {
    const root = page(`kk/${p.act}/${p.article}/`);
    if (p.history?.length) assert.equal(root.querySelectorAll('.prose ul.history > li').length, p.history.length, p.id);
    assert.ok(root.querySelector('.site-footer')?.text.includes(formatDate(today, 'kk')), p.id);
  }
});

test('the page of a day tells every line of every matter as tables, with addresses that exist', () => {
  const lines = matterLines(content);
  for (const l of LANGUAGES) {
    const root = page(`${l}/on-date/`);
    assert.deepEqual(root.querySelectorAll('[data-matter]').map((s) => s.getAttribute('data-matter')), lines.map((x) => x.matter.id));
    for (const { matter, segments } of lines) {
      const shown = root.querySelectorAll(`[data-matter="${matter.id}"] [data-segment]`);
      assert.deepEqual(shown.map((s) => s.getAttribute('data-provision')), segments.map((s) => s.provision?.id ?? '').reverse(), matter.id);
      segments.toReversed().forEach((segment, i) => {
        const path = segmentPath(segment, l);
        assert.equal(shown[i]?.getAttribute('data-path') ?? '', path);
        if (path) assert.ok(leadsToFile(path), path);
        const cells = shown[i]?.querySelectorAll('li[data-penalty-type]').map((c) => [c.getAttribute('data-penalty-type'), c.getAttribute('data-max') ?? '']) ?? [];
        assert.deepEqual(cells, segment.parts.flatMap(({ part }) => part.penalties.map((p) => [p.type, p.max === undefined ? '' : String(p.max)])), `${matter.id} ${segment.from}`);
      });
    }
  }
});

test('arrest that is suspended is shown as suspended, with its date', () => {
  for (const l of LANGUAGES) {
    const shown = page(`${l}/on-date/`).querySelectorAll('[data-provision="cc-115-1"] [data-suspended-until]');
    assert.deepEqual(shown.map((s) => s.getAttribute('data-suspended-until')), ['2027-01-01'], l);
    assert.ok(shown[0]?.text.includes(formatDate('2027-01-01', l, 'to')), l);
  }
});

test('the money page tells every value of the register, and the one that is missing', () => {
  for (const l of LANGUAGES) {
    const root = page(`${l}/money/`);
    assert.deepEqual(root.querySelectorAll('table.mci tr[data-tenge]').map((r) => [r.getAttribute('data-from'), r.getAttribute('data-tenge')]), content.mci.map((v) => [v.from, String(v.tenge)]).reverse());
    const missing = missingMciYear(content.mci, today);
    assert.equal(root.querySelector('[data-mci-missing]')?.getAttribute('data-mci-missing') ?? null, missing === null ? null : String(missing));
  }
});

test('each reform has a page that names every published provision its laws changed', () => {
  for (const reform of content.reforms) {
    for (const l of LANGUAGES) {
      const named = new Set(page(`${l}/what-changed/${reform.id}/`).querySelectorAll('[data-reform-act] [data-provision]').map((e) => e.getAttribute('data-provision')));
      for (const p of published) {
        const told = p.history?.some((h) => h.laws?.some((law) => reform.laws.includes(law))) ?? false;
        if (told) assert.ok(named.has(p.id), `${reform.id} ${l}: ${p.id}`);
        else if (named.has(p.id)) assert.ok(reform.laws.some((law) => lawsOf(p).has(law)), p.id);
      }
    }
  }
});

test('every change has its anchor on the page of changes, and each feed entry leads there', () => {
  const changes = lawChanges(published);
  for (const l of LANGUAGES) {
    const ids = new Set(page(`${l}/changes/`).querySelectorAll('[id]').map((e) => e.id));
    for (const { id } of changes) assert.ok(ids.has(id), `${l} ${id}`);
    for (const { id, on } of content.changes) assert.equal(ids.has(id), on <= today, `${l} ${id}`);
    for (const feed of [`${l}/changes/feed.xml`, ...[...new Set(published.map((p) => p.act))].map((act) => `${l}/${act}/feed.xml`)]) {
      const xml = read(feed);
      const entries = xml.split('<entry>').slice(1);
      if (feed.includes('/changes/')) assert.ok(entries.length > 0 || today < '2015-01-01', feed);
      const seen = new Set<string>();
      let before = '9999';
      for (const entry of entries) {
        const [, id = ''] = /<id>[^<]*#([^<]+)<\/id>/.exec(entry) ?? [];
        assert.ok(ids.has(id), `${feed}: ${id}`);
        assert.ok(!seen.has(id), `${feed}: ${id} twice`);
        seen.add(id);
        const link = new URL(/href="([^"]+)"/.exec(entry)?.[1]?.replaceAll('&#38;', '&') ?? 'none:');
        assert.ok(leadsToFile(link.pathname), `${feed}: ${link.pathname}`);
        const updated = /<updated>(\d{4}-\d{2}-\d{2})T00:00:00Z<\/updated>/.exec(entry)?.[1] ?? '';
        assert.ok(updated <= today && updated <= before, `${feed}: ${updated} after ${before}`);
        before = updated;
      }
    }
  }
});
