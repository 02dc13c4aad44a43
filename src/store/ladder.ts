import { gravity } from '../law/gravity.ts';
import { penaltyLadder, type Ladder, type LadderOffence } from '../law/ladder.ts';
import type { IsoDate, Provision, Version } from '../law/types.ts';
import { latestVersion, statusOn } from '../law/versions.ts';

/** Neighbours that a ladder shows at most: more would hide the article's own parts. */
const MOST_NEIGHBOURS = 3;

/**
 * The penalty ladder of an offence: all parts of the wording, and beside them the first parts of related offences of the same code that are in force on
 * the day, from mild to grave. Null where there is nothing to compare.
 * @param find gives a published provision by its id
 */
export function ladderOf(provision: Provision, version: Version, today: IsoDate, find: (id: string) => Provision | undefined): Ladder | null {
  if (provision.kind !== 'offence' || !version.parts) return null;
  const neighbours = (provision.related ?? []).flatMap((id): LadderOffence[] => {
    const other = find(id);
    const first = other && latestVersion(other).parts?.[0];
    if (!other || !first || other.kind !== 'offence' || other.act !== provision.act || statusOn(other, today) !== 'in-force') return [];
    return [{ id, article: other.article, parts: [first] }];
  }).slice(0, MOST_NEIGHBOURS).sort((a, b) => gravity(a.parts[0]?.penalties ?? []) - gravity(b.parts[0]?.penalties ?? []));
  return penaltyLadder({ id: provision.id, article: provision.article, parts: version.parts }, neighbours);
}
