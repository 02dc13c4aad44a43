import type { LadderItem } from '../law/ladder.ts';
import type { IsoDate, Provision, Version } from '../law/types.ts';
import { latestVersion, statusOn } from '../law/versions.ts';

/** How many neighbouring offences stand beside an article: a phone has room for no more. */
export const MAX_NEIGHBOURS = 3;

/**
 * Offences in force that an article is compared with: those it names as related, then those that name it, in the order of the facts.
 * @param published provisions with a page
 */
export function neighboursOf(provision: Provision, published: readonly Provision[], today: IsoDate): Provision[] {
  const named = (provision.related ?? []).flatMap((id) => published.find((p) => p.id === id) ?? []);
  const naming = published.filter((p) => p.related?.includes(provision.id));
  return [...new Set([...named, ...naming])]
    .filter((p) => p !== provision && p.kind === 'offence' && statusOn(p, today) === 'in-force' && latestVersion(p).parts?.length)
    .slice(0, MAX_NEIGHBOURS);
}

/** An item of a ladder with the provision it stands for. */
export interface ComparedItem extends LadderItem { provision: Provision }

/** What the ladder of a page compares: each part of the wording being read, then each neighbour as a whole. */
export function comparedItems(provision: Provision, version: Pick<Version, 'parts'>, neighbours: readonly Provision[]): ComparedItem[] {
  return [
    ...(version.parts ?? []).map((part) => ({ provision, id: provision.id, part: part.part, penalties: part.penalties })),
    ...neighbours.map((p) => ({ provision: p, id: p.id, part: null, penalties: (latestVersion(p).parts ?? []).flatMap((part) => part.penalties) })),
  ];
}
