import { formatNumber } from '../i18n/formats.ts';
import { citationOf } from '../law/citation.ts';
import { fillNumbers, ruleResolver, segments } from '../law/numbers.ts';
import type { Language, Provision, Text, Version } from '../law/types.ts';
import type { Content } from './load.ts';

/** A text of the facts as plain words in a language: its numbers put in, its citations written out. `rule` is the rule whose quantities it may name. */
export function plainFactText(content: Pick<Content, 'provisions' | 'acts'>, provision: Provision, version: Version, text: Text, language: Language, rule?: string): string {
  const filled = rule === undefined ? text[language] : fillNumbers(text[language], ruleResolver(provision, version, rule), (n) => formatNumber(n, language));
  return segments(filled).map((segment) => {
    if (segment.kind === 'text') return segment.text;
    const target = content.provisions.get(segment.id);
    const act = target && content.acts.get(target.act);
    return act ? citationOf(act, target, language, segment) : segment.id;
  }).join('');
}
