import type { APIRoute } from 'astro';
import tokens from '../styles/tokens.css?raw';
import { schemeSheet } from '../styles/tokens.ts';

/** The style sheet of the style page: both schemes by choice, and its swatches. */
export const GET: APIRoute = () => new Response(schemeSheet(tokens), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
