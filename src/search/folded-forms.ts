import { fold, wordsOf } from './fold.ts';

/** Folded forms that differ from the words themselves, each once: what Pagefind's index of a page needs besides its text. */
export function foldedForms(text: string): string[] {
  return [...new Set(wordsOf(text).map((w) => [w, fold(w)] as const).filter(([w, f]) => w !== f).map(([, f]) => f))].sort();
}
