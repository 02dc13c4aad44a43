import { getEntry } from 'astro:content';
import { siteDate } from '../law/dates.ts';
import { newestVersions } from '../law/freshness.ts';
import { newestMci } from '../law/mci.ts';
import type { Act, Audience, IsoDate, Language, PartialDate, Provision } from '../law/types.ts';
import { checkContent } from './checks.ts';
import { loadContent, type Content, type Guide, type Topic } from './load.ts';
import { ContentError } from './problems.ts';

/** The content as pages use it: checked, and without drafts. */
export interface Site extends Content {
  today: IsoDate;
  /** Year of the MCI value that amounts in tenge are told in. */
  year: number;
  /** Tenge in one monthly calculation index: the newest value known on the site's day. */
  mciToday: number;
  published: Provision[];
  draftCount: number;
  /** Newest known official version of each act. */
  newest: Map<string, PartialDate>;
}

let cached: Site | undefined;

/**
 * The checked content; read once a build.
 * @throws ContentError with every fault found
 */
export function site(): Site {
  if (cached) return cached;
  const { content, problems } = loadContent(process.cwd());
  const all = [...problems, ...checkContent(content)];
  if (all.length > 0) throw new ContentError(all);
  const today = siteDate(process.env);
  const mci = newestMci(content.mci, today);
  const published = [...content.provisions.values()].filter((p) => !p.draft);
  cached = {
    ...content, today, published, year: Number(mci.from.slice(0, 4)), mciToday: mci.tenge,
    draftCount: content.provisions.size - published.length, newest: newestVersions(content.provisions.values()),
  };
  return cached;
}

/** An act by id. The checks make sure that ids in the content exist. */
export function actOf(id: string): Act {
  const act = site().acts.get(id);
  if (!act) throw new RangeError(`no act "${id}"`);
  return act;
}

/** The newest official version of an act that is known here. */
export function newestVersionOf(act: string): PartialDate | undefined {
  return site().newest.get(act);
}

/** A published provision, or undefined for drafts and unknown ids. */
export function publishedProvision(id: string): Provision | undefined {
  const provision = site().provisions.get(id);
  return provision?.draft ? undefined : provision;
}

/** The one-sentence answer of a provision, with the places for numbers still open. */
export function answerOf(provision: Provision, language: Language): string {
  const front = site().prose.get(provision.id)?.[language]?.frontMatter as { answer: string } | undefined;
  return front?.answer ?? '';
}

/** The guides for one kind of reader, in their order. */
export function guidesFor(audience: Audience): Guide[] {
  return site().guides.filter((g) => g.audience === audience).sort((a, b) => a.meta.order - b.meta.order);
}

/** The MDX entry of a guide in a language. */
export async function guideEntry(guide: Pick<Guide, 'audience' | 'slug'>, language: Language) {
  const entry = await getEntry('guides', `${guide.audience}/${guide.slug}/${language}`);
  if (!entry) throw new RangeError(`no guide ${guide.audience}/${guide.slug} in ${language}`);
  return entry;
}

/** The MDX entry of a provision in a language. */
export async function proseEntry(provision: Provision, language: Language) {
  const entry = await getEntry('prose', `${provision.act}/${provision.article}/${language}`);
  if (!entry) throw new RangeError(`no prose for ${provision.id} in ${language}`);
  return entry;
}

/** Acts that have published provisions, in the order of their first appearance in the law: codes, then laws. */
export function publishedActs(): Act[] {
  const used = new Set(site().published.map((p) => p.act));
  const rank = { code: 0, law: 1, order: 2 };
  return [...site().acts.values()].filter((a) => used.has(a.id)).sort((a, b) => rank[a.kind] - rank[b.kind] || (a.date ?? '').localeCompare(b.date ?? ''));
}

/** Topics with their published provisions; topics without any are left out. */
export function publishedTopics(): (Topic & { found: Provision[] })[] {
  return site().topics.map((topic) => ({ ...topic, found: topic.provisions.flatMap((id) => publishedProvision(id) ?? []) })).filter((t) => t.found.length > 0);
}

export type { Guide, Topic };
export { GUIDE_GROUPS } from './schema.ts';
export { byArticle } from './order.ts';
