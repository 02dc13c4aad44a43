import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../../law/types.ts';
import { buildSearchIndex } from '../../../search/build-index.ts';

/** Pages, their telling words and everyday words, for the search of a language. */
export const getStaticPaths = () => LANGUAGES.map((lang) => ({ params: { lang } }));
export const GET: APIRoute = ({ params }) => Response.json(buildSearchIndex(params['lang'] as Language));
