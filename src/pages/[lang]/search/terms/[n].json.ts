import type { APIRoute } from 'astro';
import { LANGUAGES } from '../../../../law/types.ts';
import { splitSearchIndex } from '../../../../search/build-index.ts';

/** One file of the search index, named by the version of its core: the pages of some words. */
export const getStaticPaths = () => LANGUAGES.flatMap((lang) => splitSearchIndex(lang).terms.map((file, n) => ({ params: { lang, n: `${splitSearchIndex(lang).core.version}-${n}` }, props: { file } })));
export const GET: APIRoute = ({ props }) => Response.json(props['file']);
