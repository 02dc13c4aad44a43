/**
 * `npm run test:dates [-- YYYY-MM-DD…]`: builds the site as of each day around which the law changed, and today, into dist-dates/<day>/, and runs the site
 * tests over each. Ends with one line of counts.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { siteDate } from '../src/law/dates.ts';

const today = siteDate({});
const DAYS = ['2024-06-15', '2024-06-16', '2025-09-16', '2026-03-01', '2026-03-02', today, '2027-01-01'];
const days = process.argv.length > 2 ? process.argv.slice(2) : DAYS;

let failed = 0;
for (const day of days) {
  siteDate({ SITE_DATE: day });
  const folder = `dist-dates/${day}`;
  rmSync(folder, { recursive: true, force: true });
  const env = { ...process.env, SITE_DATE: day, SITE_DIST: folder, ASTRO_TELEMETRY_DISABLED: '1' };
  const run = (name: string, args: string[]): boolean => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) console.error(`${day}: ${name} failed\n${stdout.split('\n').filter((line) => !/^\d\d:\d\d:\d\d\s+├─/.test(line)).slice(-60).join('\n')}\n${stderr}`);
    return status === 0;
  };
  const passed = run('build', ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder]) && run('site tests', ['--test', 'tests/site/**/*.test.ts']);
  console.log(`${day}: ${passed ? 'passed' : 'FAILED'}`);
  if (!passed) failed += 1;
}
console.log(`${days.length - failed} days passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
