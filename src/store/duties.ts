import { formatShortDate } from '../i18n/formats.ts';
import { amountPhrase, tengePhrase } from '../i18n/phrases.ts';
import { translator } from '../i18n/index.ts';
import { isHeld } from '../law/ladder.ts';
import type { Deadline, IsoDate, Language, Part, Penalty, Provision, Rule, Text } from '../law/types.ts';
import { latestVersion } from '../law/versions.ts';
import type { Content } from './load.ts';
import { DUTY_KINDS, type Duties, type Duty, type RuleReference } from './schema-teachers.ts';

/** A rule of the facts in its wording of today, with the provision it stands in. */
export interface FoundRule { provision: Provision; rule: Rule }

/** By when a duty is to be done: a deadline coded in the facts, a time in the rule's own words, or always. */
export type DutyTime = { kind: 'coded'; code: Deadline } | { kind: 'within'; text: Text } | { kind: 'standing' };

/** What follows from a breach: the part of an offence with its penalties, or a rule of another kind. */
export type FoundConsequence = { provision: Provision; note: Text | undefined } & ({ part: Part } | { rule: Rule });

/** A rule by reference, or undefined where the provision or the rule is not there. */
export function findRule(content: Pick<Content, 'provisions'>, { provision: id, rule }: RuleReference): FoundRule | undefined {
  const provision = content.provisions.get(id);
  const found = provision && latestVersion(provision).rules?.find((r) => r.id === rule);
  return provision && found ? { provision, rule: found } : undefined;
}

/**
 * The rules a duty rests on.
 * @throws RangeError for a reference that leads nowhere; the content checks find it first
 */
export function rulesOf(content: Pick<Content, 'provisions'>, duty: Pick<Duty, 'id' | 'rules'>): FoundRule[] {
  return duty.rules.map((reference) => {
    const found = findRule(content, reference);
    if (!found) throw new RangeError(`${duty.id}: no rule ${reference.provision}:${reference.rule}`);
    return found;
  });
}

/**
 * By when a duty is to be done. The law's own deadline comes first; without one the duty stands always, or the rule tells a time in its words; otherwise
 * the law states no deadline, and that is said.
 */
export function timeOf(content: Pick<Content, 'provisions'>, duty: Duty): DutyTime {
  const code = rulesOf(content, duty).find(({ rule }) => rule.deadline)?.rule.deadline;
  // "Without a time limit" says how long a ban lasts: whoever must keep it must keep it always.
  if (duty.standing || code === 'no-time-limit') return { kind: 'standing' };
  if (code) return { kind: 'coded', code };
  return duty.within ? { kind: 'within', text: duty.within } : { kind: 'coded', code: 'not-stated' };
}

/** Whom a duty is owed to, as the first of its rules that names someone says it. */
export function addresseeOf(content: Pick<Content, 'provisions'>, duty: Duty): Text | undefined {
  return rulesOf(content, duty).find(({ rule }) => rule.toWhom)?.rule.toWhom;
}

/**
 * What the law attaches to a breach; empty where the provisions state nothing.
 * @throws RangeError for a reference that leads nowhere; the content checks find it first
 */
export function consequencesOf(content: Pick<Content, 'provisions'>, duty: Pick<Duty, 'id' | 'consequences'>): FoundConsequence[] {
  return duty.consequences.map((c) => {
    const provision = content.provisions.get(c.provision);
    const version = provision && latestVersion(provision);
    const part = 'part' in c ? version?.parts?.find((p) => p.part === c.part) : undefined;
    const rule = 'rule' in c ? version?.rules?.find((r) => r.id === c.rule) : undefined;
    if (provision && part) return { provision, part, note: c.note };
    if (provision && rule) return { provision, rule, note: c.note };
    throw new RangeError(`${duty.id}: no consequence ${c.provision}:${'part' in c ? c.part : c.rule}`);
  });
}

/** The duties of a role, in the order of the register. */
export function dutiesFor(content: Pick<Content, 'duties'>, role: string): Duty[] {
  return content.duties.duties.filter((d) => d.roles.includes(role));
}

/** Every provision that the duties rest on or lead to. */
export function dutyProvisions(duty: Pick<Duty, 'rules' | 'consequences'>): string[] {
  return [...new Set([...duty.rules.map((r) => r.provision), ...duty.consequences.map((c) => c.provision)])];
}

/** What the words of a penalty need besides the penalty: vocabularies and, where amounts are told in tenge, the index. */
export interface PenaltyWords { vocabularies: Content['vocabularies']; language: Language; mci?: number; payer?: string; on?: IsoDate }

/**
 * The penalties of a part in one line: who pays how much, or the mildest and the gravest where there are many alternatives.
 * @param words.mci tenge in one MCI; without it amounts stay in MCI
 * @param words.on a day: penalties whose use is suspended on it say so
 * @param words.payer keep only what this payer bears, where the part names payers
 */
export function penaltiesInWords(part: Pick<Part, 'penalties'>, { vocabularies, language, mci, payer, on }: PenaltyWords): string {
  const t = translator(language);
  const own = part.penalties.filter((p) => p.payer === payer);
  const penalties = payer !== undefined && own.length > 0 ? own : part.penalties;
  const say = (penalty: Penalty): string => {
    const who = penalty.payer !== undefined && penalties !== own ? `${vocabularies.payers[penalty.payer]?.[language] ?? penalty.payer}: ` : '';
    const money = mci === undefined ? '' : tengePhrase(penalty, mci, language);
    const held = on !== undefined && penalty.suspendedUntil && isHeld(penalty, on) ? ` (${t('penalties.suspended', { date: formatShortDate(penalty.suspendedUntil) })})` : '';
    return `${who}${[vocabularies['penalty-types'][penalty.type]?.[language] ?? penalty.type, amountPhrase(penalty, language)].filter(Boolean).join(' ')}${money && ` (${money})`}${held}`;
  };
  const [light] = penalties;
  const heavy = penalties.at(-1);
  if (!light || !heavy || penalties.length <= 2) return penalties.map(say).join('; ');
  return t('provision.glance.range', { light: say(light), heavy: say(heavy) });
}

/**
 * Style rules that show only the rows of the role whose mark (`#role-…`) the address names; sections without a row of it go too. Marks stand before the
 * tables as their siblings, so that plain `:target` and `~` suffice: old browsers know them, and nothing is kept.
 */
export function roleFilter({ roles, duties }: Pick<Duties, 'roles' | 'duties'>): string {
  return roles.map(({ role }) => {
    const at = `#role-${role}:target ~`;
    const empty = DUTY_KINDS.filter((kind) => !duties.some((d) => d.kind === kind && d.roles.includes(role)));
    return [
      `${[`${at} section tbody tr:not([data-roles~="${role}"])`, ...empty.map((kind) => `${at} #kind-${kind}`)].join(', ')} { display: none; }`,
      `${at} .role-notes [data-role="${role}"] { display: block; }`,
      `${at} .roles a[href="#role-${role}"] { background: var(--accent); color: var(--ground); }`,
    ].join('\n');
  }).join('\n');
}
