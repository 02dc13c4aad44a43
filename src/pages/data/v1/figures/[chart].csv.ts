import type { APIRoute } from 'astro';
import { chartCsv } from '../../../../store/figures-data.ts';
import { site } from '../../../../store/index.ts';

/** The figures of each chart as CSV. */
export const getStaticPaths = () => site().figures.sections.flatMap((s) => s.charts.map((c) => ({ params: { chart: c.id } })));
export const GET: APIRoute = ({ params }) => new Response(chartCsv(site().figures, params['chart'] ?? ''), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
