/** The domain's vocabulary in types. Dates are ISO `YYYY-MM-DD`; a partial date is `YYYY-MM` or `YYYY` where only that is established. */

export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** The same text in the three languages. */
export type Text = Record<Language, string>;
export type IsoDate = string;
export type PartialDate = string;

export const PROVISION_KINDS = ['offence', 'protective-measure', 'right', 'duty', 'procedure', 'competence', 'definition', 'sentencing-rule'] as const;
export type ProvisionKind = (typeof PROVISION_KINDS)[number];

export const EFFECTS = ['new', 'amended', 'repealed', 'unchanged-but-relevant', 'later', 'later-law'] as const;
/** What Laws 72-VIII and 73-VIII of 15.04.2024 did with the provision; `later` and `later-law` came afterwards. */
export type Effect = (typeof EFFECTS)[number];

export const AUDIENCES = ['citizens', 'lawyers', 'teachers'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const PENALTY_TYPES = [
  'warning', 'fine', 'correctional-labour', 'community-service', 'restriction-of-freedom', 'arrest', 'imprisonment', 'life-imprisonment',
  'administrative-arrest',
] as const;
export type PenaltyType = (typeof PENALTY_TYPES)[number];

export const ADDITIONAL_PENALTY_TYPES = ['ban-from-post', 'confiscation', 'suspension-of-activity'] as const;
export type AdditionalPenaltyType = (typeof ADDITIONAL_PENALTY_TYPES)[number];

export const PENALTY_UNITS = ['MCI', 'hours', 'days', 'months', 'years'] as const;
export type PenaltyUnit = (typeof PENALTY_UNITS)[number];

export const CATEGORIES = ['criminal-infraction', 'minor-gravity', 'medium-gravity', 'grave', 'especially-grave'] as const;
/** Category of a criminal offence (Criminal Code arts. 10–11). */
export type Category = (typeof CATEGORIES)[number];

export const QUANTITY_UNITS = [
  'MCI', 'tenge', 'hours', 'hours-per-day', 'hours-per-year', 'hour-of-day', 'days', 'calendar-days', 'working-days', 'months', 'years', 'age',
  'percent', 'times-per-month', 'acts',
] as const;
export type QuantityUnit = (typeof QUANTITY_UNITS)[number];

export const DEADLINES = ['immediately', 'same-day', 'next-working-day', 'quarterly', 'start-of-school-year', 'not-stated', 'no-time-limit'] as const;
export type Deadline = (typeof DEADLINES)[number];

/** A number of a rule: one value, or bounds. */
export interface Quantity { value?: number; min?: number; max?: number; unit: QuantityUnit }

/** One of the alternatives of a sanction; the court picks one. Equal `min` and `max` mean a fixed amount. */
export interface Penalty {
  type: PenaltyType;
  payer?: string;
  min?: number;
  max?: number;
  unit?: PenaltyUnit;
  /** First day on which the penalty can be imposed again; until then it is suspended. */
  suspendedUntil?: IsoDate;
  /** Provision that suspends it. */
  suspendedBy?: string;
}

/** A penalty added to the one chosen. */
export interface AdditionalPenalty {
  type: AdditionalPenaltyType;
  mandatory: boolean;
  lifetime?: boolean;
  min?: number;
  max?: number;
  unit?: PenaltyUnit;
  of?: Text;
}

export interface Qualifier { item?: string; code: string }

/** A part (часть, бөлік) of an offence article with its sanction. */
export interface Part {
  part: string;
  conduct: Text;
  victims?: string[];
  qualifiers?: Qualifier[];
  penalties: Penalty[];
  with?: AdditionalPenalty[];
  category?: Category;
  note?: Text;
}

/** One fact of a provision that is not a sanction. */
export interface Rule {
  id: string;
  subject: Text;
  fact: Text;
  quantities?: Record<string, Quantity>;
  deadline?: Deadline;
  toWhom?: Text;
  confidence?: Confidence;
  from?: PartialDate;
  until?: IsoDate;
  readIn?: IsoDate;
}

export type Confidence = 'primary' | 'secondary';

/** One wording of a provision. `from` is null only for the oldest known one, when its first day is not established. */
export interface Version {
  from: IsoDate | null;
  to: IsoDate | null;
  amendedBy?: string[];
  parts?: Part[];
  rules?: Rule[];
}

export interface HistoryEntry {
  from: PartialDate | null;
  to?: PartialDate;
  laws?: string[];
  by?: Text;
  when?: Text;
  what: Text;
}

/** The official text of an act in one language, as it stood on one day. */
export interface TextSource {
  act: string;
  language: 'kk' | 'ru';
  version: PartialDate;
  note?: Text;
  /** Where the public mirror of the official base keeps that version. */
  mirror?: { repo?: string; commit: string; path: string };
}

/** A page of the press or of a state body. */
export interface PageSource { publisher: string; url: string; date: PartialDate | null; about: Text }
export type Source = TextSource | PageSource;

export interface Provision {
  id: string;
  act: string;
  article: string;
  title: Text;
  /** Name in a citation, for by-laws, which are cited whole. */
  cite?: Text;
  kind: ProvisionKind;
  effect: Effect;
  draft?: boolean;
  inForce: { from: PartialDate | null; to: IsoDate | null; basis?: Text };
  readUpTo: PartialDate | null;
  /** Read again by another person against the official text of the version `against`, on the day `on`. */
  /** Read again by someone else: against a version of the official text, or, where that cannot be had, against a retelling among the sources. */
  secondReading?: { on: IsoDate; by: 'second reader'; against?: PartialDate; retelling?: string; languages: ('kk' | 'ru')[] };
  confidence: Confidence;
  versions: Version[];
  who?: {
    offender?: Text; victim?: Text; startOfCase?: Text; decides?: Text; protocol?: Text; reconciliation?: Text;
    /** Age from which a person answers for the offence, in years. */
    minAge?: number;
  };
  history?: HistoryEntry[];
  audience: Audience[];
  replaces?: string[];
  replacedBy?: string[];
  related?: string[];
  terms?: Partial<Text>[];
  notes?: Text[];
  openQuestions?: Text[];
  /** For editors: what must not be published, and why. Never rendered. */
  doNotPublish?: string[];
  sources: Source[];
}

export interface Act {
  id: string;
  /** Prefix of the ids of its provisions; null for acts that are only cited as sources. */
  idPrefix: string | null;
  kind: 'code' | 'law' | 'order';
  title: Text;
  short: Text;
  /** The name as it stands in a citation; genitive in Kazakh and Russian for laws. */
  cite: Text;
  number: string | null;
  date: IsoDate | null;
  /** Document number in the official base of legal acts. */
  zan: string | null;
  inForce: { from: IsoDate | null; to: IsoDate | null };
  replacedBy?: string;
  about: Text;
}

/** A law that amended others, as histories name it. */
export interface AmendingLaw { number: string; date: PartialDate }

/** Value of the monthly calculation index for fines over a span of days (both inclusive). */
export interface MciValue { from: IsoDate; to: IsoDate; tenge: number; confidence: Confidence; source: { publisher: string; url: string; date: PartialDate } }

export type Status = 'in-force' | 'repealed' | 'not-yet';
