/** `npm test`: installs what is missing, then types, unit and content tests, the build, and the browser tests. Ends with one line of counts. */
import { install, script } from './prepare.mjs';

const started = Date.now();
install();
for (const step of ['check:types', 'check:content', 'test:unit', 'build', 'test:site', 'test:e2e']) {
  console.log(`\n── ${step}`);
  script(step);
}
console.log(`\nAll steps passed in ${Math.round((Date.now() - started) / 1000)} s.`);
