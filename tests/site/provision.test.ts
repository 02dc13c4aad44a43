import { test } from 'node:test';
import assert from 'node:assert/strict';
import { provisionPath } from '../../src/law/citation.ts';
import { siteDate } from '../../src/law/dates.ts';
import { LANGUAGES, type Penalty, type Provision } from '../../src/law/types.ts';
import { latestVersion, statusOn } from '../../src/law/versions.ts';
import { loadContent } from '../../src/store/load.ts';
import { neighboursOf } from '../../src/store/neighbours.ts';
import { prosecutionOf } from '../../src/store/sanctions.ts';
import { builtPages, parsed } from '../support/built.ts';

/** What a provision's page draws from the facts: ladder, steps of a case, wordings, cards, contents. */

const { content } = loadContent(process.cwd());
const today = siteDate(process.env);
const published = [...content.provisions.values()].filter((p) => !p.draft);
const offences = published.filter((p) => p.kind === 'offence' && latestVersion(p).parts && statusOn(p, today) !== 'repealed');
const pages = new Map(builtPages().filter(({ html }) => /<main[^>]* data-provision=/.test(html)).map(({ path, html }) => [path, parsed(html)]));
const pageOf = (provision: Provision, language: (typeof LANGUAGES)[number]) => {
  const page = pages.get(provisionPath(provision, language));
  assert.ok(page, `${provision.id} ${language}`);
  return page;
};
/** Numbers of a text, thousands joined, days left out. */
const numbers = (text: string): number[] => (text.replace(/\d\d\.\d\d\.\d{4}/g, '').replace(/(\d)[\u00a0,](?=\d{3})/g, '$1').match(/\d+/g) ?? []).map(Number);
/** Kinds of penalty from mild to grave, written down here again: Criminal Code, art. 40; Code on Administrative Offences, art. 41. */
const KINDS = ['warning', 'fine', 'correctional-labour', 'community-service', 'administrative-arrest', 'arrest', 'restriction-of-freedom', 'imprisonment', 'life-imprisonment'];
const heaviest = (penalties: readonly Penalty[]): Penalty => {
  const kind = Math.max(...penalties.map((p) => KINDS.indexOf(p.type)));
  const [found] = penalties.filter((p) => KINDS.indexOf(p.type) === kind).sort((a, b) => (b.max ?? 0) - (a.max ?? 0) || (b.min ?? 0) - (a.min ?? 0));
  assert.ok(found);
  return found;
};
const amounts = ({ min, max }: Penalty): number[] => (max === undefined ? [] : min === undefined || min === max ? [max] : [min, max]);

test('each offence with penalties has a ladder whose numbers are the facts, part by part, on the right rung', () => {
  assert.ok(offences.length > 50);
  for (const p of offences) {
    for (const l of LANGUAGES) {
      const root = pageOf(p, l);
      const rails = root.querySelectorAll('.ladder [data-rail]');
      const neighbours = neighboursOf(p, published, today);
      const expected = [...(latestVersion(p).parts ?? []).map((x) => [`${p.id}:${x.part}`, x.penalties] as const), ...neighbours.map((n) => [n.id, (latestVersion(n).parts ?? []).flatMap((x) => x.penalties)] as const)];
      assert.deepEqual(rails.map((r) => r.getAttribute('data-rail')).sort(), expected.map(([id]) => id).sort(), `${p.id} ${l}`);
      for (const [id, penalties] of expected) {
        const rail = rails.find((r) => r.getAttribute('data-rail') === id);
        const gravest = heaviest(penalties);
        assert.equal(rail?.parentNode?.getAttribute('data-kind'), gravest.type, `${p.id} ${l}: ${id}`);
        const told = rail.querySelectorAll('text').map((t) => t.text).join(' ');
        assert.deepEqual(numbers(told.split('·')[1] ?? ''), amounts(gravest), `${p.id} ${l}: ${told}`);
        const held = gravest.suspendedUntil !== undefined && today < gravest.suspendedUntil;
        assert.equal(/\d\d\.\d\d\.\d{4}/.test(told), held, `${p.id} ${l}: ${told}`);
      }
      assert.equal(root.querySelectorAll('.ladder path.hole').length > 0, expected.some(([, penalties]) => KINDS.some((k) => penalties.some((x) => x.type === k) && penalties.every((x) => x.type !== k || (x.suspendedUntil !== undefined && today < x.suspendedUntil)))), `${p.id} ${l} marks what is suspended`);
      const labels = root.querySelector('.ladder svg[role="img"]')?.getAttribute('aria-labelledby')?.split(' ') ?? [];
      assert.equal(labels.length, 2);
      for (const label of labels) assert.ok((root.querySelector(`[id="${label}"]`)?.text.length ?? 0) > 5, `${p.id} ${l} #${label}`);
    }
  }
});

test('the ladder is told in words too: every line of it, with its mildest and its gravest penalty, and a way to each neighbour', () => {
  for (const p of offences) {
    for (const l of LANGUAGES) {
      const root = pageOf(p, l);
      const lines = root.querySelectorAll('.ladder details li');
      assert.equal(lines.length, root.querySelectorAll('.ladder [data-rail]').length, `${p.id} ${l}`);
      for (const n of neighboursOf(p, published, today)) {
        const line = lines.find((li) => li.querySelector(`a[href="${provisionPath(n, l)}"]`));
        const gravest = heaviest((latestVersion(n).parts ?? []).flatMap((x) => x.penalties));
        const told = numbers(line?.text ?? '');
        for (const n2 of amounts(gravest)) assert.ok(told.includes(n2), `${p.id} ${l}: "${line?.text ?? ''}" tells ${n2}`);
      }
    }
  }
});

test('what is no longer in force is compared with nothing, and its line of status comes before the rest', () => {
  for (const p of published) {
    for (const l of LANGUAGES) {
      const root = pageOf(p, l);
      if (!offences.includes(p)) assert.equal(root.querySelectorAll('.ladder, .case').length, 0, p.id);
      const order = root.querySelectorAll('main > :is(h1, .status-line, .answer, .glance, .page-contents, .prose)').map((e) => (e.tagName === 'H1' ? 'h1' : e.classList.value[0]));
      assert.deepEqual(order.filter((x) => x !== 'glance' && x !== 'page-contents'), ['h1', 'status-line', 'answer', 'prose'], p.id);
    }
  }
});

test('the steps of a case are the facts: who starts it from the lists of the Criminal Procedure Code, who records and decides from the article', () => {
  for (const p of offences) {
    for (const l of LANGUAGES) {
      const steps = pageOf(p, l).querySelector('#who-decides + .case');
      assert.ok(steps, `${p.id} ${l}`);
      const ways = steps.querySelectorAll('[data-prosecution]');
      for (const way of ways) for (const part of way.getAttribute('data-parts')?.split(' ') ?? []) assert.equal(prosecutionOf(content, p, part), way.getAttribute('data-prosecution'), `${p.id}:${part}`);
      const told = ways.flatMap((w) => w.getAttribute('data-parts')?.split(' ') ?? []).sort();
      assert.deepEqual(told, p.act === 'criminal-code' ? (latestVersion(p).parts ?? []).map((x) => x.part).sort() : [], p.id);
      const { startOfCase, protocol, decides } = p.who ?? {};
      assert.equal(steps.querySelectorAll('li').length, [startOfCase || told.length > 0, protocol, decides].filter(Boolean).length, `${p.id} ${l}`);
      for (const text of [protocol, decides]) {
        const words = text?.[l].split('[[')[0]?.trim();
        if (words) assert.ok(steps.text.includes(words), `${p.id} ${l}: ${words}`);
      }
    }
  }
});

test('wordings stand on one scale: one after the other, each as long as it applied, dated ones linked', () => {
  const days = (date: string): number => Date.parse(date) / 86_400_000;
  for (const p of published) {
    const list = pageOf(p, 'kk').querySelector('ul.versions');
    const dated = p.versions.filter((v) => v.from !== null);
    assert.equal(list?.querySelectorAll('a').length ?? 0, dated.length, p.id);
    const bars = (list?.querySelectorAll('rect') ?? []).map((r) => ({ x: parseFloat(r.getAttribute('x') ?? ''), width: parseFloat(r.getAttribute('width') ?? ''), look: r.getAttribute('class') })).toReversed();
    assert.equal(bars.length, p.versions.length > 1 ? p.versions.length : 0, p.id);
    bars.forEach((bar, i) => {
      const version = p.versions[i];
      const next = bars[i + 1];
      assert.ok(bar.x >= 0 && bar.x + bar.width <= 100.05, p.id);
      assert.equal(bar.look ?? '', version?.from === null ? 'unsure' : version?.to === null ? 'now' : '', p.id);
      if (next && bar.width > 0.8) assert.ok(Math.abs(bar.x + bar.width - next.x) < 0.5, `${p.id}: ${bar.x} + ${bar.width} meets ${next.x}`);
    });
    // Two finished wordings of one scale: lengths in proportion to days.
    const finished = p.versions.flatMap((v, i) => (v.from && v.to && (bars[i]?.width ?? 0) > 0.8 ? [{ days: days(v.to) - days(v.from), width: bars[i]?.width ?? 0 }] : []));
    const [a, b] = finished;
    if (a && b) assert.ok(Math.abs(a.days / b.days - a.width / b.width) < 0.05 * (a.days / b.days), p.id);
  }
});

test('each related provision is a card with number, title, status of the day and one line', () => {
  for (const p of published) {
    for (const l of LANGUAGES) {
      const related = (p.related ?? []).flatMap((id) => published.find((x) => x.id === id) ?? []);
      const cards = pageOf(p, l).querySelectorAll('.cards > li');
      assert.deepEqual(cards.map((c) => c.querySelector('a')?.getAttribute('href')), related.map((r) => provisionPath(r, l)), `${p.id} ${l}`);
      related.forEach((r, i) => {
        const card = cards[i];
        assert.equal(card?.querySelector('[data-status]')?.getAttribute('data-status'), statusOn(r, today), `${p.id} → ${r.id}`);
        assert.equal(card.querySelector('a')?.text, r.title[l]);
        const line = card.querySelector('p')?.text ?? '';
        assert.ok(line.length > 10 && !/[{}[\]]/.test(line), `${p.id} → ${r.id}: ${line}`);
        if (offences.includes(r)) assert.deepEqual(numbers(line), amounts(heaviest((latestVersion(r).parts ?? []).flatMap((x) => x.penalties))), `${p.id} → ${r.id}: ${line}`);
      });
    }
  }
});

test('the contents of a page are its headings, in their order, in a landmark with a name', () => {
  let listed = 0;
  for (const [path, root] of pages) {
    const nav = root.querySelector('.page-contents');
    if (!nav) continue;
    const headings = root.querySelectorAll('.prose h2, .page-facts h2').map((h) => [`#${h.id}`, h.text.trim()]);
    for (const list of nav.querySelectorAll('ul')) assert.deepEqual(list.querySelectorAll('a').map((a) => [a.getAttribute('href'), a.text.trim()]), headings, path);
    assert.equal(nav.querySelectorAll('ul').length, 2, path);
    assert.ok((nav.getAttribute('aria-label') ?? '').length > 5, path);
    listed++;
  }
  assert.equal(listed, published.length * LANGUAGES.length);
});

test('no page shows the marks of a citation instead of the citation', () => {
  for (const { path, html } of builtPages()) assert.doesNotMatch(html, /\[\[[a-z]+-\d/, path);
});
