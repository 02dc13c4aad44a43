import { formatDate, formatShortDate } from '../i18n/formats.ts';
import { citationOf, type Place } from '../law/citation.ts';
import { officialAddress } from '../law/sources.ts';
import type { Act, IsoDate, Language, PartialDate, Provision, Version } from '../law/types.ts';

/**
 * Which text is cited: `as-of`, the version of the act that was read and in which the wording stands; `until`, the last day of a wording that is past.
 */
export type CitedVersion = { kind: 'as-of' | 'until'; date: PartialDate } | null;

type CitedAct = Pick<Act, 'id' | 'kind' | 'cite' | 'title' | 'number' | 'date' | 'zan'>;
type CitedProvision = Pick<Provision, 'article' | 'cite' | 'title'>;

/** The version a wording is cited in: today's in the newest version read, an earlier one in the version that brought it, or by its last day. */
export function citedVersion(provision: Pick<Provision, 'versions' | 'readUpTo'>, version: Version): CitedVersion {
  if (version === provision.versions.at(-1) && version.to === null) return provision.readUpTo ? { kind: 'as-of', date: provision.readUpTo } : null;
  if (version.to !== null && version === provision.versions.at(-1)) return { kind: 'until', date: version.to };
  return version.from ? { kind: 'as-of', date: version.from } : version.to ? { kind: 'until', date: version.to } : null;
}

/** The version in brackets, or ''. */
export function versionWords(version: CitedVersion, language: Language): string {
  if (!version) return '';
  const date = formatShortDate(version.date);
  if (version.kind === 'as-of') return { kk: ` (${date} редакциясы)`, ru: ` (в редакции от ${date})`, en: ` (version of ${date})` }[language];
  return { kk: ` (${date} күнін қоса алғанда қолданылған редакция)`, ru: ` (в редакции, действовавшей по ${date} включительно)`, en: ` (as in force up to and including ${date})` }[language];
}

/** The act's name as a citation joins it to an article, with the state: `УК РК`, `Закона РК об образовании`, `ҚР ҚК-нің`, `«Білім туралы» ҚР Заңының`. */
function nameWithState(act: CitedAct, language: Language): string {
  const name = act.cite[language];
  const abbreviation = /^\p{Lu}[\p{L}]*\p{Lu}$/u.test(name);
  switch (language) {
    case 'en':
      return /^\p{L}+( \p{L}+)* Code$|^Code /u.test(name) ? `${name} of the Republic of Kazakhstan` : `${name} (Republic of Kazakhstan)`;
    case 'ru':
      if (abbreviation) return `${name} РК`;
      return /^(Закона|Кодекса) /.test(name) ? name.replace(/^(Закона|Кодекса) /, '$1 РК ') : `${name} РК`;
    case 'kk':
      if (abbreviation) return `ҚР ${name}-нің`;
      if (name.endsWith(' Заңның')) return name.replace(/Заңның$/, 'ҚР Заңының');
      if (name.endsWith('» Кодекстің')) return name.replace(/Кодекстің$/, 'ҚР Кодексінің');
      return `ҚР ${name.replace(/кодекстің$/, 'кодексінің')}`;
  }
}

/**
 * A citation as courts and parties write it, with the version: `ч. 2 ст. 109-1 УК РК (в редакции от 08.03.2026)`,
 * `ҚР ҚК-нің 109-1-бабының 2-бөлігі (08.03.2026 редакциясы)`.
 */
export function courtCitation(act: CitedAct, provision: CitedProvision, language: Language, version: CitedVersion, place: Place = {}): string {
  const named = { kind: act.kind, cite: { ...act.cite, [language]: nameWithState(act, language) } };
  return `${citationOf(named, provision, language, place)}${versionWords(version, language)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The act's full name with its date and number, as it is first named in a document. */
export function fullActName(act: CitedAct, language: Language): string {
  const title = act.title[language];
  if (act.number === null || act.date === null) return title;
  if (language === 'en') return `${title}, No. ${act.number} of ${formatDate(act.date, 'en')}`;
  if (language === 'ru') {
    const dated = `от ${formatDate(act.date, 'ru')} № ${act.number}`;
    return title.includes('Казахстан «') ? title.replace('Казахстан «', `Казахстан ${dated} «`) : `${title} ${dated}`;
  }
  const state = 'Қазақстан Республикасының ';
  const at = title.lastIndexOf(state);
  const dated = `${formatDate(act.date, 'kk', 'of')} № ${act.number} `;
  return at < 0 ? `${title}, ${dated.trim()}` : `${title.slice(0, at + state.length)}${dated}${title.slice(at + state.length)}`;
}

/** The article and place after the act's full name: `ст. 109-1, ч. 2, п. 8)`, `109-1-баптың 2-бөлігінің 8) тармағы`, `art. 109-1(2)(8)`. */
function placeAfter(act: CitedAct, article: string, language: Language, { part, item }: Place): string {
  const code = act.kind === 'code';
  switch (language) {
    case 'en':
      return `art. ${article}${part ? `(${part})` : ''}${item ? `(${item})` : ''}`;
    case 'ru':
      return [`ст. ${article}`, part && `${code ? 'ч.' : 'п.'} ${part}`, item && `${code ? 'п.' : 'пп.'} ${item})`].filter(Boolean).join(', ');
    case 'kk': {
      if (!part) return `${article}-бап`;
      if (!item) return `${article}-баптың ${part}-${code ? 'бөлігі' : 'тармағы'}`;
      return `${article}-баптың ${part}-${code ? 'бөлігінің' : 'тармағының'} ${item}) ${code ? 'тармағы' : 'тармақшасы'}`;
    }
  }
}

/** The full citation: act with date and number, article, place and version. By-laws are cited by their own name. */
export function fullCitation(act: CitedAct, provision: CitedProvision, language: Language, version: CitedVersion, place: Place = {}): string {
  const name = provision.cite ? capital(citationOf(act, provision, language, place)) : `${fullActName(act, language)}, ${placeAfter(act, provision.article, language, place)}`;
  return `${name}${versionWords(version, language)}`;
}

/** The heading of an article in a list of sources: `Ст. 109-1. Побои`, `109-1-бап. Ұрып-соғу`, `Art. 109-1. Beatings (battery)`. */
export function headingOf(provision: CitedProvision, language: Language): string {
  const title = provision.title[language];
  if (provision.cite) return title;
  return { kk: `${provision.article}-бап. ${title}`, ru: `Ст. ${provision.article}. ${title}`, en: `Art. ${provision.article}. ${title}` }[language];
}

/**
 * An entry of a list of sources, as Kazakhstan's scholarly works write it: act, version, heading of the article, address of the official text.
 * The day the text was consulted is the reader's own and is left to the reader.
 */
export function listCitation(act: CitedAct, provision: CitedProvision, language: Language, version: CitedVersion, address: string | null): string {
  const name = provision.cite ? capital(provision.cite[language]) : fullActName(act, language);
  const medium = { kk: ' [Электрондық ресурс]. – URL', ru: ' [Электронный ресурс]. – URL', en: '. URL' }[language];
  return `${name}${versionWords(version, language)}. ${headingOf(provision, language)}${address ? `${medium}: ${address}` : '.'}`;
}

/**
 * Address of the official text of a wording: the very version cited where it was read in that language, else the act's own page; null where none is known.
 * English readers are sent to the Russian text.
 */
export function citedAddress(act: CitedAct, provision: Pick<Provision, 'act' | 'sources'>, language: Language, version: CitedVersion): string | null {
  const textLanguage = language === 'kk' ? 'kk' : 'ru';
  if (act.zan !== null) {
    const read = version?.kind === 'as-of' && provision.sources.some((s) => 'act' in s && s.act === act.id && s.version === version.date && s.language === textLanguage);
    return officialAddress(act, { language: textLanguage, version: read ? version.date : '' });
  }
  const page = provision.sources.find((s) => 'url' in s);
  return page && 'url' in page ? page.url : null;
}

/** A reference in the shape of CSL-JSON (type `legislation`), from which the other formats are written. */
export interface LegalReference {
  id: string;
  type: 'legislation';
  title: string;
  author: { literal: string }[];
  'container-title'?: string;
  number?: string;
  section?: string;
  issued?: { 'date-parts': [[number, number, number]] };
  version?: string;
  URL: string;
  language: Language;
  note?: string;
}

const STATE = { kk: 'Қазақстан Республикасы', ru: 'Республика Казахстан', en: 'Republic of Kazakhstan' } as const;

function dateParts(date: IsoDate): [number, number, number] {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
  return [y, m, d];
}

/**
 * The reference of a provision for a reference manager. `issued` is the day of the act, `version` the version cited.
 * @param url absolute address that a reader of the reference opens
 */
export function legalReference(act: CitedAct, provision: CitedProvision & Pick<Provision, 'id'>, version: CitedVersion, language: Language, url: string): LegalReference {
  const byLaw = provision.cite !== undefined;
  const note = [versionWords(version, language).replace(/^ \(|\)$/g, ''), byLaw ? provision.cite?.[language] ?? '' : ''].filter(Boolean).join('; ');
  return {
    id: `kz-${provision.id}-${language}`,
    type: 'legislation',
    title: headingOf(provision, language),
    author: [{ literal: STATE[language] }],
    ...(byLaw ? {} : { 'container-title': act.title[language], section: provision.article }),
    ...(act.number === null || byLaw ? {} : { number: act.number }),
    ...(act.date === null || byLaw ? {} : { issued: { 'date-parts': [dateParts(act.date)] } }),
    ...(version ? { version: version.date } : {}),
    URL: url,
    language,
    ...(note ? { note } : {}),
  };
}
