import type { APIRoute } from 'astro';
import { site } from '../store/index.ts';
import { roleFilter } from '../store/duties.ts';

/** The filter of the duty tables as a style sheet, one set of selectors for each role of the register. */
export const GET: APIRoute = () => new Response(roleFilter(site().duties), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
