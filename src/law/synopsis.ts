import type { HistoryEntry, IsoDate, Part, Provision, Version } from './types.ts';
import { addDays, isIsoDate } from './dates.ts';

/** Two entries of a history that tell one change: what was until a day, and what has been since the next. */
export interface Change { before: HistoryEntry; after: HistoryEntry }

/** The changes of a history that are told from both sides, newest first. */
export function toldChanges(history: readonly HistoryEntry[] | undefined): Change[] {
  return (history ?? []).flatMap((after) => {
    const { from } = after;
    if (from === null) return [];
    const before = history?.find((entry) => entry !== after && entry.to !== undefined && (isIsoDate(from) ? entry.to === addDays(from, -1) : entry.to === from));
    return before ? [{ before, after }] : [];
  });
}

/** A part whose sanction differs between two wordings; null where one of them does not have it. */
export interface PartChange { part: string; before: Part | null; after: Part | null }

const sanction = (part: Part | undefined): string => JSON.stringify([part?.penalties ?? [], part?.with ?? []].map((list) => list.map((p) => [p.type, p.min, p.max, p.unit, 'payer' in p ? p.payer : undefined, 'mandatory' in p ? p.mandatory : undefined])));

/** What differs in the sanctions of two wordings, part by part. */
export function partChanges(before: Pick<Version, 'parts'>, after: Pick<Version, 'parts'>): PartChange[] {
  const numbers = [...new Set([...(before.parts ?? []), ...(after.parts ?? [])].map((p) => p.part))];
  return numbers.flatMap((part) => {
    const [a, b] = [before, after].map((v) => v.parts?.find((p) => p.part === part));
    return sanction(a) === sanction(b) && Boolean(a) === Boolean(b) ? [] : [{ part, before: a ?? null, after: b ?? null }];
  });
}

/** Two wordings that follow each other and differ in their sanctions: the last day of the one, the first of the other. */
export interface WordingChange { until: IsoDate | null; from: IsoDate | null; changes: PartChange[] }

/** Every change of sanctions between the wordings known, newest first. */
export function wordingChanges({ versions }: Pick<Provision, 'versions'>): WordingChange[] {
  return versions.slice(1).map((after, i) => ({ after, before: versions[i] ?? after })).toReversed()
    .map(({ before, after }) => ({ from: after.from, until: before.to, changes: partChanges(before, after) })).filter((w) => w.changes.length > 0);
}

/** Whether there is anything to tell of what was and what is. */
export function hasSynopsis(provision: Pick<Provision, 'history' | 'versions'>): boolean {
  return toldChanges(provision.history).length > 0 || wordingChanges(provision).length > 0;
}
