import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../../../law/types.ts';
import { splitSearchIndex } from '../../../../search/build-index.ts';

/** One file of the search index: the pages of some words. */
export const getStaticPaths = () => LANGUAGES.flatMap((lang) => splitSearchIndex(lang).terms.map((_, n) => ({ params: { lang, n: String(n) } })));
export const GET: APIRoute = ({ params }) => Response.json(splitSearchIndex(params['lang'] as Language).terms[Number(params['n'])]);
