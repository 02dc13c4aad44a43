import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../../../law/types.ts';
import { splitSearchIndex } from '../../../../search/build-index.ts';

/** One file of the search index: the titles and answers of some pages. */
export const getStaticPaths = () => LANGUAGES.flatMap((lang) => splitSearchIndex(lang).texts.map((_, n) => ({ params: { lang, n: String(n) } })));
export const GET: APIRoute = ({ params }) => Response.json(splitSearchIndex(params['lang'] as Language).texts[Number(params['n'])]);
