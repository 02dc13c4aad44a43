/** The components authors may use in a provision's prose; src/store/prose.ts lists their attributes for the checks. */
import Blank from './Blank.astro';
import Changes from './Changes.astro';
import Cite from './Cite.astro';
import Count from './Count.astro';
import Day from './Day.astro';
import Law from './Law.astro';
import N from './N.astro';
import Penalties from './Penalties.astro';
import Phone from './Phone.astro';
import Qualifiers from './Qualifiers.astro';
import Rules from './Rules.astro';
import Sanction from './Sanction.astro';
import SectionHeading from './SectionHeading.astro';
import Tick from './Tick.astro';

export const proseComponents = { Blank, Changes, Cite, Count, Day, Law, N, Penalties, Phone, Qualifiers, Rules, Sanction, Tick };

/** The same on a page of a provision, where the page adds what the facts tell below some headings. */
export const provisionComponents = { ...proseComponents, h2: SectionHeading };
