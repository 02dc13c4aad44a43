import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What each room of src/ may import from, besides itself. `law` as a type-only import is allowed to i18n. */
const MAY_IMPORT: Record<string, string[]> = {
  law: [],
  i18n: ['law'],
  styles: [],
  scripts: ['law', 'i18n'],
  store: ['law', 'i18n'],
  search: ['law', 'store'],
  markdown: ['law', 'i18n', 'store', 'search'],
  integrations: ['law', 'store'],
  components: ['law', 'i18n', 'store', 'scripts', 'styles'],
  layouts: ['law', 'i18n', 'store', 'search', 'components', 'styles'],
  pages: ['law', 'i18n', 'store', 'search', 'components', 'layouts', 'scripts', 'styles'],
  '.': ['store', 'law'],
};

const SRC = join(import.meta.dirname, '../../src');

test('imports point one way between the rooms', () => {
  const wrong: string[] = [];
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(ts|astro)$/.test(f) && !f.endsWith('.d.ts'))) {
    const room = file.includes('/') ? file.split('/')[0] ?? '.' : '.';
    const allowed = MAY_IMPORT[room];
    assert.ok(allowed, `src/${room} is a room that MAY_IMPORT does not know`);
    const source = readFileSync(join(SRC, file), 'utf8');
    for (const [statement, target] of source.matchAll(/import\s[^;]*?from\s+'(\.[^']+)'|import\s+'(\.[^']+)'/g)) {
      const path = target ?? /'(\.[^']+)'/.exec(statement)?.[1] ?? '';
      const into = relative(SRC, join(SRC, dirname(file), path)).split('/')[0] ?? '';
      if (into === room) continue;
      if (!allowed.includes(into)) wrong.push(`src/${file} imports ${path}`);
      if (room === 'i18n' && !/^import type /.test(statement)) wrong.push(`src/${file} imports more than types from ${path}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('the domain knows neither Astro nor the browser nor the file system', () => {
  for (const file of readdirSync(join(SRC, 'law'))) {
    const source = readFileSync(join(SRC, 'law', file), 'utf8');
    assert.doesNotMatch(source, /from '(astro|node:)|\b(document|window)\./, file);
  }
});
