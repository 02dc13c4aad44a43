import { PENALTY_ORDER } from './gravity.ts';
import type { IsoDate, Part, PenaltyType, PenaltyUnit } from './types.ts';

/** The most a kind of penalty can be for a part; `max` is null for penalties without an amount. */
export interface LadderCell { max: number | null; unit: PenaltyUnit | null; suspendedUntil: IsoDate | null }
/** A part of an offence on the ladder; `own` tells the parts of the article itself from those of its neighbours. */
export interface LadderColumn { provision: string; article: string; part: string; own: boolean; cells: Partial<Record<PenaltyType, LadderCell>> }
/** Kinds of penalty from the gravest down, each with the unit its amounts share, and the parts side by side. */
export interface Ladder { rungs: { type: PenaltyType; unit: PenaltyUnit | null }[]; columns: LadderColumn[]; individualsOnly: boolean }

/** An offence with the parts to draw. */
export interface LadderOffence { id: string; article: string; parts: readonly Pick<Part, 'part' | 'penalties'>[] }

/** Columns that fit a phone of 320 px beside each other. */
export const MOST_COLUMNS = 7;

/**
 * Compares the parts of an offence with those of its neighbours by the gravest each kind of penalty can be (kinds in the order of Criminal Code art. 40
 * and Code on Administrative Offences art. 41). Where a sanction names different payers, the one for individuals is compared.
 * @param own the article, with all its parts; parts without a penalty for people are left out
 * @param neighbours offences to compare with, nearest first; each takes a column for each part given, as long as there is room
 * @returns null when there are not two columns to compare
 */
export function penaltyLadder(own: LadderOffence, neighbours: readonly LadderOffence[]): Ladder | null {
  const columns: LadderColumn[] = [];
  for (const offence of [own, ...neighbours]) {
    for (const { part, penalties } of offence.parts) {
      const cells: LadderColumn['cells'] = {};
      for (const penalty of penalties) {
        if (penalty.payer !== undefined && penalty.payer !== 'individual') continue;
        const known = cells[penalty.type];
        if (known && (known.max ?? 0) >= (penalty.max ?? 0)) continue;
        cells[penalty.type] = { max: penalty.max ?? null, unit: penalty.unit ?? null, suspendedUntil: penalty.suspendedUntil ?? null };
      }
      if (Object.keys(cells).length > 0 && columns.length < MOST_COLUMNS) columns.push({ provision: offence.id, article: offence.article, part, own: offence === own, cells });
    }
  }
  if (columns.length < 2 || !columns.some((c) => c.own)) return null;
  const rungs = PENALTY_ORDER.toReversed().filter((type) => columns.some((c) => c.cells[type]))
    .map((type) => ({ type, unit: columns.find((c) => c.cells[type])?.cells[type]?.unit ?? null }));
  const individualsOnly = [own, ...neighbours].some((o) => o.parts.some((p) => p.penalties.some((x) => x.payer !== undefined)));
  return { rungs, columns, individualsOnly };
}
