import { isIsoDate } from '../law/dates.ts';
import type { IsoDate, Provision, Text } from '../law/types.ts';

/** A change of the law on a day: the provision and what its history says. `id` is its anchor on the page of changes and never changes. */
export interface LawChange { id: string; on: IsoDate; provision: Provision; what: Text | null }

/** Changes of the law whose day is established, newest first: histories, and wordings no history entry tells of. */
export function lawChanges(published: readonly Provision[]): LawChange[] {
  const out: LawChange[] = [];
  for (const provision of published) {
    const days = new Set<string>();
    for (const { from, what } of provision.history ?? []) {
      if (from === null || !isIsoDate(from) || days.has(from)) continue;
      days.add(from);
      out.push({ id: `${provision.id}-${from}`, on: from, provision, what });
    }
    for (const { from } of provision.versions) {
      if (from === null || days.has(from)) continue;
      days.add(from);
      out.push({ id: `${provision.id}-${from}`, on: from, provision, what: null });
    }
  }
  return out.sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1));
}
