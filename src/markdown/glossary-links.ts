import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Language } from '../law/types.ts';
import { normalise } from '../search/fold.ts';
import { stemOf, tokensOf } from '../search/stems.ts';

interface Node { type: string; tagName?: string; value?: string; properties?: Record<string, unknown>; children?: Node[] }
/** What the plugin needs of a glossary entry. */
export interface LinkedTerm { id: string; term: Record<Language, string>; forms?: Partial<Record<Language, string[]>> }

interface Phrase { id: string; stems: string[]; words: string[] }

/**
 * How many letters at the end of a name's word its inflection may change. Kazakh inflects the last word only, and in a name of several words it often
 * ends in a possessive that other endings replace (нұсқамасы, нұсқаманы).
 */
const endingOf = (language: Language, place: number, wordsInName: number): number => (language !== 'kk' ? 2 : wordsInName === 1 ? 1 : place === wordsInName - 1 ? 2 : 0);

/**
 * Whether a word of the text is a form of a name's word. Stems are made for search, which finds generously (`қинау` and `кінә` share one); a link must be the
 * word itself, so the beginnings must agree letter by letter.
 */
function isForm(word: string, name: string, ending: number): boolean {
  const [a, b] = [word, name].map((w) => normalise(w).replace(/ё/g, 'е')) as [string, string];
  const needed = ending === 0 ? b.length : Math.max(b.length - ending, Math.min(b.length - 1, 4));
  return a.startsWith(b.slice(0, needed));
}

/** The names of the terms in a language as stems, by their first stem, longest first. */
export function phrasesOf(terms: readonly LinkedTerm[], language: Language): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const { id, term, forms } of terms) {
    // What stands in brackets after a term is another name for it: «жәбірлеу (буллинг)».
    const names = [...(forms?.[language] ?? []), term[language].replace(/\s*\([^)]*\)/g, '')];
    for (const name of names) {
      const words = tokensOf(name);
      const stems = words.map((word) => stemOf(word, language));
      const [first] = stems;
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { id, stems, words }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}

/**
 * Splits a text at the terms met for the first time. A term met again is passed over whole, so that no shorter term inside it is linked in its place
 * (the second «административный арест» is not «арест»).
 * @param seen ids already linked on the page; it grows
 */
export function linkTerms(text: string, language: Language, phrases: Map<string, Phrase[]>, seen: Set<string>): (string | { id: string; text: string })[] {
  const words = [...text.matchAll(/[\p{L}\d]+/gu)].map((m) => ({ at: m.index, end: m.index + m[0].length, word: m[0], stem: stemOf(m[0], language) }));
  const out: (string | { id: string; text: string })[] = [];
  let last = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const found = word && phrases.get(word.stem)?.find((p) => p.stems.every((stem, k) => {
      const here = words[i + k];
      return here?.stem === stem && isForm(here.word, p.words[k] ?? '', endingOf(language, k, p.words.length));
    }));
    const end = found && words[i + found.stems.length - 1]?.end;
    if (!word || !found || end === undefined) continue;
    i += found.stems.length - 1;
    if (seen.has(found.id)) continue;
    seen.add(found.id);
    out.push(text.slice(last, word.at), { id: found.id, text: text.slice(word.at, end) });
    last = end;
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
