import { test } from 'node:test';
import assert from 'node:assert/strict';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { builtPages } from '../support/built.ts';

test('every built page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader({ extends: ['html-validate:standard'], root: true }));
  const faults: string[] = [];
  for (const { path, html } of builtPages()) {
    const report = await validator.validateString(html, `${path}index.html`);
    for (const { messages } of report.results) for (const m of messages) faults.push(`${path}:${m.line}: ${m.message} (${m.ruleId})`);
  }
  assert.deepEqual(faults.slice(0, 20), []);
});
