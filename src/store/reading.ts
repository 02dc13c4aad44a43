import type { Act, IsoDate, Language, Provision, Version } from '../law/types.ts';

/** The provision, wording and language a page shows; components inside its prose take their facts from here. */
export interface Reading {
  language: Language;
  provision: Provision;
  version: Version;
  act: Act;
  /** The site's day. */
  today: IsoDate;
}
