import { BibLatexParser, CSLParser, RISParser } from 'biblatex-csl-converter';

/** What a reference says, as a reader that is not ours understands it. */
export interface ReadReference { type: string; author: string; title: string; number: string; date: string; address: string }

/** Fields the reader does not expect of a statute (its number, for one) it keeps apart. */
type Parsed = { bib_type: string; fields: Record<string, unknown>; unexpected_fields?: Record<string, unknown> };

/** Plain text of the reader's rich text. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { text, literal, family, given } = value as Record<string, unknown>;
  return [text, literal, given, family].filter((x) => x !== undefined).map(textOf).join(' ');
}

function read({ bib_type: type, fields: expected, unexpected_fields: unexpected }: Parsed, number: string): ReadReference {
  const fields = { ...expected, ...unexpected };
  return { type, author: textOf(fields['author']), title: textOf(fields['title']), number: textOf(fields[number]), date: textOf(fields['date']), address: textOf(fields['url']) };
}

const entries = (result: { entries: unknown; errors: unknown[] }): Parsed[] => {
  if (result.errors.length > 0) throw new Error(JSON.stringify(result.errors.slice(0, 3)));
  return Object.values(result.entries as Record<string, Parsed>);
};

export function readBibtex(source: string): ReadReference[] {
  return entries(new BibLatexParser(source, { processUnexpected: true, processUnknown: true }).parse()).map((e) => read(e, 'number'));
}

/** RIS; this reader keeps the number of a statute (M1) as an accession number, and of the date the year (PY). */
export function readRis(source: string): ReadReference[] {
  return entries(new RISParser(source).parse()).map((e) => read(e, 'eprint'));
}

/** CSL-JSON; this reader drops the number of a statute, which is taken from the JSON itself. */
export function readCsl(source: string): ReadReference[] {
  const list = JSON.parse(source) as { id: string; number?: string }[];
  const parsed = new CSLParser(Object.fromEntries(list.map((entry) => [entry.id, entry]))).parse() as Record<string, Parsed & { entry_key: string }>;
  return list.map(({ id, number = '' }) => {
    const entry = Object.values(parsed).find((e) => e.entry_key === id);
    if (!entry) throw new Error(`${id} was not read`);
    return { ...read(entry, 'number'), number };
  });
}
