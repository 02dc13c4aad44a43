import type { AdditionalPenalty, Category, Penalty, PenaltyType, PenaltyUnit } from './types.ts';

/** Lowest and highest amount a Code allows for a penalty type, in its unit. */
export interface Limit { min: number; max: number; unit: PenaltyUnit; source: string }

/**
 * Limits of the Criminal Code, general part. Infractions and crimes have ranges of their own for fines, correctional labour and community service.
 * `min` is the lowest amount a sanction without its own minimum can mean.
 */
export const CRIMINAL_LIMITS: Record<'infraction' | 'crime', Partial<Record<PenaltyType, Limit>>> = {
  infraction: {
    fine: { min: 20, max: 200, unit: 'MCI', source: 'Criminal Code, art. 41(2)' },
    'correctional-labour': { min: 20, max: 200, unit: 'MCI', source: 'Criminal Code, art. 42(3)' },
    'community-service': { min: 20, max: 200, unit: 'hours', source: 'Criminal Code, art. 43(2)' },
    arrest: { min: 10, max: 50, unit: 'days', source: 'Criminal Code, art. 45(2)' },
  },
  crime: {
    fine: { min: 200, max: 10_000, unit: 'MCI', source: 'Criminal Code, art. 41(2)' },
    'correctional-labour': { min: 200, max: 10_000, unit: 'MCI', source: 'Criminal Code, art. 42(3)' },
    'community-service': { min: 200, max: 1_200, unit: 'hours', source: 'Criminal Code, art. 43(2)' },
    'restriction-of-freedom': { min: 0.5, max: 7, unit: 'years', source: 'Criminal Code, art. 44(1)' },
    imprisonment: { min: 0.5, max: 15, unit: 'years', source: 'Criminal Code, art. 46(3)' },
  },
};

/** Imprisonment for an especially grave crime may reach 20 years (Criminal Code, art. 46(3)). */
export const ESPECIALLY_GRAVE_IMPRISONMENT_MAX = 20;

/**
 * Limits of the Code on Administrative Offences by payer, in MCI, of community service, in hours, and of administrative arrest, in days.
 * The fine limits of art. 44(2); arrest: art. 50(1), without the 45 days of the emergency regime.
 */
export const ADMINISTRATIVE_LIMITS = {
  individualFine: { min: 0, max: 200, unit: 'MCI', source: 'Code on Administrative Offences, art. 44(2)' },
  otherFine: { min: 0, max: 2_000, unit: 'MCI', source: 'Code on Administrative Offences, art. 44(2)' },
  communityService: { min: 10, max: 100, unit: 'hours', source: 'Code on Administrative Offences, art. 49-1(4)' },
  arrest: { min: 0, max: 30, unit: 'days', source: 'Code on Administrative Offences, art. 50(1)' },
} as const satisfies Record<string, Limit>;

/** Which set of limits an act's sanctions fall under. */
export type PenalRegime = 'criminal' | 'administrative';

const CRIMINAL_ONLY: PenaltyType[] = ['correctional-labour', 'restriction-of-freedom', 'arrest', 'imprisonment', 'life-imprisonment'];
const ADMINISTRATIVE_ONLY: PenaltyType[] = ['warning', 'administrative-arrest'];

function limitFor(penalty: Penalty, regime: PenalRegime, category: Category | undefined): Limit | null {
  if (regime === 'administrative') {
    if (penalty.type === 'administrative-arrest') return ADMINISTRATIVE_LIMITS.arrest;
    if (penalty.type === 'community-service') return ADMINISTRATIVE_LIMITS.communityService;
    if (penalty.type !== 'fine') return null;
    const individual = [undefined, 'individual', 'parents', 'legal-representatives'].includes(penalty.payer);
    return individual ? ADMINISTRATIVE_LIMITS.individualFine : ADMINISTRATIVE_LIMITS.otherFine;
  }
  const limit = CRIMINAL_LIMITS[category === 'criminal-infraction' ? 'infraction' : 'crime'][penalty.type] ?? null;
  if (limit && penalty.type === 'imprisonment' && category === 'especially-grave') return { ...limit, max: ESPECIALLY_GRAVE_IMPRISONMENT_MAX };
  return limit;
}

/**
 * What is wrong with a penalty under the limits of its Code, as a sentence, or null.
 * @param penalty amounts in their own unit
 * @param regime the Code the sanction belongs to
 * @param category category of the criminal offence; decides between the ranges for infractions and for crimes
 */
export function penaltyFault(penalty: Penalty, regime: PenalRegime, category?: Category): string | null {
  if (regime === 'criminal' && ADMINISTRATIVE_ONLY.includes(penalty.type)) return `${penalty.type} is not a criminal penalty (Criminal Code, art. 40)`;
  if (regime === 'administrative' && CRIMINAL_ONLY.includes(penalty.type)) return `${penalty.type} is not an administrative penalty (Code on Administrative Offences, art. 41)`;
  if (penalty.type === 'warning' || penalty.type === 'life-imprisonment') {
    return penalty.min === undefined && penalty.max === undefined ? null : `${penalty.type} takes no amount`;
  }
  if (penalty.max === undefined || penalty.unit === undefined) return `${penalty.type} needs max and unit`;
  if (penalty.min !== undefined && penalty.min > penalty.max) return `min ${penalty.min} is above max ${penalty.max}`;
  if (regime === 'criminal' && category === 'criminal-infraction' && ['imprisonment', 'restriction-of-freedom'].includes(penalty.type)) {
    return `${penalty.type} is not a penalty for a criminal infraction (Criminal Code, art. 40(1))`;
  }
  if (regime === 'criminal' && category !== undefined && category !== 'criminal-infraction' && penalty.type === 'arrest') {
    return 'arrest is a penalty for criminal infractions only (Criminal Code, art. 40(1))';
  }
  const limit = limitFor(penalty, regime, category);
  if (!limit) return null;
  if (penalty.unit !== limit.unit) return `${penalty.type} is measured in ${limit.unit}, not ${penalty.unit} (${limit.source})`;
  if (penalty.max > limit.max) return `${penalty.max} ${limit.unit} is above the limit of ${limit.max} (${limit.source})`;
  if (penalty.max < limit.min || (penalty.min !== undefined && penalty.min < limit.min)) {
    return `${penalty.min ?? penalty.max} ${limit.unit} is below the limit of ${limit.min} (${limit.source})`;
  }
  return null;
}

/** What is wrong with an additional penalty, or null. A ban from posts lasts 1 to 10 years or for life (Criminal Code, art. 50(2)). */
export function additionalPenaltyFault(penalty: AdditionalPenalty): string | null {
  if (penalty.type !== 'ban-from-post') return null;
  if (penalty.lifetime) return penalty.max === undefined ? null : 'a lifetime ban takes no amount';
  if (penalty.max === undefined || penalty.unit !== 'years') return 'a ban needs max in years, or lifetime: true';
  return penalty.max > 10 ? `a ban of ${penalty.max} years is above the limit of 10 (Criminal Code, art. 50(2))` : null;
}
