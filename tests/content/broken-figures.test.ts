import { breakableContent, swap, testFaults, type Fault } from '../support/broken-content.ts';

/** Bad input to the registers of figures, events and gaps: one change each, one clear message that names file and field. */

const content = breakableContent(1);

const FIGURES = 'content/figures.yaml';
const TIMELINE = 'content/timeline.yaml';
const GAPS = 'content/gaps.yaml';

const FAULTS: Fault[] = [
  ['a figure without a source', FIGURES, swap('publisher: ministry, sources: [paper]', 'publisher: ministry, sources: []'), /figures\.yaml · points\[0\]\.sources: found a list, which is empty; every figure names its source/],
  ['a figure whose source field is missing', FIGURES, swap('publisher: ministry, sources: [paper],', 'publisher: ministry,'), /figures\.yaml · points\[0\]\.sources: (the field is missing|found nothing)/],
  ['a figure with an unknown source', FIGURES, swap('sources: [paper]', 'sources: [leaflet]'), /figures\.yaml · points\[0\] before\.sources\[0\]: "leaflet" is not among the sources/],
  ['a chart that mixes populations', FIGURES, swap('points: [before, after]', 'points: [before, local]'), /figures\.yaml · sections\[0\]\.charts\[0\] years\.points: two populations on one axis: before has "country", local has "region" → put them into two charts/],
  ['a chart that mixes units', FIGURES, swap('points: [local, fall]}', 'points: [local, fall]}\n  - {id: mixed, draw: changes, title: {kk: "1", ru: "1", en: "1"}, points: [fall, local]}'), /charts\[2\] mixed\.points: two units on one axis: fall has "percent", local has "reports"/],
  ['a chart that draws a rate as a number', FIGURES, swap('draw: none', 'draw: bars'), /charts\[1\] rest\.points: fall has no value, only a rate → draw rates with draw: changes/],
  ['a chart of rates with a figure that has none', FIGURES, swap('draw: none', 'draw: changes'), /charts\[1\] rest\.points: local has no reported change/],
  ['periods of different length on one axis', FIGURES, swap('period: {from: "2023", to: "2023"}', 'period: {from: "2023-01", to: "2023-06"}'), /charts\[0\] years\.note: periods of different length, or not stated, on one axis/],
  ['a figure nobody is shown', FIGURES, swap('points: [local, fall]', 'points: [local]'), /figures\.yaml · sections: the figure "fall" is in no chart and no table/],
  ['a figure with neither value nor rate', FIGURES, swap('value: 700, ', ''), /points\[2\] local\.value: neither a value nor a reported change/],
  ['a figure without a known period', FIGURES, swap('period: {from: "2024-01", to: "2024-03"}', 'period: {}'), /points\[2\] local\.period: neither dates nor a note/],
  ['a period that ends before it begins', FIGURES, swap('from: "2024-01", to: "2024-03"', 'from: "2024-05", to: "2024-03"'), /points\[2\] local\.period: ends 2024-03 before it begins 2024-05/],
  ['a comparison of two populations', FIGURES, swap('population: region, period: {from', 'shareOf: after, population: region, period: {from'), /points\[2\] local\.shareOf: after has another unit or population/],
  ['a change without a base', FIGURES, swap('percent: -28, against: before', 'percent: -28'), /points\[1\] after\.change: no base/],
  ['a figure listed twice', FIGURES, swap('id: local', 'id: after'), /figures\.yaml · points: the id "after" stands twice/],
  ['an unknown measure', FIGURES, swap('measure: share', 'measure: portion'), /points\[3\] fall\.measure: "portion" is not among the measures/],
  ['a population no figure uses', FIGURES, swap('populations: {', 'populations: {city: {kk: "1", ru: "1", en: "1"}, '), /figures\.yaml · populations\.city: no figure uses it/],
  ['a place that names no figure', FIGURES, swap('{after/before.change}", ru', '{after/ago.change}", ru'), /inconsistencies\[0\]\.text\.kk: \{after\/ago\.change\} names no number: .*there is no figure "ago"/],
  ['an inconsistency that names no figure', FIGURES, swap('rounded, points: [after]', 'rounded, points: []'), /inconsistencies\[0\] rounded\.points: names no figure/],
  ['a number of a figure typed by hand', GAPS, swap('ru: "{after}"', 'ru: "4 000"'), /gaps\.yaml · items\[0\]\.claim\.ru: 4000 is typed by hand, but it is the figure after → write \{after\}/],
  ['languages that name other figures', GAPS, swap('en: "{after}"', 'en: "{before}"'), /gaps\.yaml · items\[0\]\.claim\.en: names other figures than the kk text/],
  ['an unknown confidence', FIGURES, swap('confidence: secondary', 'confidence: rumour'), /points\[0\]\.confidence: found "rumour" → use one of: primary, secondary/],
  ['an event without a source', TIMELINE, swap('sources: [{name: paper, url: null, date: null}]', 'sources: []'), /timeline\.yaml · events\[0\]\.sources: found a list, which is empty; name where it was read/],
  ['events out of order', TIMELINE, swap('date: "2023"', 'date: "2025"'), /timeline\.yaml · events\[1\] second\.date: 2024-06-16 stands after 2025 → order the events/],
  ['an event of an unknown kind', TIMELINE, swap('kind: case', 'kind: rumour'), /timeline\.yaml · events\[1\]\.kind: found "rumour" → use one of: law, state/],
  ['an event with an unknown law', TIMELINE, swap('[72-VIII]', '[999-VIII]'), /events\[0\] first\.laws: law "999-VIII" is not in content\/laws\.yaml/],
  ['an event that cites nothing', TIMELINE, swap('ru: "[[cc-1000]]"', 'ru: "[[cc-9999]]"'), /events\[0\]\.what\.ru: "cc-9999" is no provision here/],
  ['an event without Kazakh', TIMELINE, swap('what: {kk: "[[cc-1000]]", ', 'what: {'), /events\[0\]\.what\.kk: the field is missing/],
  ['criticism without its author', GAPS, swap(/who: \{[^}]*\}, /, ''), /gaps\.yaml · items\[0\]\.who: the field is missing/],
  ['criticism whose status cites nothing', GAPS, swap('kk: "[[cc-1000:1]]"', 'kk: "[[cc-1000:9]]"'), /items\[0\]\.today\.kk: cc-1000 has no part 9/],
  ...[FIGURES, TIMELINE, GAPS].map((file): Fault => [`${file} is missing`, file, null, new RegExp(`${file} · : the file is missing`)]),
];

testFaults(content, FAULTS);
