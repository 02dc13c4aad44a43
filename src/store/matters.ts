import { provisionPath } from '../law/citation.ts';
import { historyOf, segmentsOf, type Segment } from '../law/lines.ts';
import { limitationOf, limitationPeriods, type Limitation, type LimitationPeriods } from '../law/limitation.ts';
import type { HistoryEntry, Language, PartialDate, Part, Provision } from '../law/types.ts';
import { latestVersion } from '../law/versions.ts';
import type { Content } from './load.ts';
import type { Matter, MatterSpan } from './schema-time.ts';

/** What applied to a matter over some days: the provision with its wording, what limitation says of each part, and what came later. */
export interface MatterSegment extends Segment {
  span: MatterSpan;
  provision: Provision | null;
  /** Empty where it is not proven that this wording applied: a wrong penalty is worse than none. */
  parts: { part: Part; limitation: Limitation | null }[];
  /** What the history tells where the wording is not known or not proven. */
  history: HistoryEntry[];
  /** Later stretches of the line, in order. */
  later: { from: PartialDate; provision: Provision | null; sameProvision: boolean }[];
}
export interface MatterLine { matter: Matter; segments: MatterSegment[] }

/**
 * The limitation periods of the facts in their newest wording.
 * @throws RangeError when one of the two articles is missing
 */
export function periodsOf(content: Pick<Content, 'provisions'>): LimitationPeriods {
  const pair = (id: string): [Provision, ReturnType<typeof latestVersion>] => {
    const provision = content.provisions.get(id);
    if (!provision) throw new RangeError(`no provision "${id}"`);
    return [provision, latestVersion(provision)];
  };
  return limitationPeriods(pair('cc-71'), pair('cao-62'));
}

/** Every matter with its line through time, told by the facts. */
export function matterLines(content: Pick<Content, 'provisions' | 'matters'>): MatterLine[] {
  let periods: LimitationPeriods | undefined;
  return content.matters.matters.map((matter) => {
    const bare = matter.line.flatMap((span): Omit<MatterSegment, 'later'>[] => {
      const provision = span.provision === null ? null : content.provisions.get(span.provision) ?? null;
      if (!provision) return [{ span, from: span.from, to: span.to, version: null, established: true, provision: null, parts: [], history: [] }];
      return segmentsOf(span, provision).map((segment) => ({
        ...segment, span, provision, history: segment.version && segment.established ? [] : historyOf(segment, provision),
        parts: (segment.established ? segment.version?.parts ?? [] : []).map((part) => ({ part, limitation: limitationOf(provision, part, periods ??= periodsOf(content), matter.child ?? false) })),
      }));
    });
    const segments = bare.map((segment, i) => ({
      ...segment,
      later: bare.slice(i + 1).filter((next) => next.established && next.version !== segment.version)
        .map((next) => ({ from: next.from, provision: next.provision, sameProvision: next.provision === segment.provision })),
    }));
    return { matter, segments };
  });
}

/** Address of the wording of a segment: its own where the first day is known, else the provision's. */
export function segmentPath(segment: Pick<MatterSegment, 'provision' | 'version'>, language: Language): string {
  if (!segment.provision) return '';
  const path = provisionPath(segment.provision, language);
  return segment.version?.from ? `${path}${segment.version.from}/` : path;
}

/** Fines of one wording: the parts that carry one, each with its amounts in MCI. */
export interface FinedWording { provision: Provision; segment: MatterSegment; parts: { part: Part; fines: Part['penalties'] }[] }

/** The wordings of the matters that carry fines, each once; those in force first. */
export function finedWordings(lines: readonly MatterLine[]): FinedWording[] {
  const seen = new Set<string>();
  const out: FinedWording[] = [];
  for (const segment of lines.flatMap((line) => line.segments)) {
    const { provision, version } = segment;
    if (!provision || !version?.parts || !segment.established) continue;
    const parts = version.parts.map((part) => ({ part, fines: part.penalties.filter((p) => p.type === 'fine' && p.unit === 'MCI') })).filter((p) => p.fines.length > 0);
    const key = `${provision.id} ${version.from ?? ''}`;
    if (parts.length === 0 || seen.has(key)) continue;
    seen.add(key);
    out.push({ provision, segment, parts });
  }
  return out.sort((a, b) => Number(a.segment.to !== null) - Number(b.segment.to !== null));
}
