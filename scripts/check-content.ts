/** `npm run check:content [-- [--with-drafts] [id…]]`: all faults of the content, or those of the provisions named. */
import { loadContent } from '../src/store/load.ts';
import { checkContent } from '../src/store/checks.ts';
import { formatProblem } from '../src/store/problems.ts';

const args = process.argv.slice(2);
const wanted = args.filter((a) => !a.startsWith('--'));
const { content, problems } = loadContent(process.cwd());
const all = [...problems, ...checkContent(content, { withDrafts: args.includes('--with-drafts') })];
const folders = wanted.map((id) => (content.files.get(id) ?? `/${id}`).replace(/facts\.yaml$/, ''));
const shown = wanted.length ? all.filter((p) => folders.some((f) => p.file.startsWith(f)) || !p.file.startsWith('content/provisions/')) : all;
for (const problem of shown) console.log(formatProblem(problem));
const drafts = [...content.provisions.values()].filter((p) => p.draft).length;
console.log(`${content.provisions.size - drafts} provisions published, ${drafts} drafts; ${shown.length} ${shown.length === 1 ? 'fault' : 'faults'}${wanted.length ? ` in ${wanted.join(', ')} and the registers` : ''}`);
process.exitCode = shown.length > 0 ? 1 : 0;
