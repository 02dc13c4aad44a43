import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../../law/types.ts';
import { atom, feedOf } from '../../../store/feeds.ts';

export const getStaticPaths = () => LANGUAGES.map((lang) => ({ params: { lang } }));
export const GET: APIRoute = ({ params, site }) => new Response(atom(feedOf(params['lang'] as Language, String(site))), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
