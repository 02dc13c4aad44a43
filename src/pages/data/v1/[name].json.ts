import type { APIRoute } from 'astro';
import { DATA_FILES } from '../../../store/data.ts';

type Name = keyof typeof DATA_FILES;

/** Open data; each file is held to its published schema before it is written. */
export const getStaticPaths = () => Object.keys(DATA_FILES).map((name) => ({ params: { name } }));
export const GET: APIRoute = ({ params }) => {
  const { shape, values } = DATA_FILES[params['name'] as Name];
  return Response.json(shape.parse(values()));
};
