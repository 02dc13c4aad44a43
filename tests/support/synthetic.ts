import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SECTIONS } from '../../src/store/headings.ts';
import { STEP_KINDS } from '../../src/store/schema.ts';
import { loadContent } from '../../src/store/load.ts';
import { HELP_READERS } from '../../src/store/schema-help.ts';
import { LANGUAGES } from '../../src/law/types.ts';
import { SYNTHETIC_REGISTERS } from './synthetic-figures.ts';

/** Content that is made up: for broken-input tests and for measuring growth. Registers are the real ones; provisions are not law. */

const heading = (id: string, language: 'kk' | 'ru' | 'en'): string => `## ${SECTIONS.find(([s]) => s === id)?.[1][language] ?? id}`;
const words = { kk: 'Бұл — сынақ мәтіні.', ru: 'Это проверочный текст.', en: 'This is a test text.' };
const paragraph = (language: 'kk' | 'ru' | 'en', times: number): string => Array.from({ length: times }, () => words[language]).join(' ');

function facts(article: string, related: string | null, audience: string): string {
  return `id: cc-${article}
act: criminal-code
article: "${article}"
title: {kk: "Сынақ бабы", ru: "Проверочная статья", en: "Test article"}
kind: offence
effect: new
inForce: {from: "2024-06-16", to: null}
readUpTo: "2026-03-08"
confidence: primary
versions:
- from: "2024-06-16"
  to: "2025-09-15"
  amendedBy: [72-VIII]
  parts:
  - part: "1"
    conduct: {kk: "Бір әрекет", ru: "Одно действие", en: "One act"}
    penalties:
    - {type: fine, max: 80, unit: MCI}
    - {type: arrest, max: 25, unit: days}
    category: criminal-infraction
- from: "2025-09-16"
  to: null
  amendedBy: [210-VIII]
  parts:
  - part: "1"
    conduct: {kk: "Бір әрекет", ru: "Одно действие", en: "One act"}
    penalties:
    - {type: fine, max: 100, unit: MCI}
    - {type: arrest, max: 30, unit: days}
    category: criminal-infraction
  - part: "2"
    conduct: {kk: "Сол әрекет", ru: "То же действие", en: "The same act"}
    qualifiers:
    - {item: "1", code: two-or-more-victims}
    penalties:
    - {type: fine, min: 100, max: 200, unit: MCI}
    category: criminal-infraction
  rules:
  - id: term
    subject: {kk: "мерзім", ru: "срок", en: "term"}
    fact: {kk: "Мерзімі {value} тәулік.", ru: "Срок {value} суток.", en: "The term is {value} days."}
    quantities: {main: {value: 30, unit: days}}
history:
- from: "2025-09-16"
  laws: [210-VIII]
  what: {kk: "Бап өзгертілді.", ru: "Статья изменена.", en: "The article was amended."}
audience: [${audience}]
${related ? `related: [${related}]\n` : ''}sources:
- {act: criminal-code, language: ru, version: "2026-03-08"}
`;
}

function prose(language: 'kk' | 'ru' | 'en', length: number): string {
  return `---
answer: ${words[language].replace('.', '')}, {term}.
---
${heading('concerns', language)}

${paragraph(language, length)} <Day on="2025-09-16" />

${heading('graver', language)}

<Qualifiers part="2" />

${heading('penalties', language)}

<Penalties />

${heading('who-decides', language)}

${paragraph(language, length)}

${heading('what-to-do', language)}

${paragraph(language, length)} <Phone id="help-102" />

${heading('changes', language)}

<Changes />

${heading('lawyers', language)}

<Rules />
`;
}

const three = (text: string): string => `{kk: "${text}", ru: "${text}", en: "${text}"}`;

/**
 * Writes a content folder with `count` provisions of the Criminal Code, articles 1000 upwards, under `root`.
 * @param length sentences in each paragraph of prose
 */
export function writeSyntheticContent(root: string, count: number, length = 12): void {
  const project = join(import.meta.dirname, '../..');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const register of ['acts', 'vocabulary', 'laws.yaml', 'mci.yaml']) cpSync(join(project, 'content', register), join(root, 'content', register), { recursive: true });
  const line = (id: string, number: string): string => `- {id: ${id}, number: "${number}", emergency: true, publish: true, name: ${three('1')}, ${['when', 'forWhom', 'hours', 'cost', 'runs'].map((field) => `${field}: ${three('1')}`).join(', ')}, calls: [${three('[[cc-1000:1]]')}], confidence: secondary, verified: "2026", sources: [{publisher: p, url: "https://example.org/", date: "2026"}]}`;
  write('content/help.yaml', `lines:\n${[line('help-102', '102'), line('help-112', '112'), line('help-111', '111')].join('\n')}\ninstitutions: []\ncentres:\n- {id: centre, publish: true, name: Centre, city: ${three('—')}, type: ${three('—')}, confidence: secondary, verified: "2026", sources: [{publisher: p, url: null, date: "2026"}]}\nreaders:\n${HELP_READERS.map((reader) => `- id: ${reader}\n  title: ${three('1')}\n  points:\n  - text: ${three('[[help-102]] {cc-1000:term}')}\n  guides: [first]\n`).join('')}unanswered:\n- {case: ${three('1')}, text: ${three('[[help-112]]')}, guide: first}\n`);
  const articles = Array.from({ length: count }, (_, i) => String(1000 + i));
  write('content/search/pages.yaml', `pages:\n- id: overview\n  path: ""\n  title: ${three('1')}\n  answer: ${three('1')}\n`);
  write('content/search/same-words.yaml', 'same:\n  kk: []\n  ru:\n  - [бьет, ударил]\n  en: []\n');
  write('content/search/groups/all.yaml', `groups:\n- {id: beats, kk: [ұрды], ru: [бьет], en: [beats], pages: [cc-1000, overview]}\n`);
  write('content/topics.yaml', `topics:\n- id: all\n  title: ${three('1')}\n  lead: ${three('1')}\n  provisions: [${articles.map((a) => `cc-${a}`).join(', ')}]\n`);
  write('content/coverage.yaml', `reforms:\n- id: reform\n  laws: [72-VIII]\n  title: ${three('1')}\n  about: ${three('1')}\n  acts:\n  - {act: criminal-code, gap: ${three('1')}}\ncheckedUnchanged: ${three('1')}\nmerged:\n- {id: cc-9999, into: cc-1000, reason: ${three('1')}}\n`);
  write('content/divergences.yaml', `divergences:\n- id: difference\n  provision: cc-1000\n  place: {part: "1"}\n  kind: substance\n  kk: ${three('1')}\n  ru: ${three('1')}\n  meaning: ${three('1')}\nelsewhere: [cc-1000]\n`);
  write('content/data-files.yaml', `files:\n- name: provisions\n  formats: [json]\n  title: ${three('1')}\n  about: ${three('1')}\n`);
  write('content/glossary.yaml', `terms:\n- id: term\n  term: {kk: "мерзім", ru: "срок", en: "term"}\n  meaning: {kk: "{cc-1000:term} тәулік, [[cc-1000:1]]", ru: "{cc-1000:term} суток, [[cc-1000:1]]", en: "{cc-1000:term} days, [[cc-1000:1]]"}\n  provisions: [cc-1000]\n`);
  const told = (kk: string, ru: string, en: string): string => `{kk: "${kk}", ru: "${ru}", en: "${en}"}`;
  write('content/duties.yaml', `reviewed: "2025-09-16"
roles:
- role: head
  about: ${told('[[cc-1000]] бойынша', 'По [[cc-1000]]', 'Under [[cc-1000]]')}
duties:
- id: first
  kind: tell
  roles: [head]
  when: ${told('бірдеңе болса', 'если что-то случилось', 'if something happened')}
  what: ${told('айту', 'сказать', 'tell')}
  rules: [{provision: cc-1000, rule: term}]
  within: ${told('{cc-1000:term} тәулік ішінде', 'в течение {cc-1000:term} суток', 'within {cc-1000:term} days')}
  consequences:
  - {provision: cc-1000, part: "2"}
`);
  write('content/self-check.yaml', `reviewed: "2025-09-16"
situations:
- id: first
  question: ${told('Не істейсіз?', 'Что вы сделаете?', 'What do you do?')}
  verdict: ${told('Айту.', 'Сказать.', 'Tell.')}
  answer: ${told('[[cc-1000:1]]: {cc-1000:term} тәулік.', '[[cc-1000:1]]: {cc-1000:term} суток.', '[[cc-1000:1]]: {cc-1000:term} days.')}
  provisions: [cc-1000]
`);
  write('content/matters.yaml', `rules:\n${['reachBackCriminal', 'reachBackAdministrative', 'reachBackNew', 'counting', 'countingAdministrative', 'finalWord'].map((r) => `  ${r}: ${three('1')}`).join('\n')}\nmatters:\n- id: hit\n  title: ${three('1')}\n  lead: ${three('1')}\n  also: [cc-1000]\n  line:\n  - {from: "2015-01-01", to: "2024-06-15", provision: null, say: ${three('1')}}\n  - {from: "2024-06-16", to: null, provision: null, say: ${three('2')}}\n`);
  write('content/reforms.yaml', `reforms:\n- {id: "2024", laws: [72-VIII], since: ["2024-06-16"], title: ${three('1')}, lead: ${three('1')}, citizens: ${three('1')}, lawyers: ${three('1')}, teachers: ${three('1')}}\n`);
  write('content/changes.yaml', `changes:\n- {id: second, on: "2026-01-02", kind: addition, what: ${three('1')}}\n- {id: first, on: "2026-01-01", kind: correction, what: ${three('1')}, provisions: [cc-1000]}\n`);
  for (const [file, text] of Object.entries(SYNTHETIC_REGISTERS)) write(file, text);
  write('content/myths.yaml', `reviewed: "2025-09-16"\nmyths:\n- id: myth\n  myth: {kk: "аңыз", ru: "миф", en: "a myth"}\n  truth: {kk: "{cc-1000:term} тәулік, [[cc-1000:1]]", ru: "{cc-1000:term} суток, [[cc-1000:1]]", en: "{cc-1000:term} days, [[cc-1000:1]]"}\n  refutedBy: [cc-1000]\n`);
  for (const page of ['about', 'brief']) for (const l of LANGUAGES) write(`content/pages/${page}/${l}.mdx`, `---\ntitle: ${words[l]}\nlead: ${words[l]}\nsections: []\n---\n${words[l]}\n`);
  for (const l of LANGUAGES) write(`content/guides/citizens/first/${l}.mdx`, `---\ntitle: ${words[l]}\nlead: ${words[l]}\nsections: [what]\n---\n## ${words[l]}\n\n<Cite id="cc-1000" /> <N id="cc-1000" of="term" /> <Sanction id="cc-1000" part="2" type="fine" />\n`);
  write('content/guides/citizens/first/meta.yaml', 'order: 1\ngroup: now\nreviewed: "2025-09-16"\nprovisions: [cc-1000]\n');
  const kinds = [...STEP_KINDS, 'risk'] as const;
  write('content/pathways/questions.yaml', `reviewed: "2025-09-16"\nstart: who\nquestions:\n- id: who\n  ask: ${three('1')}\n  hint: {kk: "[[help-102]]", ru: "[[help-102]]", en: "[[help-102]]"}\n  options:\n  - {say: ${three('1')}, to: what}\n  - {say: ${three('1')}, to: hit}\n- id: what\n  ask: ${three('1')}\n  options:\n  - {say: ${three('1')}, to: hit}\n  - {say: {kk: "{cc-1000:term}", ru: "{cc-1000:term}", en: "{cc-1000:term}"}, to: hurt}\n`);
  write('content/pathways/steps.yaml', `steps:\n${kinds.map((kind, i) => `- id: s${i}\n  kind: ${kind}\n  text: {kk: "{cc-1000:term} ${words.kk}", ru: "{cc-1000:term} ${words.ru}", en: "{cc-1000:term} ${words.en}"}\n`).join('')}`);
  // What is written for citizens must be reached: the first two articles are, the others are for lawyers.
  const reached = articles.slice(0, 2).map((a) => `cc-${a}`).join(', ');
  const situation = (id: string, steps: number[], provisions = 'cc-1000'): string => `- id: ${id}\n  title: ${three('1')}\n  answer: {kk: "[[cc-1000:1]]", ru: "[[cc-1000:1]]", en: "[[cc-1000:1]]"}\n  provisions: [${provisions}]\n  dates: {kk: "{cc-1000:first-day}", ru: "{cc-1000:first-day}", en: "{cc-1000:first-day}"}\n  steps: [${steps.map((n) => `s${n}`).join(', ')}]\n`;
  write('content/pathways/situations/partner.yaml', `situations:\n${situation('hit', [0, 1, 2, 3, 4, 5, 6])}${situation('hurt', [0, 1, 2, 3, 4, 5, 7], reached)}`);
  for (const [i, article] of articles.entries()) {
    const folder = `content/provisions/criminal-code/${article}`;
    write(`${folder}/facts.yaml`, facts(article, articles[i - 1] ? `cc-${articles[i - 1] ?? ''}` : null, i < 2 ? 'citizens, lawyers' : 'lawyers'));
    for (const l of LANGUAGES) write(`${folder}/${l}.mdx`, prose(l, length));
  }
}

/**
 * Writes the real content and made-up provisions beside it, so that the site has `count` provisions: growth is measured on a site whose tables, guides and
 * search rest on the real law. Made-up provisions are articles 10000 upwards of the Criminal Code and for lawyers alone, since nothing leads citizens to them.
 * @returns how many of the provisions are made up
 */
export function writeGrownContent(root: string, count: number, length = 12): number {
  const project = join(import.meta.dirname, '../..');
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
  const real = [...loadContent(project).content.provisions.values()].filter((p) => !p.draft).length;
  const made = Array.from({ length: Math.max(count - real, 0) }, (_, i) => String(10_000 + i));
  for (const [i, article] of made.entries()) {
    const folder = join(root, `content/provisions/criminal-code/${article}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'facts.yaml'), facts(article, made[i - 1] ? `cc-${made[i - 1] ?? ''}` : null, 'lawyers'));
    for (const l of LANGUAGES) writeFileSync(join(folder, `${l}.mdx`), prose(l, length));
  }
  if (made.length > 0) appendFileSync(join(root, 'content/topics.yaml'), `- id: made-up\n  title: ${three('1')}\n  lead: ${three('1')}\n  provisions: [${made.map((a) => `cc-${a}`).join(', ')}]\n`);
  return made.length;
}
