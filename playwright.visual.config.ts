import base from './playwright.config.ts';

/** Pictures of pages (`npm run test:visual`). */
export default {
  ...base, testDir: 'tests/visual', snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}', projects: [{ name: 'visual' }],
};
