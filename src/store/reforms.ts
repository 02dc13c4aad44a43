import { addDays, isIsoDate } from '../law/dates.ts';
import type { Act, HistoryEntry, PartialDate, Provision, Text } from '../law/types.ts';
import { lawsOf } from './coverage.ts';
import type { Content } from './load.ts';
import { byArticle } from './order.ts';
import type { Reform } from './schema-time.ts';

/** One change that a reform made in a provision: its day, what was told of the time before, and what is told of it. */
export interface ReformChange { provision: Provision; from: PartialDate | null; was: Text | null; what: Text }
/** What a reform did in one act: provisions it added, removed, and changed. */
export interface ReformAct { act: Act; added: Provision[]; removed: Provision[]; changed: ReformChange[] }

const names = (entry: Pick<HistoryEntry, 'laws'>, reform: Pick<Reform, 'laws'>): boolean => entry.laws?.some((law) => reform.laws.includes(law)) ?? false;

/** What stood before a change, where the history tells it. */
function before(provision: Provision, from: PartialDate | null): Text | null {
  if (from === null) return null;
  return provision.history?.find((entry) => entry.to !== undefined && (isIsoDate(from) ? entry.to === addDays(from, -1) : entry.to === from))?.what ?? null;
}

/** Act by act, the most changed first, what the facts say a reform changed. Only published provisions are listed. */
export function reformActs(content: Pick<Content, 'acts'>, published: readonly Provision[], reform: Pick<Reform, 'laws'>): ReformAct[] {
  const out = new Map<string, ReformAct>();
  for (const provision of [...published].sort(byArticle)) {
    if (!reform.laws.some((law) => lawsOf(provision).has(law))) continue;
    const act = content.acts.get(provision.act);
    if (!act) continue;
    const entry = out.get(act.id) ?? { act, added: [], removed: [], changed: [] };
    out.set(act.id, entry);
    const { from: first, to: last } = provision.inForce;
    const own = (provision.history ?? []).filter((h) => names(h, reform));
    if (own.some((h) => h.from !== null && h.from === first)) entry.added.push(provision);
    else if (last !== null && own.some((h) => h.from === addDays(last, 1))) entry.removed.push(provision);
    for (const h of own) {
      if (h.from !== null && h.from === first) continue;
      if (last !== null && h.from === addDays(last, 1)) continue;
      entry.changed.push({ provision, from: h.from, was: before(provision, h.from), what: h.what });
    }
  }
  const size = (a: ReformAct): number => a.added.length + a.removed.length + a.changed.length;
  return [...out.values()].sort((a, b) => size(b) - size(a));
}

/** How many published provisions a reform touched. */
export function touchedBy(acts: readonly ReformAct[]): number {
  return new Set(acts.flatMap((a) => [...a.added, ...a.removed, ...a.changed.map((c) => c.provision)])).size;
}
