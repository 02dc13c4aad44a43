import { anchor, type ArticleReference } from '../law/citation.ts';
import type { PageEntry } from './search-index.ts';

/**
 * The pages a reference names: of the act it names, or of any act when it names none; those in force first.
 * The address leads to the part when the article has it.
 */
export function findArticles(pages: readonly PageEntry[], reference: ArticleReference): PageEntry[] {
  return pages
    .filter((page) => page.article === reference.article && (reference.act === undefined || page.prefix === reference.act))
    .sort((a, b) => Number(a.status === 'repealed') - Number(b.status === 'repealed'))
    .map((page) => (reference.part !== undefined && page.parts?.includes(reference.part)
      ? { ...page, url: `${page.url}#${anchor({ part: reference.part, ...(reference.item ? { item: reference.item } : {}) })}` }
      : page));
}
