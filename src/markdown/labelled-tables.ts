interface Node { type: string; tagName?: string; value?: string; properties?: Record<string, unknown>; children?: Node[] }

const textOf = (node: Node): string => (node.type === 'text' ? node.value ?? '' : (node.children ?? []).map(textOf).join(''));
const elements = (node: Node, ...tags: string[]): Node[] => (node.children ?? []).flatMap((child) => (tags.includes(child.tagName ?? '') ? [child] : elements(child, ...tags)));

/**
 * Rehype plugin: cells of a Markdown table carry the title of their column, so that on a phone a row can be read without its head; the first cell names the
 * row. The style sheet of guides does the rest.
 */
export function rehypeLabelledTables() {
  return (tree: Node): void => {
    for (const table of elements(tree, 'table')) {
      const titles = elements(table, 'thead').flatMap((head) => elements(head, 'th')).map((th) => textOf(th).trim());
      if (titles.length < 2) continue;
      const properties = (table.properties ??= {});
      properties['className'] = [...((properties['className'] as string[] | undefined) ?? []), 'labelled'];
      for (const row of elements(table, 'tbody').flatMap((body) => elements(body, 'tr'))) {
        elements(row, 'td').forEach((cell, i) => {
          if (i > 0 && titles[i]) (cell.properties ??= {})['dataLabel'] = titles[i];
        });
      }
    }
  };
}
