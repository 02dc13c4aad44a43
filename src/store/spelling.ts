import type { Language } from '../law/types.ts';
import type { Content } from './load.ts';
import { plainTexts } from './texts.ts';

const WORD: Record<Language, RegExp> = {
  kk: /[\p{Script=Cyrillic}]+(?:-[\p{Script=Cyrillic}]+)*/gu,
  ru: /[\p{Script=Cyrillic}]+(?:-[\p{Script=Cyrillic}]+)*/gu,
  en: /[A-Za-z]+(?:'[a-z]+)*/g,
};
const KAZAKH_LETTER = /[әғқңөұүһі]/i;

/** Words of a language, lower case unless they are always capital, with the first place each stands in. Abbreviations and numerals are left out. */
export function spellable(content: Content, language: Language): Map<string, string> {
  const places = new Map<string, string>();
  for (const { file, field, language: of, text } of plainTexts(content)) {
    if (of !== language) continue;
    for (const [found] of text.replace(/[’ʼ]/g, "'").replace(/\u00ad/g, '').matchAll(WORD[language])) {
      if (found.length < 2 || found === found.toUpperCase() || (language === 'ru' && KAZAKH_LETTER.test(found))) continue;
      if (!places.has(found)) places.set(found, `${file} · ${field}`);
    }
  }
  // A word that begins a sentence is checked as it stands elsewhere.
  for (const [word] of places) if (word !== word.toLowerCase() && places.has(word.toLowerCase())) places.delete(word);
  return places;
}

/** Kazakh endings, longest first: what Hunspell's dictionary does not know is tried without them. */
const KAZAKH_ENDINGS = /(?:лар|лер|дар|дер|тар|тер)?(?:ым|ім|ың|ің|ы|і|сы|сі|ымыз|іміз|ңыз|ңіз|ыңыз|іңіз|лары|лері|дары|дері|тары|тері)?(?:ның|нің|дың|дің|тың|тің|на|не|ға|ге|қа|ке|а|е|н|ны|ні|ды|ді|ты|ті|нда|нде|да|де|та|те|нан|нен|дан|ден|тан|тен|мен|бен|пен|дағы|дегі|тағы|тегі|ндағы|ндегі)?$/;

/** Shorter forms of a Kazakh word, the likeliest first, that the dictionary may know. */
export function kazakhStems(word: string): string[] {
  const out: string[] = [];
  const ending = KAZAKH_ENDINGS.exec(word)?.[0] ?? '';
  for (let cut = 1; cut <= ending.length; cut++) {
    const stem = word.slice(0, word.length - cut);
    if (stem.length < 3) break;
    out.push(stem);
    // A stem-final к, қ or п is voiced before a vowel: құқық, құқығы.
    const last = { г: 'к', ғ: 'қ', б: 'п' }[stem.at(-1) ?? ''];
    if (last) out.push(stem.slice(0, -1) + last);
  }
  return out;
}

/**
 * Words nobody vouches for: not in the dictionary, not in the reviewed list; a Kazakh word also passes by a shorter form, a hyphenated one by its parts.
 * @param unknownTo gives the words of a list that the dictionary does not know
 */
export function unknownWords(words: readonly string[], language: Language, reviewed: readonly string[], unknownTo: (words: readonly string[]) => string[]): string[] {
  const known = new Set(reviewed.map((w) => w.toLowerCase()));
  const rest = words.filter((w) => !known.has(w.toLowerCase()));
  const forms = (word: string): string[] => {
    const lower = word.toLowerCase();
    const base = [word, lower, ...(language === 'ru' ? [lower.replace(/ё/g, 'е')] : [])];
    return language === 'kk' ? [...base, ...kazakhStems(lower)] : base;
  };
  const unknown = new Set(unknownTo([...new Set(rest.flatMap((w) => [...forms(w), ...w.split('-').flatMap(forms)]))]));
  const passes = (word: string): boolean => known.has(word.toLowerCase()) || forms(word).some((f) => known.has(f) || !unknown.has(f));
  return rest.filter((w) => !passes(w) && !(w.includes('-') && w.split('-').every((p) => p.length < 2 || passes(p)))).sort();
}
