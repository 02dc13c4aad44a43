import base from './playwright.config.ts';

/** The long suite over every built page. */
export default { ...base, testDir: 'tests/full' };
