import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { DATA_FILES } from '../../../store/data.ts';

type Name = keyof typeof DATA_FILES;

/** JSON Schema beside each file of the open data. */
export const getStaticPaths = () => Object.keys(DATA_FILES).map((name) => ({ params: { name } }));
export const GET: APIRoute = ({ params }) => Response.json(z.toJSONSchema(DATA_FILES[params['name'] as Name].shape));
