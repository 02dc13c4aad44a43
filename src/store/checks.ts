import { LANGUAGES, type Language, type Provision, type Rule, type Text, type Version } from '../law/types.ts';
import { additionalPenaltyFault, penaltyFault, type PenalRegime } from '../law/limits.ts';
import { factNumber, FactReferenceError, numeralFaults, numerals, segments } from '../law/numbers.ts';
import { versionFaults } from '../law/versions.ts';
import { addDays, isIsoDate } from '../law/dates.ts';
import type { Content } from './load.ts';
import type { Problem } from './problems.ts';
import { COMPONENTS, type ComponentUse, type ProseSource } from './prose.ts';
import { checkTime } from './checks-time.ts';
import { checkFigures } from './checks-figures.ts';
import { checkEvents, checkGaps } from './checks-events.ts';
import { checkDivergences } from './checks-divergences.ts';
import { checkLines, checkPlainText, checkRichText, mixedScriptWords, wrongLanguage } from './checks-text.ts';
import { compareLanguages, compareSections, guideFaults, pageFaults } from './checks-pages.ts';
import { checkTeachers } from './checks-teachers.ts';
import { checkPathways } from './checks-pathways.ts';
import { checkReference, type Report } from './references.ts';
import { checkCitizens } from './checks-citizens.ts';
import { checkHelp } from './checks-help.ts';
import { sectionOrder, SECTIONS, type SectionId } from './headings.ts';
import { textsOf } from './texts.ts';

/** Longest one-sentence answer, in words. */
export const ANSWER_WORDS = 25;

function checkRuleTexts(report: Report, provision: Provision, version: Version, field: string, rule: Rule): void {
  for (const language of LANGUAGES) {
    for (const m of (rule.fact[language] ?? '').matchAll(/\{([^{}]+)\}/g)) {
      const reference = m[1] === 'value' ? rule.id : `${rule.id}.${m[1] ?? ''}`;
      try {
        factNumber(provision, version, reference);
      } catch (error) {
        if (!(error instanceof FactReferenceError)) throw error;
        report(`${field}.fact.${language}`, `{${m[1] ?? ''}}: ${error.message}`, 'name a quantity of this rule');
      }
    }
  }
}

function checkFacts(content: Content, provision: Provision, complete: boolean, report: Report): void {
  const act = content.acts.get(provision.act);
  if (!act) report('act', `"${provision.act}" is no act here`, `use one of: ${[...content.acts.keys()].join(', ')}`);
  else if (act.idPrefix !== null && provision.id !== `${act.idPrefix}-${provision.article}`) {
    report('id', `found "${provision.id}"`, `the id is ${act.idPrefix}-${provision.article}`);
  }
  if (complete && (act?.kind === 'order') !== (provision.cite !== undefined)) {
    report('cite', provision.cite ? 'the field is only for by-laws' : 'the field is missing', provision.cite ? 'remove it' : 'name the by-law as lawyers cite it, in three languages');
  }
  for (const { index, fault, mend } of versionFaults(provision)) report(`versions[${index}]`, fault, mend);
  const regime: PenalRegime | null = provision.act === 'criminal-code' ? 'criminal' : provision.act === 'admin-code' ? 'administrative' : null;
  const { vocabularies } = content;
  const known = (name: keyof typeof vocabularies, code: string, field: string): void => {
    if (!(code in vocabularies[name])) report(field, `"${code}" is not in content/vocabulary/${name}.yaml`, 'correct the code or add it there in three languages');
  };
  const law = (number: string, field: string): void => {
    if (!content.laws.has(number)) report(field, `law "${number}" is not in content/laws.yaml`, 'correct the number or add the law with its date');
  };

  provision.versions.forEach((version, v) => {
    const at = `versions[${v}]`;
    version.amendedBy?.forEach((number, i) => law(number, `${at}.amendedBy[${i}]`));
    if (provision.kind === 'offence' && !version.parts) report(`${at}.parts`, 'an offence without parts', 'add the parts with their penalties, or change kind');
    if (!version.parts && !version.rules) report(at, 'neither parts nor rules', 'say what the wording rules');
    const seenParts = new Set<string>();
    version.parts?.forEach((part, p) => {
      const partField = `${at}.parts[${p}]`;
      if (seenParts.has(part.part)) report(`${partField}.part`, `part ${part.part} stands twice`, 'number each part once');
      seenParts.add(part.part);
      part.victims?.forEach((code, i) => known('victims', code, `${partField}.victims[${i}]`));
      part.qualifiers?.forEach((q, i) => known('qualifiers', q.code, `${partField}.qualifiers[${i}].code`));
      part.penalties.forEach((penalty, i) => {
        const field = `${partField}.penalties[${i}]`;
        known('penalty-types', penalty.type, `${field}.type`);
        if (penalty.payer) known('payers', penalty.payer, `${field}.payer`);
        if (penalty.suspendedBy) checkReference(content, report, `${field}.suspendedBy`, penalty.suspendedBy);
        const fault = regime && penaltyFault(penalty, regime, part.category);
        if (fault) report(field, fault, 'correct the amount, the unit or the category against the official text');
      });
      part.with?.forEach((penalty, i) => {
        const field = `${partField}.with[${i}]`;
        known('penalty-types', penalty.type, `${field}.type`);
        const fault = additionalPenaltyFault(penalty);
        if (fault) report(field, fault, 'correct the amount against the official text');
      });
      if (regime === 'criminal' && complete && !part.category) report(`${partField}.category`, 'the field is missing', 'give the category that follows from the sanction (Criminal Code arts. 10–11)');
    });
    const seenRules = new Set<string>();
    version.rules?.forEach((rule, r) => {
      if (seenRules.has(rule.id)) report(`${at}.rules[${r}].id`, `rule "${rule.id}" stands twice`, 'give each rule an id of its own');
      seenRules.add(rule.id);
      if (complete) checkRuleTexts(report, provision, version, `${at}.rules[${r}]`, rule);
    });
  });
  provision.history?.forEach((h, i) => h.laws?.forEach((number, j) => law(number, `history[${i}].laws[${j}]`)));
  for (const list of ['related', 'replaces', 'replacedBy'] as const) {
    provision[list]?.forEach((id, i) => checkReference(content, report, `${list}[${i}]`, id));
    if (provision[list]?.includes(provision.id)) report(list, `names itself (${provision.id})`, 'remove it');
  }
  if (provision.inForce.to !== null && complete && !provision.replacedBy?.length && !provision.openQuestions?.length) {
    report('replacedBy', 'a repealed provision without successor', 'name what replaced it, or say in openQuestions that nothing did');
  }
  provision.sources.forEach((source, i) => {
    if ('act' in source) {
      if (!content.acts.has(source.act)) report(`sources[${i}].act`, `"${source.act}" is no act here`, 'add the act or correct its id');
      else if (content.acts.get(source.act)?.zan === null) report(`sources[${i}].act`, `"${source.act}" has no document number`, 'add zan to the act');
    }
  });
  if (provision.confidence === 'primary' && !provision.sources.some((s) => 'act' in s)) {
    report('sources', 'confidence is primary but no official text is named', 'add the text with its version date, or set confidence: secondary');
  }
  if (provision.readUpTo === null && complete) report('readUpTo', 'null', 'give the date of the newest official version read');

  for (const [field, text] of textsOf(provision)) {
    for (const language of LANGUAGES) {
      const words = text[language];
      if (words === undefined) {
        if (complete) report(`${field}.${language}`, `the ${language} text is missing`, 'write it; a provision is published in three languages');
        else if (language === 'en' && !field.startsWith('terms')) report(`${field}.en`, 'the English text is missing', 'write it');
        continue;
      }
      const mixed = mixedScriptWords(words);
      if (mixed.length > 0) report(`${field}.${language}`, `letters of two alphabets in one word: ${mixed.slice(0, 3).join(', ')}`, 'retype the word in one alphabet');
      const wrong = complete ? wrongLanguage(words, language) : null;
      if (wrong) report(`${field}.${language}`, wrong, `write the text in ${language}`);
      for (const segment of segments(words)) {
        if (segment.kind === 'citation') checkReference(content, report, `${field}.${language}`, segment.id, segment);
      }
    }
    if (!field.startsWith('terms') && field !== 'title' && text.kk && text.ru && text.en) {
      const faults = numeralFaults(text as Text);
      if (faults.length > 0) {
        report(field, `the numbers differ: kk [${numerals(text.kk).join(' ')}], ${faults.map((l) => `${l} [${numerals(text[l] ?? '').join(' ')}]`).join(', ')}`, 'tell the same numbers in the three languages (dates as DD.MM.YYYY)');
      }
    }
  }
}

/** All days the facts of a provision speak of, partial ones included. */
function datesOf(content: Content, provision: Provision): Set<string> {
  const dates = new Set<string>();
  const add = (date: string | null | undefined): void => {
    if (!date) return;
    dates.add(date);
    if (isIsoDate(date)) {
      dates.add(addDays(date, -1));
      dates.add(addDays(date, 1));
    }
  };
  add(provision.inForce.from);
  add(provision.inForce.to);
  add(provision.readUpTo);
  for (const v of provision.versions) {
    add(v.from);
    add(v.to);
    for (const p of v.parts ?? []) for (const x of p.penalties) add(x.suspendedUntil);
    for (const r of v.rules ?? []) [r.from, r.until, r.readIn].forEach(add);
    for (const number of v.amendedBy ?? []) add(content.laws.get(number)?.date);
  }
  for (const h of provision.history ?? []) {
    add(h.from);
    add(h.to);
    for (const number of h.laws ?? []) add(content.laws.get(number)?.date);
  }
  for (const s of provision.sources) if ('act' in s) add(s.version);
  return dates;
}

const REQUIRED_OFFENCE: SectionId[] = ['concerns', 'penalties', 'who-decides', 'what-to-do', 'changes', 'lawyers'];

function checkStructure(provision: Provision, source: ProseSource, report: Report): void {
  const ids = source.headings.flatMap((h) => (h.section ? [h.section] : []));
  for (const h of source.headings) {
    if (!h.section) report(`line ${h.line}`, `heading "${h.text}"`, `use one of: ${SECTIONS.map(([id]) => id).join(', ')} with the words of docs/authoring.md`);
    else if (h.depth !== 2) report(`line ${h.line}`, `heading "${h.text}" at depth ${h.depth}`, 'begin it with ##');
  }
  ids.forEach((id, i) => {
    const before = ids[i - 1];
    if (before && sectionOrder(before) >= sectionOrder(id)) report('headings', `"${id}" stands after "${before}"`, 'keep the order of docs/authoring.md');
  });
  const version = provision.versions.at(-1);
  const repealed = provision.inForce.to !== null;
  const required: SectionId[] = repealed ? ['today', 'before'] : provision.kind === 'offence'
    ? [...REQUIRED_OFFENCE, ...(version?.parts?.some((p) => p.qualifiers?.length) ? ['graver' as const] : []), ...(provision.audience.includes('teachers') ? ['teachers' as const] : [])]
    : ['changes'];
  for (const id of required) if (!ids.includes(id)) report('headings', `the section "${id}" is missing`, 'add it (docs/authoring.md says which sections a page needs)');
  if (!repealed && provision.kind !== 'offence' && !ids.includes('concerns') && !ids.includes('what-it-says')) {
    report('headings', 'neither "concerns" nor "what-it-says"', 'add one of them');
  }
  const uses = (name: string): ComponentUse[] => source.uses.filter((u) => u.name === name);
  if (version?.parts && uses('Penalties').length !== 1) report('<Penalties />', `stands ${uses('Penalties').length} times`, 'show the table of penalties once');
  if (!version?.parts && uses('Penalties').length > 0) report('<Penalties />', 'there are no parts', 'remove it');
  if (provision.history?.length && uses('Changes').length !== 1) report('<Changes />', `stands ${uses('Changes').length} times`, 'show the history once');
  const rules = version?.rules?.map((r) => r.id) ?? [];
  const shown = uses('Rules').flatMap((u) => (typeof u.attributes['only'] === 'string' ? u.attributes['only'].split(/\s+/).filter(Boolean) : rules));
  for (const id of rules) {
    const times = shown.filter((s) => s === id).length;
    if (times !== 1) report('<Rules />', `rule "${id}" is shown ${times} times`, 'show every rule once');
  }
  for (const id of shown) if (!rules.includes(id)) report('<Rules />', `there is no rule "${id}"`, `rules: ${rules.join(', ')}`);
  if (!repealed) {
    for (const part of version?.parts ?? []) {
      const times = uses('Qualifiers').filter((u) => u.attributes['part'] === part.part).length;
      if (part.qualifiers?.length && times !== 1) report('<Qualifiers />', `part ${part.part} is shown ${times} times`, 'list the qualifying circumstances of each part once');
    }
  }
}

function checkUses(content: Content, provision: Provision, source: ProseSource, report: Report): void {
  const dates = datesOf(content, provision);
  const version = provision.versions.at(-1);
  for (const use of source.uses) {
    const field = `line ${use.line} <${use.name}>`;
    const allowed = COMPONENTS[use.name];
    if (!allowed) {
      report(field, 'unknown component', `use one of: ${Object.keys(COMPONENTS).join(', ')}`);
      continue;
    }
    for (const name of Object.keys(use.attributes)) if (!allowed.includes(name)) report(field, `unknown attribute "${name}"`, allowed.length ? `it takes: ${allowed.join(', ')}` : 'it takes none');
    const get = (name: string): string | undefined => {
      const value = use.attributes[name];
      return typeof value === 'string' ? value : undefined;
    };
    const id = get('id');
    const target = id && use.name !== 'Phone' ? content.provisions.get(id) : provision;
    const targetVersion = target === provision ? version : target?.versions.at(-1);
    if (!target || !targetVersion) {
      report(field, `"${id ?? ''}" is no provision here`, 'correct the id');
      continue;
    }
    const attempt = (run: () => unknown): void => {
      try {
        run();
      } catch (error) {
        report(field, (error as Error).message, 'correct the reference');
      }
    };
    if (use.name === 'N') attempt(() => factNumber(target, targetVersion, get('of') ?? ''));
    if (use.name === 'Sanction') {
      const part = targetVersion.parts?.find((p) => p.part === get('part'));
      const found = part?.penalties.filter((p) => p.type === get('type') && (!get('payer') || p.payer === get('payer'))) ?? [];
      if (found.length !== 1) report(field, `${target.id} has ${found.length} such penalties`, 'name one part, type and (where several pay) payer');
    }
    if (use.name === 'Qualifiers' && !targetVersion.parts?.some((p) => p.part === get('part') && p.qualifiers?.length)) {
      report(field, `part ${get('part') ?? ''} has no qualifying circumstances`, 'remove it or correct the part');
    }
    if (use.name === 'Cite') {
      if (id) checkReference(content, report, field, id, { part: get('part') });
      else if (get('act')) {
        if (!content.acts.has(get('act') ?? '')) report(field, `"${get('act') ?? ''}" is no act here`, 'correct the act');
        if (!get('article')) report(field, 'no article', 'name the article');
      } else if (!get('part')) report(field, 'neither id, act nor part', 'say what is cited');
      else checkReference(content, report, field, provision.id, { part: get('part') });
    }
    if (use.name === 'Law' && !content.laws.has(get('number') ?? '')) report(field, `law "${get('number') ?? ''}" is not in content/laws.yaml`, 'correct the number or add the law');
    if (use.name === 'Day') {
      if (!dates.has(get('on') ?? '')) report(field, `the day "${get('on') ?? ''}" stands nowhere in the facts of ${provision.id}`, 'correct it, or add it to the facts');
      if (get('case') && !['from', 'to', 'of', 'in', 'plain'].includes(get('case') ?? '')) report(field, `case "${get('case') ?? ''}"`, 'use from, to, of or in');
    }
    if (use.name === 'Phone' && !content.help.lines.some((l) => l.id === id && l.publish)) report(field, `"${id ?? ''}" is no published line of content/help.yaml`, 'correct the id');
  }
}

function checkAnswer(provision: Provision, source: ProseSource, language: Language, report: Report): void {
  const answer = (source.frontMatter as { answer?: unknown } | null)?.answer;
  if (typeof answer !== 'string') return;
  const words = answer.split(/\s+/).filter((w) => /[\p{L}\p{N}{]/u.test(w)).length;
  if (words > ANSWER_WORDS) report('answer', `${words} words`, `at most ${ANSWER_WORDS}`);
  if (/\d/.test(answer.replace(/\{[^{}]*\}/g, ''))) report('answer', 'a digit typed by hand', 'use {rule} or {part-1.fine.max}: the number comes from the facts');
  const version = provision.versions.at(-1);
  for (const m of answer.matchAll(/\{([^{}]+)\}/g)) {
    try {
      if (version) factNumber(provision, version, (m[1] ?? '').trim());
    } catch (error) {
      report('answer', (error as Error).message, 'correct the reference');
    }
  }
  const mixed = mixedScriptWords(answer);
  if (mixed.length > 0) report('answer', `letters of two alphabets in one word: ${mixed.join(', ')}`, 'retype it');
  const wrong = wrongLanguage(answer, language);
  if (wrong) report('answer', wrong, `write it in ${language}`);
}

function checkProse(content: Content, provision: Provision, problems: Problem[]): void {
  const folder = (content.files.get(provision.id) ?? '').replace(/facts\.yaml$/, '');
  const sources = content.prose.get(provision.id) ?? {};
  for (const language of LANGUAGES) {
    const file = `${folder}${language}.mdx`;
    const report: Report = (field, found, mend) => problems.push({ file, field, found, mend });
    const source = sources[language];
    if (!source) {
      report('', 'the file is missing', `write the ${language} page, or set draft: true in facts.yaml`);
      continue;
    }
    checkStructure(provision, source, report);
    checkUses(content, provision, source, report);
    checkAnswer(provision, source, language, report);
    checkLines(report, source.lines, language);
    for (const { line, excerpt } of source.digits) report(`line ${line}`, `a digit typed by hand: "${excerpt}"`, 'let a component print the number (N, Sanction, Cite, Day, Law, Phone)');
    for (const { line, excerpt } of source.foreign) report(`line ${line}`, `markup that authors do not use: "${excerpt}"`, 'write plain Markdown with the components of docs/authoring.md');
  }
  compareSections(folder, sources, problems);
  compareLanguages(folder, sources, problems);
}

function checkRegisters(content: Content, problems: Problem[]): void {
  for (const act of content.acts.values()) {
    const file = `content/acts/${act.id}.yaml`;
    if (act.replacedBy && !content.acts.has(act.replacedBy)) problems.push({ file, field: 'replacedBy', found: `"${act.replacedBy}" is no act here`, mend: 'correct the id' });
    for (const [field, text] of textsOf(act)) {
      for (const language of LANGUAGES) {
        const mixed = mixedScriptWords(text[language] ?? '');
        if (mixed.length) problems.push({ file, field: `${field}.${language}`, found: `letters of two alphabets in one word: ${mixed.join(', ')}`, mend: 'retype it' });
      }
    }
  }
  for (const [name, words] of Object.entries(content.vocabularies)) {
    const file = `content/vocabulary/${name}.yaml`;
    for (const [code, text] of Object.entries(words)) {
      checkPlainText(problems, file, code, text);
    }
  }
  content.mci.forEach((value, i) => {
    const before = content.mci[i - 1];
    const file = 'content/mci.yaml';
    if (value.to < value.from) problems.push({ file, field: `values[${i}]`, found: `ends ${value.to} before it begins ${value.from}`, mend: 'correct the days' });
    if (before && value.from !== addDays(before.to, 1)) {
      problems.push({ file, field: `values[${i}].from`, found: `${value.from} does not follow ${before.to}`, mend: `begin on ${addDays(before.to, 1)}: spans have no gap and no overlap` });
    }
  });
  const placed = new Map<string, string>();
  content.topics.forEach((topic, i) => topic.provisions.forEach((id, j) => {
    const field = `topics[${i}].provisions[${j}]`;
    const file = 'content/topics.yaml';
    if (!content.provisions.has(id)) problems.push({ file, field, found: `"${id}" is no provision here`, mend: 'correct the id' });
    else if (placed.has(id)) problems.push({ file, field, found: `"${id}" stands also under "${placed.get(id) ?? ''}"`, mend: 'place it once' });
    placed.set(id, topic.id);
  }));
  for (const provision of content.provisions.values()) {
    if (!provision.draft && !placed.has(provision.id)) {
      problems.push({ file: 'content/topics.yaml', field: 'topics', found: `the published provision "${provision.id}" is under no topic`, mend: 'place it, so that readers can reach it' });
    }
  }
  checkSearch(content, problems);
  checkCoverage(content, problems);
  checkGlossary(content, problems);
  problems.push(...checkTime(content, (file, field, text) => checkRichText(content, problems, file, field, text)));
  const checkText = (file: string, field: string, text: Text): void => checkRichText(content, problems, file, field, text);
  problems.push(...checkFigures(content, checkText), ...checkEvents(content, checkText), ...checkGaps(content, checkText));
  checkDivergences(content, problems);
  checkCitizens(content, problems);
  checkHelp(content, problems);
}

/** Reforms name laws, acts and provisions that exist, and the same numbers in the three languages. */
function checkCoverage(content: Content, problems: Problem[]): void {
  const file = 'content/coverage.yaml';
  content.coverage.reforms.forEach((reform, r) => {
    for (const law of reform.laws) if (!content.laws.has(law)) problems.push({ file, field: `reforms[${r}].laws`, found: `law "${law}" is not in content/laws.yaml`, mend: 'correct the number or add the law' });
    reform.acts.forEach(({ act }, a) => {
      if (!content.acts.has(act)) problems.push({ file, field: `reforms[${r}].acts[${a}].act`, found: `"${act}" is no act here`, mend: 'correct the id' });
    });
  });
  content.coverage.merged.forEach(({ id, into }, i) => {
    if (content.provisions.has(id)) problems.push({ file, field: `merged[${i}].id`, found: `"${id}" has a page of its own`, mend: 'remove the line' });
    if (into && !content.provisions.has(into)) problems.push({ file, field: `merged[${i}].into`, found: `"${into}" is no provision here`, mend: 'correct the id' });
  });
  for (const [field, text] of textsOf(content.coverage)) checkPlainText(problems, file, field, text as Text);
}

/** Terms have an id and a name of their own and name provisions that exist. */
function checkGlossary(content: Content, problems: Problem[]): void {
  const file = 'content/glossary.yaml';
  const ids = new Set<string>();
  const names = new Map<string, string>();
  content.glossary.forEach((term, i) => {
    const field = `terms[${i}] ${term.id}`;
    if (ids.has(term.id)) problems.push({ file, field, found: 'the id stands twice', mend: 'keep one entry' });
    ids.add(term.id);
    for (const language of LANGUAGES) {
      const name = `${language} ${term.term[language].toLowerCase()}`;
      const known = names.get(name);
      if (known) problems.push({ file, field: `${field}.term.${language}`, found: `"${term.term[language]}" is also the term of ${known}`, mend: 'join the two entries' });
      names.set(name, term.id);
    }
    checkPlainText(problems, file, `${field}.term`, term.term);
    checkRichText(content, problems, file, `${field}.meaning`, term.meaning);
    for (const id of term.provisions) if (!content.provisions.has(id)) problems.push({ file, field: `${field}.provisions`, found: `"${id}" is no provision here`, mend: 'correct the id' });
  });
}

/** Everyday words lead to pages that exist; each group has an id of its own. */
function checkSearch(content: Content, problems: Problem[]): void {
  const pages = new Set([...content.provisions.keys(), ...content.search.pages.map((p) => p.id), ...content.help.lines.map((l) => l.id), ...content.help.institutions.map((i) => i.id), ...content.help.readers.map((r) => `help-for-${r.id}`)]);
  const groups = new Map<string, string>();
  for (const { id, file, pages: targets } of content.search.groups) {
    const known = groups.get(id);
    if (known) problems.push({ file, field: id, found: `the id is also in ${known}`, mend: 'give each group an id of its own' });
    groups.set(id, file);
    for (const target of targets) if (!pages.has(target)) problems.push({ file, field: `${id}.pages`, found: `"${target}" is no page here`, mend: 'name a provision, a help line, a section of the help page (help-for-men) or a page of content/search/pages.yaml' });
  }
}

/**
 * Checks across files: cross-references, versions, penalty limits, languages and numbers that must agree.
 * @param options.withDrafts hold drafts to the rules of published pages
 */
export function checkContent(content: Content, options: { withDrafts?: boolean } = {}): Problem[] {
  const problems: Problem[] = [];
  checkRegisters(content, problems);
  for (const [name, sources] of content.pages) problems.push(...pageFaults(content, `content/pages/${name}/`, sources));
  for (const guide of content.guides) problems.push(...guideFaults(content, guide));
  checkTeachers(content, problems);
  checkPathways(content, problems);
  for (const provision of content.provisions.values()) {
    const complete = !provision.draft || options.withDrafts === true;
    const file = content.files.get(provision.id) ?? provision.id;
    checkFacts(content, provision, complete, (field, found, mend) => problems.push({ file, field, found, mend }));
    if (complete) checkProse(content, provision, problems);
  }
  return problems;
}
