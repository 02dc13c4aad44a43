import type { Act, TextSource } from './types.ts';
import { isIsoDate } from './dates.ts';

/**
 * Address of an official text in the base of legal acts of the Ministry of Justice, for the version of one day where that day is known.
 * @throws RangeError when the act has no document number there
 */
export function officialAddress(act: Pick<Act, 'id' | 'zan'>, source: Pick<TextSource, 'language' | 'version'>): string {
  if (act.zan === null) throw new RangeError(`act "${act.id}" has no document number`);
  const language = source.language === 'kk' ? 'kaz' : 'rus';
  const day = isIsoDate(source.version) ? `/${source.version.split('-').reverse().join('.')}` : '';
  return `https://zan.gov.kz/client/#!/doc/${act.zan}/${language}${day}`;
}
