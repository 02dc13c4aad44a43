import { breakableContent, swap, testFaults, type Fault } from '../support/broken-content.ts';

/** What an author of the help page sees when something is wrong: the page that must not fail a frightened reader. */

const content = breakableContent();
const HELP = 'content/help.yaml';

const FAULTS: Fault[] = [
  ['the whole register is missing', HELP, null, /help\.yaml · : the file is missing/],
  ['a published line that does not say when to call', HELP, swap('when: {kk: "1", ru: "1", en: "1"}, ', ''), /lines\[0\] help-102\.when: the field is missing → add it; readers see it before they call/],
  ['a published line that does not say what happens then', HELP, (t) => t.replace(/calls: \[[^\n]*?\}\], /, ''), /lines\[0\] help-102\.calls: the field is missing/],
  ['a published line without hours', HELP, swap('hours: {kk: "1", ru: "1", en: "1"}, ', ''), /lines\[0\] help-102\.hours: the field is missing/],
  ['a number that is no short number', HELP, swap('number: "102"', 'number: "+7 700"'), /lines\[0\]\.number: found \"\+7 700\", which is not a three-digit line/],
  ['a call that cites an unknown provision', HELP, swap('[[cc-1000:1]]', '[[cc-9]]'), /lines\[0\] help-102\.calls\[0\]\.kk: "cc-9" is no provision here/],
  ['a text for readers that names an unknown line', HELP, swap('kk: "[[help-102]] {cc-1000:term}"', 'kk: "[[help-911]] {cc-1000:term}"'), /readers children\.points\[0\]\.kk: "help-911" is no published line/],
  ['a text for readers whose number leads nowhere', HELP, swap('ru: "[[help-102]] {cc-1000:term}"', 'ru: "[[help-102]] {cc-1000:length}"'), /readers children\.points\[0\]\.ru: \{cc-1000:length\}/],
  ['a section for readers in the wrong language', HELP, swap('- id: children\n  title: {kk: "1", ru: "1", en: "1"}', '- id: children\n  title: {kk: "1", ru: "1", en: "дети"}'), /readers children\.title\.en: Cyrillic words/],
  ['a section for readers that is missing', HELP, (t) => t.replace(/- id: men\n(?: .*\n)+/, ''), /readers: 0 sections "men" → write one/],
  ['a section for unknown readers', HELP, swap('- id: men\n', '- id: robots\n'), /readers\[1\]\.id: found "robots"/],
  ['a guide that is not there', HELP, swap('guides: [first]', 'guides: [second]'), /readers children\.guides: "second" is no guide for citizens/],
  ['nothing said for when nobody answers', HELP, (t) => t.replace(/unanswered:\n[\s\S]*$/, 'unanswered: []\n'), /unanswered: the list is empty/],
  ['a refusal that leads to no guide', HELP, swap('guide: first}', 'guide: none}'), /unanswered\[0\]\.guide: "none" is no guide/],
  ['a shelter with a house number', HELP, swap('name: Centre, ', 'name: Centre 12, '), /centres centre: "Centre 12" looks like an address or a phone → remove it/],
  ['a shelter with its street in Kazakh', HELP, swap('type: {kk: "—"', 'type: {kk: "Абай көшесі"'), /centres centre: "Абай көшесі" looks like an address/],
  ['a shelter with its street in Russian', HELP, swap('city: {kk: "—", ru: "—"', 'city: {kk: "—", ru: "Астана, ул. Мира"'), /centres centre: "Астана, ул\. Мира" looks like an address/],
];

testFaults(content, FAULTS);
