import { breakableContent, swap, testFaults, type Fault } from '../support/broken-content.ts';

/** What an author of guides for citizens and of the myths sees when something is wrong. */

const content = breakableContent();
const MYTHS = 'content/myths.yaml';
const META = 'content/guides/citizens/first/meta.yaml';
const GUIDE_RU = 'content/guides/citizens/first/ru.mdx';

const FAULTS: Fault[] = [
  ['myths that are missing', MYTHS, null, /myths\.yaml · : the file is missing → add it/],
  ['a myth without truth in Kazakh', MYTHS, swap('truth: {kk: "{cc-1000:term} тәулік, [[cc-1000:1]]", ', 'truth: {'), /myths\.yaml · myths\[0\]\.truth\.kk: the field is missing/],
  ['a myth that nothing refutes', MYTHS, swap('refutedBy: [cc-1000]', 'refutedBy: []'), /myths\[0\]\.refutedBy: .*name the provision that refutes the myth/],
  ['a myth refuted by an unknown provision', MYTHS, swap('refutedBy: [cc-1000]', 'refutedBy: [cc-9]'), /myths\[0\] myth\.refutedBy: "cc-9" is no provision here → correct the id/],
  ['a myth whose number leads nowhere', MYTHS, swap('ru: "{cc-1000:term}', 'ru: "{cc-1000:length}'), /myths\[0\] myth\.truth\.ru: \{cc-1000:length\}: .*no rule "length"/],
  ['a myth told in the wrong language', MYTHS, swap('en: "a myth"', 'en: "миф"'), /myths\[0\] myth\.myth\.en: Cyrillic words in an English text → write it in en/],
  ['a myth told twice', MYTHS, (t) => `${t}${t.slice(t.indexOf('- id: myth'))}`, /myths\[1\] myth: the id stands twice → keep one entry/],
  ['myths reviewed before a wording they name', MYTHS, swap('reviewed: "2025-09-16"', 'reviewed: "2025-09-15"'), /myths\[0\] myth: 2025-09-15, but cc-1000 has a wording since 2025-09-16/],
  ['a guide for citizens without a group', META, swap('group: now\n', ''), /first\/meta\.yaml · group: the field is missing → say where readers find the guide: now, police/],
  ['a guide in a group that is not there', META, swap('group: now', 'group: later'), /first\/meta\.yaml · group: found "later"/],
  ['a sheet of an unknown kind', META, swap('group: now', 'group: now\nsheet: poster'), /first\/meta\.yaml · sheet: found "poster"/],
  ['a guide that takes a number from a wording newer than its review', META, swap('2025-09-16', '2025-09-15'), /reviewed: 2025-09-15, but cc-1000 has a wording since/],
  ['room to write of no lines', GUIDE_RU, (t) => `${t}\n<Blank lines="0" />\n`, /first\/ru\.mdx · line \d+ <Blank>: "0" lines → write one to nine lines/],
  ['a box to tick in one language only', GUIDE_RU, (t) => `${t}\n<Tick />\n`, /first\/ru\.mdx · references: differ from kk\.mdx; only here: Tick/],
];

testFaults(content, FAULTS);
