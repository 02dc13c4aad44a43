import { segments } from '../law/numbers.ts';
import { LANGUAGES, type Provision, type ProvisionKind, type Text } from '../law/types.ts';
import type { Content, Pathways } from './load.ts';
import type { Situation, Step } from './schema.ts';

/** Most questions a reader is asked before a situation. */
export const MOST_QUESTIONS = 5;

/** The files of content/pathways/situations, in the order a reader meets them. */
export const SITUATION_GROUPS = ['partner', 'family', 'children-at-home', 'school', 'teachers-and-staff', 'sexual', 'online', 'strangers-and-marriage', 'state'] as const;
export type SituationGroup = (typeof SITUATION_GROUPS)[number];

/** Ids cited in a text of a register. */
export function citedIn(text: Text | undefined): string[] {
  return text ? LANGUAGES.flatMap((l) => segments(text[l]).flatMap((s) => (s.kind === 'citation' && !s.id.startsWith('help-') ? [s.id] : []))) : [];
}

/** The steps of a situation, in the order they are written. */
export function stepsOf(pathways: Pick<Pathways, 'steps'>, situation: Pick<Situation, 'steps'>): Step[] {
  return situation.steps.flatMap((id) => pathways.steps.get(id) ?? []);
}

/** Every provision that a situation names: those it turns on and those its texts cite. */
export function provisionsOf(pathways: Pick<Pathways, 'steps'>, situation: Situation): Set<string> {
  return new Set([...situation.provisions, ...citedIn(situation.answer), ...citedIn(situation.dates), ...stepsOf(pathways, situation).flatMap((s) => citedIn(s.text))]);
}

/**
 * For every question and situation that can be reached from the start: the fewest questions asked before it. What is missing cannot be reached.
 */
export function questionsBefore(pathways: Pick<Pathways, 'start' | 'questions'>): Map<string, number> {
  const before = new Map<string, number>([[pathways.start, 0]]);
  const queue = [pathways.start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const question = pathways.questions.find((q) => q.id === at);
    for (const { to } of question?.options ?? []) {
      if (before.has(to)) continue;
      before.set(to, (before.get(at) ?? 0) + 1);
      queue.push(to);
    }
  }
  return before;
}

/** The longest way from a question to a situation, in questions; Infinity when the questions go round in a circle. */
export function longestWay(pathways: Pick<Pathways, 'questions'>, from: string, seen: readonly string[] = []): number {
  const question = pathways.questions.find((q) => q.id === from);
  if (!question) return 0;
  if (seen.includes(from)) return Infinity;
  return 1 + Math.max(...question.options.map(({ to }) => longestWay(pathways, to, [...seen, from])));
}

/**
 * Kinds of provisions a person acts on or is hurt by. The others (competences, definitions, procedure, sentencing rules) tell officials and lawyers how to work;
 * a situation names them where they help and need not lead to each.
 */
export const REACHED_KINDS: readonly ProvisionKind[] = ['offence', 'protective-measure', 'right', 'duty'];

/**
 * Offences, protective measures, rights and duties in force and written for citizens that no situation names (in its provisions, its texts or its steps) and that
 * none of the named ones is related to.
 */
export function unreachedProvisions(content: Pick<Content, 'pathways' | 'provisions'>): string[] {
  const named = new Set(content.pathways.situations.flatMap((s) => [...provisionsOf(content.pathways, s)]));
  const near = new Set([...named].flatMap((id) => content.provisions.get(id)?.related ?? []));
  const counts = (p: Provision): boolean => !p.draft && p.inForce.to === null && p.audience.includes('citizens') && REACHED_KINDS.includes(p.kind);
  return [...content.provisions.values()].filter((p) => counts(p) && !named.has(p.id) && !near.has(p.id)).map((p) => p.id);
}

/** The group of a situation: the name of its file. */
export function groupOf(situation: { file: string }): SituationGroup {
  const name = situation.file.replace(/^.*\/|\.yaml$/g, '');
  const group = SITUATION_GROUPS.find((g) => g === name);
  if (!group) throw new RangeError(`"${name}" is no group of situations`);
  return group;
}
