import { LANGUAGES, type Language } from '../law/types.ts';
import { editDistance } from './edit-distance.ts';
import { fold, normalise } from './fold.ts';
import { cyrillicFromLatin, skeleton, switchKazakhLayout, switchLayout, switchToEnglish } from './layouts.ts';
import { derivedUrl, type CoreIndex, type PageEntry } from './search-index.ts';
import { isStopWord, stemOf, stemsOf, tokensOf } from './stems.ts';

/** Finds the pages that answer a query. Pure: the same in tests, in the browser and at the desk. */

interface Phrase { group: number; language: Language; keys: string[] }

/** The index with what queries need at hand. */
export interface Prepared {
  index: CoreIndex;
  /** The pages of the core with their addresses; titles and answers are empty until their file is read. */
  pages: PageEntry[];
  phrases: Phrase[];
  /** Phrases a stem stands in. */
  phrasesOf: Map<string, number[]>;
  groupWeight: Map<string, number>;
  /** Pages of the stems read so far. */
  terms: Map<string, number[]>;
  termWeight: Map<string, number>;
  /** Every stem of the index and of the everyday words. */
  vocabulary: Map<string, Language>;
  /** Word as written, by stem: what a correction shows. */
  surfaces: Map<string, string>;
  skeletons: Map<string, string>;
  /** Stems that mean the same as a stem. */
  same: Map<string, string[]>;
  articles: Map<string, number[]>;
}

export interface Hit { page: number; score: number }
export interface Ranking {
  hits: Hit[];
  /** The query is a call for help: numbers come first. */
  crisis: boolean;
  /** How the query was read, when not as typed: another layout, Latin letters, a corrected word. */
  readAs: string | null;
  /** The language the words are in. */
  language: Language | null;
  /** Every telling word was known: the full text has nothing to add that the titles, answers and everyday words do not say. */
  sure: boolean;
}

/** Prepares an index once; queries are then quick. */
export function prepare(index: CoreIndex): Prepared {
  const phrases: Phrase[] = [];
  const phrasesOf = new Map<string, number[]>();
  const groupsOf = new Map<string, Set<number>>();
  const vocabulary = new Map<string, Language>();
  const surfaces = new Map(Object.entries(index.surfaces));
  const skeletons = new Map<string, string>();
  index.groups.forEach((group, g) => {
    for (const language of LANGUAGES) {
      for (const words of group[language]) {
        const keys = [...new Set(stemsOf(words, language))];
        const n = phrases.push({ group: g, language, keys }) - 1;
        for (const key of keys) {
          phrasesOf.set(key, [...(phrasesOf.get(key) ?? []), n]);
          groupsOf.set(key, (groupsOf.get(key) ?? new Set()).add(g));
        }
        for (const token of tokensOf(words)) {
          const key = stemOf(token, language);
          if (!vocabulary.has(key)) vocabulary.set(key, language);
          if (!surfaces.has(key)) surfaces.set(key, token);
          if (!skeletons.has(skeleton(token))) skeletons.set(skeleton(token), key);
        }
      }
    }
  });
  const termWeight = new Map<string, number>();
  const lawPages = index.pages.filter((page) => page.kind !== 'situation').length;
  for (const [stem, pages] of Object.entries(index.stems)) {
    termWeight.set(stem, Math.log(1 + lawPages / pages));
    if (!vocabulary.has(stem)) vocabulary.set(stem, index.language);
    const surface = surfaces.get(stem) ?? stem;
    for (const word of [surface, stem]) if (!skeletons.has(skeleton(word))) skeletons.set(skeleton(word), stem);
  }
  const groupWeight = new Map([...groupsOf].map(([key, groups]) => [key, Math.log(1 + index.groups.length / groups.size)]));
  const same = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    for (const meaning of index.same[language]) {
      const stems = [...new Set(meaning.filter((word) => tokensOf(word).length === 1).map((word) => stemOf(word, language)))];
      for (const word of meaning) {
        for (const token of tokensOf(word)) {
          const stem = stemOf(token, language);
          if (!vocabulary.has(stem)) vocabulary.set(stem, language);
          if (!surfaces.has(stem)) surfaces.set(stem, token);
          if (!skeletons.has(skeleton(token))) skeletons.set(skeleton(token), stem);
        }
      }
      for (const stem of stems) same.set(stem, [...new Set([...(same.get(stem) ?? []), ...stems])].filter((other) => other !== stem));
    }
  }
  const articles = new Map<string, number[]>();
  index.pages.forEach((page, i) => {
    for (const number of [page.article, page.line]) if (number) articles.set(number, [...(articles.get(number) ?? []), i]);
  });
  const pages = index.pages.map((page): PageEntry => ({ ...page, url: page.url ?? derivedUrl(page, index.language), title: '', answer: '' }));
  return { index, pages, phrases, phrasesOf, terms: new Map(), groupWeight, termWeight, vocabulary, surfaces, skeletons, same, articles };
}

const MAX_QUERY = 200;
const MAX_TOKENS = 16;
/** What a reading other than the typed one must be better by. */
const TRUST = { layout: 0.9, latin: 0.9, skeleton: 0.8, typo: 0.75, prefix: 0.6, meaning: 0.85 };

/** Stems a token may stand for, with the trust in each. */
type Token = { word: string; keys: Map<string, number>; known: boolean; corrected?: string };

function stemsOfToken(word: string): string[] {
  if (/\d/.test(word)) return [word];
  return [...new Set(/[a-z]/.test(word) ? [stemOf(word, 'en')] : [stemOf(word, 'ru'), stemOf(word, 'kk')])];
}

/** The nearest stem of the vocabulary by edits, or undefined when none is near. */
function nearest(word: string, p: Prepared): string | undefined {
  const stems = stemsOfToken(word).filter((s) => s.length >= 4);
  let best: { key: string; distance: number; weight: number } | undefined;
  for (const stem of stems) {
    const limit = stem.length >= 8 ? 2 : 1;
    for (const key of p.vocabulary.keys()) {
      if (key.length < 4 || Math.abs(key.length - stem.length) > limit) continue;
      const distance = editDistance(stem, key, limit) + (stem[0] === key[0] ? 0 : 0.5);
      const weight = (p.phrasesOf.get(key)?.length ?? 0) + 2 * (p.index.stems[key] ?? 0);
      if (distance <= limit && (!best || distance < best.distance || (distance === best.distance && weight > best.weight))) best = { key, distance, weight };
    }
  }
  if (best || stems.length === 0) return best?.key;
  return undefined;
}

/** The stem a word sounds like; what is left of one or two letters sounds like anything. */
function shapeOf(word: string, p: Prepared): string | undefined {
  const shape = skeleton(word);
  return shape.length < 3 ? undefined : p.skeletons.get(shape);
}

function readToken(word: string, p: Prepared, last: boolean): Token {
  const keys = new Map<string, number>();
  const put = (stems: readonly string[], trust: number): void => {
    for (const stem of stems) if (p.vocabulary.has(stem)) keys.set(stem, Math.max(keys.get(stem) ?? 0, trust));
  };
  put(stemsOfToken(word), 1);
  if (keys.size > 0 || /^\d/.test(word)) return { word, keys, known: keys.size > 0 };
  if (/[a-z]/.test(word)) {
    const cyrillic = cyrillicFromLatin(word);
    put(stemsOfToken(cyrillic), TRUST.latin);
    put(stemsOfToken(cyrillic.replace(/([аеоу])и(?=[аеоуы])/g, '$1й')), TRUST.latin);
    const shape = shapeOf(cyrillic, p);
    if (shape !== undefined) put([shape], TRUST.skeleton);
  } else {
    const shape = shapeOf(word, p);
    if (shape !== undefined) put([shape], TRUST.skeleton);
  }
  if (keys.size > 0) return { word, keys, known: true };
  if (last && word.length >= 3) {
    const start = fold(word);
    const grown = [...p.vocabulary.keys()].filter((key) => key.startsWith(start)).slice(0, 8);
    put(grown, TRUST.prefix);
    if (keys.size > 0) return { word, keys, known: false };
  }
  if (word.length >= 4) {
    const key = nearest(word, p) ?? (/[a-z]/.test(word) ? nearest(cyrillicFromLatin(word), p) : undefined);
    if (key !== undefined) {
      put([key], TRUST.typo);
      return { word, keys, known: false, corrected: p.surfaces.get(key) ?? key };
    }
  }
  return { word, keys, known: false };
}

/** Share of a reading's letters that stand in words it knows. */
function knownShare(tokens: readonly Token[]): number {
  const length = (list: readonly Token[]): number => list.reduce((sum, t) => sum + t.word.length, 0);
  const all = length(tokens.filter((t) => !/^\d+$/.test(t.word)));
  return all === 0 ? 0 : (length(tokens.filter((t) => t.known && !/^\d+$/.test(t.word))) + 0.4 * length(tokens.filter((t) => !t.known && t.keys.size > 0))) / all;
}

function readQuery(query: string, p: Prepared): { tokens: Token[]; readAs: string | null } {
  const typed = normalise(query).slice(0, MAX_QUERY).trim();
  const read = (text: string): Token[] => {
    const words = tokensOf(text).slice(0, MAX_TOKENS);
    const telling = words.filter((w) => (w.length > 1 || /\d/.test(w)) && !isStopWord(w, LANGUAGES));
    return (telling.length > 0 ? telling : words).map((word, i, list) => readToken(word, p, i === list.length - 1));
  };
  let best = { tokens: read(typed), text: typed, share: 0 };
  best.share = knownShare(best.tokens);
  if (best.share < 0.75) {
    const latin = /[a-z]/.test(typed);
    const readings = latin || !/\p{L}/u.test(typed) || /\d\p{L}|\p{L}\d/u.test(typed) ? [switchLayout(typed), switchKazakhLayout(typed)] : [switchToEnglish(typed)];
    for (const text of readings) {
      if (text === typed) continue;
      const tokens = read(text);
      const share = knownShare(tokens.map((t) => (t.corrected ? { ...t, keys: new Map<string, number>() } : t))) * TRUST.layout;
      if (share > best.share + 0.05) best = { tokens, text, share };
    }
  }
  const corrected = best.tokens.some((t) => t.corrected);
  const shown = corrected ? best.tokens.map((t) => t.corrected ?? t.word).join(' ') : best.text;
  return { tokens: best.tokens, readAs: shown === typed ? null : shown };
}

/** Numbers that count something are no articles: `80 мрп`, `30 дней`, `2026`. */
const COUNTED = /^(мрп|аек|mci|тенге|теңге|tenge|лет|года?|летн\p{L}*|жас\p{L}*|жыл\p{L}*|years?|дней|дня|күн\p{L}*|days?|суток|тәулік\p{L}*|%|процент\p{L}*)/u;
const DECAY = [1, 0.82, 0.68, 0.58, 0.5, 0.44];
// A situation tells a story in everyday words that many queries share: the provision it rests on stays above it.
const KIND_WEIGHT: Record<string, number> = { definition: 0.85, competence: 0.75, 'sentencing-rule': 0.9, situation: 0.4 };
const REPEALED = 0.5;
const ARTICLE_SCORE = 9;

/** The stems whose pages must be known (Prepared.terms) before a query is ranked. */
export function stemsNeeded(query: string, p: Prepared): string[] {
  return [...new Set(readQuery(query, p).tokens.flatMap((token) => [...token.keys.keys()]))].filter((stem) => Object.hasOwn(p.index.stems, stem) && !p.terms.has(stem));
}

/**
 * Ranks the pages of an index for a query.
 * @param query what was typed, in any language, letters or layout; long queries are read up to 200 characters
 * @param p with the pages of the stems that stemsNeeded names
 * @returns pages by falling score, and how the query was read
 */
export function rank(query: string, p: Prepared): Ranking {
  const { tokens, readAs } = readQuery(query, p);
  const trust = new Map<string, number>();
  for (const token of tokens) for (const [key, t] of token.keys) trust.set(key, Math.max(trust.get(key) ?? 0, t));
  for (const [key, t] of [...trust]) for (const other of p.same.get(key) ?? []) trust.set(other, Math.max(trust.get(other) ?? 0, t * TRUST.meaning));
  const scores = new Map<number, number>();
  const give = (page: number, points: number): void => void scores.set(page, (scores.get(page) ?? 0) + points);

  // Everyday words: each group counts once, by its best phrase; a group whose words another one has too counts less.
  const groups = new Map<number, { points: number; keys: string[]; full: boolean; language: Language }>();
  const phrases = new Set([...trust.keys()].flatMap((key) => p.phrasesOf.get(key) ?? []));
  for (const n of phrases) {
    const phrase = p.phrases[n];
    if (!phrase) continue;
    const hit = phrase.keys.filter((key) => trust.has(key));
    const coverage = hit.length / phrase.keys.length;
    if (coverage < 0.66) continue;
    const points = hit.reduce((sum, key) => sum + (p.groupWeight.get(key) ?? 0) * (trust.get(key) ?? 0), 0) * coverage ** 3;
    const before = groups.get(phrase.group);
    if (!before || points > before.points) groups.set(phrase.group, { points, keys: hit, full: coverage === 1, language: phrase.language });
  }
  const found = [...groups].sort(([, a], [, b]) => b.points - a.points);
  const covered: string[][] = [];
  for (const [g, { points, keys }] of found) {
    const same = covered.some((other) => keys.every((key) => other.includes(key)));
    covered.push(keys);
    p.index.groups[g]?.pages.forEach((page, place) => give(page, points * (same ? 0.35 : 1) * (DECAY[place] ?? 0.4)));
  }

  // Words of titles and answers.
  for (const token of tokens) {
    const best = new Map<number, number>();
    for (const [key, t] of token.keys) {
      const places = p.terms.get(key) ?? [];
      for (let i = 0; i < places.length; i += 2) {
        const page = places[i] ?? 0;
        best.set(page, Math.max(best.get(page) ?? 0, ((places[i + 1] ?? 0) / 10) * (p.termWeight.get(key) ?? 0) * t));
      }
    }
    for (const [page, points] of best) give(page, points);
  }

  // Numbers of articles inside a sentence.
  tokens.forEach((token, i) => {
    const pages = /^\d{2,3}(-\d{1,2})?$/.test(token.word) && !COUNTED.test(tokens[i + 1]?.word ?? '') ? p.articles.get(token.word) ?? [] : [];
    for (const page of pages) give(page, ARTICLE_SCORE * (token.word.includes('-') ? 1 : 0.6));
  });

  const hits = [...scores].map(([page, points]) => {
    const entry = p.pages[page];
    return { page, score: points * (entry?.status === 'repealed' ? REPEALED : 1) * (KIND_WEIGHT[entry?.kind ?? ''] ?? 1) };
  }).sort((a, b) => b.score - a.score || a.page - b.page);
  const crisis = found.some(([g, { full }]) => full && p.index.groups[g]?.crisis === true);
  return { hits, crisis, readAs, sure: tokens.length > 0 && tokens.every((t) => t.known), language: languageOf(tokens, found.map(([, g]) => g)) };
}

function languageOf(tokens: readonly Token[], groups: readonly { points: number; language: Language }[]): Language | null {
  const typed = tokens.map((t) => t.word).join('');
  if (/[әғқңөұүһі]/.test(typed)) return 'kk';
  const votes = new Map<Language, number>();
  for (const { points, language } of groups) votes.set(language, (votes.get(language) ?? 0) + points);
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
