/**
 * `npm run test:dates [-- YYYY-MM-DD…] [--site]`: builds the site as of each day around which the law changed, and today, into dist-dates/<day>/, and runs the
 * unit and content tests, the site tests and the browser tests (phone; `--site` leaves these out) over each. Ends with one line of counts.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { siteDate } from '../src/law/dates.ts';

const today = siteDate({});
const DAYS = ['2024-06-15', '2024-06-16', '2025-09-16', '2026-03-01', '2026-03-02', today, '2027-01-01'];
const asked = process.argv.slice(2);
const withBrowser = !asked.includes('--site');
const chosen = asked.filter((argument) => !argument.startsWith('--'));
const days = chosen.length > 0 ? chosen : DAYS;

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
  const steps: [name: string, args: string[]][] = [
    ['unit and content tests', ['--test', 'tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts']],
    ['build', ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder]],
    ['site tests', ['--test', 'tests/site/**/*.test.ts']],
  ];
  if (withBrowser) steps.push(['browser tests', ['scripts/e2e.mjs', '--project', 'phone']]);
  const passed = steps.every(([name, args]) => run(name, args));
  console.log(`${day}: ${passed ? 'passed' : 'FAILED'}`);
  if (!passed) failed += 1;
}
console.log(`${days.length - failed} days passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
