import { test } from 'node:test';
import assert from 'node:assert/strict';
import { LANGUAGES, type Text } from '../../src/law/types.ts';
import { loadContent } from '../../src/store/load.ts';
import { builtPages, parsed } from '../support/built.ts';

/** The help page against its register: nothing left out, nothing shown that may not be. */

const { content: { help } } = loadContent(process.cwd());
const lines = help.lines.filter((l) => l.publish);
const pages = builtPages();
const pageOf = (language: string) => {
  const page = pages.find((p) => p.path === `/${language}/help/`);
  assert.ok(page, language);
  return parsed(page.html);
};
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** The words of a text between its citations and numbers. */
const wordsOf = (text: string): string[] => text.split(/\[\[[^\]]*\]\]|\{[^}]*\}/).map(plain).filter((w) => w.length > 3);
const shows = (shown: string, text: Text, language: (typeof LANGUAGES)[number], what: string): void => {
  for (const words of wordsOf(text[language])) assert.ok(shown.includes(words), `${language} ${what}: "${words}"`);
};
const NOT_ESTABLISHED = { kk: 'анықталмады', ru: 'не установлены', en: 'not established' };

test('the first thing on the page are the numbers to press, danger before advice', () => {
  for (const language of LANGUAGES) {
    const main = pageOf(language).querySelector('main');
    const cards = main?.querySelectorAll('.line-cards a') ?? [];
    assert.deepEqual(cards.map((a) => a.getAttribute('href')), ['tel:102', 'tel:112', 'tel:111', 'tel:103']);
    assert.ok((main?.innerHTML.indexOf('line-cards') ?? -1) < (main?.innerHTML.indexOf('<h2') ?? 0));
    for (const line of lines) shows(plain(cards.map((a) => a.text).join(' ')), line.when ?? assert.fail(line.id), language, line.id);
  }
});

test('each line says for whom, hours, cost, languages as far as sourced, what happens when you call, sources and the day of the check', () => {
  assert.ok(lines.length >= 4);
  for (const language of LANGUAGES) {
    const page = pageOf(language);
    for (const line of lines) {
      const section = page.querySelector(`#${line.id}`);
      assert.ok(section, `${language} ${line.id}`);
      const shown = plain(section.text);
      for (const field of ['forWhom', 'hours', 'cost', 'runs', 'caution', 'note'] as const) if (line[field]) shows(shown, line[field], language, `${line.id} ${field}`);
      assert.equal(section.querySelectorAll('.calls > li').length, line.calls?.length, line.id);
      for (const step of line.calls ?? []) shows(shown, step, language, `${line.id} calls`);
      assert.ok(shown.includes(line.languages?.[language] ?? NOT_ESTABLISHED[language]), `${line.id} languages`);
      assert.ok(shown.includes(line.verified.slice(0, 4)), `${line.id} day of the check`);
      for (const source of line.sources) assert.ok(source.url === null || section.querySelector(`a[href="${source.url}"]`), `${line.id} ${source.publisher}`);
    }
  }
});

test('every kind of reader has a section with all its points and their sources; every refusal has an answer', () => {
  for (const language of LANGUAGES) {
    const page = pageOf(language);
    for (const reader of help.readers) {
      const section = page.querySelector(`#for-${reader.id}`);
      assert.ok(section, `${language} ${reader.id}`);
      assert.equal(section.querySelectorAll('ul > li').length, reader.points.length);
      for (const point of reader.points) {
        shows(plain(section.text), point.text, language, reader.id);
        for (const { url } of point.sources ?? []) if (url) assert.ok(section.querySelector(`a[href="${url}"]`), `${reader.id} ${url}`);
      }
      for (const guide of reader.guides ?? []) assert.ok(section.querySelector(`a[href="/${language}/citizens/${guide}/"]`), `${reader.id} ${guide}`);
    }
    const refusals = page.querySelectorAll('.refusal');
    assert.equal(refusals.length, help.unanswered.length);
    help.unanswered.forEach((entry, i) => {
      shows(plain(refusals[i]?.text ?? ''), entry.case, language, 'case');
      shows(plain(refusals[i]?.text ?? ''), entry.text, language, 'answer');
    });
  }
});

test('what may not be published is on no page, and no page offers another number to call', () => {
  const hidden = [...help.institutions, ...help.centres].filter((x) => !x.publish);
  assert.ok(hidden.length > 0);
  const numbers = new Set(lines.map((l) => l.number));
  for (const { path, html } of pages) {
    for (const [, number = ''] of html.matchAll(/href="tel:([^"]*)"/g)) assert.ok(numbers.has(number), `${path} offers ${number}`);
  }
  for (const language of LANGUAGES) {
    const page = pageOf(language);
    for (const item of hidden) {
      const name = typeof item.name === 'string' ? item.name : item.name[language];
      assert.equal(page.querySelector(`#${item.id}`), null, item.id);
      assert.ok(!plain(page.querySelector('main')?.text ?? '').includes(`${name}:`), item.id);
    }
  }
});

test('centres stand by city, each with its kind and source', () => {
  for (const language of LANGUAGES) {
    const page = pageOf(language);
    const shown = plain(page.querySelector('main')?.text ?? '');
    for (const centre of help.centres.filter((c) => c.publish)) {
      assert.ok(page.querySelectorAll('dt').some((dt) => dt.text === centre.city[language]), `${language} ${centre.id}`);
      assert.ok(shown.includes(`${centre.name}: ${centre.type[language]}`), `${language} ${centre.id}`);
    }
  }
});
