import { test } from 'node:test';
import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { breakableContent, swap, testFaults, type Fault } from '../support/broken-content.ts';

/** Faults of "What happened?": each is made by one change to sound content, and its author sees one clear message with file, field and mend. */

const content = breakableContent();
const QUESTIONS = 'content/pathways/questions.yaml';
const STEPS = 'content/pathways/steps.yaml';
const PARTNER = 'content/pathways/situations/partner.yaml';
const FACTS = 'content/provisions/criminal-code/1000/facts.yaml';

const SAY = '{say: {kk: "1", ru: "1", en: "1"}';
/** Questions in a line after `what`, so that the longest way has `count` questions. */
const line = (count: number) => (text: string): string => {
  const ids = Array.from({ length: count - 2 }, (_, i) => `q${i}`);
  const added = ids.map((id, i) => `- id: ${id}\n  ask: {kk: "1", ru: "1", en: "1"}\n  options:\n  - ${SAY}, to: ${ids[i + 1] ?? 'hit'}}\n  - ${SAY}, to: hurt}\n`).join('');
  return text.replace('- id: what\n  ask: {kk: "1", ru: "1", en: "1"}\n  options:\n', `$&  - ${SAY}, to: q0}\n`) + added;
};
const repeal = (text: string): string => text.replace('inForce: {from: "2024-06-16", to: null}', 'inForce: {from: "2024-06-16", to: "2026-03-01"}').replace('- from: "2025-09-16"\n  to: null', '- from: "2025-09-16"\n  to: "2026-03-01"');

const FAULTS: Fault[] = [
  ['an answer that leads nowhere', QUESTIONS, swap('to: hurt', 'to: nowhere'), /questions\.yaml · what\.options\[1\]\.to: "nowhere" is neither a question nor a situation → correct the id/],
  ['a question with one answer', QUESTIONS, (t) => t.replace(/ {2}- \{say: \{kk: "\{cc.*\n/, ''), /questions\[1\]\.options: found a list, which has one answer; a question has two or more/],
  ['a circle', QUESTIONS, swap('to: hurt', 'to: who'), /questions\.yaml · who: the questions go round in a circle → lead every way to a situation in at most 5 questions/],
  ['six questions', QUESTIONS, line(6), /questions\.yaml · who: a way of 6 questions → lead every way to a situation in at most 5 questions/],
  ['a situation no answer leads to', QUESTIONS, swap('to: hurt', 'to: hit'), /partner\.yaml · hurt: no answer leads here → let a question lead here, or remove it/],
  ['a question no answer leads to', QUESTIONS, swap('to: what', 'to: hit'), /questions\.yaml · what: no answer leads here/],
  ['a start that is no question', QUESTIONS, swap('start: who', 'start: hit'), /questions\.yaml · start: "hit" is no question/],
  ['an id of a question and of a situation', PARTNER, swap('- id: hurt', '- id: what'), /partner\.yaml · what: the id is also in content\/pathways\/questions\.yaml/],
  ['a situation without a kind of step', PARTNER, swap('[s0, s1, s2, s3, s4, s5, s6]', '[s0, s1, s2, s3, s4, s6]'), /partner\.yaml · hit\.steps: no step of the kind "call" → a situation says what to do now/],
  ['a step nobody wrote', PARTNER, swap('s4, s5, s7]', 's4, s5, s7, s9]'), /partner\.yaml · hurt\.steps\[7\]: "s9" is no step → correct the id/],
  ['a step named twice', PARTNER, swap('s4, s5, s7]', 's4, s5, s7, s0]'), /partner\.yaml · hurt\.steps\[7\]: "s0" stands twice/],
  ['a step that no situation uses', PARTNER, swap('s4, s5, s7]', 's4, s5, s6]'), /steps\.yaml · s7: no situation uses it → use it or remove it/],
  ['a step of an unknown kind', STEPS, swap('kind: must', 'kind: duty'), /steps\[2\]\.kind: found "duty" → use one of: now, protection, must, write, evidence, call, risk/],
  ['a step written twice', STEPS, swap('- id: s7', '- id: s6'), /steps\.yaml · s6: the id stands twice/],
  ['a repealed provision', FACTS, repeal, /partner\.yaml · hit\.provisions: cc-1000 was repealed on 2026-03-01 → name what applies now; speak of former law in dates/],
  ['a wording newer than the review', QUESTIONS, swap('reviewed: "2025-09-16"', 'reviewed: "2025-09-15"'), /questions\.yaml · reviewed: 2025-09-15, but cc-1000 \(hit\) has a wording since 2025-09-16 → read the situation against it/],
  ['a provision that is a draft', FACTS, swap('effect: new', 'effect: new\ndraft: true'), /partner\.yaml · hit\.provisions: cc-1000 is a draft and has no page/],
  ['a provision nobody knows', PARTNER, swap('provisions: [cc-1000]', 'provisions: [cc-9999]'), /partner\.yaml · hit\.provisions: "cc-9999" is no provision here/],
  ['six provisions', PARTNER, swap('provisions: [cc-1000]', 'provisions: [a, b, c, d, e, f]'), /situations\[0\]\.provisions: found a list, which names more than five provisions/],
  ['an offence no situation leads to', PARTNER, swap('provisions: [cc-1000, cc-1001]', 'provisions: [cc-1000]'), /questions\.yaml · situations: no situation leads to cc-1001, which is written for citizens → name it in a situation or a step/],
  ['a title without Kazakh', PARTNER, swap('title: {kk: "1", ', 'title: {'), /partner\.yaml · situations\[0\]\.title\.kk: the field is missing/],
  ['a step without Russian', STEPS, (t) => t.replace(/, ru: "\{cc-1000:term\}[^"]*"/, ''), /steps\[0\]\.text\.ru: the field is missing/],
  ['an answer without English', QUESTIONS, swap('{say: {kk: "1", ru: "1", en: "1"}, to: what}', '{say: {kk: "1", ru: "1"}, to: what}'), /questions\[0\]\.options\[0\]\.say\.en: the field is missing/],
  ['numbers that differ between languages', STEPS, swap('ru: "{cc-1000:term}', 'ru: "30'), /steps\.yaml · s0\.text: the numbers differ/],
  ['a day the facts do not establish', PARTNER, (t) => t.replaceAll('first-day', 'last-day'), /partner\.yaml · hit\.dates\.kk: \{cc-1000:last-day\}: "last-day" names no day of cc-1000/],
  ['a help line nobody knows', QUESTIONS, (t) => t.replaceAll('[[help-102]]', '[[help-199]]'), /questions\.yaml · who\.hint\.kk: "help-199" is no published line/],
];

testFaults(content, FAULTS);

test('a file of situations is one of the groups', () => {
  const [from, to] = [join(content.root, PARTNER), join(content.root, PARTNER.replace('partner', 'partners'))];
  renameSync(from, to);
  try {
    assert.ok(content.messages().some((m) => /partners\.yaml · hit: the file is no group of situations → use one of: partner, family/.test(m)));
  } finally {
    renameSync(to, from);
  }
});
