import { LANGUAGES, type Language } from '../law/types.ts';
import { citationOf, provisionPath } from '../law/citation.ts';
import { statusOn } from '../law/versions.ts';
import { actOf, answerOf, plainText, site } from '../store/index.ts';
import { filledAnswer } from '../store/answers.ts';
import { withoutCitations } from '../store/register-text.ts';
import { fold } from './fold.ts';
import { splitIndex, type PageEntry, type SearchIndex } from './search-index.ts';
import { stemOf, stemsOf, tokensOf } from './stems.ts';

/** Weights of the places a word stands in, in tenths. */
const WEIGHT = { title: 10, otherTitle: 5, answer: 4, terms: 5 };

const split = new Map<Language, ReturnType<typeof splitIndex>>();

/** The index of a language in the pieces the reader's browser loads; made once a build. */
export function splitSearchIndex(language: Language): ReturnType<typeof splitIndex> {
  const known = split.get(language) ?? splitIndex(buildSearchIndex(language));
  split.set(language, known);
  return known;
}

/** The index of a language: pages, their telling words, and the everyday words that lead to them. */
export function buildSearchIndex(language: Language): SearchIndex {
  const { published, help, guides, search, pathways, today } = site();
  const pages: PageEntry[] = [];
  const terms = new Map<string, Map<number, number>>();
  const surfaces: Record<string, string> = {};
  const number = new Map<string, number>();

  const note = (page: number, text: string, of: Language, weight: number): void => {
    for (const stem of stemsOf(text, of)) {
      const places = terms.get(stem) ?? new Map<number, number>();
      terms.set(stem, places.set(page, Math.max(places.get(page) ?? 0, weight)));
    }
    if (of !== language) return;
    for (const token of tokensOf(text)) {
      const stem = stemOf(token, of);
      if (stem !== fold(token)) surfaces[stem] ??= token;
    }
  };
  const add = (entry: PageEntry): number => {
    number.set(entry.id, pages.length);
    return pages.push(entry) - 1;
  };

  for (const provision of published) {
    const act = actOf(provision.act);
    const answer = filledAnswer(provision, answerOf(provision, language), language);
    const page = add({
      id: provision.id, url: provisionPath(provision, language), title: provision.title[language], answer, citation: citationOf(act, provision, language),
      act: act.id, kind: provision.kind, audience: provision.audience, status: statusOn(provision, today), prefix: act.idPrefix ?? '', article: provision.article,
      parts: [...new Set(provision.versions.at(-1)?.parts?.map((p) => p.part) ?? [])],
    });
    for (const of of LANGUAGES) note(page, provision.title[of], of, of === language ? WEIGHT.title : WEIGHT.otherTitle);
    note(page, answer, language, WEIGHT.answer);
    for (const term of provision.terms ?? []) for (const of of LANGUAGES) if (term[of]) note(page, term[of], of, WEIGHT.terms);
  }
  for (const line of help.lines.filter((l) => l.publish)) {
    const page = add({ id: line.id, url: `/${language}/help/#${line.id}`, title: `${line.number}: ${line.name[language]}`, answer: line.forWhom?.[language] ?? '', line: line.number });
    for (const of of LANGUAGES) note(page, `${line.number} ${line.name[of]}`, of, of === language ? WEIGHT.title : WEIGHT.otherTitle);
  }
  for (const item of help.institutions.filter((i) => i.publish)) {
    const page = add({ id: item.id, url: `/${language}/help/#${item.id}`, title: item.name[language], answer: item.forWhom?.[language] ?? '' });
    for (const of of LANGUAGES) note(page, item.name[of], of, of === language ? WEIGHT.title : WEIGHT.otherTitle);
  }
  for (const reader of help.readers) {
    const page = add({ id: `help-for-${reader.id}`, url: `/${language}/help/#for-${reader.id}`, title: reader.title[language], answer: plainText(reader.points[0]?.text ?? reader.title, language) });
    for (const of of LANGUAGES) note(page, reader.title[of], of, of === language ? WEIGHT.title : WEIGHT.otherTitle);
  }
  for (const { id, path, title, answer, draft } of search.pages) {
    if (draft) continue;
    const page = add({ id, url: `/${language}/${path}`, title: title[language], answer: answer[language] });
    for (const of of LANGUAGES) note(page, title[of], of, of === language ? WEIGHT.title : WEIGHT.otherTitle);
    note(page, answer[language], language, WEIGHT.answer);
  }

  for (const { audience, slug, sources } of guides) {
    const front = (of: Language): { title: string; lead: string } => sources[of]?.frontMatter as { title: string; lead: string };
    const page = add({ id: `guide-${audience}-${slug}`, url: `/${language}/${audience}/${slug}/`, title: front(language).title, answer: front(language).lead, audience: [audience] });
    for (const of of LANGUAGES) note(page, front(of).title, of, of === language ? WEIGHT.title : WEIGHT.otherTitle);
    note(page, front(language).lead, language, WEIGHT.answer);
  }
  for (const situation of pathways.situations) {
    const [first = ''] = plainText(situation.answer, language).split(/(?<=[.!?]) (?=\p{Lu}|[«“])/u);
    const page = add({ id: `situation-${situation.id}`, url: `/${language}/what-happened/${situation.id}/`, title: plainText(situation.title, language), answer: first, kind: 'situation' });
    for (const of of LANGUAGES) note(page, plainText(situation.title, of), of, of === language ? WEIGHT.title : WEIGHT.otherTitle);
    // Names of acts in citations would make a situation answer to every act it cites.
    note(page, withoutCitations(situation.answer[language]), language, WEIGHT.answer);
  }

  const groups = search.groups.map(({ kk, ru, en, pages: ids, crisis }) => ({
    kk, ru, en, pages: ids.flatMap((id) => number.get(id) ?? []), ...(crisis ? { crisis } : {}),
  })).filter((group) => group.pages.length > 0);
  return {
    language, pages, surfaces, groups, same: search.same,
    terms: Object.fromEntries([...terms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stem, places]) => [stem, [...places].flat()])),
  };
}
