import type { Penalty, PenaltyType } from './types.ts';

/** Penalties from mild to grave, as the codes list them (Criminal Code, art. 40; Code on Administrative Offences, art. 41). */
const RANK: Record<PenaltyType, number> = {
  warning: 0, fine: 1, 'correctional-labour': 2, 'community-service': 3, 'administrative-arrest': 4, arrest: 5, 'restriction-of-freedom': 6, imprisonment: 7, 'life-imprisonment': 8,
};

/** The kinds of penalty from mild to grave. */
export const PENALTY_ORDER: readonly PenaltyType[] = (Object.keys(RANK) as PenaltyType[]).sort((a, b) => RANK[a] - RANK[b]);

/**
 * Order of two penalties, the milder first: by kind, then by the upper bound, then by the lower. Only the order means something; amounts of one kind
 * share a unit.
 */
export function byGravity(a: Pick<Penalty, 'type' | 'min' | 'max'>, b: Pick<Penalty, 'type' | 'min' | 'max'>): number {
  return RANK[a.type] - RANK[b.type] || (a.max ?? 0) - (b.max ?? 0) || (a.min ?? 0) - (b.min ?? 0);
}

/**
 * A number by which sanctions can be ordered: the gravest penalty among the alternatives, then its upper bound. Only the order means something; amounts
 * of one type share a unit.
 */
export function gravity(penalties: readonly Pick<Penalty, 'type' | 'max'>[]): number {
  return Math.max(0, ...penalties.map((p) => RANK[p.type] * 100_000 + (p.max ?? 0)));
}
