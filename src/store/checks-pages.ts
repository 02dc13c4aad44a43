import { LANGUAGES, type Language } from '../law/types.ts';
import { isIsoDate } from '../law/dates.ts';
import { FactReferenceError, factNumber } from '../law/numbers.ts';
import type { Content, Guide } from './load.ts';
import type { Problem } from './problems.ts';
import type { ComponentUse, ProseSource } from './prose.ts';
import { checkReference, type Report } from './references.ts';
import { reviewFault } from './reviews.ts';

/** Components that pages and guides may use: those that take their facts from a provision they name. */
const PAGE_COMPONENTS = ['Cite', 'Law', 'Day', 'Phone', 'N', 'Count', 'Sanction', 'Blank', 'Tick'];

/** What the prose of one language refers to, in a form that can be compared between languages. */
function referencesOf(source: ProseSource): string[] {
  return source.uses
    .filter((u) => ['N', 'Sanction', 'Cite', 'Rules', 'Qualifiers', 'Penalties', 'Changes', 'Phone', 'Blank', 'Tick'].includes(u.name))
    .map((u) => `${u.name} ${Object.entries(u.attributes).filter(([k]) => k !== 'tenge').map(([k, v]) => `${k}=${String(v)}`).sort().join(' ')}`.trim())
    .sort();
}

/** Reports where ru and en differ from kk in the sections of a provision's page. */
export function compareSections(folder: string, sources: Partial<Record<Language, ProseSource>>, problems: Problem[]): void {
  const sectionsOf = (source: ProseSource): string => source.headings.map((h) => h.section ?? '?').join(' ');
  for (const language of ['ru', 'en'] as const) {
    const { kk, [language]: source } = sources;
    if (!kk || !source || sectionsOf(source) === sectionsOf(kk)) continue;
    problems.push({ file: `${folder}${language}.mdx`, field: 'headings', found: `sections [${sectionsOf(source)}] but kk has [${sectionsOf(kk)}]`, mend: 'give the three languages the same sections' });
  }
}

/** Reports where ru and en differ from kk in the facts and citations they name. */
export function compareLanguages(folder: string, sources: Partial<Record<Language, ProseSource>>, problems: Problem[]): void {
  const { kk, ru, en } = sources;
  if (!kk || !ru || !en) return;
  for (const [language, source] of [['ru', ru], ['en', en]] as const) {
    const file = `${folder}${language}.mdx`;
    const a = referencesOf(source);
    const b = referencesOf(kk);
    const only = (x: string[], y: string[]): string[] => {
      const rest = [...y];
      return x.filter((v) => {
        const i = rest.indexOf(v);
        if (i >= 0) rest.splice(i, 1);
        return i < 0;
      });
    };
    const more = only(a, b);
    const less = only(b, a);
    if (more.length || less.length) {
      problems.push({
        file, field: 'references', found: `differ from kk.mdx${more.length ? `; only here: ${more.join(' | ')}` : ''}${less.length ? `; only in kk: ${less.join(' | ')}` : ''}`,
        mend: 'tell the same numbers and citations in the three languages',
      });
    }
  }
}

/** Faults of one component of a page: a fact it names that is not there. */
function useFaults(content: Content, use: ComponentUse, report: Report): void {
  const field = `line ${use.line} <${use.name}>`;
  const value = (key: string): string => String(use.attributes[key] ?? '');
  if (!PAGE_COMPONENTS.includes(use.name)) report(field, 'a component that pages cannot use', `use ${PAGE_COMPONENTS.join(', ')}`);
  if (use.name === 'Cite') {
    if (use.attributes['id'] !== undefined) checkReference(content, report, field, value('id'), { part: value('part') });
    else if (!content.acts.has(value('act')) || !value('article')) report(field, 'neither a provision nor an act with an article', 'write id="…", or act="…" article="…"');
  }
  if (use.name === 'Law' && !content.laws.has(value('number'))) report(field, `law "${value('number')}" is not in content/laws.yaml`, 'correct the number');
  if (use.name === 'Day' && !isIsoDate(value('on'))) report(field, `"${value('on')}" is not a day`, 'write YYYY-MM-DD');
  if (use.name === 'Phone' && !content.help.lines.some((l) => l.id === value('id') && l.publish)) report(field, `"${value('id')}" is no published line`, 'correct the id');
  if (use.name === 'Blank' && use.attributes['lines'] !== undefined && !/^[1-9]$/.test(value('lines'))) report(field, `"${value('lines')}" lines`, 'write one to nine lines');
  if (use.name !== 'N' && use.name !== 'Sanction') return;
  const target = content.provisions.get(value('id'));
  const version = target?.versions.at(-1);
  if (!target || !version) {
    report(field, `"${value('id')}" is no provision here`, 'name the provision the number comes from');
    return;
  }
  if (use.name === 'Sanction') {
    const found = version.parts?.find((p) => p.part === value('part'))?.penalties.filter((p) => p.type === value('type') && (!use.attributes['payer'] || p.payer === value('payer'))) ?? [];
    if (found.length !== 1) report(field, `${target.id} has ${found.length} such penalties`, 'name one part, type and (where several pay) payer');
    return;
  }
  try {
    factNumber(target, version, value('of'));
  } catch (error) {
    if (!(error instanceof FactReferenceError)) throw error;
    report(field, error.message, 'correct the reference');
  }
}

/** Faults of a page in three languages: sections, components, digits typed by hand, and what differs between the languages. */
export function pageFaults(content: Content, folder: string, sources: Partial<Record<Language, ProseSource>>): Problem[] {
  const problems: Problem[] = [];
  const sectionsOf = (source: ProseSource | undefined): string[] => (source?.frontMatter as { sections?: string[] } | null)?.sections ?? [];
  for (const language of LANGUAGES) {
    const file = `${folder}${language}.mdx`;
    const source = sources[language];
    const report: Report = (field, found, mend) => problems.push({ file, field, found, mend });
    if (!source) {
      report('', 'the file is missing', `write the ${language} page`);
      continue;
    }
    const named = sectionsOf(source);
    const headings = source.headings.filter((h) => h.depth === 2);
    if (named.length !== headings.length) report('sections', `${named.length} anchors for ${headings.length} headings`, 'name one anchor for each ## heading, in order');
    if (named.join(' ') !== sectionsOf(sources.kk).join(' ')) report('sections', `[${named.join(' ')}] but kk has [${sectionsOf(sources.kk).join(' ')}]`, 'use the same anchors in the three languages');
    for (const use of source.uses) useFaults(content, use, report);
    for (const { line, excerpt } of source.digits) report(`line ${line}`, `a digit typed by hand: "${excerpt}"`, 'let a component print the number');
  }
  compareLanguages(folder, sources, problems);
  return problems;
}

/**
 * Faults of a guide: those of a page, and provisions it cites that no longer apply or have a wording newer than its review. A provision that is cited
 * as former law is written <Cite id="…" former />.
 */
export function guideFaults(content: Content, guide: Guide): Problem[] {
  const problems = pageFaults(content, `${guide.folder}/`, guide.sources);
  const file = `${guide.folder}/meta.yaml`;
  guide.meta.provisions.forEach((id, i) => {
    if (!content.provisions.has(id)) problems.push({ file, field: `provisions[${i}]`, found: `"${id}" is no provision here`, mend: 'correct the id' });
  });
  const cited = new Set(guide.sources.kk?.uses.flatMap((u) => (['Cite', 'N', 'Sanction'].includes(u.name) && typeof u.attributes['id'] === 'string' && !u.attributes['former'] ? [u.attributes['id']] : [])));
  for (const id of new Set([...cited, ...guide.meta.provisions])) {
    const fault = reviewFault(content, id, guide.meta.reviewed);
    if (fault) problems.push({ file, field: 'reviewed', ...fault });
  }
  return problems;
}
