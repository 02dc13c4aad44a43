/** `npm run check:freshness`: pages whose reading is old or behind a known version, by act; fails on readings that contradict their sources. */
import { siteDate } from '../src/law/dates.ts';
import { freshness, newestVersions, readingFaults } from '../src/law/freshness.ts';
import { loadContent } from '../src/store/load.ts';
import { formatProblem } from '../src/store/problems.ts';

const root = process.argv[2] ?? process.cwd();
const { content, problems } = loadContent(root);
const today = siteDate(process.env);
const newest = newestVersions(content.provisions.values());
const published = [...content.provisions.values()].filter((p) => !p.draft);
const behind = new Map<string, string[]>();
for (const provision of published) {
  const state = freshness(provision, newest.get(provision.act), today);
  if (state === 'newer-known' || state === 'old') {
    const key = `${provision.act} (newest known version ${newest.get(provision.act) ?? 'none'}), ${state}`;
    behind.set(key, [...(behind.get(key) ?? []), `${provision.article} (${provision.readUpTo ?? 'not read'})`]);
  }
  for (const fault of readingFaults(provision, today)) problems.push({ file: content.files.get(provision.id) ?? provision.id, ...fault });
}
for (const [key, articles] of behind) console.log(`${key}: ${articles.join(', ')}`);
for (const problem of problems) console.log(formatProblem(problem));
const count = [...behind.values()].flat().length;
console.log(`${published.length} pages, ${published.filter((p) => p.secondReading?.against).length} read twice, ${count} marked as read in an older version; ${problems.length} ${problems.length === 1 ? 'fault' : 'faults'}`);
process.exitCode = problems.length > 0 ? 1 : 0;
