import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteDate } from '../law/dates.ts';
import { missingMciYear } from '../law/mci.ts';
import { checkContent } from '../store/checks.ts';
import { loadContent } from '../store/load.ts';
import { ContentError } from '../store/problems.ts';

/** Stops every build, and the start of the dev server, when the content has a fault; prints what is published and what is still a draft. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ config, logger, addWatchFile, command }) => {
        const root = fileURLToPath(config.root);
        const { content, problems } = loadContent(root);
        const all = [...problems, ...checkContent(content)];
        if (all.length > 0) throw new ContentError(all);
        const drafts = [...content.provisions.values()].filter((p) => p.draft).length;
        logger.info(`${content.provisions.size - drafts} provisions published, ${drafts} drafts held back`);
        const missing = missingMciYear(content.mci, siteDate(process.env));
        if (missing !== null) logger.warn(`content/mci.yaml has no value for ${missing}: add the line when the budget law is signed; amounts are told in the newest known value, with its year`);
        if (command === 'dev') {
          for (const file of readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })) {
            if (file.endsWith('.yaml')) addWatchFile(join(root, 'content', file));
          }
        }
      },
    },
  };
}
