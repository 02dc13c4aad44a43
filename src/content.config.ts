import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageSchema, proseSchema } from './store/schema.ts';

/**
 * Astro reads the prose; the facts beside it are read and checked by src/store, which runs before every build.
 * Ids are `<act>/<article>/<language>`.
 */
export const collections = {
  prose: defineCollection({
    loader: glob({ base: './content/provisions', pattern: '**/{kk,ru,en}.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: proseSchema,
  }),
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '**/{kk,ru,en}.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: pageSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '**/{kk,ru,en}.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: pageSchema,
  }),
};
