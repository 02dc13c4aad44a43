import { citation, provisionPath } from '../law/citation.ts';
import { statusOn } from '../law/versions.ts';
import type { Language } from '../law/types.ts';
import { actOf, site } from '../store/index.ts';
import type { ArticleEntry } from './find-article.ts';

/** One entry for each published provision, in the reader's language. */
export function articleIndex(language: Language): ArticleEntry[] {
  return site().published.map((provision) => ({
    prefix: actOf(provision.act).idPrefix ?? '',
    article: provision.article,
    title: provision.title[language],
    citation: citation(actOf(provision.act), provision.article, language),
    url: provisionPath(provision, language),
    parts: [...new Set(provision.versions.at(-1)?.parts?.map((p) => p.part) ?? [])],
    repealed: statusOn(provision, site().today) === 'repealed',
  }));
}
