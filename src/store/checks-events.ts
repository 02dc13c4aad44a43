import { firstDay } from '../law/dates.ts';
import type { Text } from '../law/types.ts';
import { checkFigureText, type TextCheck } from './checks-figures.ts';
import type { Content } from './load.ts';
import type { Problem } from './problems.ts';
import { textsOf } from './texts.ts';

const twice = (ids: readonly string[]): string[] => [...new Set(ids.filter((x, i) => ids.indexOf(x) !== i))];

/** Faults of the timeline: events out of order, laws and provisions that are not here, texts. */
export function checkEvents(content: Content, checkText: TextCheck): Problem[] {
  const file = 'content/timeline.yaml';
  const problems: Problem[] = [];
  const { events } = content.timeline;
  for (const id of twice(events.map((e) => e.id))) problems.push({ file, field: id, found: 'the id stands twice', mend: 'give each event an id of its own' });
  events.forEach((event, i) => {
    const field = `events[${i}] ${event.id}`;
    const before = events[i - 1];
    if (before && firstDay(before.date) > firstDay(event.date)) problems.push({ file, field: `${field}.date`, found: `${event.date} stands after ${before.date}`, mend: 'order the events, oldest first' });
    for (const law of event.laws ?? []) if (!content.laws.has(law)) problems.push({ file, field: `${field}.laws`, found: `law "${law}" is not in content/laws.yaml`, mend: 'correct the number or add the law' });
    for (const id of event.provisions ?? []) if (!content.provisions.has(id)) problems.push({ file, field: `${field}.provisions`, found: `"${id}" is no provision here`, mend: 'correct the id' });
  });
  for (const [field, text] of textsOf(content.timeline)) checkFigureText(content, problems, checkText, file, field, text as Text);
  return problems;
}

/** Faults of the gaps: ids, and texts with their citations and figures. */
export function checkGaps(content: Content, checkText: TextCheck): Problem[] {
  const file = 'content/gaps.yaml';
  const problems: Problem[] = [];
  for (const id of twice(content.gaps.items.map((g) => g.id))) problems.push({ file, field: id, found: 'the id stands twice', mend: 'give each entry an id of its own' });
  for (const [field, text] of textsOf(content.gaps)) checkFigureText(content, problems, checkText, file, field, text as Text);
  return problems;
}
