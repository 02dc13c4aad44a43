import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { breakableContent, swap, testFaults, type Fault } from '../support/broken-content.ts';

/** Each kind of bad input in the registers for teachers gives one clear message that names file and field. */

const content = breakableContent();
const DUTIES = 'content/duties.yaml';
const CHECK = 'content/self-check.yaml';
const FACTS = 'content/provisions/criminal-code/1000/facts.yaml';

const again = (from: string) => (text: string) => `${text}${text.slice(text.indexOf(from))}`;

const FAULTS: Fault[] = [
  ['a duty of a role nobody knows', DUTIES, swap('roles: [head]', 'roles: [headmaster]'), /duties\.yaml · first\.roles\[0\]: "headmaster" is no role of this register → use one of: head/],
  ['a role without words', DUTIES, swap('- role: head\n', '- role: boss\n'), /duties\.yaml · roles\[0\]\.role: "boss" is not in content\/vocabulary\/roles\.yaml/],
  ['a role without a duty', DUTIES, swap('duties:\n', '- role: coach\n  about: {kk: "а", ru: "а", en: "a"}\nduties:\n'), /duties\.yaml · roles\[1\]\.role: "coach" has no duty/],
  ['a duty that rests on no rule', DUTIES, swap('rules: [{provision: cc-1000, rule: term}]', 'rules: []'), /duties\.yaml · duties\[0\]\.rules: found a list, which is empty; a duty rests on at least one rule/],
  ['a duty whose rule is not there', DUTIES, swap('rule: term', 'rule: terms'), /duties\.yaml · first\.rules\[0\]: there is no rule "terms" in cc-1000/],
  ['a duty whose consequence is not there', DUTIES, swap('part: "2"', 'part: "7"'), /duties\.yaml · first\.consequences\[0\]: cc-1000 has no part 7/],
  ['a time whose number leads nowhere', DUTIES, swap('within {cc-1000:term}', 'within {cc-1000:terms}'), /duties\.yaml · first\.within\.en: \{cc-1000:terms\}: .*no rule "terms"/],
  ['a time told beside the deadline of the facts', FACTS, swap('quantities: {main: {value: 30, unit: days}}', 'quantities: {main: {value: 30, unit: days}}\n    deadline: immediately'), /duties\.yaml · first: within beside the deadline "immediately" of cc-1000:term → remove it/],
  ['a duty that stands always and has a time', DUTIES, swap('  consequences:', '  standing: true\n  consequences:'), /duties\.yaml · first: both within and standing/],
  ['a duty told twice', DUTIES, again('- id: first'), /duties\.yaml · first: the id stands twice/],
  ['a duty with a trigger in the wrong language', DUTIES, swap('en: "if something happened"', 'en: "если"'), /duties\.yaml · first\.when\.en: Cyrillic words in an English text/],
  ['a duty of no known kind', DUTIES, swap('kind: tell', 'kind: say'), /duties\.yaml · duties\[0\]\.kind: found "say" → use one of: tell, child, order, self/],
  ['duties read before the wording they rest on', DUTIES, swap('2025-09-16', '2025-09-15'), /duties\.yaml · reviewed: 2025-09-15, but cc-1000 has a wording since 2025-09-16/],
  ['a situation without provisions', CHECK, swap('provisions: [cc-1000]', 'provisions: []'), /self-check\.yaml · situations\[0\]\.provisions: found a list, which is empty/],
  ['a situation that names a provision nobody knows', CHECK, swap('provisions: [cc-1000]', 'provisions: [cc-9999]'), /self-check\.yaml · first\.provisions\[0\]: "cc-9999" is no provision here/],
  ['a situation whose citation leads nowhere', CHECK, swap('[[cc-1000:1]]', '[[cc-1000:7]]'), /self-check\.yaml · first\.answer\.kk: cc-1000 has no part 7/],
  ['a situation told twice', CHECK, again('- id: first'), /self-check\.yaml · first: the id stands twice/],
  ['answers read before the wording they rest on', CHECK, swap('2025-09-16', '2025-09-15'), /self-check\.yaml · reviewed: 2025-09-15, but cc-1000 has a wording since 2025-09-16/],
];

testFaults(content, FAULTS);

test('a guide for teachers may not take the address of another page', () => {
  const folder = join(content.root, 'content/guides/teachers/duties');
  for (const file of ['meta.yaml', 'kk.mdx', 'ru.mdx', 'en.mdx']) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), readFileSync(join(content.root, 'content/guides/citizens/first', file), 'utf8'));
  }
  assert.ok(content.messages().some((m) => m.startsWith('content/guides/teachers/duties · : /teachers/duties/ is a page of its own')));
  rmSync(dirname(folder), { recursive: true });
  assert.deepEqual(content.messages(), []);
});
