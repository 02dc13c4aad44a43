import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { contentGate } from './src/integrations/content-gate.ts';
import { searchIndex } from './src/search/integration.ts';
import { rehypeForeignWords } from './src/markdown/foreign-words.ts';
import { rehypeGlossaryLinks } from './src/markdown/glossary-links.ts';
import { rehypeLabelledTables } from './src/markdown/labelled-tables.ts';
import { rehypeSectionIds } from './src/markdown/section-ids.ts';

export default defineConfig({
  // The address of the published site; set SITE_URL where it is deployed.
  site: process.env.SITE_URL ?? 'https://saltanat-law.example',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  // `true` keeps the space between inline elements on separate lines: a lost space can change a legal sentence.
  compressHTML: true,
  i18n: { locales: ['kk', 'ru', 'en'], defaultLocale: 'kk', routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false } },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm], rehypePlugins: [rehypeSectionIds, rehypeLabelledTables, rehypeGlossaryLinks, rehypeForeignWords] }),
  },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self'", "worker-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  // The way out stays in every page. What can wait for a file of its own, which the browser keeps, does: copying a citation, keeping the paragraph.
  vite: { build: { assetsInlineLimit: (file) => (/CiteSection|LanguageSwitch/.test(file) ? false : undefined) } },
  integrations: [
    contentGate(),
    mdx(),
    sitemap({
      filter: (page) => !/\/(404|style)\/?$/.test(page),
      i18n: { defaultLocale: 'kk', locales: { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en' } },
    }),
    searchIndex(),
  ],
});
