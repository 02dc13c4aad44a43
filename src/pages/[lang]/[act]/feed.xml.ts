import type { APIRoute } from 'astro';
import { LANGUAGES, type Act, type Language } from '../../../law/types.ts';
import { atom, feedOf } from '../../../store/feeds.ts';
import { publishedActs } from '../../../store/index.ts';

export const getStaticPaths = () => LANGUAGES.flatMap((lang) => publishedActs().map((act) => ({ params: { lang, act: act.id }, props: { act } })));
export const GET: APIRoute = ({ params, props, site }) => new Response(atom(feedOf(params['lang'] as Language, String(site), props['act'] as Act)), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
