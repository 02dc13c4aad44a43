import { allReferences } from '../../../store/reference-pages.ts';

/** References of every published provision in the three languages. */
export const { GET } = allReferences('bib');
