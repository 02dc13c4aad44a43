import { stemmer as englishStemmer } from '@orama/stemmers/english';
import { stemmer as russianStemmer } from '@orama/stemmers/russian';
import type { Language } from '../law/types.ts';
import { fold, normalise } from './fold.ts';
import { stemKazakh } from './stem-kazakh.ts';

/** Everyday stems Snowball leaves apart: alternations of roots and forms people type most. */
const RUSSIAN_EXCEPTIONS: Record<string, string> = {
  бьет: 'бит', бьют: 'бит', бью: 'бит', бьете: 'бит', бил: 'бит', била: 'бит', били: 'бит', бить: 'бит', бей: 'бит',
  шлет: 'слат', ребенок: 'ребенк', дети: 'ребенк', детей: 'ребенк', детям: 'ребенк', детьми: 'ребенк', детях: 'ребенк', детский: 'ребенк', детская: 'ребенк', детского: 'ребенк', детское: 'ребенк', детские: 'ребенк', детских: 'ребенк', детской: 'ребенк',
  ребята: 'ребенк', дочка: 'доч', дочку: 'доч', дочь: 'доч', дочери: 'доч', дочке: 'доч', мать: 'мат', матери: 'мат', мама: 'мат', маму: 'мат', папа: 'отец', отца: 'отец', отцу: 'отец', отцом: 'отец',
  мужа: 'муж', мужу: 'муж', мужем: 'муж', муж: 'муж', супруг: 'муж', супруга: 'муж', супругом: 'муж', лет: 'год', года: 'год', году: 'год', годов: 'год',
};
const ENGLISH_EXCEPTIONS: Record<string, string> = { children: 'child', kids: 'child', kid: 'child', beaten: 'beat', hitting: 'hit', husbands: 'husband', wives: 'wife' };

/**
 * The stem of a word of a language, in folded letters: Snowball for Russian and English, our own stemmer for Kazakh.
 * The same at index time and at query time, so that every form of a word meets the others.
 */
export function stemOf(word: string, language: Language): string {
  const clean = normalise(word);
  switch (language) {
    case 'kk': return stemKazakh(clean);
    case 'ru': {
      const plain = fold(clean);
      return RUSSIAN_EXCEPTIONS[plain] ?? russianStemmer(plain);
    }
    case 'en': return ENGLISH_EXCEPTIONS[clean] ?? englishStemmer(clean);
  }
}

/** Words too common to say what is meant, in folded letters. */
const STOP: Record<Language, Set<string>> = {
  ru: new Set('и в во на с со по за у от до для из к ко о об а но или же бы ли то это этот эта эти тот я он она они мы вы мне меня мной нам нас вас ему ей его ее их мой моя мое мои моего моей моих свой свою при под над не ни да так уж уже еще только если есть быть будет был была рк республики казахстан казахстане'.split(' ')),
  kk: new Set('мен пен бен және не ма ме ба бе па пе ма да де та те үшін туралы бойынша осы сол бұл ол мені менің маған сені сен біз бізді оны оның оған бір керек бар жоқ қр деп еді екен ғой қазақстан қазақстанда'.split(' ').map(fold)),
  en: new Set('the a an of to in on at is are was were be been am i me my he she his her him they them it its we us our you your and or but for by with from as that this these those do does did will would can could kazakhstan in there'.split(' ')),
};

/** Tokens of a text: words and numbers; hyphenated words fall apart, numbers of articles and laws (109-1, 73-viii) stay whole. */
export function tokensOf(text: string): string[] {
  const chunks = normalise(text).match(/[\p{L}\d]+(?:[-.][\p{L}\d]+)*/gu) ?? [];
  return chunks.flatMap((chunk) => (/\d/.test(chunk) ? [chunk.replace('.', '-')] : chunk.split(/[-.]/)));
}

/** Stems of the telling words of a text. When every word is a common one, they are kept. */
export function stemsOf(text: string, language: Language): string[] {
  const tokens = tokensOf(text);
  const telling = tokens.filter((token) => token.length > 1 && !STOP[language].has(fold(token)));
  return (telling.length > 0 ? telling : tokens).map((token) => (/\d/.test(token) ? token : stemOf(token, language)));
}

/** Whether a word is a common one in any of the languages given. */
export function isStopWord(word: string, languages: readonly Language[]): boolean {
  return languages.some((language) => STOP[language].has(fold(word)));
}
