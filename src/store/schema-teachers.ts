import { z } from 'astro/zod';
import { place } from './schema.ts';
import { fullText, id, isoDate } from './shapes.ts';

/** Shapes of the registers for teachers: duties by role and the self-check. */

/** What a duty is about, in the order a reader meets it. */
export const DUTY_KINDS = ['tell', 'child', 'order', 'self'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

const ruleReference = z.strictObject({ provision: id, rule: id });
const consequence = z.union([
  z.strictObject({ provision: id, part: place, note: fullText.optional() }),
  z.strictObject({ provision: id, rule: id, note: fullText.optional() }),
]);

export const dutiesSchema = z.strictObject({
  reviewed: isoDate,
  roles: z.array(z.strictObject({ role: id, about: fullText })).min(1, { error: 'is empty; name the roles with a sheet' }),
  duties: z.array(z.strictObject({
    id,
    kind: z.enum(DUTY_KINDS),
    roles: z.array(id).min(1, { error: 'is empty; name who has the duty' }),
    when: fullText,
    what: fullText,
    rules: z.array(ruleReference).min(1, { error: 'is empty; a duty rests on at least one rule of the facts' }),
    within: fullText.optional(),
    standing: z.literal(true).optional(),
    consequences: z.array(consequence),
  })).min(1),
});
export type Duties = z.infer<typeof dutiesSchema>;
export type Duty = Duties['duties'][number];
export type RuleReference = z.infer<typeof ruleReference>;
export type Consequence = z.infer<typeof consequence>;

export const selfCheckSchema = z.strictObject({
  reviewed: isoDate,
  situations: z.array(z.strictObject({
    id, question: fullText, verdict: fullText, answer: fullText, provisions: z.array(id).min(1, { error: 'is empty; name the provisions the answer rests on' }),
  })).min(1),
});
export type SelfCheck = z.infer<typeof selfCheckSchema>;
