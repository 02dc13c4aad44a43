/** `npm test`: installs what is missing, then types, content, unit and site tests, and the browser tests. Ends with one line of counts. */
import { spawn } from 'node:child_process';
import { install, npm, root } from './prepare.mjs';

const STEPS = ['check', 'test:unit', 'build', 'test:site', 'test:search', 'test:e2e'];
/** How the test runners (Node's and Playwright's) count. */
const PASSED = /^(?:ℹ|#) pass (\d+)$|^\s*(\d+) passed\b/gm;
const FAILED = /^(?:ℹ|#) fail (\d+)$|^\s*(\d+) failed\b/gm;

const sum = (text, pattern) => [...text.matchAll(pattern)].reduce((n, m) => n + Number(m[1] ?? m[2]), 0);

/** Runs an npm script, shows what it prints, and gives its exit code with that text. */
function step(name) {
  return new Promise((resolve, reject) => {
    const child = spawn(npm, ['run', '--silent', name], { cwd: root, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

const started = Date.now();
install();
let passed = 0;
let failed = 0;
for (const name of STEPS) {
  console.log(`\n── ${name}`);
  const { code, text } = await step(name);
  passed += sum(text, PASSED);
  failed += sum(text, FAILED);
  if (code !== 0) {
    console.error(`\n${name} failed after ${Math.round((Date.now() - started) / 1000)} s.`);
    console.log(`${passed} passed, ${Math.max(failed, 1)} failed`);
    process.exit(code);
  }
}
console.log(`\nAll steps passed in ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed`);
