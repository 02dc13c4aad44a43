import { checkPlainText, checkRichText } from './checks-text.ts';
import type { Content } from './load.ts';
import type { Problem } from './problems.ts';
import { GUIDE_GROUPS } from './schema.ts';
import { reviewFault } from './reviews.ts';

/** Pages below citizens/ that are no guides: a guide with such a slug would never be shown. */
export const CITIZEN_PAGES: readonly string[] = ['myths'];

/** Guides for citizens stand in a group and leave the addresses of other pages free; only they have groups. */
function checkGroups(content: Content, problems: Problem[]): void {
  for (const { audience, slug, folder, meta } of content.guides) {
    const report = (field: string, found: string, mend: string): void => void problems.push({ file: `${folder}/meta.yaml`, field, found, mend });
    if (audience !== 'citizens') {
      if (meta.group) report('group', `found "${meta.group}"`, 'remove it; only guides for citizens stand in groups');
      continue;
    }
    if (!meta.group) report('group', 'the field is missing', `say where readers find the guide: ${GUIDE_GROUPS.join(', ')}`);
    if (CITIZEN_PAGES.includes(slug)) report('', `the folder is called "${slug}", which is the address of another page`, 'rename the folder');
  }
}

/** Provisions that a register text cites or takes a number from. */
const named = (text: string): string[] => [...text.matchAll(/\[\[([a-z0-9-]+)|\{([a-z0-9-]+):/g)].flatMap((m) => m[1] ?? m[2] ?? []);

/** Each myth stands once and names provisions in force, none reworded since the review. */
function checkMyths(content: Content, problems: Problem[]): void {
  const file = 'content/myths.yaml';
  const seen = new Set<string>();
  content.myths.myths.forEach((myth, i) => {
    const field = `myths[${i}] ${myth.id}`;
    if (seen.has(myth.id)) problems.push({ file, field, found: 'the id stands twice', mend: 'keep one entry' });
    seen.add(myth.id);
    checkPlainText(problems, file, `${field}.myth`, myth.myth);
    checkRichText(content, problems, file, `${field}.truth`, myth.truth);
    for (const id of myth.refutedBy) if (!content.provisions.has(id)) problems.push({ file, field: `${field}.refutedBy`, found: `"${id}" is no provision here`, mend: 'correct the id' });
    for (const id of new Set([...myth.refutedBy, ...named(myth.truth.kk)])) {
      const fault = reviewFault(content, id, content.myths.reviewed);
      if (fault) problems.push({ file, field, ...fault });
    }
  });
}

/** Faults of what is written for citizens alone: the groups of the guides, and the myths. */
export function checkCitizens(content: Content, problems: Problem[]): void {
  checkGroups(content, problems);
  checkMyths(content, problems);
}
