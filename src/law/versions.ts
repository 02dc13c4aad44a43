import type { IsoDate, Provision, Status, Version } from './types.ts';
import { addDays, firstDay } from './dates.ts';

/**
 * The wording in force on a day, or null when none is known for it.
 * A version without `from` reaches back to an unknown day; it is given only for days the provision itself was in force.
 * @param day ISO date
 */
export function versionOn(provision: Pick<Provision, 'versions' | 'inForce'>, day: IsoDate): Version | null {
  const { from, to } = provision.inForce;
  if (from !== null && day < firstDay(from)) return null;
  if (to !== null && day > to) return null;
  return provision.versions.find((v) => (v.from === null || v.from <= day) && (v.to === null || day <= v.to)) ?? null;
}

/** The newest wording: today's, or the last one before repeal. */
export function latestVersion(provision: Pick<Provision, 'versions'>): Version {
  const last = provision.versions.at(-1);
  if (!last) throw new RangeError('a provision needs at least one version');
  return last;
}

/**
 * Status of a provision on a day: `not-yet` before its first day, `repealed` after its last, else `in-force`.
 * @param day ISO date
 */
export function statusOn(provision: Pick<Provision, 'inForce'>, day: IsoDate): Status {
  const { from, to } = provision.inForce;
  if (to !== null && day > to) return 'repealed';
  if (from !== null && day < firstDay(from)) return 'not-yet';
  return 'in-force';
}

/** First day of the newest wording, or null where it is not established. */
export function wordingSince(provision: Pick<Provision, 'versions'>): IsoDate | null {
  return latestVersion(provision).from;
}

/**
 * Faults in the line of versions, as sentences for the author; empty when each day of the provision's life has at most one wording and the
 * known wordings follow each other without a gap.
 */
export function versionFaults(provision: Pick<Provision, 'versions' | 'inForce'>): { index: number; fault: string; mend: string }[] {
  const faults: { index: number; fault: string; mend: string }[] = [];
  const { versions, inForce } = provision;
  versions.forEach((v, i) => {
    if (v.from === null && i > 0) faults.push({ index: i, fault: 'from is null', mend: 'only the first version may have an unknown first day' });
    if (v.from !== null && v.to !== null && v.to < v.from) {
      faults.push({ index: i, fault: `ends (${v.to}) before it begins (${v.from})`, mend: 'correct from or to' });
    }
    const before = versions[i - 1];
    if (!before || v.from === null) return;
    if (before.to === null) {
      faults.push({ index: i, fault: `begins ${v.from} while the version before it has no end`, mend: `set the end of the version before to ${addDays(v.from, -1)}` });
      return;
    }
    const next = addDays(before.to, 1);
    if (v.from < next) faults.push({ index: i, fault: `overlaps the version before it (${v.from} is not after ${before.to})`, mend: `begin on ${next}` });
    if (v.from > next) faults.push({ index: i, fault: `leaves a gap after the version before it (${before.to} to ${v.from})`, mend: `begin on ${next} or add the wording between` });
  });
  const last = versions.at(-1);
  if (last && last.to !== inForce.to) {
    faults.push({ index: versions.length - 1, fault: `ends ${last.to ?? 'never'} but the provision ends ${inForce.to ?? 'never'}`, mend: 'make versions[last].to and inForce.to equal' });
  }
  const first = versions[0];
  if (first?.from && inForce.from && first.from < firstDay(inForce.from)) {
    faults.push({ index: 0, fault: `begins ${first.from}, before the provision (${inForce.from})`, mend: 'correct inForce.from or the version' });
  }
  return faults;
}
