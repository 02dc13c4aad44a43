/**
 * `npm run bench:scale [-- 500 1000 5000] [--search]`: builds the real site grown by made-up provisions to these sizes (× 3 languages) and prints pages, seconds
 * and peak memory; with --search only the search of a site that is made up altogether is built, and what a search costs is printed.
 * The sites are built in a temporary folder with this project's code.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGrownContent, writeSyntheticContent } from '../tests/support/synthetic.ts';

const project = join(import.meta.dirname, '..');
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

/** Resident memory of a process and its children, in bytes (Linux). */
function residentBytes(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    return children.reduce((sum, child) => sum + residentBytes(child), own);
  } catch {
    return 0;
  }
}

for (const size of sizes.length ? sizes : [500, 1000, 5000]) {
  const root = mkdtempSync(join(tmpdir(), 'scale-'));
  for (const part of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) cpSync(join(project, part), join(root, part), { recursive: true });
  cpSync(join(project, 'node_modules'), join(root, 'node_modules'), { recursive: true, verbatimSymlinks: true, filter: (from) => !/node_modules\/(\.astro|\.vite)/.test(from) });
  if (process.argv.includes('--search')) {
    for (const entry of readdirSync(join(root, 'src/pages'))) if (entry !== '[lang]') rmSync(join(root, 'src/pages', entry), { recursive: true });
    for (const entry of readdirSync(join(root, 'src/pages/[lang]'))) if (!['search', 'about.astro'].includes(entry)) rmSync(join(root, 'src/pages/[lang]', entry), { recursive: true });
  }
  if (process.argv.includes('--search')) writeSyntheticContent(root, size);
  else writeGrownContent(root, size);
  const started = Date.now();
  let peak = 0;
  const build = spawn(process.execPath, ['--max-old-space-size=16000', join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  const watch = setInterval(() => { peak = Math.max(peak, residentBytes(build.pid)); }, 200);
  const code = await new Promise((resolve) => build.on('exit', resolve));
  clearInterval(watch);
  const pages = code === 0 ? readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html')).length : 0;
  console.log(`${size} provisions × 3: ${code === 0 ? `${pages} pages in ${((Date.now() - started) / 1000).toFixed(0)} s, peak memory ${(peak / 2 ** 30).toFixed(2)} GiB` : `build failed (${code})`}`);
  if (code === 0 && process.argv.includes('--search')) spawnSync(process.execPath, ['scripts/bench-search.ts', join(root, 'dist')], { cwd: project, stdio: 'inherit' });
  rmSync(root, { recursive: true, force: true });
}
