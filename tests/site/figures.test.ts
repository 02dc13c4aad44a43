import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { barRows, wholeBar } from '../../src/components/chart-layout.ts';
import { timeScale } from '../../src/components/timeline-layout.ts';
import { formatFigure } from '../../src/i18n/formats.ts';
import { figureNumber } from '../../src/law/figures.ts';
import { numerals } from '../../src/law/numbers.ts';
import { LANGUAGES, type Language } from '../../src/law/types.ts';
import { numberWords, periodNote, periodWords } from '../../src/store/figure-words.ts';
import { pointsById } from '../../src/store/figures.ts';
import { loadContent } from '../../src/store/load.ts';
import { textsOf } from '../../src/store/texts.ts';
import { DIST, parsed } from '../support/built.ts';

/** The pages of figures, timeline and gaps against their registers. */

const { content } = loadContent(process.cwd());
const { figures, timeline, gaps } = content;
const points = pointsById(figures);
const charts = figures.sections.flatMap((s) => s.charts);
const read = new Map<string, HTMLElement>();
const main = (language: Language, page: string): HTMLElement => {
  const known = read.get(`${language}/${page}`);
  if (known) return known;
  const found = parsed(readFileSync(join(DIST, language, page, 'index.html'), 'utf8')).querySelector('main');
  assert.ok(found, `${language}/${page}`);
  read.set(`${language}/${page}`, found);
  return found;
};
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('every marked number is the figure it names, or is computed from the figures it names', () => {
  for (const language of LANGUAGES) {
    for (const page of ['figures', 'gaps', 'timeline']) {
      for (const data of main(language, page).querySelectorAll('data[data-figure]')) {
        const reference = data.getAttribute('data-figure') ?? '';
        const number = figureNumber(points, reference);
        const point = points.get(reference);
        assert.equal(Number(data.getAttribute('value')), number.value, `${language} ${reference}`);
        const asFigure = squeezed(formatFigure(number, language));
        const shown = squeezed(data.text);
        assert.ok(shown === asFigure || (point && shown === squeezed(numberWords(point, language))), `${language} ${reference}: "${shown}"`);
      }
    }
  }
});

test('every figure of the register stands in a table, with its number, period, publisher, sources and doubt', () => {
  for (const language of LANGUAGES) {
    const page = main(language, 'figures');
    for (const chart of charts) {
      const rows = page.querySelectorAll(`table[data-table="${chart.id}"] tr[data-point]`);
      assert.deepEqual(rows.map((r) => r.getAttribute('data-point')), chart.points, chart.id);
      for (const row of rows) {
        const point = points.get(row.getAttribute('data-point') ?? '');
        assert.ok(point);
        const text = squeezed(row.text);
        if (point.value !== undefined) assert.ok(text.includes(squeezed(numberWords(point, language))), `${language} ${point.id}`);
        if (point.change?.percent !== undefined) assert.ok(text.includes(squeezed(formatFigure({ value: point.change.percent, form: 'change' }, language))), `${language} ${point.id} change`);
        for (const words of [periodWords(point, language), periodNote(point, language), figures.publishers[point.publisher]?.[language] ?? '?']) assert.ok(text.includes(squeezed(words)), `${language} ${point.id}: ${words}`);
        for (const source of point.sources) assert.ok(text.includes(figures.sources[source]?.name ?? '?'), `${point.id} ${source}`);
        if (point.doubt) assert.ok(row.nextElementSibling?.classList.contains('doubt-row'), point.id);
      }
    }
    assert.deepEqual([...points.keys()].filter((id) => !page.querySelector(`tr[data-point="${id}"]`)), []);
  }
});

test('every drawn chart is a picture with a title and a text alternative that tells its numbers, and its bars are to scale', () => {
  for (const language of LANGUAGES) {
    const page = main(language, 'figures');
    for (const chart of charts) {
      const figure = page.querySelector(`figure[data-chart="${chart.id}"]`);
      assert.ok(figure, chart.id);
      assert.ok(figure.querySelector('table'), `${chart.id} has a table`);
      const svg = figure.querySelector('svg');
      assert.equal(svg !== null, chart.draw !== 'none', chart.id);
      if (!svg) continue;
      assert.equal(svg.getAttribute('role'), 'img');
      const [title, description] = (svg.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => page.querySelector(`#${id}`));
      assert.equal(title?.text, chart.title[language], chart.id);
      const told = squeezed(description?.text ?? '');
      const drawn = chart.points.map((id) => points.get(id)).filter((p) => p !== undefined);
      for (const p of drawn) assert.ok(told.includes(squeezed(numberWords(p, language))), `${language} ${chart.id}: "${told}" tells ${p.id}`);
      const values = drawn.map((p) => (chart.draw === 'changes' ? p.change?.percent : p.value) ?? NaN);
      assert.deepEqual(svg.querySelectorAll('g[data-figure]').map((g) => Number(g.getAttribute('data-value'))), values, chart.id);
      const { rows } = barRows(values.map((value) => ({ value, words: '', label: '' })), wholeBar(chart, drawn));
      assert.deepEqual(svg.querySelectorAll('rect.bar').map((r) => [r.getAttribute('x'), r.getAttribute('width')]), rows.map((r) => [`${r.x}%`, `${r.width}%`]), chart.id);
      assert.equal(new Set(drawn.map((p) => `${p.population} ${p.unit}`)).size, 1, `${chart.id} holds one population and one unit`);
    }
  }
});

/** Text outside of marked numbers, times, links and pictures. */
function unmarked(node: HTMLElement): string {
  if (['DATA', 'TIME', 'A', 'SVG', 'NAV'].includes(node.tagName?.toUpperCase() ?? '')) return ' ';
  return node.childNodes.map((child) => (child.nodeType === 1 ? unmarked(child as HTMLElement) : child.text)).join(' ');
}

test('no number on the page of figures comes from anywhere but the register', () => {
  for (const language of LANGUAGES) {
    const words = [...textsOf(figures)].map(([, text]) => (text[language] ?? '').replace(/\{[^{}]*\}/g, ' '));
    const known = new Set([
      ...words, ...figures.points.flatMap((p) => [periodWords(p, language), periodNote(p, language)]), ...Object.values(figures.sources).flatMap((s) => [s.name, s.date ?? '']),
    ].flatMap(numerals));
    assert.deepEqual([...new Set(numerals(unmarked(main(language, 'figures'))))].filter((n) => !known.has(n)), [], language);
  }
});

test('each inconsistency is shown, in full, in the section of every figure it concerns', () => {
  for (const language of LANGUAGES) {
    const page = main(language, 'figures');
    for (const { id, points: concerned } of figures.inconsistencies) {
      const shown = page.querySelectorAll(`[data-inconsistency~="${id}"]`);
      assert.ok(shown.length > 0, id);
      for (const chart of charts) {
        const beside = page.querySelector(`figure[data-chart="${chart.id}"] [data-inconsistency~="${id}"]`);
        assert.equal(beside !== null, chart.points.some((p) => concerned.includes(p)), `${chart.id} ${id}`);
      }
      for (const section of figures.sections.filter((s) => s.charts.some((c) => c.points.some((p) => concerned.includes(p))))) {
        const inFull = section.charts.filter((c) => page.querySelector(`figure[data-chart="${c.id}"] [data-inconsistency~="${id}"]`)?.querySelector('a[href^="#"]') === null);
        assert.ok(inFull.length > 0, `${section.id} ${id}`);
      }
    }
  }
});

test('the reported fall and the one that its own numbers give stand side by side', () => {
  const text = squeezed(main('en', 'figures').querySelector('[data-inconsistency="h2-2024"]')?.text ?? '');
  assert.match(text, /−28% was published, but the published numbers give −27\.3%/);
});

test('each chart has its CSV, and figures.json holds every figure with its computed change', () => {
  for (const chart of charts) {
    const file = join(DIST, `data/v1/figures/${chart.id}.csv`);
    assert.ok(existsSync(file), chart.id);
    const lines = readFileSync(file, 'utf8').trim().split('\r\n');
    assert.equal(lines.length, chart.points.length + 1, chart.id);
    chart.points.forEach((id, i) => assert.ok(lines[i + 1]?.startsWith(`${id},`), `${chart.id} ${id}`));
    for (const language of LANGUAGES) {
      const figure = main(language, 'figures').querySelector(`figure[data-chart="${chart.id}"]`);
      assert.ok(figure?.querySelector(`a[href="/data/v1/figures/${chart.id}.csv"]`) && figure.querySelector('a[href="/data/v1/figures.json"]'), chart.id);
    }
  }
  const data = JSON.parse(readFileSync(join(DIST, 'data/v1/figures.json'), 'utf8')) as { id: string; value: number | null; reportedChangePercent: number | null; computedChangePercent: number | null; sources: unknown[]; doubts: Record<string, string>[]; charts: string[] }[];
  assert.deepEqual(data.map((d) => [d.id, d.value, d.reportedChangePercent]), figures.points.map((p) => [p.id, p.value ?? null, p.change?.percent ?? null]));
  for (const d of data) {
    assert.ok(d.sources.length > 0 && d.charts.length > 0, d.id);
    for (const doubt of d.doubts) for (const words of Object.values(doubt)) assert.ok(!/[{}[\]]/.test(words), words);
  }
  assert.equal(data.find((d) => d.id === 'reports-2024-h2')?.computedChangePercent, -27.3);
});

test('every event stands in the list and on the lines of time, where its date falls', () => {
  for (const language of LANGUAGES) {
    const page = main(language, 'timeline');
    assert.deepEqual(page.querySelectorAll('.events > li').map((li) => [li.id, li.getAttribute('data-kind'), li.querySelector('time')?.getAttribute('datetime')]), timeline.events.map((e) => [e.id, e.kind, e.date]));
    for (const li of page.querySelectorAll('.events > li')) {
      const event = timeline.events.find((e) => e.id === li.id);
      assert.equal(li.querySelector('.secondary') !== null, event?.confidence === 'secondary', li.id);
    }
    const first = Number(timeline.events[0]?.date.slice(0, 4));
    const last = Number(timeline.events.at(-1)?.date.slice(0, 4));
    const scale = timeScale(first, last);
    const marks = page.querySelectorAll('svg.strip')[0]?.querySelectorAll('.mark') ?? [];
    assert.equal(marks.length, timeline.events.length);
    for (const mark of marks) {
      const place = scale(mark.getAttribute('data-date') ?? '');
      assert.equal(mark.getAttribute('cx') ?? mark.getAttribute('x'), `${place.x}%`);
      if (place.width > 0) assert.equal(mark.getAttribute('width'), `${place.width}%`);
    }
  }
});

test('the event of a law leads to the page of its reform, and each reform is led to', () => {
  for (const language of LANGUAGES) {
    const page = main(language, 'timeline');
    const led = new Set<string>();
    for (const event of timeline.events) {
      const wanted = content.reforms.filter((r) => r.laws.some((law) => event.laws?.includes(law))).map((r) => `/${language}/what-changed/${r.id}/`);
      const links = page.querySelectorAll(`#${event.id} a[href^="/${language}/what-changed/"]`).map((a) => a.getAttribute('href') ?? '');
      assert.deepEqual(links, wanted, event.id);
      for (const link of links) led.add(link);
    }
    assert.deepEqual([...led].sort(), content.reforms.map((r) => `/${language}/what-changed/${r.id}/`).sort());
  }
});

test('every claim is told with who made it and when, under its kind', () => {
  for (const language of LANGUAGES) {
    const page = main(language, 'gaps');
    for (const gap of gaps.items) {
      const shown = page.querySelector(`[data-gap-kind="${gap.kind}"] #${gap.id}`);
      assert.ok(shown, gap.id);
      assert.equal(shown.querySelector('h3')?.text, gap.who[language]);
      assert.equal(shown.querySelector('time')?.getAttribute('datetime'), gap.date);
      assert.equal(shown.querySelector('.today') !== null, gap.today !== undefined, gap.id);
    }
  }
});
