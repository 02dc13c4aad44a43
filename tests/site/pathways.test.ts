import { test } from 'node:test';
import assert from 'node:assert/strict';
import { loadContent } from '../../src/store/load.ts';
import { MOST_QUESTIONS } from '../../src/store/pathways.ts';
import { STEP_KINDS } from '../../src/store/schema.ts';
import { LANGUAGES } from '../../src/law/types.ts';
import { builtPages, parsed } from '../support/built.ts';

/** "What happened?" as built: walked link by link, against the content. */

const { content: { pathways } } = loadContent(process.cwd());
const pages = new Map(builtPages().filter((p) => p.path.includes('/what-happened/')).map((p) => [p.path, parsed(p.html)]));

for (const language of LANGUAGES) {
  const root = `/${language}/what-happened/`;

  test(`${language}: from the first question, answers lead to every situation in at most ${MOST_QUESTIONS} questions, and nowhere else`, () => {
    const asked = new Map([[root, 0]]);
    const queue = [root];
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      const page = pages.get(at);
      assert.ok(page, `${at} is linked and not built`);
      for (const link of page.querySelectorAll('.choices a')) {
        const to = link.getAttribute('href') ?? '';
        assert.ok(link.text.trim().length > 1 && !/[{}[\]]/.test(link.text), `${at}: "${link.text}"`);
        if (asked.has(to)) continue;
        asked.set(to, (asked.get(at) ?? 0) + 1);
        queue.push(to);
      }
    }
    for (const { id } of pathways.situations) {
      const n = asked.get(`${root}${id}/`);
      assert.ok(n !== undefined && n >= 1 && n <= MOST_QUESTIONS, `${id}: ${n ?? 'not reached'}`);
    }
    assert.equal(asked.size, pathways.situations.length + pathways.questions.length);
  });

  test(`${language}: the list of all situations is complete, in its groups`, () => {
    const links = pages.get(root)?.querySelectorAll('details.situations a').map((a) => a.getAttribute('href')) ?? [];
    assert.deepEqual([...links].sort(), pathways.situations.map((s) => `${root}${s.id}/`).sort());
  });

  test(`${language}: a situation shows each of its steps under its kind, its provisions, and no place left open`, () => {
    for (const situation of pathways.situations) {
      const page = pages.get(`${root}${situation.id}/`);
      assert.ok(page, situation.id);
      const main = page.querySelector('main');
      assert.equal(main?.getAttribute('data-provisions'), situation.provisions.join(' '));
      assert.ok(!/[{}]|\[\[/.test(main?.text ?? ''), situation.id);
      const kinds = main?.querySelectorAll('section.steps') ?? [];
      assert.deepEqual(kinds.map((s) => s.getAttribute('aria-labelledby')), [...STEP_KINDS], situation.id);
      assert.equal(kinds.reduce((n, s) => n + s.querySelectorAll('li').length, 0), situation.steps.length, situation.id);
      assert.equal(main?.querySelectorAll('.related > *').length, situation.provisions.length, situation.id);
    }
  });
}
