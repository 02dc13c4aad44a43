import { figureNumber, FigureReferenceError, lastDay } from '../law/figures.ts';
import { firstDay } from '../law/dates.ts';
import { LANGUAGES, type Text } from '../law/types.ts';
import { pointsById, samePeriods } from './figures.ts';
import type { Content } from './load.ts';
import type { Problem } from './problems.ts';
import type { FigurePoint } from './schema-figures.ts';
import { textsOf } from './texts.ts';

/** Checks a text of a register; given by checks.ts, which owns the rules for texts. */
export type TextCheck = (file: string, field: string, text: Text) => void;

const FIGURE_PLACE = /\{([^{}:]+)\}/g;

/** Numbers written in a text by hand, from a hundred up; years, days and numbers of documents are left alone. */
function typedNumbers(text: string): number[] {
  const bare = text.replace(/\[\[[^\]]*\]\]|\{[^{}]*\}|\d{2}\.\d{2}\.\d{4}|(?:№|No\.)\s*\S+/g, ' ');
  return (bare.match(/\d+(?:[\u00a0\u202f ,]\d{3})*(?:[.,]\d+)?/g) ?? [])
    .map((n) => Number(n.replace(/[\u00a0\u202f ]|,(?=\d{3})/g, '').replace(',', '.')))
    .filter((n) => n >= 100 && !(Number.isInteger(n) && n >= 1990 && n <= 2035));
}

/**
 * A text that may name figures: the places lead to numbers, and no number of a figure is typed by hand. What remains is checked as any register text.
 */
export function checkFigureText(content: Pick<Content, 'figures'>, problems: Problem[], checkText: TextCheck, file: string, field: string, text: Text): void {
  const points = pointsById(content.figures);
  const values = new Map(content.figures.points.flatMap((p) => (p.value === undefined ? [] : [[p.value, p.id] as const])));
  const places = (words: string): string => [...words.matchAll(FIGURE_PLACE)].map((m) => m[1]).sort().join(' ');
  for (const language of LANGUAGES) {
    for (const [, reference = ''] of text[language].matchAll(FIGURE_PLACE)) {
      try {
        figureNumber(points, reference);
      } catch (error) {
        if (!(error instanceof FigureReferenceError || error instanceof RangeError)) throw error;
        problems.push({ file, field: `${field}.${language}`, found: `{${reference}} names no number: ${error.message}`, mend: 'name a figure of content/figures.yaml, such as {reports-2024-h2}' });
      }
    }
    for (const n of typedNumbers(text[language])) {
      const id = values.get(n);
      if (id) problems.push({ file, field: `${field}.${language}`, found: `${n} is typed by hand, but it is the figure ${id}`, mend: `write {${id}}` });
    }
    if (places(text[language]) !== places(text.kk)) problems.push({ file, field: `${field}.${language}`, found: 'names other figures than the kk text', mend: 'tell the same numbers in the three languages' });
  }
  checkText(file, field, { kk: text.kk.replace(FIGURE_PLACE, ' '), ru: text.ru.replace(FIGURE_PLACE, ' '), en: text.en.replace(FIGURE_PLACE, ' ') });
}

/** Faults of the figures: registers they name, numbers that cannot be, charts that mix what must not share an axis, figures nobody is shown. */
export function checkFigures(content: Content, checkText: TextCheck): Problem[] {
  const { figures } = content;
  const file = 'content/figures.yaml';
  const problems: Problem[] = [];
  const report = (field: string, found: string, mend: string): void => void problems.push({ file, field, found, mend });
  const points = pointsById(figures);
  const used = new Set<string>();
  const register = (name: 'units' | 'measures' | 'populations' | 'publishers' | 'sources', key: string, field: string): void => {
    used.add(`${name}.${key}`);
    if (!(key in figures[name])) report(field, `"${key}" is not among the ${name}`, `correct it, or add it to ${name}`);
  };
  const known = (id: string, field: string): FigurePoint | undefined => {
    const point = points.get(id);
    if (!point) report(field, `"${id}" is no figure here`, 'correct the id');
    return point;
  };
  const once = (ids: readonly string[], field: string): void => {
    for (const id of new Set(ids.filter((x, i) => ids.indexOf(x) !== i))) report(field, `the id "${id}" stands twice`, 'give each an id of its own');
  };

  once(figures.points.map((p) => p.id), 'points');
  figures.points.forEach((p, i) => {
    const field = `points[${i}] ${p.id}`;
    register('measures', p.measure, `${field}.measure`);
    register('units', p.unit, `${field}.unit`);
    register('populations', p.population, `${field}.population`);
    register('publishers', p.publisher, `${field}.publisher`);
    p.sources.forEach((s, j) => register('sources', s, `${field}.sources[${j}]`));
    if (p.value === undefined && p.change?.percent === undefined) report(`${field}.value`, 'neither a value nor a reported change', 'give the number as published, or the rate in change.percent');
    if (p.unit === 'percent' && (p.value ?? 0) > 100) report(`${field}.value`, `${p.value ?? ''} per cent`, 'a share is at most 100');
    const { from, to, note, stated } = p.period;
    if ((from === undefined) !== (to === undefined)) report(`${field}.period`, 'one end only', 'give both ends, or neither with a note');
    if (from && to && firstDay(from) > lastDay(to)) report(`${field}.period`, `ends ${to} before it begins ${from}`, 'correct the dates');
    if (!from && !note) report(`${field}.period`, 'neither dates nor a note', 'say what is known of the period');
    if (stated === false && !from) report(`${field}.period.stated`, 'no context', 'give the period the figure stands next to in from and to');
    for (const [key, other] of [['change.against', p.change?.against], ['shareOf', p.shareOf]] as const) {
      const base = other === undefined ? undefined : known(other, `${field}.${key}`);
      if (base && (base.unit !== p.unit || base.population !== p.population)) report(`${field}.${key}`, `${base.id} has another unit or population`, 'compare only what was counted alike');
      if (base && (base.value === undefined || p.value === undefined)) report(`${field}.${key}`, 'one of the two has no value', 'nothing can be computed from a rate; remove it');
    }
    if (p.shareOf && (p.value ?? 0) > (points.get(p.shareOf)?.value ?? Infinity)) report(`${field}.shareOf`, `${p.value ?? ''} is more than the whole`, 'correct the figure or the whole');
    if (p.change && p.change.percent === undefined && p.change.against === undefined) report(`${field}.change`, 'neither a reported percentage nor a figure to compare with', 'give percent as published, or against');
    if (p.change?.percent !== undefined && !p.change.against && !p.change.since) report(`${field}.change`, 'no base', 'name the figure it is compared with in against, or the period in since');
  });

  const shown = new Set<string>();
  once([...figures.sections.map((s) => s.id), ...figures.sections.flatMap((s) => s.charts.map((c) => c.id))], 'sections');
  figures.sections.forEach((section, s) => section.charts.forEach((chart, c) => {
    const field = `sections[${s}].charts[${c}] ${chart.id}`;
    once(chart.points, `${field}.points`);
    const found = chart.points.flatMap((id, i) => known(id, `${field}.points[${i}]`) ?? []);
    for (const id of chart.points) shown.add(id);
    if (chart.draw === 'none') return;
    for (const kind of ['population', 'unit'] as const) {
      const first = found[0];
      const other = found.find((p) => p[kind] !== first?.[kind]);
      if (first && other) report(`${field}.points`, `two ${kind}s on one axis: ${first.id} has "${first[kind]}", ${other.id} has "${other[kind]}"`, 'put them into two charts, or into a table (draw: none)');
    }
    for (const p of found) {
      if (chart.draw === 'bars' && p.value === undefined) report(`${field}.points`, `${p.id} has no value, only a rate`, 'draw rates with draw: changes');
      if (chart.draw === 'changes' && p.change?.percent === undefined) report(`${field}.points`, `${p.id} has no reported change`, 'draw values with draw: bars');
    }
    if (chart.draw === 'bars' && !chart.note && !samePeriods(found) && !found.every((p) => p.period.from?.length === 7 && p.period.from === p.period.to)) {
      report(`${field}.note`, 'periods of different length, or not stated, on one axis', 'say in a note that the bars must not be compared, or take them apart');
    }
  }));
  for (const p of figures.points) if (!shown.has(p.id)) report('sections', `the figure "${p.id}" is in no chart and no table`, 'show it, or remove it');
  for (const name of ['units', 'measures', 'populations', 'publishers', 'sources'] as const) {
    for (const key of Object.keys(figures[name])) if (!used.has(`${name}.${key}`)) report(`${name}.${key}`, 'no figure uses it', 'remove it');
  }
  once(figures.inconsistencies.map((i) => i.id), 'inconsistencies');
  figures.inconsistencies.forEach((inconsistency, i) => {
    const field = `inconsistencies[${i}] ${inconsistency.id}`;
    inconsistency.points.forEach((id, j) => known(id, `${field}.points[${j}]`));
    if (!inconsistency.points.length && !inconsistency.general) report(`${field}.points`, 'names no figure', 'name the figures it is shown beside, or set general: true');
  });
  for (const [field, text] of textsOf(figures)) checkFigureText(content, problems, checkText, file, field, text as Text);
  return problems;
}
