import { formatNumber } from '../i18n/formats.ts';
import { factNumber, fillNumbers } from '../law/numbers.ts';
import { latestVersion } from '../law/versions.ts';
import type { Language, Provision } from '../law/types.ts';

/** A one-sentence answer with the numbers of the newest wording put in. */
export function filledAnswer(provision: Provision, answer: string, language: Language): string {
  return fillNumbers(answer, (reference) => factNumber(provision, latestVersion(provision), reference), (n) => formatNumber(n, language));
}
