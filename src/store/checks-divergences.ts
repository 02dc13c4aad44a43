import type { Content } from './load.ts';
import type { Problem } from './problems.ts';
import { checkPlainText, checkRichText } from './checks-text.ts';
import { checkReference } from './references.ts';

/** The register of differences between the official texts: ids of its own, places that exist, the same numbers and citations in the three languages. */
export function checkDivergences(content: Content, problems: Problem[]): void {
  const file = 'content/divergences.yaml';
  const ids = new Set<string>();
  content.divergences.divergences.forEach((entry, i) => {
    const field = `divergences[${i}] ${entry.id}`;
    if (ids.has(entry.id)) problems.push({ file, field, found: 'the id stands twice', mend: 'give each difference an id of its own' });
    ids.add(entry.id);
    checkReference(content, (f, found, mend) => problems.push({ file, field: f, found, mend }), `${field}.provision`, entry.provision, entry.place);
    for (const name of ['kk', 'ru', 'meaning'] as const) checkRichText(content, problems, file, `${field}.${name}`, entry[name]);
  });
  content.divergences.elsewhere.forEach((id, i) => {
    if (!content.provisions.has(id)) problems.push({ file, field: `elsewhere[${i}]`, found: `"${id}" is no provision here`, mend: 'correct the id' });
  });
  const names = new Set<string>();
  content.dataFiles.forEach(({ name, title, about, fields = {} }, i) => {
    const at = `files[${i}] ${name}`;
    const data = 'content/data-files.yaml';
    if (names.has(name)) problems.push({ file: data, field: at, found: 'the name stands twice', mend: 'describe each file once' });
    names.add(name);
    for (const [key, text] of Object.entries({ title, about, ...fields })) checkPlainText(problems, data, `${at}.${key}`, text);
  });
}
