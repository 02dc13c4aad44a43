import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSyntheticContent } from '../support/synthetic.ts';

const project = join(import.meta.dirname, '../..');

test('a build over broken content fails before it writes a page, and names file, field and mend', () => {
  const root = mkdtempSync(join(tmpdir(), 'gate-'));
  try {
    for (const part of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) cpSync(join(project, part), join(root, part), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'dir');
    writeSyntheticContent(root, 1, 1);
    const file = join(root, 'content/provisions/criminal-code/1000/facts.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('min: 100, max: 200', 'min: 100, max: 900'));
    const build = spawnSync(process.execPath, [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: root, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
    assert.notEqual(build.status, 0);
    assert.match(build.stdout + build.stderr, /content\/provisions\/criminal-code\/1000\/facts\.yaml · versions\[1\]\.parts\[1\]\.penalties\[0\]: 900 MCI is above the limit of 200/);
    assert.match(build.stdout + build.stderr, /mend: correct the amount/);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
