import type { Content } from './load.ts';
import type { Problem } from './problems.ts';
import { checkRichText } from './checks-text.ts';
import { longestWay, MOST_QUESTIONS, provisionsOf, questionsBefore, SITUATION_GROUPS, stepsOf, unreachedProvisions } from './pathways.ts';
import { STEP_KINDS } from './schema.ts';

/** "What happened?" has no dead end, no circle, no way longer than five questions; each situation is complete and rests on law in force. */
export function checkPathways(content: Content, problems: Problem[]): void {
  const { pathways } = content;
  const file = 'content/pathways/questions.yaml';
  if (pathways.questions.length === 0) return;
  const known = new Map<string, string>();
  for (const { id, file: where } of [...pathways.questions.map((q) => ({ id: q.id, file })), ...pathways.situations]) {
    const other = known.get(id);
    if (other) problems.push({ file: where, field: id, found: `the id is also in ${other}`, mend: 'give questions and situations ids of their own' });
    known.set(id, where);
  }
  if (!pathways.questions.some((q) => q.id === pathways.start)) problems.push({ file, field: 'start', found: `"${pathways.start}" is no question`, mend: 'name the first question' });
  for (const question of pathways.questions) {
    checkRichText(content, problems, file, `${question.id}.ask`, question.ask);
    if (question.hint) checkRichText(content, problems, file, `${question.id}.hint`, question.hint);
    question.options.forEach(({ say, to }, i) => {
      checkRichText(content, problems, file, `${question.id}.options[${i}].say`, say);
      if (!known.has(to)) problems.push({ file, field: `${question.id}.options[${i}].to`, found: `"${to}" is neither a question nor a situation`, mend: 'correct the id, or write the situation' });
    });
  }
  const longest = longestWay(pathways, pathways.start);
  if (longest > MOST_QUESTIONS) problems.push({ file, field: pathways.start, found: longest === Infinity ? 'the questions go round in a circle' : `a way of ${longest} questions`, mend: `lead every way to a situation in at most ${MOST_QUESTIONS} questions` });
  const reached = questionsBefore(pathways);
  for (const [id, where] of known) if (!reached.has(id)) problems.push({ file: where, field: id, found: 'no answer leads here', mend: 'let a question lead here, or remove it' });

  const used = new Set<string>();
  for (const situation of pathways.situations) {
    const { id, file: where } = situation;
    if (!SITUATION_GROUPS.some((g) => where.endsWith(`/${g}.yaml`))) problems.push({ file: where, field: id, found: 'the file is no group of situations', mend: `use one of: ${SITUATION_GROUPS.join(', ')}` });
    for (const field of ['title', 'answer', 'dates'] as const) if (situation[field]) checkRichText(content, problems, where, `${id}.${field}`, situation[field]);
    situation.steps.forEach((step, i) => {
      used.add(step);
      if (situation.steps.indexOf(step) < i) problems.push({ file: where, field: `${id}.steps[${i}]`, found: `"${step}" stands twice`, mend: 'name it once' });
      if (!pathways.steps.has(step)) problems.push({ file: where, field: `${id}.steps[${i}]`, found: `"${step}" is no step`, mend: 'correct the id, or write the step in content/pathways/steps.yaml' });
    });
    const kinds = new Set(stepsOf(pathways, situation).map((s) => s.kind));
    for (const kind of STEP_KINDS) if (!kinds.has(kind)) problems.push({ file: where, field: `${id}.steps`, found: `no step of the kind "${kind}"`, mend: 'a situation says what to do now, what protects, what others must do, what to write, what to keep, whom to call and what may go wrong' });
    for (const provisionId of provisionsOf(pathways, situation)) {
      const provision = content.provisions.get(provisionId);
      const since = provision?.versions.at(-1)?.from;
      if (provision?.draft && situation.provisions.includes(provisionId)) problems.push({ file: where, field: `${id}.provisions`, found: `${provisionId} is a draft and has no page`, mend: 'name a published provision' });
      if (!provision) problems.push({ file: where, field: `${id}.provisions`, found: `"${provisionId}" is no provision here`, mend: 'correct the id' });
      else if (provision.inForce.to && situation.provisions.includes(provisionId)) problems.push({ file: where, field: `${id}.provisions`, found: `${provisionId} was repealed on ${provision.inForce.to}`, mend: 'name what applies now; speak of former law in dates' });
      else if (since && since > pathways.reviewed) problems.push({ file, field: 'reviewed', found: `${pathways.reviewed}, but ${provisionId} (${id}) has a wording since ${since}`, mend: 'read the situation against it, then set the day of that reading' });
    }
  }
  for (const [id, step] of pathways.steps) {
    checkRichText(content, problems, 'content/pathways/steps.yaml', `${id}.text`, step.text);
    if (!used.has(id)) problems.push({ file: 'content/pathways/steps.yaml', field: id, found: 'no situation uses it', mend: 'use it or remove it' });
  }
  for (const id of unreachedProvisions(content)) problems.push({ file, field: 'situations', found: `no situation leads to ${id}, which is written for citizens`, mend: 'name it in a situation or a step, or relate it to a provision named there' });
}
