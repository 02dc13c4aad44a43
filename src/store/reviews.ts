import type { Content } from './load.ts';

/**
 * Why a text last held against the law on a day may no longer say what a provision says: repealed, or reworded since. Null when neither.
 * @param reviewed ISO date of that reading
 */
export function reviewFault(content: Pick<Content, 'provisions'>, id: string, reviewed: string): { found: string; mend: string } | null {
  const provision = content.provisions.get(id);
  const since = provision?.versions.at(-1)?.from;
  if (provision?.inForce.to) return { found: `${id} was repealed on ${provision.inForce.to}`, mend: 'rewrite what rests on it, or cite it as <Cite id="…" former />' };
  if (since && since > reviewed) return { found: `${reviewed}, but ${id} has a wording since ${since}`, mend: 'read the guide against it, then set the day of that reading' };
  return null;
}
