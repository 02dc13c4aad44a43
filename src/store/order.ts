import type { Provision } from '../law/types.ts';

/** Articles in the order of a code: 99, 108-1, 109-1, 110. */
export function byArticle(a: Pick<Provision, 'article'>, b: Pick<Provision, 'article'>): number {
  return a.article.localeCompare(b.article, 'en', { numeric: true });
}
