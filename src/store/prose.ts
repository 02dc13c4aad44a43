import { load } from 'js-yaml';
import type { Language } from '../law/types.ts';
import { sectionOf, type SectionId } from './headings.ts';

/** Components that authors may use in a provision's prose, with the attributes each takes. */
export const COMPONENTS: Record<string, readonly string[]> = {
  N: ['of', 'id'],
  Sanction: ['part', 'type', 'payer', 'id', 'tenge'],
  Penalties: [],
  Qualifiers: ['part'],
  Rules: ['only'],
  Changes: [],
  Cite: ['id', 'act', 'article', 'part', 'item', 'former'],
  Law: ['number', 'short'],
  Day: ['on', 'case'],
  Phone: ['id'],
  Blank: ['lines'],
  Tick: [],
};

export interface ComponentUse { name: string; attributes: Record<string, string | true>; line: number; section: SectionId | null }
export interface Heading { depth: number; text: string; section: SectionId | undefined; line: number }

/** What an MDX file says, as far as the checks need it. */
export interface ProseSource {
  frontMatter: unknown;
  frontMatterError: string | null;
  headings: Heading[];
  uses: ComponentUse[];
  /** Lines of running text with a digit typed by hand. */
  digits: { line: number; excerpt: string }[];
  /** Markdown or HTML that authors do not use here. */
  foreign: { line: number; excerpt: string }[];
  words: number;
  /** Lines of running text, headings included; each component stands as one sign. */
  lines: { line: number; text: string }[];
}

/** Stands for a component in running text. */
export const COMPONENT_SIGN = '\u25a1';

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[a-zA-Z]+(?:="[^"]*")?)*)\s*(\/?)>/g;

function attributesOf(source: string): Record<string, string | true> {
  const out: Record<string, string | true> = {};
  for (const m of source.matchAll(/([a-zA-Z]+)(?:="([^"]*)")?/g)) if (m[1]) out[m[1]] = m[2] ?? true;
  return out;
}

/** Reads an MDX source without compiling it. */
export function readProse(source: string, language: Language): ProseSource {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(source);
  let frontMatter: unknown = null;
  let frontMatterError: string | null = match ? null : 'no front matter between --- lines';
  if (match) {
    try {
      frontMatter = load(match[1] ?? '');
    } catch (error) {
      frontMatterError = (error as Error).message.split('\n')[0] ?? 'unreadable';
    }
  }
  const offset = match ? match[0].split('\n').length - 1 : 0;
  const result: ProseSource = { frontMatter, frontMatterError, headings: [], uses: [], digits: [], foreign: [], words: 0, lines: [] };
  let section: SectionId | null = null;
  source.slice(match?.[0].length ?? 0).split('\n').forEach((line, i) => {
    const number = offset + i + 1;
    const heading = /^(#{1,6})\s+(.*?)\s*$/.exec(line);
    if (heading?.[1] && heading[2]) {
      const found = sectionOf(heading[2], language);
      result.headings.push({ depth: heading[1].length, text: heading[2], section: found, line: number });
      section = found ?? null;
    }
    const bare = line.replace(TAG, (_, closing: string, name: string, attributes: string) => {
      if (!closing) result.uses.push({ name, attributes: attributesOf(attributes), line: number, section });
      return ' ';
    });
    const text = line.replace(TAG, (_, closing: string) => (closing ? '' : COMPONENT_SIGN)).trim();
    if (text) result.lines.push({ line: number, text });
    result.words += bare.split(/\s+/).filter((w) => /\p{L}/u.test(w)).length;
    if (/\d/.test(bare)) result.digits.push({ line: number, excerpt: bare.trim().slice(0, 80) });
    if (/[<{}]|\]\(|^import |^export |\[\^|!\[/.test(bare)) result.foreign.push({ line: number, excerpt: bare.trim().slice(0, 80) });
  });
  return result;
}
