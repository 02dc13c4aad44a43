import { z } from 'astro/zod';
import { fullText, id } from './shapes.ts';

/** Shapes of content/divergences.yaml and content/data-files.yaml. Unknown keys are errors. */

const place = z.string().regex(/^\d+(-\d+)?$/, { error: 'is not the number of a part or item; write it in quotes' });

/** How much a difference matters: the meaning differs, the meaning is clear from one text, a slip or a footnote. */
export const DIVERGENCE_KINDS = ['substance', 'wording', 'slip'] as const;

export const divergencesSchema = z.strictObject({
  divergences: z.array(z.strictObject({
    id, provision: id, place: z.strictObject({ part: place, item: place.optional() }).optional(), kind: z.enum(DIVERGENCE_KINDS), kk: fullText, ru: fullText, meaning: fullText,
  })),
  elsewhere: z.array(id),
});
export type Divergence = z.infer<typeof divergencesSchema>['divergences'][number];
export type Divergences = z.infer<typeof divergencesSchema>;

/** Shape of content/data-files.yaml: what each file under /data/v1/ holds; `fields` explains what its field names alone do not tell. */
export const dataFilesSchema = z.strictObject({
  files: z.array(z.strictObject({
    name: id, formats: z.array(z.enum(['json', 'csv', 'ris', 'bib', 'csl.json'])).min(1), title: fullText, about: fullText, fields: z.record(z.string().regex(/^[A-Za-z_]+$/), fullText).optional(),
  })),
});
export type DataFile = z.infer<typeof dataFilesSchema>['files'][number];
