import type { Content } from './load.ts';
import { segments } from '../law/numbers.ts';
import { checkPlainText, checkRichText } from './checks-text.ts';
import { dutyProvisions, findRule } from './duties.ts';
import type { Problem } from './problems.ts';
import { reviewFault } from './reviews.ts';

const DUTIES = 'content/duties.yaml';
const SELF_CHECK = 'content/self-check.yaml';

/** Addresses under /teachers/ that are not guides; a guide of that name would never be seen. */
export const TEACHER_PAGES = ['duties', 'self-check', 'sheets'] as const;

/** A register rests only on law in force that was read since its last change. */
function checkReview(content: Content, problems: Problem[], file: string, reviewed: string, ids: Iterable<string>): void {
  for (const id of new Set(ids)) {
    const fault = reviewFault(content, id, reviewed);
    if (fault) problems.push({ file, field: 'reviewed', ...fault });
  }
}

/** Duties name roles, rules and consequences that are there; what they rest on is in force and was read since its last change; times are not told twice. */
function checkDuties(content: Content, problems: Problem[]): void {
  const { duties, roles, reviewed } = content.duties;
  const report = (field: string, found: string, mend: string): void => void problems.push({ file: DUTIES, field, found, mend });
  const words = content.vocabularies.roles;
  const withSheet = new Set<string>();
  roles.forEach(({ role, about }, i) => {
    if (!(role in words)) report(`roles[${i}].role`, `"${role}" is not in content/vocabulary/roles.yaml`, 'correct the code or add it there in three languages');
    if (withSheet.has(role)) report(`roles[${i}].role`, `"${role}" stands twice`, 'keep one entry');
    withSheet.add(role);
    checkRichText(content, problems, DUTIES, `roles[${i}].about`, about);
    if (!duties.some((d) => d.roles.includes(role))) report(`roles[${i}].role`, `"${role}" has no duty`, 'give the role a duty, or remove it');
  });
  const seen = new Set<string>();
  for (const duty of duties) {
    const at = duty.id;
    if (seen.has(duty.id)) report(at, 'the id stands twice', 'give each duty an id of its own');
    seen.add(duty.id);
    duty.roles.forEach((role, i) => {
      if (!withSheet.has(role)) report(`${at}.roles[${i}]`, `"${role}" is no role of this register`, `use one of: ${[...withSheet].join(', ')}`);
    });
    for (const field of ['when', 'what'] as const) checkPlainText(problems, DUTIES, `${at}.${field}`, duty[field]);
    if (duty.within) checkRichText(content, problems, DUTIES, `${at}.within`, duty.within);
    duty.rules.forEach((reference, i) => {
      const found = findRule(content, reference);
      if (!found) report(`${at}.rules[${i}]`, `there is no rule "${reference.rule}" in ${reference.provision}`, 'name a rule of the present wording');
      else if (found.rule.deadline && found.rule.deadline !== 'no-time-limit' && (duty.within || duty.standing)) {
        report(at, `${duty.within ? 'within' : 'standing'} beside the deadline "${found.rule.deadline}" of ${reference.provision}:${reference.rule}`, 'remove it: the deadline comes from the facts');
      }
    });
    if (duty.within && duty.standing) report(at, 'both within and standing', 'keep one');
    duty.consequences.forEach((c, i) => {
      const version = content.provisions.get(c.provision)?.versions.at(-1);
      const found = 'part' in c ? version?.parts?.some((p) => p.part === c.part) : version?.rules?.some((r) => r.id === c.rule);
      if (!found) report(`${at}.consequences[${i}]`, `${c.provision} has no ${'part' in c ? `part ${c.part}` : `rule "${c.rule}"`}`, 'name a part or a rule of the present wording');
      if (c.note) checkRichText(content, problems, DUTIES, `${at}.consequences[${i}].note`, c.note);
    });
  }
  checkReview(content, problems, DUTIES, reviewed, duties.flatMap(dutyProvisions));
}

/** Situations have an id of their own, texts that lead somewhere, and rest on law in force that was read since its last change. */
function checkSelfCheck(content: Content, problems: Problem[]): void {
  const { situations, reviewed } = content.selfCheck;
  const seen = new Set<string>();
  const cited: string[] = [];
  for (const { id, question, verdict, answer, provisions } of situations) {
    if (seen.has(id)) problems.push({ file: SELF_CHECK, field: id, found: 'the id stands twice', mend: 'give each situation an id of its own' });
    seen.add(id);
    checkRichText(content, problems, SELF_CHECK, `${id}.question`, question);
    checkPlainText(problems, SELF_CHECK, `${id}.verdict`, verdict);
    checkRichText(content, problems, SELF_CHECK, `${id}.answer`, answer);
    provisions.forEach((provision, i) => {
      if (!content.provisions.has(provision)) problems.push({ file: SELF_CHECK, field: `${id}.provisions[${i}]`, found: `"${provision}" is no provision here`, mend: 'correct the id' });
    });
    cited.push(...provisions, ...segments(answer.kk).flatMap((s) => (s.kind === 'citation' && !s.id.startsWith('help-') ? [s.id] : [])));
  }
  checkReview(content, problems, SELF_CHECK, reviewed, cited);
}

/** Faults of what is written for teachers besides the guides' own. */
export function checkTeachers(content: Content, problems: Problem[]): void {
  checkDuties(content, problems);
  checkSelfCheck(content, problems);
  for (const guide of content.guides) {
    if (guide.audience === 'teachers' && (TEACHER_PAGES as readonly string[]).includes(guide.slug)) {
      problems.push({ file: guide.folder, field: '', found: `/teachers/${guide.slug}/ is a page of its own`, mend: 'give the guide another name' });
    }
  }
}
