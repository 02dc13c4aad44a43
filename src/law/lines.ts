import type { HistoryEntry, IsoDate, PartialDate, Provision, Version } from './types.ts';
import { addDays, firstDay, isIsoDate } from './dates.ts';

/** What applied to a matter over a span of days; `provision` is null where no rule is told, and then a sentence says so. */
export interface Span { from: PartialDate; to: PartialDate | null; provision: string | null }

/** A stretch of a span with one wording; `established` is false where it is not proven that this wording applied then; no wording is known when null. */
export interface Segment { from: PartialDate; to: PartialDate | null; version: Version | null; established: boolean }

/** Both codes of offences entered into force on this day; lines begin here. */
export const LINES_BEGIN: IsoDate = '2015-01-01';

/** The last day a partial date can mean: `2017-07` gives `2017-07-31`. */
export function finalDay(date: PartialDate): IsoDate {
  if (isIsoDate(date)) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whether a day may lie in a span; a border known only to the month or year takes in the whole of it on both sides. */
export function covers(span: { from: PartialDate; to: PartialDate | null }, day: IsoDate): boolean {
  return firstDay(span.from) <= day && (span.to === null || day <= finalDay(span.to));
}

/** What may have applied on a day: one span, or two where the border between them is known only to the month or year. */
export function spansOn<T extends Span>(line: readonly T[], day: IsoDate): T[] {
  return line.filter((span) => covers(span, day));
}

/**
 * From which day on the oldest wording, whose first day is not established, is known to apply: after the last amendment up to its end that the history
 * names. Null when the history names an amendment without any date.
 * @param until last day of the wording, null while in force
 */
export function establishedFrom(provision: Pick<Provision, 'history' | 'inForce'>, until: IsoDate | null = null): IsoDate | null {
  const birth = provision.inForce.from;
  let from: IsoDate = LINES_BEGIN;
  for (const { from: since, laws } of provision.history ?? []) {
    if (!laws?.length) continue;
    if (since === null) return null;
    // The law that added the provision did not change an earlier wording of it.
    if (birth !== null && firstDay(since) <= finalDay(birth) && firstDay(birth) <= finalDay(since)) continue;
    if (until !== null && firstDay(since) > until) continue;
    const after = addDays(finalDay(since), isIsoDate(since) ? 0 : 1);
    if (after > from) from = after;
  }
  return from;
}

const later = (a: PartialDate, b: PartialDate): PartialDate => (firstDay(a) >= firstDay(b) ? a : b);
const earlier = (a: PartialDate | null, b: PartialDate | null): PartialDate | null => (a === null ? b : b === null ? a : finalDay(a) <= finalDay(b) ? a : b);

/** The wordings of a provision inside a span, oldest first, with the stretch before the oldest known one. */
export function segmentsOf(span: Pick<Span, 'from' | 'to'>, provision: Pick<Provision, 'versions' | 'history' | 'inForce'>): Segment[] {
  const out: Segment[] = [];
  const add = (from: PartialDate, to: PartialDate | null, version: Version | null, established: boolean): void => {
    if (to === null || firstDay(from) <= finalDay(to)) out.push({ from, to, version, established });
  };
  const first = provision.versions[0];
  if (first?.from && firstDay(span.from) < first.from) add(span.from, earlier(span.to, addDays(first.from, -1)), null, false);
  for (const version of provision.versions) {
    if (span.to !== null && version.from !== null && version.from > finalDay(span.to)) continue;
    if (version.to !== null && version.to < firstDay(span.from)) continue;
    const from = version.from === null ? span.from : later(span.from, version.from);
    const to = earlier(span.to, version.to);
    const known = version.from === null ? establishedFrom(provision, version.to) : firstDay(from);
    if (known !== null && known <= firstDay(from)) add(from, to, version, true);
    else if (known === null || (to !== null && known > finalDay(to))) add(from, to, version, false);
    else {
      add(from, addDays(known, -1), version, false);
      add(known, to, version, true);
    }
  }
  return out;
}

/** What the history tells of a stretch whose wording is not known: entries that end inside or after it and do not begin after it. */
export function historyOf(segment: Pick<Segment, 'from' | 'to'>, provision: Pick<Provision, 'history'>): HistoryEntry[] {
  return (provision.history ?? []).filter((entry) => {
    if (entry.from === null && entry.to === undefined) return false;
    const begins = entry.from === null ? '' : firstDay(entry.from);
    if (segment.to !== null && begins > finalDay(segment.to)) return false;
    return entry.to === undefined ? begins >= firstDay(segment.from) : finalDay(entry.to) >= firstDay(segment.from);
  });
}

/**
 * Faults in a line, as sentences for the author: gaps, overlaps, an open end in the middle, and spans that do not agree with the lives of their provisions.
 * @param lifeOf the life of a provision, or undefined for an unknown id
 */
export function lineFaults(line: readonly (Span & { note?: unknown })[], lifeOf: (id: string) => Provision['inForce'] | undefined): { index: number; fault: string; mend: string }[] {
  const faults: { index: number; fault: string; mend: string }[] = [];
  const add = (index: number, fault: string, mend: string): void => void faults.push({ index, fault, mend });
  line.forEach((span, i) => {
    const before = line[i - 1];
    if (!before && span.from !== LINES_BEGIN) add(i, `begins ${span.from}`, `lines begin on ${LINES_BEGIN}; say with provision: null what is not told`);
    if (before && before.to === null) add(i, `follows a span without end`, `end the span before it`);
    if (before?.to && isIsoDate(before.to) && isIsoDate(span.from) && span.from !== addDays(before.to, 1)) add(i, `${span.from} does not follow ${before.to}`, `begin on ${addDays(before.to, 1)}`);
    if (before?.to && (!isIsoDate(before.to) || !isIsoDate(span.from)) && span.from !== before.to) add(i, `${span.from} does not follow ${before.to}`, 'a border known only to the month is written alike on both sides');
    if (span.to !== null && finalDay(span.to) < firstDay(span.from)) add(i, `ends ${span.to} before it begins ${span.from}`, 'correct the days');
    if (i === line.length - 1 && span.to !== null) add(i, `the line ends ${span.to}`, 'say what applies from then on (provision: null where nothing does)');
    if (span.provision === null) return;
    const life = lifeOf(span.provision);
    if (!life) return add(i, `"${span.provision}" is no published provision`, 'correct the id');
    if (life.from !== null && firstDay(span.from) < firstDay(life.from)) add(i, `begins ${span.from}, before ${span.provision} (${life.from})`, `begin on ${life.from}`);
    if (life.from !== null && firstDay(span.from) > firstDay(life.from) && firstDay(span.from) > LINES_BEGIN && !span.note) add(i, `begins ${span.from}, though ${span.provision} applies since ${life.from}`, 'begin with the provision, or say in note why not');
    if (life.to !== null && (span.to === null || finalDay(span.to) > life.to)) add(i, `ends ${span.to ?? 'never'}, after ${span.provision} (${life.to})`, `end on ${life.to}`);
    if (span.to !== null && (life.to === null || finalDay(span.to) < life.to) && !span.note) add(i, `ends ${span.to}, though ${span.provision} applies ${life.to === null ? 'on' : `until ${life.to}`}`, 'end with the provision, or say in note why not');
  });
  if (line.length === 0) add(0, 'an empty line', 'say what applies');
  return faults;
}
