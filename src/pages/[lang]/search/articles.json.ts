import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../../law/types.ts';
import { articleIndex } from '../../../search/articles.ts';

/** The articles that have a page, for queries that name one. */
export const getStaticPaths = () => LANGUAGES.map((lang) => ({ params: { lang } }));
export const GET: APIRoute = ({ params }) => Response.json(articleIndex(params['lang'] as Language));
