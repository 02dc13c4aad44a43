import type { APIRoute } from 'astro';
import { LANGUAGES, type Language, type Provision } from '../law/types.ts';
import { referenceOf } from './citations.ts';
import { site } from './index.ts';
import { REFERENCE_FORMATS, type ReferenceFormat } from './reference-formats.ts';

const HOST = import.meta.env.SITE;

function answer(format: ReferenceFormat, body: string): Response {
  return new Response(body, { headers: { 'Content-Type': `${REFERENCE_FORMATS[format].type}; charset=utf-8` } });
}

/** The files `cite.<format>` beside the pages of all provisions. */
export function references(format: ReferenceFormat) {
  return {
    getStaticPaths: () => LANGUAGES.flatMap((lang) => site().published.map((provision) => ({ params: { lang, act: provision.act, article: provision.article }, props: { provision } }))),
    GET: (({ params, props }) => answer(format, REFERENCE_FORMATS[format].write([referenceOf((props as { provision: Provision }).provision, params['lang'] as Language, HOST)]))) satisfies APIRoute,
  };
}

/** The file of all references: every published provision in the three languages. */
export function allReferences(format: ReferenceFormat): { GET: APIRoute } {
  return { GET: () => answer(format, REFERENCE_FORMATS[format].write(site().published.flatMap((p) => LANGUAGES.map((l) => referenceOf(p, l, HOST))))) };
}
