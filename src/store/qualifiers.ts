import type { Place } from '../law/citation.ts';
import type { Provision } from '../law/types.ts';
import { latestVersion } from '../law/versions.ts';

/** Offences against health and the person whose qualifying circumstances are compared, from grave harm to torment. */
export const COMPARED = ['cc-106', 'cc-107', 'cc-108-1', 'cc-109-1', 'cc-110'] as const;

/** A qualifying circumstance and where each of the compared offences names it (no place: it does not). */
export interface QualifierRow { code: string; places: Place[][] }

/** The matrix of circumstances, in the order of the vocabulary. */
export function qualifierMatrix(provisions: readonly Provision[], vocabulary: readonly string[]): QualifierRow[] {
  const placesIn = (provision: Provision, code: string): Place[] => (latestVersion(provision).parts ?? []).flatMap((part) => (part.qualifiers ?? [])
    .filter((q) => q.code === code).map((q): Place => ({ part: part.part, ...(q.item ? { item: q.item } : {}) })));
  return vocabulary.map((code) => ({ code, places: provisions.map((p) => placesIn(p, code)) })).filter((row) => row.places.some((places) => places.length > 0));
}
