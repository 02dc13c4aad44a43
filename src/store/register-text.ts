import { formatNumber } from '../i18n/formats.ts';
import { citationOf } from '../law/citation.ts';
import { factNumber, fillNumbers, segments } from '../law/numbers.ts';
import type { Language } from '../law/types.ts';
import { latestVersion } from '../law/versions.ts';
import type { Content } from './load.ts';

/**
 * A text of a register with the numbers it names put in: `{lpo-60:60-5-term}` becomes 30.
 * @throws RangeError for an unknown provision, FactReferenceError for an unknown number; the content checks find both first
 */
export function fillRegisterNumbers(content: Pick<Content, 'provisions'>, text: string, language: Language): string {
  return fillNumbers(text, (place) => {
    const [id = '', reference = ''] = place.split(':');
    const provision = content.provisions.get(id);
    if (!provision) throw new RangeError(`no provision "${id}"`);
    return factNumber(provision, latestVersion(provision), reference);
  }, (n) => formatNumber(n, language));
}

/** A text of a register as plain words: numbers put in, citations written out. */
export function plainRegisterText(content: Pick<Content, 'provisions' | 'acts' | 'help'>, text: string, language: Language): string {
  return segments(fillRegisterNumbers(content, text, language)).map((segment) => {
    if (segment.kind === 'text') return segment.text;
    const line = content.help.lines.find((l) => l.id === segment.id);
    if (line) return line.number;
    const provision = content.provisions.get(segment.id);
    const act = provision && content.acts.get(provision.act);
    return act ? citationOf(act, provision, language, segment) : segment.id;
  }).join('');
}
