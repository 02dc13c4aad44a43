import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../../law/types.ts';
import { splitSearchIndex } from '../../../search/build-index.ts';

/** The core of the search index of a language. */
export const getStaticPaths = () => LANGUAGES.map((lang) => ({ params: { lang } }));
export const GET: APIRoute = ({ params }) => Response.json(splitSearchIndex(params['lang'] as Language).core);
