/** Registers of figures, timeline and gaps that are made up: two charts, one inconsistency, two events, one gap. */

const three = (text: string): string => `{kk: "${text}", ru: "${text}", en: "${text}"}`;

export const SYNTHETIC_REGISTERS: Record<string, string> = {
  'content/figures.yaml': `units: {reports: ${three('1')}, percent: ${three('1')}}
measures: {reports: ${three('1')}, share: ${three('1')}}
populations: {country: ${three('1')}, region: ${three('1')}}
publishers: {ministry: ${three('1')}}
sources: {paper: {name: paper, url: "https://example.org/", date: "2025-05"}}
points:
- {id: before, measure: reports, value: 5500, unit: reports, population: country, period: {from: "2023", to: "2023"}, publisher: ministry, sources: [paper], confidence: secondary}
- {id: after, measure: reports, value: 4000, unit: reports, population: country, period: {from: "2024", to: "2024"}, publisher: ministry, sources: [paper], confidence: secondary, change: {percent: -28, against: before}}
- {id: local, measure: reports, value: 700, unit: reports, population: region, period: {from: "2024-01", to: "2024-03"}, publisher: ministry, sources: [paper], confidence: secondary}
- {id: fall, measure: share, unit: percent, population: region, period: {note: ${three('1')}}, publisher: ministry, sources: [paper], confidence: secondary, change: {percent: -6, since: ${three('1')}}}
warnings: [${three('1')}]
sections:
- id: section
  title: ${three('1')}
  lead: ${three('1')}
  charts:
  - {id: years, draw: bars, title: ${three('1')}, points: [before, after]}
  - {id: rest, draw: none, title: ${three('1')}, points: [local, fall]}
inconsistencies:
- {id: rounded, points: [after], text: {kk: "{after.change}, {after/before.change}", ru: "{after.change}, {after/before.change}", en: "{after.change}, {after/before.change}"}}
notFound: []
`,
  'content/timeline.yaml': `events:
- {id: first, date: "2023", kind: law, what: {kk: "[[cc-1000]]", ru: "[[cc-1000]]", en: "[[cc-1000]]"}, laws: [72-VIII], confidence: primary, sources: [{name: paper, url: null, date: null}]}
- {id: second, date: "2024-06-16", kind: case, what: ${three('1')}, provisions: [cc-1000], confidence: secondary, sources: [{name: paper, url: "https://example.org/", date: "2025"}]}
notEstablished: []
`,
  'content/gaps.yaml': `items:
- {id: gap, who: ${three('1')}, date: "2024-04", kind: law, claim: {kk: "{after}", ru: "{after}", en: "{after}"}, today: {kk: "[[cc-1000:1]]", ru: "[[cc-1000:1]]", en: "[[cc-1000:1]]"}, confidence: secondary, sources: [{name: paper, url: "https://example.org/", date: "2025"}]}
notFound: []
`,
};
