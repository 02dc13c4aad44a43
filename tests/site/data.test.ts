import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { citation } from '../../src/law/citation.ts';
import { loadContent } from '../../src/store/load.ts';
import { DIST, leadsToFile, parsed } from '../support/built.ts';

/** The open data against the facts. */

const read = (name: string): unknown => JSON.parse(readFileSync(join(DIST, 'data/v1', name), 'utf8'));
const { content } = loadContent(process.cwd());
const published = [...content.provisions.values()].filter((p) => !p.draft);

interface DataProvision {
  id: string; act: string; article: string; title: Record<string, string>; status: string; urls: Record<string, string>;
  versions: { from: string | null; to: string | null; parts: { part: string; qualifiers: string[]; penalties: { type: string; min: number | null; max: number | null; unit: string | null }[] }[]; sources: { version?: string; url: string }[] }[];
}

test('provisions.json holds every published provision, number for number', () => {
  const data = read('provisions.json') as DataProvision[];
  assert.deepEqual(data.map((p) => p.id).sort(), published.map((p) => p.id).sort());
  for (const d of data) {
    const p = content.provisions.get(d.id);
    assert.ok(p);
    assert.deepEqual(d.title, p.title);
    assert.deepEqual(d.versions.map((v) => [v.from, v.to]), p.versions.map((v) => [v.from, v.to]));
    p.versions.forEach((v, i) => {
      const facts = (v.parts ?? []).map((x) => ({ part: x.part, qualifiers: (x.qualifiers ?? []).map((q) => q.code), penalties: x.penalties.map((y) => [y.type, y.min ?? null, y.max ?? null, y.unit ?? null]) }));
      const told = d.versions[i]?.parts.map((x) => ({ part: x.part, qualifiers: x.qualifiers, penalties: x.penalties.map((y) => [y.type, y.min, y.max, y.unit]) }));
      assert.deepEqual(told, facts, d.id);
      for (const s of d.versions[i]?.sources ?? []) assert.match(s.url, /^https?:\/\//);
    });
    for (const url of Object.values(d.urls)) assert.ok(leadsToFile(new URL(url).pathname), url);
  }
});

test('each data file has a JSON Schema beside it that names its fields', () => {
  for (const name of readdirSync(join(DIST, 'data/v1')).filter((f) => f.endsWith('.schema.json')).map((f) => f.replace('.schema.json', ''))) {
    const schema = read(`${name}.schema.json`) as { type: string; items: { required: string[]; additionalProperties: boolean } };
    const data = read(`${name}.json`) as Record<string, unknown>[];
    assert.equal(schema.type, 'array');
    assert.equal(schema.items.additionalProperties, false);
    for (const entry of data) for (const field of schema.items.required) assert.ok(field in entry, `${name}: ${field}`);
  }
});

test('coverage.json names the pages that exist, with their readings', () => {
  const data = read('coverage.json') as { reform: string; act: string; articles: { id: string; readUpTo: string | null; secondReading: string | null; urls: Record<string, string> }[] }[];
  assert.deepEqual([...new Set(data.map((d) => d.reform))], content.coverage.reforms.map((r) => r.id));
  for (const { articles } of data) {
    for (const { id, readUpTo, secondReading, urls } of articles) {
      const p = content.provisions.get(id);
      assert.deepEqual([readUpTo, secondReading], [p?.readUpTo ?? null, p?.secondReading?.on ?? null], id);
      for (const url of Object.values(urls)) assert.ok(leadsToFile(new URL(url).pathname), url);
    }
  }
});

test('glossary.json holds every term, with its numbers and citations written out', () => {
  const data = read('glossary.json') as { id: string; meaning: Record<string, string> }[];
  assert.deepEqual(data.map((d) => d.id), content.glossary.map((g) => g.id));
  for (const { id, meaning } of data) for (const words of Object.values(meaning)) assert.ok(!/[{}[\]]/.test(words), `${id}: ${words}`);
});

test('duties.json holds every duty with the deadline and addressee of its rules', () => {
  const data = read('duties.json') as { id: string; roles: string[]; deadline: string; within: Record<string, string> | null; toWhom: Record<string, string> | null; rules: { provision: string; rule: string }[]; urls: Record<string, string> }[];
  assert.deepEqual(data.map((d) => [d.id, d.roles]), content.duties.duties.map((d) => [d.id, d.roles]));
  for (const d of data) {
    const rules = d.rules.map(({ provision, rule }) => content.provisions.get(provision)?.versions.at(-1)?.rules?.find((r) => r.id === rule));
    const coded = rules.find((r) => r?.deadline && r.deadline !== 'no-time-limit')?.deadline;
    if (coded) assert.equal(d.deadline, coded, d.id);
    else assert.ok(['standing', 'within', 'not-stated'].includes(d.deadline), d.id);
    assert.deepEqual(d.toWhom, rules.find((r) => r?.toWhom)?.toWhom ?? null, d.id);
    for (const words of Object.values(d.within ?? {})) assert.ok(!/[{}[\]]/.test(words), `${d.id}: ${words}`);
    for (const url of Object.values(d.urls)) assert.ok(leadsToFile(new URL(url).pathname), url);
  }
});

test('the duty tables of the three languages show the rules, deadlines and addressees of the facts', () => {
  for (const language of ['kk', 'ru', 'en'] as const) {
    const html = parsed(readFileSync(join(DIST, language, 'teachers/duties/index.html'), 'utf8'));
    for (const duty of content.duties.duties) {
      const row = html.querySelector(`tr#${duty.id}`);
      assert.ok(row, `${language} ${duty.id}`);
      assert.deepEqual(row.querySelectorAll('[data-rule]').map((e) => e.getAttribute('data-rule')), duty.rules.map((r) => `${r.provision}:${r.rule}`));
      for (const reference of duty.rules) {
        const rule = content.provisions.get(reference.provision)?.versions.at(-1)?.rules?.find((r) => r.id === reference.rule);
        if (rule?.deadline && rule.deadline !== 'no-time-limit') assert.ok(row.text.includes(content.vocabularies.deadlines[rule.deadline]?.[language] ?? '?'), `${language} ${duty.id}: deadline`);
      }
      const toWhom = duty.rules.map((reference) => content.provisions.get(reference.provision)?.versions.at(-1)?.rules?.find((r) => r.id === reference.rule)?.toWhom?.[language]).find(Boolean);
      if (toWhom) assert.ok(row.text.includes(toWhom), `${language} ${duty.id}: addressee`);
    }
  }
});

test('pathways.json and questions.json hold every situation and question, written out, and lead to each other', () => {
  const situations = read('pathways.json') as { id: string; group: string; title: Record<string, string>; answer: Record<string, string>; provisions: string[]; dates: Record<string, string> | null; steps: { id: string; kind: string; text: Record<string, string> }[]; questionsBefore: number; urls: Record<string, string> }[];
  const questions = read('questions.json') as { id: string; first: boolean; ask: Record<string, string>; options: { say: Record<string, string>; to: string }[]; urls: Record<string, string> }[];
  const { pathways } = content;
  assert.deepEqual(situations.map((s) => [s.id, s.provisions, s.steps.map((step) => step.id)]), pathways.situations.map((s) => [s.id, s.provisions, s.steps]));
  assert.deepEqual(questions.map((q) => [q.id, q.options.map((o) => o.to)]), pathways.questions.map((q) => [q.id, q.options.map((o) => o.to)]));
  assert.deepEqual(questions.filter((q) => q.first).map((q) => q.id), [pathways.start]);
  for (const { id, title, answer, dates, steps, questionsBefore } of situations) {
    for (const words of [title, answer, ...(dates ? [dates] : []), ...steps.map((s) => s.text)].flatMap((t) => Object.values(t))) assert.ok(!/[{}[\]]/.test(words), `${id}: ${words}`);
    assert.ok(questionsBefore >= 1 && questionsBefore <= 5, id);
  }
  for (const { id, urls } of [...situations, ...questions]) for (const url of Object.values(urls)) assert.ok(leadsToFile(new URL(url).pathname), `${id}: ${url}`);
});

test('the MCI values are those of the content', () => {
  assert.deepEqual((read('mci.json') as { from: string; tenge: number }[]).map((v) => [v.from, v.tenge]), content.mci.map((v) => [v.from, v.tenge]));
});

test('each provision page carries its schema.org Legislation with identifier, version and official source', () => {
  for (const p of published) {
    const html = readFileSync(join(DIST, `ru/${p.act}/${p.article}/index.html`), 'utf8');
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}') as Record<string, string>;
    assert.equal(data['@type'], 'Legislation', p.id);
    assert.equal(data['legislationIdentifier'], p.cite?.ru ?? citation(content.acts.get(p.act)!, p.article, 'ru'), p.id);
    assert.equal(data['legislationDateVersion'], p.versions.at(-1)?.from ?? undefined, p.id);
    if (p.sources.some((s) => 'act' in s && s.act === p.act)) assert.match(data['isBasedOn'] ?? '', /^https:\/\/zan\.gov\.kz\//, p.id);
  }
});
