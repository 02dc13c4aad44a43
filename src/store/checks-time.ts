import { LINES_BEGIN, lineFaults } from '../law/lines.ts';
import type { Content } from './load.ts';
import { periodsOf } from './matters.ts';
import type { Problem } from './problems.ts';
import { textsOf } from './texts.ts';
import type { Text } from '../law/types.ts';

/** Checks a text of a register; given by checks.ts, which owns the rules for texts. */
export type TextCheck = (file: string, field: string, text: Text) => void;

const firsts = (ids: string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

/** Faults of the registers about law in time: lines of the matters against the lives of the provisions, laws of the reforms, days of our own changes. */
export function checkTime(content: Content, checkText: TextCheck): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, field: string, found: string, mend: string): void => void problems.push({ file, field, found, mend });
  const published = (id: string) => {
    const provision = content.provisions.get(id);
    return provision?.draft ? undefined : provision;
  };
  const known = (file: string, field: string, id: string): void => {
    if (!published(id)) report(file, field, `"${id}" is no published provision`, 'correct the id');
  };

  const matters = 'content/matters.yaml';
  for (const id of firsts(content.matters.matters.map((m) => m.id))) report(matters, id, 'the id stands twice', 'give each matter an id of its own');
  content.matters.matters.forEach((matter, m) => {
    const field = `matters[${m}] ${matter.id}`;
    matter.line.forEach((span, s) => {
      if (span.provision === null && !span.say) report(matters, `${field}.line[${s}].say`, 'the field is missing', 'say in three languages that there was no separate rule, or that it was not read');
    });
    for (const { index, fault, mend } of lineFaults(matter.line, (id) => published(id)?.inForce)) report(matters, `${field}.line[${index}]`, fault, mend);
    matter.also?.forEach((id, i) => known(matters, `${field}.also[${i}]`, id));
  });
  if (content.matters.matters.some((m) => m.line.some((s) => s.provision !== null && content.provisions.get(s.provision)?.kind === 'offence'))) {
    try {
      periodsOf(content);
    } catch (error) {
      report(matters, 'matters', (error as Error).message, 'limitation is counted from the rules 71-1 of cc-71 and 62-1 of cao-62: keep them');
    }
  }
  for (const [field, text] of textsOf(content.matters)) checkText(matters, field, text as Text);

  const reforms = 'content/reforms.yaml';
  for (const id of firsts(content.reforms.map((r) => r.id))) report(reforms, id, 'the id stands twice', 'keep one entry a reform');
  content.reforms.forEach((reform, r) => reform.laws.forEach((law, l) => {
    if (!content.laws.has(law)) report(reforms, `reforms[${r}].laws[${l}]`, `law "${law}" is not in content/laws.yaml`, 'correct the number or add the law');
  }));
  for (const [field, text] of textsOf(content.reforms)) checkText(reforms, `reforms${field}`, text as Text);

  const changes = 'content/changes.yaml';
  for (const id of firsts(content.changes.map((c) => c.id))) report(changes, id, 'the id stands twice', 'give each change an id of its own: feeds keep it for ever');
  content.changes.forEach((change, c) => {
    const before = content.changes[c - 1];
    if (before && change.on > before.on) report(changes, `changes[${c}].on`, `${change.on} stands below ${before.on}`, 'write the newest first');
    if (change.on < LINES_BEGIN) report(changes, `changes[${c}].on`, `${change.on} is before this site`, 'give the day of our change');
    change.provisions?.forEach((id, i) => known(changes, `changes[${c}].provisions[${i}]`, id));
  });
  for (const [field, text] of textsOf(content.changes)) checkText(changes, `changes${field}`, text as Text);
  return problems;
}
