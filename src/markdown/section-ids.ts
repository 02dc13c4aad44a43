import { sectionOf } from '../store/headings.ts';
import type { Language } from '../law/types.ts';

interface Node { type: string; tagName?: string; value?: string; properties?: Record<string, unknown>; children?: Node[] }

function textOf(node: Node): string {
  return node.type === 'text' ? node.value ?? '' : (node.children ?? []).map(textOf).join('');
}

/**
 * Rehype plugin: gives each section heading the same ASCII anchor in every language, so that links and the language switch keep the paragraph,
 * and turns the alignment that Markdown tables write as a style attribute, which the content policy blocks, into a class.
 * The language is the file's name (kk.mdx, ru.mdx, en.mdx).
 */
export function rehypeSectionIds() {
  return (tree: Node, file: { path?: string; data?: { astro?: { frontmatter?: Record<string, unknown> } } }): void => {
    // Pages name the anchors of their sections in the front matter, in order.
    const named = file.data?.astro?.frontmatter?.['sections'];
    const anchors = Array.isArray(named) ? [...(named as string[])] : null;
    const language = /([a-z]{2})\.mdx$/.exec(file.path ?? '')?.[1] as Language | undefined;
    const walk = (node: Node): void => {
      const properties = (node.properties ??= {});
      if (node.tagName === 'h2' && language) {
        const section = anchors ? anchors.shift() : sectionOf(textOf(node).trim(), language);
        if (section) properties['id'] = section;
      }
      if ((node.tagName === 'td' || node.tagName === 'th') && properties['align']) {
        properties['className'] = [`align-${String(properties['align'])}`];
        delete properties['align'];
        delete properties['style'];
      }
      node.children?.forEach(walk);
    };
    walk(tree);
  };
}
