import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadContent } from '../../src/store/load.ts';
import { COMPARED } from '../../src/store/qualifiers.ts';
import { siteDate } from '../../src/law/dates.ts';
import { LANGUAGES } from '../../src/law/types.ts';
import { statusOn } from '../../src/law/versions.ts';
import { DIST, parsed } from '../support/built.ts';

/** The tables and registers for lawyers and the open data, as built, against the content. */

const { content } = loadContent(process.cwd());
const data = join(DIST, 'data/v1');
const page = (path: string) => parsed(readFileSync(join(DIST, path, 'index.html'), 'utf8'));
const today = siteDate(process.env);
const offences = [...content.provisions.values()].filter((p) => !p.draft && p.kind === 'offence' && statusOn(p, today) === 'in-force' && p.versions.at(-1)?.parts);

test('each JSON file is valid against the JSON Schema beside it', () => {
  const files = readdirSync(data).filter((f) => f.endsWith('.schema.json'));
  assert.ok(files.length > 0);
  for (const file of files) {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(data, file), 'utf8')) as object);
    const valid = validate(JSON.parse(readFileSync(join(data, file.replace('.schema.json', '.json')), 'utf8')));
    assert.ok(valid, `${file}: ${JSON.stringify(validate.errors?.slice(0, 2))}`);
  }
});

test('every file of the open data is described on its page, with each of its fields', () => {
  for (const l of LANGUAGES) {
    const root = page(`${l}/data`);
    const linked = new Set(root.querySelectorAll('main a[href^="/data/v1/"]').map((a) => a.getAttribute('href')?.replace('/data/v1/', '')));
    for (const { name: file } of readdirSync(data, { withFileTypes: true }).filter((f) => f.isFile())) assert.ok(linked.has(file), `${l}: ${file} is not described; add it to content/data-files.yaml`);
    for (const file of readdirSync(data).filter((f) => f.endsWith('.schema.json'))) {
      const schema = JSON.parse(readFileSync(join(data, file), 'utf8')) as { items: { properties: Record<string, unknown> } };
      const shown = root.querySelectorAll(`[data-data-file="${file.replace('.schema.json', '')}"] dt code`).map((e) => e.text);
      assert.deepEqual(shown, Object.keys(schema.items.properties), file);
    }
  }
});

test('the fields that content/data-files.yaml explains exist', () => {
  for (const { name, fields = {} } of content.dataFiles) {
    if (Object.keys(fields).length === 0) continue;
    const schema = JSON.parse(readFileSync(join(data, `${name}.schema.json`), 'utf8')) as { items: { properties: Record<string, unknown> } };
    for (const field of Object.keys(fields)) assert.ok(field in schema.items.properties, `${name}.${field}`);
  }
});

test('the matrix of sanctions has a row for every part of every offence in force, with all its penalties', () => {
  const expected = offences.flatMap((p) => (p.versions.at(-1)?.parts ?? []).map((x) => `${p.id}:${x.part}`)).sort();
  for (const l of LANGUAGES) {
    const rows = page(`${l}/lawyers/sanctions`).querySelectorAll('tr[data-row]');
    assert.deepEqual(rows.map((r) => r.getAttribute('data-row')).sort(), expected, l);
    for (const row of rows) {
      const [id = '', number] = row.getAttribute('data-row')?.split(':') ?? [];
      const part = content.provisions.get(id)?.versions.at(-1)?.parts?.find((x) => x.part === number);
      const [main, added] = row.querySelectorAll('td');
      assert.equal(main?.querySelectorAll('li').length, part?.penalties.length, `${l} ${id} ${number ?? ''}`);
      assert.equal(added?.querySelectorAll('li').length, part?.with?.length ?? 0);
      for (const penalty of part?.penalties ?? []) if (penalty.max !== undefined && Number.isInteger(penalty.max)) assert.ok(main?.text.replace(/[\s\u00a0,]/g, '').includes(String(penalty.max)), `${l} ${id}: ${penalty.max}`);
    }
  }
});

test('sanctions.csv tells what sanctions.json tells, one row a penalty', () => {
  type Row = { id: string; part: string; penalties: { type: string; min: number | null; max: number | null }[]; with: { type: string; min: number | null; max: number | null }[] };
  const json = JSON.parse(readFileSync(join(data, 'sanctions.json'), 'utf8')) as Row[];
  const source = readFileSync(join(data, 'sanctions.csv'), 'utf8');
  assert.ok(source.startsWith('\ufeff'));
  const table = source.slice(1).trimEnd().split('\r\n').map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? ''));
  const [columns = [], ...rows] = table;
  const at = (row: string[], name: string): string => row[columns.indexOf(name)] ?? '';
  assert.ok(rows.every((row) => row.length === columns.length));
  const n = (x: number | null): string => (x === null ? '' : String(x));
  assert.deepEqual(rows.map((r) => ['id', 'part', 'penalty', 'min', 'max'].map((c) => at(r, c))), json.flatMap((r) => [...r.penalties, ...r.with].map((p) => [r.id, r.part, p.type, n(p.min), n(p.max)])));
});

test('the matrix of circumstances links each place to its anchor', () => {
  const root = page('en/lawyers/qualifiers');
  const links = root.querySelectorAll('td a').map((a) => a.getAttribute('href'));
  const count = COMPARED.flatMap((id) => content.provisions.get(id)?.versions.at(-1)?.parts ?? []).flatMap((p) => p.qualifiers ?? []).length;
  assert.equal(links.length, count);
  assert.ok(links.includes('/en/criminal-code/108-1/#part-2-8'));
});

test('the register of differences shows every entry in each language', () => {
  for (const l of LANGUAGES) assert.deepEqual(page(`${l}/lawyers/divergences`).querySelectorAll('[data-divergence]').map((e) => e.getAttribute('data-divergence')).sort(), content.divergences.divergences.map((d) => d.id).sort());
});

test('the side-by-side page of every provision has each part and rule in the three languages', () => {
  for (const p of [...content.provisions.values()].filter((x) => !x.draft)) {
    const version = p.versions.at(-1);
    const ids = [...(version?.parts ?? []).map((x) => (x.part === 'single' ? 'part' : `part-${x.part}`)), ...(version?.rules ?? []).map((r) => `rule-${r.id}`)];
    for (const l of LANGUAGES) {
      const rows = page(`${l}/${p.act}/${p.article}/compare`).querySelectorAll('table.compare tbody tr');
      assert.deepEqual(rows.flatMap((r) => r.getAttribute('id') ?? []), ids, p.id);
      for (const row of rows) {
        const cells = row.querySelectorAll('td');
        assert.deepEqual(cells.map((c) => c.getAttribute('lang') ?? l).sort(), [...LANGUAGES].sort());
        for (const cell of cells) assert.ok(cell.text.trim() !== '' && !/[{}]|\[\[/.test(cell.text), `${p.id}: ${cell.text}`);
      }
    }
  }
});
