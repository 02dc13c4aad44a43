import type { LadderItem, LadderRail, LadderRung } from '../law/ladder.ts';
import type { PenaltyType } from '../law/types.ts';
import { wrapWords } from './chart-layout.ts';

/**
 * Geometry of the ladder of penalties in tenths of an em, so that its text keeps its size at every width. Each kind is a storey: its name, and below
 * it the items that reach no further. A rail at the side leads from each item's line down to the name of its mildest kind. Rails stand in the order of
 * the lines, the gravest at the far side: so no line to a text crosses another rail.
 */

const LINE = 14;
const PAD = 4;
/** Width of the ladder on the narrowest screen (320 px), and of one character of the widest system font (DejaVu Sans), in tenths of an em. */
const NARROWEST = 192;
const CHARACTER = 6.6;

/** What is said of a kind, and of an item, the part or article first; both are broken into lines here. */
export type Name = (kind: PenaltyType) => string;
export type Say<T extends LadderItem> = (rail: LadderRail<T>) => { name: string; words: string; notes: string[] };

export interface LadderLine { y: number; name: string; text: string }
export interface LadderStorey<T extends LadderItem> { kind: PenaltyType; title: { y: number; text: string }[]; items: { rail: LadderRail<T>; lines: LadderLine[] }[] }
/** Rails as path data, for this article's parts and for its neighbours: lines, dots at the kinds allowed, and dashes and rings where the use is suspended. */
export interface LadderDrawing { rails: string; dots: string; held: string; rings: string }

export interface LadderLayout<T extends LadderItem> {
  /** Where the text begins. */
  gutter: number;
  height: number;
  storeys: LadderStorey<T>[];
  /** Lines between the storeys. */
  floors: string;
  own: LadderDrawing;
  others: LadderDrawing;
}

/** Lays out a ladder. @param rungs the gravest kind first */
export function ladderLayout<T extends LadderItem>(rungs: readonly LadderRung<T>[], name: Name, say: Say<T>): LadderLayout<T> {
  const count = rungs.reduce((n, rung) => n + rung.rails.length, 0);
  const step = count > 5 ? 7 : 9;
  const gutter = count * step + 6;
  const width = Math.floor((NARROWEST - gutter) / CHARACTER);
  const storeys: LadderStorey<T>[] = [];
  const rows = new Map<string, number>();
  const ends = new Map<LadderRail<T>, number>();
  let floors = '';
  let y = 0;
  for (const { type, rails } of rungs) {
    if (y > 0) floors += `M0 ${y}H2000`;
    rows.set(type, y + PAD + LINE - 8);
    y += PAD;
    const title = wrapWords(name(type), width).map((text) => ({ y: (y += LINE) - 4, text }));
    const storey: LadderStorey<T> = { kind: type, title, items: [] };
    for (const rail of rails) {
      const said = say(rail);
      const first = wrapWords([said.name, said.words].filter(Boolean).join('\u00a0· '), width);
      const lines = [...first, ...said.notes.flatMap((note) => wrapWords(note, width))].map((text, i) => {
        y += LINE;
        if (i === 0) ends.set(rail, y - 8);
        return i === 0 ? { y: y - 4, name: text.slice(0, said.name.length), text: text.slice(said.name.length) } : { y: y - 4, name: '', text };
      });
      storey.items.push({ rail, lines });
    }
    y += PAD;
    storeys.push(storey);
  }
  const all = rungs.flatMap((r) => r.rails);
  const draw = (rails: readonly LadderRail<T>[]): LadderDrawing => {
    const drawing: LadderDrawing = { rails: '', dots: '', held: '', rings: '' };
    for (const rail of rails) {
      const x = all.indexOf(rail) * step + 4;
      const end = ends.get(rail) ?? 0;
      const at = rail.kinds.map(({ type, held }) => ({ held, y: type === rail.gravest.type ? end : rows.get(type) ?? 0 }));
      for (const stop of at) drawing[stop.held ? 'rings' : 'dots'] += `M${x} ${stop.y}h0`;
      const bottom = at[0]?.y ?? end;
      // What leads to a suspended penalty at the top is dashed down to the gravest one that can be imposed.
      const reach = at.findLast((stop) => !stop.held)?.y ?? bottom;
      if (at.at(-1)?.held) drawing.held += `M${gutter - 3} ${end}H${x}V${reach}`;
      else drawing.rails += `M${gutter - 3} ${end}H${x}`;
      if (reach !== bottom) drawing.rails += `${at.at(-1)?.held ? `M${x} ${reach}` : ''}V${bottom}`;
    }
    return drawing;
  };
  return { gutter, height: y, storeys, floors, own: draw(all.filter((r) => r.item.part !== null)), others: draw(all.filter((r) => r.item.part === null)) };
}
