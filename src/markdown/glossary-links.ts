import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Language } from '../law/types.ts';
import { stemOf, tokensOf } from '../search/stems.ts';

interface Node { type: string; tagName?: string; value?: string; properties?: Record<string, unknown>; children?: Node[] }
/** What the plugin needs of a glossary entry. */
export interface LinkedTerm { id: string; term: Record<Language, string>; forms?: Partial<Record<Language, string[]>> }

interface Phrase { id: string; stems: string[] }

/** The names of the terms in a language as stems, by their first stem, longest first. */
export function phrasesOf(terms: readonly LinkedTerm[], language: Language): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const { id, term, forms } of terms) {
    // What stands in brackets after a term is another name for it: «жәбірлеу (буллинг)».
    const names = [...(forms?.[language] ?? []), term[language].replace(/\s*\([^)]*\)/g, '')];
    for (const name of names) {
      const stems = tokensOf(name).map((word) => stemOf(word, language));
      const [first] = stems;
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { id, stems }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}

/**
 * Splits a text at the terms met for the first time.
 * @param seen ids already linked on the page; it grows
 */
export function linkTerms(text: string, language: Language, phrases: Map<string, Phrase[]>, seen: Set<string>): (string | { id: string; text: string })[] {
  const words = [...text.matchAll(/[\p{L}\d]+/gu)].map((m) => ({ at: m.index, end: m.index + m[0].length, stem: stemOf(m[0], language) }));
  const out: (string | { id: string; text: string })[] = [];
  let last = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const found = word && phrases.get(word.stem)?.find((p) => !seen.has(p.id) && p.stems.every((stem, k) => words[i + k]?.stem === stem));
    const end = found && words[i + found.stems.length - 1]?.end;
    if (!word || !found || end === undefined) continue;
    seen.add(found.id);
    out.push(text.slice(last, word.at), { id: found.id, text: text.slice(word.at, end) });
    last = end;
    i += found.stems.length - 1;
  }
  out.push(text.slice(last));
  return out.filter((piece) => piece !== '');
}

/**
 * Rehype plugin: the first use of a term of content/glossary.yaml on a page becomes a link to its explanation. Headings, links and table heads are left
 * alone. The language is the file's name (kk.mdx, ru.mdx, en.mdx).
 */
export function rehypeGlossaryLinks() {
  let terms: LinkedTerm[] | undefined;
  const prepared = new Map<Language, Map<string, Phrase[]>>();
  return (tree: Node, file: { path?: string }): void => {
    const language = /(kk|ru|en)\.mdx$/.exec(file.path ?? '')?.[1] as Language | undefined;
    if (!language) return;
    terms ??= (load(readFileSync('content/glossary.yaml', 'utf8')) as { terms: LinkedTerm[] }).terms;
    const phrases = prepared.get(language) ?? phrasesOf(terms, language);
    prepared.set(language, phrases);
    const seen = new Set<string>();
    const walk = (node: Node): void => {
      if (/^(a|h[1-6]|th|code)$/.test(node.tagName ?? '') || node.type.startsWith('mdx')) return;
      node.children = node.children?.flatMap((child) => {
        if (child.type !== 'text') {
          walk(child);
          return [child];
        }
        return linkTerms(child.value ?? '', language, phrases, seen).map((piece): Node => (typeof piece === 'string' ? { type: 'text', value: piece }
          : { type: 'element', tagName: 'a', properties: { href: `/${language}/glossary/#${piece.id}`, className: ['term'] }, children: [{ type: 'text', value: piece.text }] }));
      });
    };
    walk(tree);
  };
}
