import type { LegalReference } from './cite-long.ts';

/**
 * Writers of reference formats. Ours, because the well-kept library for it (citation-js) knows no statute in RIS (it writes LEGAL and drops the name of
 * the act, the article and the version) and by default drops Cyrillic letters from BibTeX. The tests read what is written with an independent reader.
 */

const iso = (parts: [number, number, number]): string => parts.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** RIS, type STAT. Tags as Zotero and EndNote read them for statutes: T2 the code, M1 its number, SE the article, DA the day of the act. */
export function toRis(references: readonly LegalReference[]): string {
  return references.map((r) => {
    const date = r.issued?.['date-parts'][0];
    const lines: [string, string | undefined][] = [
      ['TY', 'STAT'], ['ID', r.id], ...r.author.map((a): [string, string] => ['AU', a.literal]), ['TI', r.title], ['T2', r['container-title']], ['M1', r.number], ['SE', r.section],
      ['PY', date && String(date[0])], ['DA', date && iso(date).replaceAll('-', '/')], ['LA', r.language], ['N1', r.note], ['UR', r.URL], ['ER', ''],
    ];
    return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`])).join('\r\n');
  }).join('\r\n\r\n') + '\r\n';
}

const BABEL = { kk: 'kazakh', ru: 'russian', en: 'english' } as const;

/** Letters that TeX reads as commands, written so that they print. */
function tex(text: string): string {
  const special: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
  return oneLine(text).replace(/[\\~^{}#$%&_]/g, (c) => special[c] ?? `\\${c}`);
}

/**
 * BibTeX for biblatex (`@legislation`); classic styles set an entry type they do not know as `@misc`. The text is UTF-8. The article stands in the
 * title alone: as `pages`, 109-1 would be read as a range.
 */
export function toBibtex(references: readonly LegalReference[]): string {
  return references.map((r) => {
    const date = r.issued?.['date-parts'][0];
    const fields: [string, string | undefined][] = [
      ['author', r.author.map((a) => `{${tex(a.literal)}}`).join(' and ')], ['title', tex(r.title)], ['booktitle', r['container-title'] && tex(r['container-title'])], ['number', r.number && tex(r.number)],
      ['date', date && iso(date)], ['year', date && String(date[0])], ['version', r.version], ['langid', BABEL[r.language]], ['note', r.note && tex(r.note)],
      // An address is printed as it stands.
      ['url', r.URL],
    ];
    return `@legislation{${r.id},\n${fields.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name} = {${value}},`])).join('\n')}\n}\n`;
  }).join('\n');
}

/** CSL-JSON, which Zotero, Mendeley, Pandoc and citeproc read. */
export function toCslJson(references: readonly LegalReference[]): string {
  return `${JSON.stringify(references, null, 1)}\n`;
}

/** The formats a reference is offered in, by the ending of its file. */
export const REFERENCE_FORMATS = {
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: toRis },
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: toBibtex },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: toCslJson },
} as const;
export type ReferenceFormat = keyof typeof REFERENCE_FORMATS;
