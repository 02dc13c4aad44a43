import { gravity } from '../law/gravity.ts';
import { factNumber, segments } from '../law/numbers.ts';
import type { Category, IsoDate, Part, Provision } from '../law/types.ts';
import { latestVersion, statusOn } from '../law/versions.ts';
import type { Content } from './load.ts';
import { byArticle } from './order.ts';

/** Who starts a criminal case (Criminal Procedure Code, art. 32): private, private-public or public prosecution. */
export const PROSECUTIONS = ['private', 'private-public', 'public'] as const;
export type Prosecution = (typeof PROSECUTIONS)[number];

/** Period after which there is no liability, with the provision it comes from. `exceptions` marks offences some of which have none at all. */
export interface Limitation { value: number; unit: 'years' | 'months'; source: string; exceptions: boolean }

/** One part of an offence in force, as the matrix of sanctions shows it. */
export interface SanctionRow { part: Part; prosecution: Prosecution | null; limitation: Limitation | null; gravity: number }
export interface SanctionGroup { provision: Provision; rows: SanctionRow[]; gravity: number }

const LIMITATION_OF: Partial<Record<Category, string>> = { 'criminal-infraction': '71-1.infraction', 'minor-gravity': '71-1.minor', 'medium-gravity': '71-1.medium', grave: '71-1.grave' };

/** Whether a rule of another provision cites the article, or the very part of it. */
function ruleCites(content: Pick<Content, 'provisions'>, source: string, rule: string, provision: Provision, part?: string): boolean {
  const facts = content.provisions.get(source);
  const text = facts && latestVersion(facts).rules?.find((r) => r.id === rule)?.fact.ru;
  if (!text) throw new RangeError(`the facts of ${source} have no rule "${rule}"`);
  return segments(text).some((s) => s.kind === 'citation' && s.id === provision.id && (part === undefined || s.part === undefined || s.part === part));
}

/**
 * Who starts the case of a part, read from the lists of cpc-32; null outside the Criminal Code. What is on neither list is prosecuted publicly
 * (Criminal Procedure Code, art. 32(6)).
 */
export function prosecutionOf(content: Pick<Content, 'provisions'>, provision: Provision, part: string): Prosecution | null {
  if (provision.act !== 'criminal-code') return null;
  if (ruleCites(content, 'cpc-32', '32-2', provision, part)) return 'private';
  return ruleCites(content, 'cpc-32', '32-3', provision, part) ? 'private-public' : 'public';
}

/**
 * The limitation period that follows from the facts, or null where it does not follow: for especially grave crimes and torture, which may have none
 * (Criminal Code, art. 71(6)), and for administrative offences that cao-62 does not name.
 */
export function limitationOf(content: Pick<Content, 'provisions'>, provision: Provision, part: Part): Limitation | null {
  const number = (id: string, reference: string): number => {
    const facts = content.provisions.get(id);
    if (!facts) throw new RangeError(`no provision "${id}"`);
    return factNumber(facts, latestVersion(facts), reference);
  };
  if (provision.act === 'admin-code') {
    return ruleCites(content, 'cao-62', '62-1', provision) ? { value: number('cao-62', '62-1'), unit: 'months', source: 'cao-62', exceptions: false } : null;
  }
  const reference = part.category && LIMITATION_OF[part.category];
  if (provision.act !== 'criminal-code' || !reference || provision.id === 'cc-146') return null;
  return { value: number('cc-71', reference), unit: 'years', source: 'cc-71', exceptions: ruleCites(content, 'cc-3', '3-42', provision) };
}

/** Every offence in force on a day, part by part: the Criminal Code first, then the Code on Administrative Offences, in the order of their articles. */
export function sanctionsOf(content: Pick<Content, 'provisions'>, published: readonly Provision[], today: IsoDate): SanctionGroup[] {
  const acts = ['criminal-code', 'admin-code'];
  return published.filter((p) => p.kind === 'offence' && statusOn(p, today) === 'in-force' && latestVersion(p).parts)
    .sort((a, b) => acts.indexOf(a.act) - acts.indexOf(b.act) || byArticle(a, b))
    .map((provision) => {
      const rows = (latestVersion(provision).parts ?? []).map((part) => ({
        part, prosecution: prosecutionOf(content, provision, part.part), limitation: limitationOf(content, provision, part), gravity: gravity(part.penalties),
      }));
      return { provision, rows, gravity: Math.max(...rows.map((r) => r.gravity)) };
    });
}

/** Parts of an offence whose cases start alike. */
export interface CaseStart { prosecution: Prosecution; parts: string[] }

/** How cases of an offence of the Criminal Code start, its parts grouped in their order; empty for other acts, whose lists the facts do not hold. */
export function caseStarts(content: Pick<Content, 'provisions'>, provision: Provision): CaseStart[] {
  const starts: CaseStart[] = [];
  for (const { part } of latestVersion(provision).parts ?? []) {
    const prosecution = prosecutionOf(content, provision, part);
    if (prosecution === null) continue;
    const known = starts.find((s) => s.prosecution === prosecution);
    if (known) known.parts.push(part);
    else starts.push({ prosecution, parts: [part] });
  }
  return starts;
}

/** Whether a page draws how a case starts and who decides as steps: for offences in force, whose prose always has that section. */
export function hasCaseSteps(provision: Pick<Provision, 'kind' | 'inForce'>, today: IsoDate): boolean {
  return provision.kind === 'offence' && statusOn(provision, today) !== 'repealed';
}
