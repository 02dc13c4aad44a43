import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** The built site: `dist`, or the folder SITE_DIST names. */
export const DIST = resolve(import.meta.dirname, '../..', process.env['SITE_DIST'] ?? 'dist');

/** Every HTML file of the built site: its address and its source. */
export function builtPages(): { path: string; html: string }[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.html') && !f.startsWith('pagefind'))
    .map((f) => ({ path: `/${f.replaceAll('\\', '/').replace(/index\.html$/, '')}`, html: readFileSync(join(DIST, f), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A parsed page. */
export function parsed(html: string): HTMLElement {
  return parse(html, { comment: false, blockTextElements: { script: true, style: true } });
}

/** Whether an address of the site leads to a file. */
export function leadsToFile(path: string): boolean {
  return existsSync(join(DIST, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : ''));
}
