import type { Text } from '../law/types.ts';
import { checkPlainText, checkRichText } from './checks-text.ts';
import type { Content } from './load.ts';
import type { Problem } from './problems.ts';
import { HELP_READERS, type HelpLine } from './schema-help.ts';

const FILE = 'content/help.yaml';

/** What a reader must know before calling: a published line has all of it. */
const NEEDED = ['when', 'calls', 'forWhom', 'hours', 'cost', 'runs'] as const satisfies readonly (keyof HelpLine)[];

/** Words of an address: a street, a house. Where a shelter stands is never told, since it protects those who live there. */
const ADDRESS = /\d|(?:^|[\s,(])(?:ул\.|улица|дом|мкр|проспект|пр-т|көше|көшесі|даңғыл|даңғылы|үй|street|avenue|road)(?=[\s,.)]|$)/iu;

/**
 * Faults of the register of help: published lines say when to call, whom one reaches, when, at what price and what happens then; citations and guides lead
 * somewhere; each kind of reader has a section; no centre gives away where it stands.
 */
export function checkHelp(content: Content, problems: Problem[]): void {
  const { lines, institutions, centres, readers, unanswered } = content.help;
  if (lines.length === 0) return; // The register could not be read, which is reported already.
  const report = (field: string, found: string, mend: string): void => void problems.push({ file: FILE, field, found, mend });
  const rich = (field: string, text: Text | undefined): void => void (text && checkRichText(content, problems, FILE, field, text));
  const guidesExist = (field: string, slugs: readonly string[]): void => {
    for (const slug of slugs) if (!content.guides.some((g) => g.audience === 'citizens' && g.slug === slug)) report(field, `"${slug}" is no guide for citizens`, 'name a folder of content/guides/citizens');
  };

  lines.forEach((line, i) => {
    const field = `lines[${i}] ${line.id}`;
    if (line.publish) for (const name of NEEDED) if (!line[name]) report(`${field}.${name}`, 'the field is missing', 'add it; readers see it before they call');
    line.calls?.forEach((text, c) => rich(`${field}.calls[${c}]`, text));
    for (const name of ['short', 'when', 'forWhom', 'hours', 'cost', 'languages', 'caution', 'note'] as const) if (line[name]) checkPlainText(problems, FILE, `${field}.${name}`, line[name]);
    guidesExist(`${field}.guides`, line.guides ?? []);
  });
  institutions.forEach((institution, i) => {
    const field = `institutions[${i}]`;
    for (const id of institution.legalBasis ?? []) if (!content.provisions.has(id)) report(`${field}.legalBasis`, `"${id}" is no provision here`, 'correct the id');
    for (const name of ['forWhom', 'how', 'note', 'caution'] as const) if (institution[name]) checkPlainText(problems, FILE, `${field} ${institution.id}.${name}`, institution[name]);
  });
  centres.filter((c) => c.publish).forEach((centre) => {
    const told = [centre.name, ...Object.values(centre.city), ...Object.values(centre.type)].find((words) => ADDRESS.test(words));
    if (told) report(`centres ${centre.id}`, `"${told}" looks like an address or a phone`, 'remove it; where a shelter stands is not told');
  });
  for (const id of HELP_READERS) {
    const found = readers.filter((r) => r.id === id).length;
    if (found !== 1) report('readers', `${found} sections "${id}"`, 'write one');
  }
  readers.forEach((reader) => {
    checkPlainText(problems, FILE, `readers ${reader.id}.title`, reader.title);
    reader.points.forEach(({ text }, p) => rich(`readers ${reader.id}.points[${p}]`, text));
    guidesExist(`readers ${reader.id}.guides`, reader.guides ?? []);
  });
  if (unanswered.length === 0) report('unanswered', 'the list is empty', 'say what to do when nobody answers or help is refused');
  unanswered.forEach((entry, i) => {
    checkPlainText(problems, FILE, `unanswered[${i}].case`, entry.case);
    rich(`unanswered[${i}].text`, entry.text);
    guidesExist(`unanswered[${i}].guide`, entry.guide ? [entry.guide] : []);
  });
}
