/** The parts of Pagefind's browser module the search uses. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string; anchor?: { id: string } }[];
}
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: { id: string; score: number; data(): Promise<PagefindPage> }[] }>;
}

/** Long reference texts are not punished, exact words win. */
const RANKING = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9, metaWeights: { title: 5, foldedTitle: 5, answer: 3, citation: 2, folded: 0.5 } };

/** Pagefind, loaded from this site. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking: RANKING, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
