/** `npm run check:readability`: sentence length and share of long words, by kind of page and language; names the pages that exceed the limits.  --root DIR */
import { LANGUAGES, type Language } from '../src/law/types.ts';
import { loadContent } from '../src/store/load.ts';
import { formatProblem, type Problem } from '../src/store/problems.ts';
import type { ProseSource } from '../src/store/prose.ts';
import { LIMITS, pageKindOf, readability, readabilityFaults, type PageKind, type Readability } from '../src/store/readability.ts';

const at = process.argv.indexOf('--root');
const { content } = loadContent(at < 0 ? process.cwd() : process.argv[at + 1] ?? '.');
const pages: { file: string; kind: PageKind; language: Language; source: ProseSource }[] = [];
for (const [id, sources] of content.prose) {
  const provision = content.provisions.get(id);
  if (!provision || provision.draft) continue;
  for (const language of LANGUAGES) if (sources[language]) pages.push({ file: (content.files.get(id) ?? '').replace('facts.yaml', `${language}.mdx`), kind: pageKindOf(provision.kind), language, source: sources[language] });
}
for (const guide of content.guides) for (const language of LANGUAGES) if (guide.sources[language]) pages.push({ file: `${guide.folder}/${language}.mdx`, kind: 'page', language, source: guide.sources[language] });
for (const [name, sources] of content.pages) for (const language of LANGUAGES) if (sources[language]) pages.push({ file: `content/pages/${name}/${language}.mdx`, kind: 'page', language, source: sources[language] });

const problems: Problem[] = [];
const measured = pages.map((page) => ({ ...page, measure: readability(page.source, page.language) }));
for (const { file, kind, language, measure } of measured) problems.push(...readabilityFaults(measure, kind, language).map((fault) => ({ file, ...fault })));
const spread = (list: Readability[], of: (r: Readability) => number): string => {
  const sorted = list.map(of).sort((a, b) => a - b);
  const point = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2);
  return `${point(0.5)} / ${point(0.95)} / ${point(1)}`;
};
console.log('kind      language  pages  mean words a sentence (median / 95% / most)  longest sentence  share of long words');
for (const kind of Object.keys(LIMITS) as PageKind[]) {
  for (const language of LANGUAGES) {
    const list = measured.filter((m) => m.kind === kind && m.language === language).map((m) => m.measure);
    if (list.length) console.log(`${kind.padEnd(9)} ${language.padEnd(9)} ${String(list.length).padStart(5)}  ${spread(list, (r) => r.mean).padEnd(42)}  ${spread(list, (r) => r.longest).padEnd(20)}  ${spread(list, (r) => r.longWords)}`);
  }
}
for (const problem of problems) console.log(formatProblem(problem));
console.log(`${pages.length} pages, ${problems.length} ${problems.length === 1 ? 'fault' : 'faults'}`);
process.exitCode = problems.length > 0 ? 1 : 0;
