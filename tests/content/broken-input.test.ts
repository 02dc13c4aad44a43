import { test } from 'node:test';
import assert from 'node:assert/strict';
import { ContentError } from '../../src/store/problems.ts';
import { breakableContent, swap, testFaults, type Fault } from '../support/broken-content.ts';

/** Each kind of bad input is made by one change to sound content, and must give one clear message that names file and field. */

const content = breakableContent();
const FACTS = 'content/provisions/criminal-code/1001/facts.yaml';
const RU = 'content/provisions/criminal-code/1001/ru.mdx';

const FAULTS: Fault[] = [
  ['broken YAML', FACTS, swap('title: {', 'title: {{'), /facts\.yaml · : broken YAML: .*1001|facts\.yaml · : broken YAML/],
  ['a key that stands twice', FACTS, (t) => `${t}kind: offence\n`, /broken YAML: .*duplicat/],
  ['an unknown field', FACTS, swap('effect: new', 'effect: new\neffects: new'), /facts\.yaml · effects: unknown field/],
  ['an unknown field deep inside', FACTS, swap('max: 80, unit: MCI', 'max: 80, units: MCI'), /versions\[0\]\.parts\[0\]\.penalties\[0\]\.units: unknown field/],
  ['a missing field', FACTS, swap('kind: offence\n', ''), /facts\.yaml · kind: (the field is missing|found nothing)/],
  ['an article number without quotes', FACTS, swap('article: "1001"', 'article: 1001'), /article: found 1001 where a string belongs → put it in quotes: "1001"/],
  ['an unknown kind', FACTS, swap('kind: offence', 'kind: crime'), /kind: found "crime" → use one of: offence/],
  ['an unknown penalty type', FACTS, swap('type: arrest, max: 30', 'type: prison, max: 30'), /penalties\[1\]\.type: found "prison" → use one of: warning, fine/],
  ['a date that is no day', FACTS, swap('from: "2025-09-16"', 'from: "2025-09-31"'), /versions\[1\]\.from: found "2025-09-31", which is not a day/],
  ['an unknown act', FACTS, swap('act: criminal-code', 'act: criminal-law'), /facts\.yaml · act: "criminal-law" is no act here/],
  ['an act that is not its folder’s', FACTS, swap('act: criminal-code', 'act: admin-code'), /act: found "admin-code" → the folder says criminal-code/],
  ['an id that is not its article’s', FACTS, swap('id: cc-1001', 'id: cc-1009'), /id: found "cc-1009" → the id is cc-1001/],
  ['an id that stands twice', FACTS, swap('id: cc-1001', 'id: cc-1000'), /id: "cc-1000" is also the id in content\/provisions\/criminal-code\/1000/],
  ['a missing translation of a fact', FACTS, swap('kk: "Сол әрекет", ', ''), /versions\[1\]\.parts\[1\]\.conduct\.kk: the kk text is missing/],
  ['a missing language page', RU, null, /ru\.mdx · : the file is missing → write the ru page/],
  ['an empty text', FACTS, swap('en: "The same act"', 'en: ""'), /conduct\.en: found "", which is empty/],
  ['overlapping versions', FACTS, swap('to: "2025-09-15"', 'to: "2025-09-20"'), /versions\[1\]: overlaps the version before it/],
  ['a gap between versions', FACTS, swap('to: "2025-09-15"', 'to: "2025-09-01"'), /versions\[1\]: leaves a gap .* → begin on 2025-09-02/],
  ['two open versions', FACTS, swap('to: "2025-09-15"', 'to: null'), /versions\[1\]: begins 2025-09-16 while the version before it has no end/],
  ['a last version that ends with nothing said of the provision', FACTS, swap('inForce: {from: "2024-06-16", to: null}', 'inForce: {from: "2024-06-16", to: "2026-03-01"}'), /versions\[1\]: ends never but the provision ends 2026-03-01/],
  ['a fine above the Code’s limit', FACTS, swap('min: 100, max: 200', 'min: 100, max: 300'), /penalties\[0\]: 300 MCI is above the limit of 200 \(Criminal Code, art\. 41/],
  ['arrest above the Code’s limit', FACTS, swap('type: arrest, max: 30', 'type: arrest, max: 51'), /51 days is above the limit of 50 \(Criminal Code, art\. 45/],
  ['a penalty of the wrong code', FACTS, swap('type: arrest, max: 30', 'type: administrative-arrest, max: 30'), /administrative-arrest is not a criminal penalty \(Criminal Code, art\. 40\)/],
  ['min above max', FACTS, swap('min: 100, max: 200', 'min: 200, max: 100'), /min 200 is above max 100/],
  ['an amount of zero', FACTS, swap('max: 100, unit: MCI', 'max: 0, unit: MCI'), /max: found 0, which must be above zero/],
  ['a dead cross-reference', FACTS, swap('related: [cc-1000]', 'related: [cc-9999]'), /related\[0\]: "cc-9999" is no provision here/],
  ['a provision related to itself', FACTS, swap('related: [cc-1000]', 'related: [cc-1001]'), /related: names itself/],
  ['a source without a version date', FACTS, swap(', version: "2026-03-08"', ''), /sources\[0\]\.version: (the field is missing|found nothing)/],
  ['no source at all', FACTS, (t) => t.replace(/sources:\n.*\n/, 'sources: []\n'), /sources: found a list, which is empty/],
  ['a source in an unknown act', FACTS, swap('- {act: criminal-code, language', '- {act: land-code, language'), /sources\[0\]\.act: "land-code" is no act here/],
  ['an unknown amending law', FACTS, swap('amendedBy: [210-VIII]', 'amendedBy: [999-VIII]'), /amendedBy\[0\]: law "999-VIII" is not in content\/laws\.yaml/],
  ['an unknown qualifying circumstance', FACTS, swap('code: two-or-more-victims', 'code: two-victims'), /qualifiers\[0\]\.code: "two-victims" is not in content\/vocabulary\/qualifiers\.yaml/],
  ['numbers that differ between languages', FACTS, swap('en: "The article was amended."', 'en: "The article was amended in 2025."'), /history\[0\]\.what: the numbers differ/],
  ['a text in the wrong language', FACTS, swap('en: "The article was amended."', 'en: "Статья изменена."'), /history\[0\]\.what\.en: Cyrillic words in an English text/],
  ['a Latin letter inside a Cyrillic word', FACTS, swap('ru: "Статья изменена."', 'ru: "Cтатья изменена."'), /history\[0\]\.what\.ru: letters of two alphabets in one word: Cтатья/],
  ['a place in a fact that names no number', FACTS, swap('ru: "Срок {value} суток."', 'ru: "Срок {length} суток."'), /rules\[0\]\.fact\.ru: \{length\}: .*no quantity "length"/],
  ['the same part twice', FACTS, swap('- part: "2"', '- part: "1"'), /parts\[1\]\.part: part 1 stands twice/],
  ['everyday words that lead nowhere', 'content/search/groups/all.yaml', swap('overview]', 'nowhere]'), /all\.yaml · beats\.pages: "nowhere" is no page here/],
  ['a search group without Kazakh words', 'content/search/groups/all.yaml', swap('kk: [ұрды], ', ''), /all\.yaml · groups\[0\]\.kk: the field is missing/],
  ['a meaning of one word', 'content/search/same-words.yaml', swap('[бьет, ударил]', '[бьет]'), /same-words\.yaml · same\.ru\[0\]: found a list, which has one word/],
  ['a search page with a wrong address', 'content/search/pages.yaml', swap('path: ""', 'path: "/x"'), /pages\.yaml · pages\[0\]\.path: found "\/x", which is not an address/],
  ['a provision under no topic', 'content/topics.yaml', swap(', cc-1001', ''), /topics\.yaml · topics: the published provision "cc-1001" is under no topic/],
  ['a Latin letter inside a Russian word of the prose', RU, (t) => t.replaceAll('Это проверочный', 'Этo проверочный'), /ru\.mdx · line \d+: letters of two alphabets in one word: Этo/],
  ['a Kazakh sentence on a Russian page', RU, swap('Это проверочный текст.', 'Бұл — сынақ мәтіні.'), /ru\.mdx · line \d+: Kazakh letters in a Russian text/],
  ['a digit typed by hand in prose', RU, swap('<Phone id="help-102" />', '30 суток'), /ru\.mdx · line \d+: a digit typed by hand: .*30 суток/],
  ['a digit typed by hand in the answer', RU, swap('{term}', '30'), /ru\.mdx · answer: a digit typed by hand/],
  ['an answer that is too long', RU, swap('answer: ', `answer: ${'слово '.repeat(30)}`), /ru\.mdx · answer: \d+ words → at most 25/],
  ['a reference to a number that is not there', RU, swap('{term}', '{terms}'), /answer: "terms" names no number of cc-1001/],
  ['an unknown component', RU, swap('<Changes />', '<Changes /> <Tenge />'), /<Tenge>: unknown component/],
  ['a day that stands nowhere in the facts', RU, swap('on="2025-09-16"', 'on="2025-09-18"'), /<Day>: the day "2025-09-18" stands nowhere in the facts/],
  ['an unknown heading', RU, swap('## Юристу', '## Юристам'), /heading "Юристам"/],
  ['sections that differ between languages', RU, (t) => t.replace(/## Что вы можете сделать сейчас\n/, ''), /ru\.mdx · headings: (the section "what-to-do" is missing|sections)/],
  ['a penalty table that is not shown', RU, swap('<Penalties />', ''), /ru\.mdx · <Penalties \/>: stands 0 times/],
  ['a rule that is not shown', RU, swap('<Rules />', ''), /rule "term" is shown 0 times/],
  ['markup authors do not use', RU, swap('<Changes />', '<Changes />\n\n[ссылка](https://example.org/)'), /markup that authors do not use/],
  ['prose without front matter', RU, (t) => t.replace(/^---\n[\s\S]*?---\n/, ''), /ru\.mdx · : no front matter/],
  ['an MCI gap', 'content/mci.yaml', swap('from: "2025-01-01"', 'from: "2025-01-02"'), /mci\.yaml · values\[\d+\]\.from: 2025-01-02 does not follow 2024-12-31/],
  ['a law listed twice', 'content/laws.yaml', (t) => `${t}- {number: 72-VIII, date: "2024-04-15"}\n`, /laws\.yaml · 72-VIII: the law is listed twice/],
  ['a reform of a law nobody knows', 'content/coverage.yaml', swap('[72-VIII]', '[999-VIII]'), /coverage\.yaml · reforms\[0\]\.laws: law "999-VIII" is not in content\/laws\.yaml/],
  ['a reform of an act nobody knows', 'content/coverage.yaml', swap('act: criminal-code', 'act: civil-code'), /coverage\.yaml · reforms\[0\]\.acts\[0\]\.act: "civil-code" is no act here/],
  ['a provision called merged that has a page', 'content/coverage.yaml', swap('id: cc-9999', 'id: cc-1001'), /coverage\.yaml · merged\[0\]\.id: "cc-1001" has a page of its own/],
  ['a coverage file that is missing', 'content/coverage.yaml', null, /coverage\.yaml · : the file is missing/],
  ['a difference of a provision nobody knows', 'content/divergences.yaml', swap('provision: cc-1000', 'provision: cc-9999'), /divergences\.yaml · divergences\[0\] difference\.provision: "cc-9999" is no provision here/],
  ['a difference in a part that is not there', 'content/divergences.yaml', swap('part: "1"', 'part: "9"'), /divergences\[0\] difference\.provision: cc-1000 has no part 9/],
  ['a difference of an unknown kind', 'content/divergences.yaml', swap('kind: substance', 'kind: big'), /divergences\[0\]\.kind: found "big" → use one of: substance, wording, slip/],
  ['a difference without its meaning', 'content/divergences.yaml', (t) => t.replace(/  meaning: .*\n/, ''), /divergences\[0\]\.meaning: the field is missing/],
  ['a difference whose citation leads nowhere', 'content/divergences.yaml', (t) => t.replace(/meaning: .*/, 'meaning: {kk: "[[cc-9999]]", ru: "[[cc-9999]]", en: "[[cc-9999]]"}'), /difference\.meaning\.kk: "cc-9999" is no provision here/],
  ['a data file in an unknown format', 'content/data-files.yaml', swap('formats: [json]', 'formats: [xml]'), /data-files\.yaml · files\[0\]\.formats\[0\]: found "xml" → use one of: json, csv/],
  ['a term without Kazakh', 'content/glossary.yaml', swap('{kk: "мерзім", ', '{'), /glossary\.yaml · terms\[0\]\.term\.kk: the field is missing/],
  ['a term whose number leads nowhere', 'content/glossary.yaml', swap('ru: "{cc-1000:term}', 'ru: "{cc-1000:length}'), /glossary\.yaml · terms\[0\] term\.meaning\.ru: \{cc-1000:length\}: .*no rule "length"/],
  ['a term whose citation leads nowhere', 'content/glossary.yaml', swap('[[cc-1000:1]]", ru', '[[cc-1000:7]]", ru'), /glossary\.yaml · terms\[0\] term\.meaning\.kk: cc-1000 has no part 7/],
  ['a term listed twice', 'content/glossary.yaml', (t) => `${t}- id: other\n  term: {kk: "Мерзім", ru: "период", en: "period"}\n  meaning: {kk: "а", ru: "а", en: "a"}\n  provisions: [cc-1000]\n`, /terms\[1\] other\.term\.kk: "Мерзім" is also the term of term/],
  ['a by-law’s name on an article', FACTS, swap('kind: offence', 'cite: {kk: "а", ru: "а", en: "a"}\nkind: offence'), /facts\.yaml · cite: the field is only for by-laws/],
  ['a guide reviewed before the wording it cites', 'content/guides/citizens/first/meta.yaml', swap('2025-09-16', '2025-09-15'), /first\/meta\.yaml · reviewed: 2025-09-15, but cc-1000 has a wording since 2025-09-16/],
  ['a guide that rests on a repealed provision', 'content/provisions/criminal-code/1000/facts.yaml', (t) => t.replace('inForce: {from: "2024-06-16", to: null}', 'inForce: {from: "2024-06-16", to: "2026-03-01"}').replace('- from: "2025-09-16"\n  to: null', '- from: "2025-09-16"\n  to: "2026-03-01"'), /first\/meta\.yaml · reviewed: cc-1000 was repealed on 2026-03-01/],
  ['a guide without Kazakh', 'content/guides/citizens/first/kk.mdx', null, /first\/kk\.mdx · : the file is missing/],
  ['a guide with a sanction that is not there', 'content/guides/citizens/first/ru.mdx', swap('type="fine"', 'type="arrest"'), /first\/ru\.mdx · line 8 <Sanction>: cc-1000 has 0 such penalties/],
  ['a guide whose languages cite different law', 'content/guides/citizens/first/en.mdx', swap('<Cite id="cc-1000" />', ''), /first\/en\.mdx · references: differ from kk/],
  ['a guide that explains nothing', 'content/guides/citizens/first/meta.yaml', swap('[cc-1000]', '[]'), /first\/meta\.yaml · provisions: found a list, which is empty/],
  ['a vocabulary word whose numbers differ', 'content/vocabulary/victims.yaml', (t) => `${t}\nextra: {kk: "18 жас", ru: "18 лет", en: "16 years"}\n`, /victims\.yaml · extra: the numbers differ/],
];

testFaults(content, FAULTS);

test('the error that stops a build lists every fault with file, field and mend', () => {
  const error = new ContentError([{ file: 'content/a.yaml', field: 'b[0]', found: 'c', mend: 'd' }]);
  assert.match(error.message, /1 fault in the content:\n {2}content\/a\.yaml · b\[0\]: c\n {4}mend: d/);
});
