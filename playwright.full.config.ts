import base from './playwright.config.ts';

/** The long suite over every built page. Each group of pages sets the width of its screen itself, so one project is enough. */
export default { ...base, testDir: 'tests/full', projects: [{ name: 'every-page' }] };
