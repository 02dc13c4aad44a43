import { isIsoDate } from './dates.ts';
import type { IsoDate, Provision, Quantity, Text, Version } from './types.ts';

/** Why a reference to a number of the facts leads nowhere. */
export class FactReferenceError extends Error {}

function fromQuantity(quantity: Quantity, bound: string | undefined): number | undefined {
  if (bound === undefined) return quantity.value ?? (quantity.min === undefined ? quantity.max : quantity.max === undefined ? quantity.min : undefined);
  return bound === 'min' ? quantity.min : bound === 'max' ? quantity.max : undefined;
}

/**
 * A number of a provision's facts, by reference. Grammar:
 * `<rule>` (its main quantity), `<rule>.min|max`, `<rule>.<name>`, `<rule>.<name>.min|max`, `part-<part>.<penalty type>.min|max`, `who.minAge`.
 * @param version the wording the reference is read in
 * @throws FactReferenceError when nothing, or more than one number, answers to it
 */
export function factNumber(provision: Pick<Provision, 'id' | 'who'>, version: Version, reference: string): number {
  const fail = (why: string): never => {
    throw new FactReferenceError(`"${reference}" names no number of ${provision.id}: ${why}`);
  };
  if (reference === 'who.minAge') return provision.who?.minAge ?? fail('who.minAge is not set');
  const [head = '', second, third] = reference.split('.');
  const rule = version.rules?.find((r) => r.id === head);
  if (!rule && head.startsWith('part-')) {
    const part = version.parts?.find((p) => `part-${p.part}` === head) ?? fail(`it has no ${head}`);
    const found = [...part.penalties, ...(part.with ?? [])].filter((p) => p.type === second);
    if (found.length !== 1) fail(`${head} has ${found.length} penalties of type "${second ?? ''}"`);
    const number = found[0]?.[third === 'min' ? 'min' : 'max'];
    return number ?? fail(`${second}.${third ?? 'max'} is not set`);
  }
  if (!rule) return fail(`it has no rule "${head}"; rules: ${(version.rules ?? []).map((r) => r.id).join(', ') || 'none'}`);
  const quantities = rule.quantities ?? fail(`rule "${head}" has no quantities`);
  if (second === undefined) {
    return (quantities.main && fromQuantity(quantities.main, undefined)) ?? fail(`rule "${head}" has no single main value; say .min, .max or a name`);
  }
  const named = quantities[second];
  if (named) return fromQuantity(named, third) ?? fail(`quantity "${second}" has no ${third ?? 'single value; say .min or .max'}`);
  return (quantities.main && fromQuantity(quantities.main, second)) ?? fail(`rule "${head}" has no quantity "${second}"`);
}

/**
 * A day of a provision's facts, by reference, or null when the reference asks for no day. Grammar: `first-day` (of the article), `last-day` (before its
 * repeal), `since` (first day of the wording), `part-<part>.<penalty type>.suspended` (the day until which the penalty is not applied).
 * @param version the wording the reference is read in
 * @returns an ISO date
 * @throws FactReferenceError when the facts do not establish that day
 */
export function factDay(provision: Pick<Provision, 'id' | 'inForce'>, version: Version, reference: string): IsoDate | null {
  const [part = '', type, third] = reference.split('.');
  const asked = reference === 'first-day' ? [provision.inForce.from]
    : reference === 'last-day' ? [provision.inForce.to]
      : reference === 'since' ? [version.from]
        : third === 'suspended' ? [version.parts?.find((p) => `part-${p.part}` === part)?.penalties.find((p) => p.type === type)?.suspendedUntil ?? null]
          : null;
  if (asked === null) return null;
  const [day = null] = asked;
  if (day === null || !isIsoDate(day)) throw new FactReferenceError(`"${reference}" names no day of ${provision.id}: it is not established in the facts`);
  return day;
}

/**
 * Puts the numbers of the facts into `{reference}` places of a text.
 * @param resolve gives the number of a reference, or throws
 * @param print writes a number (or a day) in the text's language
 */
export function fillNumbers<T>(text: string, resolve: (reference: string) => T, print: (value: T) => string): string {
  return text.replace(/\{([^{}]+)\}/g, (_, reference: string) => print(resolve(reference.trim())));
}

/** Resolver for the places of a rule's own texts: `{value}`, `{min}`, `{max}`, `{name}`, `{name.min}`. */
export function ruleResolver(provision: Pick<Provision, 'id' | 'who'>, version: Version, ruleId: string): (reference: string) => number {
  return (reference) => factNumber(provision, version, reference === 'value' ? ruleId : `${ruleId}.${reference}`);
}

/** A citation written `[[id]]`, `[[id:part]]` or `[[id:part:item]]` inside a fact text, and the plain text around it. */
export type Segment = { kind: 'text'; text: string } | { kind: 'citation'; id: string; part?: string; item?: string };

/** Splits a fact text at its citations. */
export function segments(text: string): Segment[] {
  const out: Segment[] = [];
  let last = 0;
  for (const match of text.matchAll(/\[\[([a-z0-9-]+)(?::([^\]:]+))?(?::([^\]:]+))?\]\]/g)) {
    if (match.index > last) out.push({ kind: 'text', text: text.slice(last, match.index) });
    const [, id = '', part, item] = match;
    out.push({ kind: 'citation', id, ...(part ? { part } : {}), ...(item ? { item } : {}) });
    last = match.index + match[0].length;
  }
  if (last < text.length) out.push({ kind: 'text', text: text.slice(last) });
  return out;
}

/** Every digit group of a text, in order of value: equal lists mean that two languages tell the same numbers. Citations and places count too. */
export function numerals(text: string): string[] {
  return (text.match(/\d+/g) ?? []).map((n) => n.replace(/^0+(?=\d)/, '')).sort();
}

/** The three languages of a text whose numerals differ from the Kazakh ones, empty when all agree. */
export function numeralFaults(text: Text): ('ru' | 'en')[] {
  const reference = numerals(text.kk).join(' ');
  return (['ru', 'en'] as const).filter((language) => numerals(text[language]).join(' ') !== reference);
}
