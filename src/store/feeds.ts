import { citationOf, provisionPath } from '../law/citation.ts';
import type { Act, IsoDate, Language } from '../law/types.ts';
import { translator } from '../i18n/index.ts';
import { actOf, site } from './index.ts';
import { plainRegisterText } from './register-text.ts';
import { lawChanges } from './updates.ts';

/** One entry of an Atom feed. */
export interface FeedEntry { id: string; title: string; link: string; updated: IsoDate; text: string }
export interface Feed { language: Language; title: string; self: string; page: string; entries: FeedEntry[] }

/** Entries a feed keeps. */
export const FEED_LENGTH = 100;

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** An Atom 1.0 feed (RFC 4287). Its `updated` is the day of its newest entry, so that equal content gives an equal feed. */
export function atom({ language, title, self, page, entries }: Feed): string {
  const instant = (day: IsoDate): string => `${day}T00:00:00Z`;
  const newest = entries.reduce((day, e) => (e.updated > day ? e.updated : day), '2024-01-01');
  const lines = entries.map((e) => `  <entry>
    <id>${escapeXml(e.id)}</id>
    <title>${escapeXml(e.title)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(e.link)}"/>
    <updated>${instant(e.updated)}</updated>
    <summary>${escapeXml(e.text)}</summary>
  </entry>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${escapeXml(self)}</id>
  <title>${escapeXml(title)}</title>
  <updated>${instant(newest)}</updated>
  <author><name>${escapeXml(translator(language)('site.name'))}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
${lines.join('\n')}
</feed>
`;
}

/**
 * The feed of a language, or of one act in it: changes of the law up to the site's day, and corrections of this site (in the feed of the whole site).
 * @param origin address of the site, such as https://example.org
 */
export function feedOf(language: Language, origin: string, act?: Act): Feed {
  const t = translator(language);
  const { published, today, changes } = site();
  const absolute = (path: string): string => new URL(path, origin).href;
  const page = absolute(`/${language}/changes/`);
  const law = lawChanges(published).filter((c) => c.on <= today && (!act || c.provision.act === act.id)).map((c): FeedEntry => ({
    id: `${page}#${c.id}`,
    title: `${citationOf(actOf(c.provision.act), c.provision, language)}. ${c.provision.title[language]}`,
    link: absolute(provisionPath(c.provision, language)), updated: c.on,
    text: c.what ? plainRegisterText(site(), c.what[language], language) : t('onDate.laterWording'),
  }));
  const own = act ? [] : changes.filter((c) => c.on <= today).map((c): FeedEntry => ({
    id: `${page}#${c.id}`, title: `${t('updates.site')}: ${t(`updates.${c.kind}`)}`, link: `${page}#${c.id}`, updated: c.on, text: plainRegisterText(site(), c.what[language], language),
  }));
  const entries = [...own, ...law].sort((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1)).slice(0, FEED_LENGTH);
  const title = t('updates.feedTitle', { site: act ? act.short[language] : t('site.name') });
  return { language, title, self: absolute(act ? `/${language}/${act.id}/feed.xml` : `/${language}/changes/feed.xml`), page: act ? absolute(`/${language}/${act.id}/`) : page, entries };
}
