import { byGravity } from './gravity.ts';
import type { IsoDate, Penalty, PenaltyType } from './types.ts';

/** What is compared on a ladder of penalties: a part of an article, or a whole article (`part` null). */
export interface LadderItem { id: string; part: string | null; penalties: readonly Penalty[] }

/** An item on the ladder: from its mildest to its gravest penalty, with every kind it allows between them. */
export interface LadderRail<T extends LadderItem = LadderItem> {
  item: T;
  mildest: Penalty;
  gravest: Penalty;
  /** Kinds from mild to grave; `held` marks a kind whose use is suspended on the day wherever the item allows it. */
  kinds: { type: PenaltyType; held: boolean }[];
}

/** A kind of penalty and the items that reach no further, the gravest first. */
export interface LadderRung<T extends LadderItem = LadderItem> { type: PenaltyType; rails: LadderRail<T>[] }

/** Whether a penalty cannot be imposed on a day because its use is suspended. */
export function isHeld(penalty: Pick<Penalty, 'suspendedUntil'>, day: IsoDate): boolean {
  return penalty.suspendedUntil !== undefined && day < penalty.suspendedUntil;
}

/** The gravest of several penalties, or undefined where there are none. */
export function gravest(penalties: readonly Penalty[]): Penalty | undefined {
  return [...penalties].sort(byGravity).at(-1);
}

/**
 * Sanctions on one ladder of kinds of penalty, the gravest kind first; kinds that no item allows are left out. A penalty that is suspended on the day
 * stays on its rung and is marked, because it is still part of the sanction.
 * @param items what is compared; among equals the earlier item stands higher
 * @throws RangeError when an item has no penalties
 */
export function ladder<T extends LadderItem>(items: readonly T[], day: IsoDate): LadderRung<T>[] {
  const rails = items.map((item): LadderRail<T> => {
    const sorted = [...item.penalties].sort(byGravity);
    const mildest = sorted[0];
    const heaviest = sorted.at(-1);
    if (!mildest || !heaviest) throw new RangeError(`${item.id} has no penalties to compare`);
    const types = [...new Set(sorted.map((p) => p.type))];
    return { item, mildest, gravest: heaviest, kinds: types.map((type) => ({ type, held: sorted.every((p) => p.type !== type || isHeld(p, day)) })) };
  }).sort((a, b) => byGravity(b.gravest, a.gravest) || byGravity(b.mildest, a.mildest));
  const types = [...new Set(rails.flatMap((r) => r.kinds.map((k) => k.type)))].sort((a, b) => byGravity({ type: b }, { type: a }));
  return types.map((type) => ({ type, rails: rails.filter((r) => r.gravest.type === type) }));
}
