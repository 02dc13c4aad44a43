import type { Content } from './load.ts';

/** Tells an author of one fault: the field, what was found there, how to mend it. */
export type Report = (field: string, found: string, mend: string) => void;

/** Reports a citation that leads to no provision, or to a part that the provision does not have. */
export function checkReference(content: Pick<Content, 'provisions'>, report: Report, field: string, id: string, place: { part?: string; item?: string } = {}): void {
  const target = content.provisions.get(id);
  if (!target) {
    report(field, `"${id}" is no provision here`, 'correct the id, or cite the article without a link');
    return;
  }
  const versions = target.versions;
  if (place.part && versions.some((v) => v.parts)) {
    const part = versions.flatMap((v) => v.parts ?? []).find((p) => p.part === place.part);
    if (!part) report(field, `${id} has no part ${place.part}`, `its parts: ${[...new Set(versions.flatMap((v) => v.parts ?? []).map((p) => p.part))].join(', ')}`);
  }
}
