import { z } from 'astro/zod';
import { fullText, id, isoDate } from './shapes.ts';

/** What people believe, what is true, and the provisions that refute it. `reviewed` is the day all of it was last held against the law. */
export const mythsSchema = z.strictObject({
  reviewed: isoDate,
  myths: z.array(z.strictObject({
    id, myth: fullText, truth: fullText, refutedBy: z.array(id).min(1, { error: 'is empty; name the provision that refutes the myth' }),
  })).min(1),
});
export type Myths = z.infer<typeof mythsSchema>;
