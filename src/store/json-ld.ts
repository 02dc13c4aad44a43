import { citationOf, provisionPath } from '../law/citation.ts';
import { officialAddress } from '../law/sources.ts';
import type { Act, Language, Provision, Status, Version } from '../law/types.ts';

/** A provision as schema.org `Legislation`, for search engines and reference managers. */
export function legislation(provision: Provision, version: Version, act: Act, language: Language, url: string, status: Status): Record<string, unknown> {
  const source = provision.sources.find((s) => 'act' in s && s.act === provision.act && s.language === (language === 'kk' ? 'kk' : 'ru'))
    ?? provision.sources.find((s) => 'act' in s && s.act === provision.act);
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: provision.title[language],
    legislationIdentifier: citationOf(act, provision, language),
    ...(version.from ? { legislationDateVersion: version.from } : {}),
    legislationJurisdiction: 'KZ',
    legislationLegalForce: `https://schema.org/${status === 'in-force' ? 'InForce' : 'NotInForce'}`,
    inLanguage: language,
    url,
    ...(source && 'act' in source ? { isBasedOn: officialAddress(act, source) } : {}),
    isPartOf: { '@type': 'Legislation', name: act.title[language], ...(act.number ? { legislationIdentifier: act.number } : {}) },
    workTranslation: (['kk', 'ru', 'en'] as const).filter((l) => l !== language).map((l) => ({ '@type': 'Legislation', inLanguage: l, url: new URL(provisionPath(provision, l), url).href })),
  };
}
