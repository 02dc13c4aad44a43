import { numerals } from '../../src/law/numbers.ts';
import type { Content } from '../../src/store/load.ts';

/**
 * Every number the site tells, with its place: penalties, quantities, ages, dates of wordings, numerals of fact texts and vocabularies, MCI values,
 * phone numbers, published figures and the dates of events. The committed copy is the second signature under each of them: a number changed in one place alone fails the test.
 */
export function ledgerOf(content: Content): Record<string, string[]> {
  const ledger: Record<string, string[]> = {};
  for (const p of [...content.provisions.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const lines: string[] = [`in force ${p.inForce.from ?? '?'}–${p.inForce.to ?? ''}`, `read up to ${p.readUpTo ?? '?'}`];
    if (p.who?.minAge !== undefined) lines.push(`from the age of ${p.who.minAge}`);
    for (const v of p.versions) {
      const at = v.from ?? '?';
      lines.push(`${at} wording to ${v.to ?? ''}`);
      for (const part of v.parts ?? []) {
        for (const x of part.penalties) lines.push(`${at} part ${part.part} ${x.type}${x.payer ? ` ${x.payer}` : ''} ${x.min ?? ''}–${x.max ?? ''} ${x.unit ?? ''}${x.suspendedUntil ? ` until ${x.suspendedUntil}` : ''}`.trimEnd());
        for (const x of part.with ?? []) lines.push(`${at} part ${part.part} with ${x.type} ${x.mandatory ? 'always' : 'optional'} ${x.lifetime ? 'life' : `${x.min ?? ''}–${x.max ?? ''} ${x.unit ?? ''}`}`.trimEnd());
        for (const q of part.qualifiers ?? []) lines.push(`${at} part ${part.part} item ${q.item ?? ''} ${q.code}`);
        const words = numerals(part.conduct.en ?? '');
        if (words.length) lines.push(`${at} part ${part.part} conduct: ${words.join(' ')}`);
      }
      for (const rule of v.rules ?? []) {
        for (const [name, q] of Object.entries(rule.quantities ?? {})) lines.push(`${at} rule ${rule.id} ${name} ${q.value ?? `${q.min ?? ''}–${q.max ?? ''}`} ${q.unit}`);
        const words = numerals((rule.fact.en ?? '').replace(/\[\[[^\]]*\]\]/g, ''));
        if (words.length) lines.push(`${at} rule ${rule.id} text: ${words.join(' ')}`);
      }
    }
    ledger[p.id] = lines;
  }
  ledger['vocabularies'] = Object.entries(content.vocabularies).flatMap(([name, codes]) => Object.entries(codes).flatMap(([code, text]) => {
    const words = numerals(text.en);
    return words.length ? [`${name} ${code}: ${words.join(' ')}`] : [];
  }));
  ledger['mci'] = content.mci.map((v) => `${v.from}–${v.to} ${v.tenge}`);
  ledger['help'] = content.help.lines.map((l) => `${l.id} ${l.number}${l.publish ? '' : ' unpublished'}`);
  ledger['figures'] = content.figures.points.map((p) => [
    p.id, p.precision ?? '', p.value ?? '', p.unit, `${p.period.from ?? '?'}–${p.period.to ?? '?'}${p.period.stated === false ? ' not stated' : ''}`, p.change?.percent === undefined ? '' : `${p.change.percent}%`,
  ].filter((part) => part !== '').join(' '));
  ledger['timeline'] = content.timeline.events.map((e) => `${e.date} ${e.id}`);
  return ledger;
}
