import { z } from 'astro/zod';
import { isIsoDate, isPartialDate } from '../law/dates.ts';

/** The small shapes that the schemas of all registers share, each with the words an author reads when a value has another shape. */

export const nonEmpty = z.string().refine((s) => s.trim() === s && s.length > 0, { error: 'is empty or has white space at its ends; write the words' });
export const isoDate = z.string().refine(isIsoDate, { error: 'is not a day; write it as "YYYY-MM-DD" in quotes' });
export const partialDate = z.string().refine(isPartialDate, { error: 'is not a date; write "YYYY-MM-DD", "YYYY-MM" or "YYYY" in quotes' });
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'is not an id; use lower case letters, digits and hyphens' });
export const ids = z.array(id);
export const url = z.url({ protocol: /^https?$/, error: 'is not a web address; write it with https://' });
/** A text that is always complete. */
export const fullText = z.strictObject({ kk: nonEmpty, ru: nonEmpty, en: nonEmpty });
export const confidence = z.enum(['primary', 'secondary']);
