import { anchor, type ArticleReference } from '../law/citation.ts';

/** An article with a page, as the search knows it. */
export interface ArticleEntry {
  prefix: string;
  article: string;
  title: string;
  citation: string;
  url: string;
  parts: string[];
  repealed: boolean;
}

/**
 * The articles a reference names: of the act it names, or of any act when it names none; those in force first.
 * The address leads to the part when the article has it.
 */
export function findArticles(entries: readonly ArticleEntry[], reference: ArticleReference): ArticleEntry[] {
  return entries
    .filter((e) => e.article === reference.article && (reference.act === undefined || e.prefix === reference.act))
    .sort((a, b) => Number(a.repealed) - Number(b.repealed))
    .map((e) => (reference.part !== undefined && e.parts.includes(reference.part)
      ? { ...e, url: `${e.url}#${anchor({ part: reference.part, ...(reference.item ? { item: reference.item } : {}) })}` }
      : e));
}
