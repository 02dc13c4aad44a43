import type { IsoDate, PartialDate, Provision, Version } from './types.ts';
import { firstDay } from './dates.ts';

/** Months after which a reading counts as old. */
export const OLD_AFTER_MONTHS = 12;

/**
 * How old the knowledge of a page is: `newer-known`, a later official version of its act is known but was not read for it; `old`, the reading is
 * older than twelve months; `final`, the provision was repealed and its text cannot change any more.
 */
export type Freshness = 'fresh' | 'newer-known' | 'old' | 'final';

/** The newest version of each act that any provision was read in, by the id of the act. */
export function newestVersions(provisions: Iterable<Pick<Provision, 'act' | 'sources'>>): Map<string, PartialDate> {
  const newest = new Map<string, PartialDate>();
  for (const { sources } of provisions) {
    for (const source of sources) {
      if (!('act' in source)) continue;
      const known = newest.get(source.act);
      if (!known || firstDay(source.version) > firstDay(known)) newest.set(source.act, source.version);
    }
  }
  return newest;
}

/**
 * @param newest the newest known version of the provision's act, if any
 * @param today ISO date the page is told for
 */
export function freshness(provision: Pick<Provision, 'inForce' | 'readUpTo'>, newest: PartialDate | undefined, today: IsoDate): Freshness {
  const { readUpTo, inForce } = provision;
  if (inForce.to !== null && inForce.to < today) return 'final';
  if (readUpTo === null) return 'old';
  if (newest && firstDay(newest) > firstDay(readUpTo)) return 'newer-known';
  const [year = 0, month = 0] = firstDay(readUpTo).split('-').map(Number);
  const limit = new Date(Date.UTC(year, month - 1 + OLD_AFTER_MONTHS, Number(firstDay(readUpTo).slice(8)))).toISOString().slice(0, 10);
  return today > limit ? 'old' : 'fresh';
}

/** Whether people are bound by a sanction or a deadline here: such facts are read twice. */
function hasPenaltyOrDeadline(versions: readonly Pick<Version, 'parts' | 'rules'>[]): boolean {
  return versions.some((v) => v.parts?.some((p) => p.penalties.length > 0) || v.rules?.some((r) => r.deadline !== undefined));
}

/** Faults in what a provision says of its own reading, as sentences for the author. */
export function readingFaults(provision: Pick<Provision, 'act' | 'readUpTo' | 'secondReading' | 'sources' | 'versions' | 'confidence'>, today: IsoDate): { field: string; found: string; mend: string }[] {
  const faults: { field: string; found: string; mend: string }[] = [];
  const { readUpTo, secondReading } = provision;
  if (readUpTo && firstDay(readUpTo) > today) faults.push({ field: 'readUpTo', found: `${readUpTo} lies after ${today}`, mend: 'give the version that was read' });
  const own = provision.sources.flatMap((s) => ('act' in s && s.act === provision.act ? [s.version] : []));
  const newest = own.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1)).at(-1);
  if (readUpTo && newest && firstDay(newest) > firstDay(readUpTo)) {
    faults.push({ field: 'readUpTo', found: `${readUpTo}, but a source was read in the version of ${newest}`, mend: `make it ${newest}` });
  }
  if (readUpTo && newest && firstDay(newest) < firstDay(readUpTo)) {
    faults.push({ field: 'readUpTo', found: `${readUpTo}, but the newest source is the version of ${newest}`, mend: 'name the version that was read among the sources' });
  }
  if (secondReading && secondReading.on > today) faults.push({ field: 'secondReading.on', found: `${secondReading.on} lies after ${today}`, mend: 'give the day of the reading' });
  if (!secondReading && hasPenaltyOrDeadline(provision.versions)) {
    faults.push({ field: 'secondReading', found: 'missing, though the article has a penalty or a deadline', mend: 'let someone else read it against its text, and record that' });
  }
  if (secondReading?.retelling !== undefined) {
    if (provision.confidence === 'primary') faults.push({ field: 'secondReading.retelling', found: 'a retelling, though the official text was read', mend: 'read it against the official text' });
    if (!provision.sources.some((s) => 'publisher' in s && s.publisher === secondReading.retelling)) {
      faults.push({ field: 'secondReading.retelling', found: `"${secondReading.retelling}" is not among the sources`, mend: 'name that text among the sources' });
    }
  }
  if (secondReading?.against !== undefined && own.length > 0 && !own.includes(secondReading.against)) {
    faults.push({ field: 'secondReading.against', found: `the version of ${secondReading.against} is not among the sources`, mend: 'name that text among the sources' });
  }
  return faults;
}
