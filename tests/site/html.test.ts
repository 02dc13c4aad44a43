import { test } from 'node:test';
import assert from 'node:assert/strict';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { HTMLElement, type Node } from 'node-html-parser';
import { builtPages, parsed } from '../support/built.ts';

test('every built page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader({ extends: ['html-validate:standard'], root: true }));
  const faults: string[] = [];
  for (const { path, html } of builtPages()) {
    const report = await validator.validateString(html, `${path}index.html`);
    for (const { messages } of report.results) for (const m of messages) faults.push(`${path}:${m.line}: ${m.message} (${m.ruleId})`);
  }
  assert.deepEqual(faults.slice(0, 20), []);
});

test('words of another language carry their language: Cyrillic in English, Kazakh letters in Russian', () => {
  const FOREIGN = { en: /\p{Script=Cyrillic}/u, ru: /[әғқңөұүһ]/i, kk: /$^/ };
  for (const { path, html } of builtPages()) {
    const page = /^\/(kk|ru|en)\//.exec(path)?.[1];
    if (!page) continue;
    const walk = (node: Node, language: string): void => {
      if (node instanceof HTMLElement) {
        if (['SCRIPT', 'STYLE'].includes(node.tagName)) return;
        for (const child of node.childNodes) walk(child, node.getAttribute('lang') ?? language);
      } else if (language in FOREIGN) {
        assert.doesNotMatch(node.rawText, FOREIGN[language as keyof typeof FOREIGN], `${path}: mark the language`);
      }
    };
    walk(parsed(html), page);
  }
});
