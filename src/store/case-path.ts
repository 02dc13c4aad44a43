import type { Provision, Text } from '../law/types.ts';

/** The steps of a case that the facts can tell, in their order. */
export const CASE_STEPS = ['startOfCase', 'protocol', 'decides', 'reconciliation'] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

/** What the facts tell of the way of a case: who starts it, who draws up the protocol, who decides, whether it can end in reconciliation. */
export function casePath({ who }: Pick<Provision, 'who'>): [step: CaseStep, text: Text][] {
  return CASE_STEPS.flatMap((step): [CaseStep, Text][] => {
    const text = who?.[step];
    return text ? [[step, text]] : [];
  });
}
