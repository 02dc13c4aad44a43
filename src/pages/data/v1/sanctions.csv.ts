import type { APIRoute } from 'astro';
import { sanctionsCsv } from '../../../store/data-lawyers.ts';

export const GET: APIRoute = () => new Response(sanctionsCsv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
