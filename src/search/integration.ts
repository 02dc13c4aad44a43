import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { LANGUAGES } from '../law/types.ts';

/** Builds the Pagefind index over the finished pages and makes sure that the three languages weigh the same. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const stop = (step: string, errors: string[]): void => {
          if (errors.length > 0) throw new Error(`search index, ${step}: ${errors.join('; ')}`);
        };
        const { index, errors } = await createIndex({});
        stop('start', errors);
        if (!index) throw new Error('search index: Pagefind gave no index');
        const added = await index.addDirectory({ path: out });
        stop('reading pages', added.errors);
        const written = await index.writeFiles({ outputPath: `${out}/pagefind` });
        stop('writing', written.errors);
        await index.deleteIndex();
        const entry = JSON.parse(await (await import('node:fs/promises')).readFile(`${out}/pagefind/pagefind-entry.json`, 'utf8')) as {
          languages: Record<string, { page_count: number }>;
        };
        const counts = LANGUAGES.map((language) => entry.languages[language]?.page_count ?? 0);
        if (Object.keys(entry.languages).length !== LANGUAGES.length || new Set(counts).size !== 1) {
          throw new Error(`search index: languages ${JSON.stringify(entry.languages)}; every page belongs to kk, ru and en alike`);
        }
        logger.info(`${counts[0] ?? 0} pages indexed in each of ${LANGUAGES.join(', ')}`);
      },
    },
  };
}
