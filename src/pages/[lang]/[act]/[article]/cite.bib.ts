import { references } from '../../../../store/reference-pages.ts';

/** The provision's reference for reference managers. */
export const { getStaticPaths, GET } = references('bib');
