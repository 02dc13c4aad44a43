import { z } from 'astro/zod';
import { citationOf } from '../law/citation.ts';
import type { Provision, Text } from '../law/types.ts';
import { absolute as address, perLanguage } from './addresses.ts';
import { addresseeOf, consequencesOf, rulesOf, timeOf } from './duties.ts';
import { actOf, site } from './index.ts';
import { plainRegisterText } from './register-text.ts';
import { DUTY_KINDS } from './schema-teachers.ts';

/** Open data for teachers. */

const text = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });

/** A duty with the rules it rests on, its deadline and addressee as the facts state them; `deadline` is a code of the vocabulary, `within`, or `standing`. */
export const dutiesShape = z.array(z.strictObject({
  id: z.string(), kind: z.enum(DUTY_KINDS), roles: z.array(z.string()), when: text, what: text,
  rules: z.array(z.strictObject({ provision: z.string(), rule: z.string(), citation: text })),
  deadline: z.string(), within: text.nullable(), toWhom: text.nullable(),
  consequences: z.array(z.strictObject({ provision: z.string(), part: z.string().nullable(), rule: z.string().nullable(), citation: text, note: text.nullable() })),
  reviewed: z.string(), urls: text,
}));

/** Duties by role. */
export function dutiesData(): z.infer<typeof dutiesShape> {
  const { duties, reviewed } = site().duties;
  const plain = (words: Text): Text => perLanguage((l) => plainRegisterText(site(), words[l], l));
  const cite = (provision: Provision, part?: string): Text => perLanguage((l) => citationOf(actOf(provision.act), provision, l, part === undefined || part === 'single' ? {} : { part }));
  return duties.map((duty) => {
    const time = timeOf(site(), duty);
    return {
      id: duty.id, kind: duty.kind, roles: duty.roles, when: duty.when, what: duty.what,
      rules: rulesOf(site(), duty).map(({ provision, rule }) => ({ provision: provision.id, rule: rule.id, citation: cite(provision) })),
      deadline: time.kind === 'coded' ? time.code : time.kind, within: time.kind === 'within' ? plain(time.text) : null, toWhom: addresseeOf(site(), duty) ?? null,
      consequences: consequencesOf(site(), duty).map((c) => {
        const part = 'part' in c ? c.part.part : null;
        return { provision: c.provision.id, part, rule: 'rule' in c ? c.rule.id : null, citation: cite(c.provision, part ?? undefined), note: c.note ? plain(c.note) : null };
      }),
      reviewed, urls: perLanguage((l) => address(`/${l}/teachers/duties/#${duty.id}`)),
    };
  });
}
