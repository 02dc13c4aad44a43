import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { LANGUAGES } from '../law/types.ts';
import { foldedForms } from './folded-forms.ts';

/**
 * The page as the index reads it: with the folded forms of its words as metadata, so that words typed without Kazakh letters find it.
 * Readers' pages stay as they are.
 */
function forIndex(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const forms = foldedForms(main.replace(/<script[\s\S]*?<\/script>/g, ' ').replace(/<[^>]*>/g, ' '));
  const title = foldedForms(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? '');
  const meta = (name: string, words: string[]): string => (words.length === 0 ? '' : `<meta data-pagefind-meta="${name}[content]" content="${words.join(' ')}">`);
  return html.replace('</head>', `${meta('folded', forms)}${meta('foldedTitle', title)}</head>`);
}

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
        for (const file of (await readdir(out, { recursive: true })).filter((f) => f.endsWith('.html')).sort()) {
          const html = await readFile(join(out, file), 'utf8');
          if (!html.includes('data-pagefind-body')) continue;
          const added = await index.addHTMLFile({ sourcePath: file, content: forIndex(html) });
          stop(file, added.errors);
        }
        const written = await index.writeFiles({ outputPath: `${out}/pagefind` });
        stop('writing', written.errors);
        await index.deleteIndex();
        const entry = JSON.parse(await readFile(`${out}/pagefind/pagefind-entry.json`, 'utf8')) as {
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
