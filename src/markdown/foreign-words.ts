import { foreignPieces } from '../i18n/foreign.ts';
import type { Language } from '../law/types.ts';

interface Node { type: string; value?: string; tagName?: string; properties?: Record<string, unknown>; children?: Node[] }

/** Rehype plugin: marks words of another language in prose with their language. The language of the page is the file's name (kk.mdx, ru.mdx, en.mdx). */
export function rehypeForeignWords() {
  return (tree: Node, file: { path?: string }): void => {
    const language = /([a-z]{2})\.mdx$/.exec(file.path ?? '')?.[1] as Language | undefined;
    if (!language) return;
    const walk = (node: Node): void => {
      node.children = node.children?.flatMap((child): Node[] => {
        if (child.type !== 'text' || child.value === undefined) {
          walk(child);
          return [child];
        }
        return foreignPieces(child.value, language).map(({ text, language: lang }): Node => (lang
          ? { type: 'element', tagName: 'span', properties: { lang }, children: [{ type: 'text', value: text }] }
          : { type: 'text', value: text }));
      });
    };
    walk(tree);
  };
}
