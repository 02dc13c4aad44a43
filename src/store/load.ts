import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { z } from 'astro/zod';
import { AUDIENCES, LANGUAGES, type Act, type AmendingLaw, type Audience, type Language, type MciValue, type Provision, type Text } from '../law/types.ts';
import type { Problem } from './problems.ts';
import {
  actSchema, coverageSchema, glossarySchema, guideSchema, lawsSchema, mciSchema, pageSchema, proseSchema, provisionSchema, questionsSchema, sameWordsSchema, searchGroupsSchema, searchPagesSchema, situationsSchema, stepsSchema, topicsSchema, vocabularySchema,
  type Coverage, type GlossaryTerm, type GuideMeta, type Question, type SearchGroup, type SearchPage, type Situation, type Step, type Topic,
} from './schema.ts';
import { dutiesSchema, selfCheckSchema, type Duties, type SelfCheck } from './schema-teachers.ts';
import { changesSchema, mattersSchema, reformsSchema, type Matters, type Reform, type SiteChange } from './schema-time.ts';
import { figuresSchema, gapsSchema, timelineSchema, type Figures, type Gaps, type Timeline } from './schema-figures.ts';
import { dataFilesSchema, divergencesSchema, type DataFile, type Divergences } from './schema-lawyers.ts';
import { helpSchema, type Help } from './schema-help.ts';
import { mythsSchema, type Myths } from './schema-citizens.ts';
import { readProse, type ProseSource } from './prose.ts';

export const VOCABULARIES = [
  'qualifiers', 'victims', 'payers', 'penalty-types', 'categories', 'deadlines', 'kinds', 'effects', 'audiences', 'roles',
] as const;
export type VocabularyName = (typeof VOCABULARIES)[number];
export type Vocabularies = Record<VocabularyName, Record<string, Text>>;

/** What to do, told step by step to one kind of reader. */
export interface Guide { audience: Audience; slug: string; folder: string; meta: GuideMeta; sources: Partial<Record<Language, ProseSource>> }

/** "What happened?": questions that lead to situations, and the steps situations are made of. */
export interface Pathways {
  reviewed: string;
  start: string;
  questions: Question[];
  steps: Map<string, Step>;
  situations: (Situation & { file: string })[];
}

/** Everything under content/, read and shaped, before the checks across files. */
export interface Content {
  acts: Map<string, Act>;
  laws: Map<string, AmendingLaw>;
  vocabularies: Vocabularies;
  mci: MciValue[];
  help: Help;
  /** What the provisions are about, in the order a reader meets them. */
  topics: Topic[];
  /** What the reforms touched. */
  coverage: Coverage;
  glossary: GlossaryTerm[];
  /** What teachers, heads, psychologists and others must do, and situations to check oneself by. */
  duties: Duties;
  selfCheck: SelfCheck;
  /** What happened, as readers name it, and what applied to it from day to day. */
  matters: Matters;
  reforms: Reform[];
  /** What we corrected or added, newest first. */
  changes: SiteChange[];
  /** What was counted, what happened, what is said to be missing. */
  figures: Figures;
  timeline: Timeline;
  gaps: Gaps;
  /** Where the official Kazakh and Russian texts differ. */
  divergences: Divergences;
  /** What each file of the open data holds. */
  dataFiles: DataFile[];
  /** What people believe, and the provisions that refute it. */
  myths: Myths;
  /** Pages the search knows besides provisions and help; everyday words and the pages that answer them. */
  search: { pages: SearchPage[]; groups: (SearchGroup & { file: string })[]; same: Record<Language, string[][]> };
  /** Published provisions and drafts, by id. Drafts may lack languages. */
  provisions: Map<string, Provision>;
  /** File of a provision's facts, by id. */
  files: Map<string, string>;
  prose: Map<string, Partial<Record<Language, ProseSource>>>;
  /** Pages that are not provisions, by the name of their folder. */
  pages: Map<string, Partial<Record<Language, ProseSource>>>;
  guides: Guide[];
  pathways: Pathways;
}

type Issue = z.core.$ZodIssue;

function fieldPath(path: readonly PropertyKey[]): string {
  return path.map((p) => (typeof p === 'number' ? `[${p}]` : `.${String(p)}`)).join('').replace(/^\./, '');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** One Zod issue as sentences for the author. */
function tell(issue: Issue, data: unknown, file: string): Problem[] {
  const field = fieldPath(issue.path);
  const value = valueAt(data, issue.path);
  const shown = value === undefined ? 'nothing' : typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'a group of fields') : JSON.stringify(value);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ file, field: field ? `${field}.${key}` : key, found: 'unknown field', mend: 'remove it or correct its name (docs/authoring.md lists the fields)' }));
    case 'invalid_type':
      return [{
        file, field, found: value === undefined ? 'the field is missing' : `found ${shown} where a ${issue.expected} belongs`,
        mend: value === undefined ? 'add it' : issue.expected === 'string' && typeof value === 'number' ? `put it in quotes: "${String(value)}"` : `write a ${issue.expected}`,
      }];
    case 'invalid_value':
      return [{ file, field, found: `found ${shown}`, mend: `use one of: ${issue.values.map(String).join(', ')}` }];
    case 'invalid_union': {
      const branch = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
      return branch.flatMap((inner) => tell({ ...inner, path: [...issue.path, ...inner.path] } as Issue, data, file));
    }
    case 'invalid_key':
      return [{ file, field, found: 'the name of a field is not allowed here', mend: 'use lower case letters, digits and hyphens' }];
    default:
      return [{ file, field, found: `found ${shown}, which ${issue.message}`, mend: 'correct the value' }];
  }
}

/**
 * Reads the content folder and holds every file to its shape.
 * @param root the project's root, which holds `content/`
 * @returns what could be read, and the faults found; files at fault are left out of the content
 */
export function loadContent(root: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const path = (file: string): string => join(root, file);

  function read<T>(file: string, schema: z.ZodType<T>): T | null {
    if (!existsSync(path(file))) {
      problems.push({ file, field: '', found: 'the file is missing', mend: 'add it' });
      return null;
    }
    let data: unknown;
    try {
      data = load(readFileSync(path(file), 'utf8'));
    } catch (error) {
      const [first = 'unreadable'] = (error as Error).message.split('\n');
      problems.push({ file, field: '', found: `broken YAML: ${first}`, mend: 'mend the line named (line:column); put texts with ": " or a leading quote into quotes' });
      return null;
    }
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    problems.push(...result.error.issues.flatMap((issue) => tell(issue, data, file)));
    return null;
  }
  const list = (folder: string): string[] => (existsSync(path(folder)) ? readdirSync(path(folder)).sort() : []);

  /** The kk, ru and en MDX files of a folder, with their front matter held to a shape. */
  function readLanguages(folder: string, schema: z.ZodType, others: readonly string[]): Partial<Record<Language, ProseSource>> {
    const sources: Partial<Record<Language, ProseSource>> = {};
    for (const name of list(folder).filter((n) => !others.includes(n))) {
      const file = `${folder}/${name}`;
      const language = LANGUAGES.find((l) => name === `${l}.mdx`);
      if (!language) {
        problems.push({ file, field: '', found: 'a file that has no place here', mend: `this folder has ${[...others, 'kk.mdx', 'ru.mdx', 'en.mdx'].join(', ')}` });
        continue;
      }
      const source = readProse(readFileSync(path(file), 'utf8'), language);
      if (source.frontMatterError) {
        problems.push({ file, field: '', found: source.frontMatterError, mend: 'begin the file with its front matter between --- lines' });
      } else {
        const result = schema.safeParse(source.frontMatter);
        if (!result.success) problems.push(...result.error.issues.flatMap((issue) => tell(issue, source.frontMatter, file)));
      }
      sources[language] = source;
    }
    return sources;
  }

  const acts = new Map<string, Act>();
  for (const name of list('content/acts').filter((f) => f.endsWith('.yaml'))) {
    const file = `content/acts/${name}`;
    const act = read(file, actSchema);
    if (!act) continue;
    if (`${act.id}.yaml` !== name) problems.push({ file, field: 'id', found: `found "${act.id}"`, mend: `the id is the file's name: ${name.replace('.yaml', '')}` });
    acts.set(act.id, act as Act);
  }

  const laws = new Map<string, AmendingLaw>();
  for (const law of read('content/laws.yaml', lawsSchema)?.laws ?? []) {
    if (laws.has(law.number)) problems.push({ file: 'content/laws.yaml', field: law.number, found: 'the law is listed twice', mend: 'keep one line' });
    laws.set(law.number, law);
  }

  const vocabularies = Object.fromEntries(
    VOCABULARIES.map((name) => [name, read(`content/vocabulary/${name}.yaml`, vocabularySchema) ?? {}]),
  ) as Vocabularies;
  const mci = read('content/mci.yaml', mciSchema)?.values ?? [];
  const help = read('content/help.yaml', helpSchema) ?? { lines: [], institutions: [], centres: [], readers: [], unanswered: [] };

  const search: Content['search'] = {
    same: read('content/search/same-words.yaml', sameWordsSchema)?.same ?? { kk: [], ru: [], en: [] },
    pages: read('content/search/pages.yaml', searchPagesSchema)?.pages ?? [],
    groups: list('content/search/groups').flatMap((name) => {
      const file = `content/search/groups/${name}`;
      return (read(file, searchGroupsSchema)?.groups ?? []).map((group) => ({ ...group, file }));
    }),
  };
  const topics = read('content/topics.yaml', topicsSchema)?.topics ?? [];

  const coverage = read('content/coverage.yaml', coverageSchema) ?? { reforms: [], checkedUnchanged: { kk: '', ru: '', en: '' }, merged: [] };
  const divergences = read('content/divergences.yaml', divergencesSchema) ?? { divergences: [], elsewhere: [] };
  const dataFiles = read('content/data-files.yaml', dataFilesSchema)?.files ?? [];
  const glossary = read('content/glossary.yaml', glossarySchema)?.terms ?? [];
  const myths = read('content/myths.yaml', mythsSchema) ?? { reviewed: '', myths: [] };

  const duties = read('content/duties.yaml', dutiesSchema) ?? { reviewed: '', roles: [], duties: [] };
  const selfCheck = read('content/self-check.yaml', selfCheckSchema) ?? { reviewed: '', situations: [] };
  const none = { kk: '', ru: '', en: '' };
  const matters = read('content/matters.yaml', mattersSchema) ?? {
    rules: { reachBackCriminal: none, reachBackAdministrative: none, reachBackNew: none, counting: none, countingAdministrative: none, finalWord: none }, matters: [],
  };
  const reforms = read('content/reforms.yaml', reformsSchema)?.reforms ?? [];
  const changes = read('content/changes.yaml', changesSchema)?.changes ?? [];
  const figures = read('content/figures.yaml', figuresSchema) ?? { units: {}, measures: {}, populations: {}, publishers: {}, sources: {}, points: [], warnings: [], sections: [], inconsistencies: [], notFound: [] };
  const timeline = read('content/timeline.yaml', timelineSchema) ?? { events: [], notEstablished: [] };
  const gaps = read('content/gaps.yaml', gapsSchema) ?? { items: [], notFound: [] };

  const provisions = new Map<string, Provision>();
  const files = new Map<string, string>();
  const prose: Content['prose'] = new Map();
  for (const actFolder of list('content/provisions')) {
    for (const articleFolder of list(`content/provisions/${actFolder}`)) {
      const folder = `content/provisions/${actFolder}/${articleFolder}`;
      const file = `${folder}/facts.yaml`;
      const provision = read(file, provisionSchema) as Provision | null;
      if (!provision) continue;
      const known = files.get(provision.id);
      if (known) {
        problems.push({ file, field: 'id', found: `"${provision.id}" is also the id in ${known}`, mend: 'give each provision an id of its own' });
        continue;
      }
      if (provision.act !== actFolder) problems.push({ file, field: 'act', found: `found "${provision.act}"`, mend: `the folder says ${actFolder}; make them equal` });
      if (provision.article !== articleFolder) problems.push({ file, field: 'article', found: `found "${provision.article}"`, mend: `the folder says ${articleFolder}; make them equal` });
      provisions.set(provision.id, provision);
      files.set(provision.id, file);
      const sources = readLanguages(folder, proseSchema, ['facts.yaml']);
      prose.set(provision.id, sources);
    }
  }
  const pages: Content['pages'] = new Map(list('content/pages').map((name) => [name, readLanguages(`content/pages/${name}`, pageSchema, [])]));
  const guides = list('content/guides').flatMap((audience): Guide[] => {
    const known = AUDIENCES.find((a) => a === audience);
    if (!known) {
      problems.push({ file: `content/guides/${audience}`, field: '', found: 'a folder that has no place here', mend: `guides are for ${AUDIENCES.join(', ')}` });
      return [];
    }
    return list(`content/guides/${audience}`).flatMap((slug) => {
      const folder = `content/guides/${audience}/${slug}`;
      const meta = read(`${folder}/meta.yaml`, guideSchema);
      const sources = readLanguages(folder, pageSchema, ['meta.yaml']);
      return meta ? [{ audience: known, slug, folder, meta, sources }] : [];
    });
  });
  const asked = read('content/pathways/questions.yaml', questionsSchema) ?? { reviewed: '', start: '', questions: [] };
  const steps = new Map<string, Step>();
  for (const step of read('content/pathways/steps.yaml', stepsSchema)?.steps ?? []) {
    if (steps.has(step.id)) problems.push({ file: 'content/pathways/steps.yaml', field: step.id, found: 'the id stands twice', mend: 'give each step an id of its own' });
    steps.set(step.id, step);
  }
  const situations = list('content/pathways/situations').flatMap((name) => {
    const file = `content/pathways/situations/${name}`;
    return (read(file, situationsSchema)?.situations ?? []).map((situation) => ({ ...situation, file }));
  });
  const pathways: Pathways = { ...asked, steps, situations };
  return { content: { acts, laws, vocabularies, mci, help, topics, coverage, glossary, duties, selfCheck, matters, reforms, changes, search, provisions, files, prose, pages, guides, figures, timeline, gaps, divergences, dataFiles, myths, pathways }, problems };
}


export type { Topic };
