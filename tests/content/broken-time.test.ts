import { breakableContent, swap, testFaults, type Fault } from '../support/broken-content.ts';

/** What an author of the registers about law in time sees when a line, a reform or a change is wrong. */

const content = breakableContent();
const MATTERS = 'content/matters.yaml';
const LAST = 'provision: null, say: {kk: "2"';

const FAULTS: Fault[] = [
  ['matters that are missing', MATTERS, null, /matters\.yaml · : the file is missing/],
  ['a gap in a line', MATTERS, swap('to: "2024-06-15"', 'to: "2024-06-14"'), /matters\[0\] hit\.line\[1\]: 2024-06-16 does not follow 2024-06-14 → begin on 2024-06-15/],
  ['an overlap in a line', MATTERS, swap('from: "2024-06-16"', 'from: "2024-06-15"'), /line\[1\]: 2024-06-15 does not follow 2024-06-15 → begin on 2024-06-16/],
  ['a line that begins late', MATTERS, swap('from: "2015-01-01"', 'from: "2016-01-01"'), /line\[0\]: begins 2016-01-01 → lines begin on 2015-01-01/],
  ['a line with an end', MATTERS, swap('to: null', 'to: "2026-01-01"'), /line\[1\]: the line ends 2026-01-01/],
  ['a line with an open span in the middle', MATTERS, swap('to: "2024-06-15"', 'to: null'), /line\[1\]: follows a span without end/],
  ['a border known only to the month on one side', MATTERS, swap('to: "2024-06-15"', 'to: "2024-06"'), /line\[1\]: 2024-06-16 does not follow 2024-06 → a border known only to the month is written alike on both sides/],
  ['days without a rule and without a word', MATTERS, swap(', say: {kk: "2", ru: "2", en: "2"}', ''), /line\[1\]\.say: the field is missing/],
  ['a span of a provision that is none', MATTERS, swap(LAST, 'provision: cc-9999, say: {kk: "2"'), /line\[1\]: "cc-9999" is no published provision/],
  ['a span that begins before its provision', MATTERS, (t) => t.replace('to: "2024-06-15"', 'to: "2024-06-14"').replace('from: "2024-06-16"', 'from: "2024-06-15"').replace(LAST, 'provision: cc-1000, say: {kk: "2"'), /line\[1\]: begins 2024-06-15, before cc-1000 \(2024-06-16\)/],
  ['a span that begins after its provision without saying why', MATTERS, (t) => t.replace('to: "2024-06-15"', 'to: "2024-06-16"').replace('from: "2024-06-16"', 'from: "2024-06-17"').replace(LAST, 'provision: cc-1000, say: {kk: "2"'), /line\[1\]: begins 2024-06-17, though cc-1000 applies since 2024-06-16 → begin with the provision, or say in note why not/],
  ['an offence without the articles limitation comes from', MATTERS, swap(LAST, 'provision: cc-1000, say: {kk: "2"'), /matters\.yaml · matters: no provision "cc-71" → limitation is counted/],
  ['a neighbour that is no provision', MATTERS, swap('also: [cc-1000]', 'also: [cc-9999]'), /also\[0\]: "cc-9999" is no published provision/],
  ['a day of a line that is none', MATTERS, swap('"2024-06-15"', '"2024-06-31"'), /line\[0\]\.to: found "2024-06-31", which is not a date/],
  ['a reform of a law nobody knows', 'content/reforms.yaml', swap('72-VIII', '999-VIII'), /reforms\.yaml · reforms\[0\]\.laws\[0\]: law "999-VIII" is not in content\/laws\.yaml/],
  ['a reform without a word to teachers', 'content/reforms.yaml', swap(', teachers: {kk: "1", ru: "1", en: "1"}', ''), /reforms\.yaml · reforms\[0\]\.teachers: the field is missing/],
  ['changes that are not the newest first', 'content/changes.yaml', swap('2026-01-01', '2026-01-03'), /changes\.yaml · changes\[1\]\.on: 2026-01-03 stands below 2026-01-02 → write the newest first/],
  ['a change told twice', 'content/changes.yaml', swap('id: first', 'id: second'), /changes\.yaml · second: the id stands twice/],
  ['a change of a provision that is none', 'content/changes.yaml', swap('[cc-1000]', '[cc-9999]'), /changes\.yaml · changes\[1\]\.provisions\[0\]: "cc-9999" is no published provision/],
  ['a change without Kazakh', 'content/changes.yaml', swap('kk: "1", ', ''), /changes\.yaml · changes\[0\]\.what\.kk: the field is missing/],
];

testFaults(content, FAULTS);
