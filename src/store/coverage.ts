import type { Act, Provision, Text } from '../law/types.ts';
import { byArticle } from './order.ts';
import type { Content } from './load.ts';

/** What a reform touched in one act, and where this site explains it. */
export interface CoveredAct { act: Act; provisions: Provision[]; gap?: Text | undefined }
export interface CoveredReform { id: string; laws: string[]; title: Text; about: Text; acts: CoveredAct[]; outside: { name: Text; reason: Text }[] }

/** Numbers of the laws that changed a provision, as its wordings and its history name them. */
export function lawsOf(provision: Pick<Provision, 'versions' | 'history'>): Set<string> {
  return new Set([...provision.versions.flatMap((v) => v.amendedBy ?? []), ...(provision.history ?? []).flatMap((h) => h.laws ?? [])]);
}

/**
 * Reform by reform: the acts it touched with the published provisions whose facts name one of its laws. An act repealed and replaced by the reform
 * is listed with all its provisions.
 */
export function coverageOf(content: Pick<Content, 'coverage' | 'acts'>, published: readonly Provision[]): CoveredReform[] {
  return content.coverage.reforms.map((reform) => ({
    id: reform.id, laws: reform.laws, title: reform.title, about: reform.about, outside: reform.outside ?? [],
    acts: reform.acts.flatMap(({ act: id, gap }) => {
      const act = content.acts.get(id);
      if (!act) return [];
      const provisions = published.filter((p) => p.act === id && (reform.laws.some((law) => lawsOf(p).has(law)) || (act.replacedBy !== undefined && reform.acts.some((a) => a.act === act.replacedBy))));
      return [{ act, provisions: [...provisions].sort(byArticle), gap }];
    }),
  }));
}
