import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { breakableContent } from '../support/broken-content.ts';

/** What an author of the help page sees when something is wrong: the page that must not fail a frightened reader. */

const content = breakableContent();
after(() => content.remove());

const HELP = 'content/help.yaml';
const swap = (from: string, to: string) => (text: string): string => text.replace(from, to);

const CASES: [name: string, change: ((text: string) => string) | null, message: RegExp][] = [
  ['the whole register is missing', null, /help\.yaml · : the file is missing/],
  ['a published line that does not say when to call', swap('when: {kk: "1", ru: "1", en: "1"}, ', ''), /lines\[0\] help-102\.when: the field is missing → add it; readers see it before they call/],
  ['a published line that does not say what happens then', (t) => t.replace(/calls: \[[^\n]*?\}\], /, ''), /lines\[0\] help-102\.calls: the field is missing/],
  ['a published line without hours', swap('hours: {kk: "1", ru: "1", en: "1"}, ', ''), /lines\[0\] help-102\.hours: the field is missing/],
  ['a number that is no short number', swap('number: "102"', 'number: "+7 700"'), /lines\[0\]\.number: found \"\+7 700\", which is not a three-digit line/],
  ['a call that cites an unknown provision', swap('[[cc-1000:1]]', '[[cc-9]]'), /lines\[0\] help-102\.calls\[0\]\.kk: "cc-9" is no provision here/],
  ['a text for readers that names an unknown line', swap('kk: "[[help-102]] {cc-1000:term}"', 'kk: "[[help-911]] {cc-1000:term}"'), /readers children\.points\[0\]\.kk: "help-911" is no published line/],
  ['a text for readers whose number leads nowhere', swap('ru: "[[help-102]] {cc-1000:term}"', 'ru: "[[help-102]] {cc-1000:length}"'), /readers children\.points\[0\]\.ru: \{cc-1000:length\}/],
  ['a section for readers in the wrong language', swap('- id: children\n  title: {kk: "1", ru: "1", en: "1"}', '- id: children\n  title: {kk: "1", ru: "1", en: "дети"}'), /readers children\.title\.en: Cyrillic words/],
  ['a section for readers that is missing', (t) => t.replace(/- id: men\n(?: .*\n)+/, ''), /readers: 0 sections "men" → write one/],
  ['a section for unknown readers', swap('- id: men\n', '- id: robots\n'), /readers\[1\]\.id: found "robots"/],
  ['a guide that is not there', swap('guides: [first]', 'guides: [second]'), /readers children\.guides: "second" is no guide for citizens/],
  ['nothing said for when nobody answers', (t) => t.replace(/unanswered:\n[\s\S]*$/, 'unanswered: []\n'), /unanswered: the list is empty/],
  ['a refusal that leads to no guide', swap('guide: first}', 'guide: none}'), /unanswered\[0\]\.guide: "none" is no guide/],
  ['a shelter with a house number', swap('name: Centre, ', 'name: Centre 12, '), /centres centre: "Centre 12" looks like an address or a phone → remove it/],
  ['a shelter with its street in Kazakh', swap('type: {kk: "—"', 'type: {kk: "Абай көшесі"'), /centres centre: "Абай көшесі" looks like an address/],
  ['a shelter with its street in Russian', swap('city: {kk: "—", ru: "—"', 'city: {kk: "—", ru: "Астана, ул. Мира"'), /centres centre: "Астана, ул\. Мира" looks like an address/],
];

test('sound content has no fault', () => assert.deepEqual(content.messages(), []));

for (const [name, change, message] of CASES) {
  test(`fails with file, field and mend: ${name}`, () => {
    const found = content.broken(HELP, change);
    assert.ok(found.some((m) => message.test(m)), `expected ${String(message)}, got:\n${found.join('\n') || '(no fault)'}`);
  });
}
