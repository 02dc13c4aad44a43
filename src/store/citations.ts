import { provisionPath, type Place } from '../law/citation.ts';
import type { Language, Provision, Version } from '../law/types.ts';
import { latestVersion } from '../law/versions.ts';
import { citedAddress, citedVersion, courtCitation, fullCitation, legalReference, listCitation, type LegalReference } from './cite-long.ts';
import { actOf } from './index.ts';

/** Every part of a wording, and every item its facts name, in the order of the article; empty for an article without parts. */
export function placesOf(version: Pick<Version, 'parts'>): Place[] {
  return (version.parts ?? []).filter((p) => p.part !== 'single').flatMap((p) => [
    { part: p.part }, ...[...new Set((p.qualifiers ?? []).flatMap((q) => q.item ?? []))].map((item) => ({ part: p.part, item })),
  ]);
}

/** Address of a wording that never changes: its dated page, or the provision's own page where its first day is not established. */
export function permanentPath(provision: Pick<Provision, 'act' | 'article'>, version: Version, language: Language): string {
  return `${provisionPath(provision, language)}${version.from ? `${version.from}/` : ''}`;
}

/** The citations of a wording in a language. */
export interface Citations { court: string; full: string; list: string; places: string[] }

export function citationsOf(provision: Provision, version: Version, language: Language): Citations {
  const act = actOf(provision.act);
  const cited = citedVersion(provision, version);
  return {
    court: courtCitation(act, provision, language, cited),
    full: fullCitation(act, provision, language, cited),
    list: listCitation(act, provision, language, cited, citedAddress(act, provision, language, cited)),
    places: placesOf(version).map((place) => courtCitation(act, provision, language, cited, place)),
  };
}

/**
 * The reference of a wording (today's, unless another is given) for reference managers.
 * @param site absolute address of the site
 */
export function referenceOf(provision: Provision, language: Language, site: string | URL, version: Version = latestVersion(provision)): LegalReference {
  return legalReference(actOf(provision.act), provision, citedVersion(provision, version), language, new URL(permanentPath(provision, version, language), site).href);
}
