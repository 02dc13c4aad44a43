import { scaleLinear } from 'd3-scale';
import type { Chart, FigurePoint } from '../store/schema-figures.ts';

/** Geometry of the charts: plain numbers, so that it can be tested. Heights are in em of the chart's font, widths in percent of its box: text keeps its size at every width. */

/** Characters of a label line that fit a 320 px screen. */
export const LABEL_WIDTH = 30;
const LINE = 1.4;
/** Space between a label and its bar. */
const SPACE = 0.25;
const BAR = 0.8;
const GAP = 0.9;

/** Breaks words into lines of at most `width` characters; a longer word keeps a line of its own. No-break spaces hold. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export interface BarInput { value: number; words: string; label: string }
export interface BarRow {
  /** Lines of the label; the first begins with the value. */
  lines: string[];
  /** Baselines of the lines, top of the bar and its height, in em. */
  baselines: number[];
  top: number;
  height: number;
  /** Left end and width of the bar, in percent. */
  x: number;
  width: number;
}

/**
 * Rows of a bar chart, one below the other, each with its label above its bar. The axis begins at zero; bars of negative numbers run to the left of it.
 * @param full what a whole bar stands for: 100 where shares of a whole are drawn, so that 51 % fills half; otherwise the largest number
 * @returns rows, the whole height in em and the place of zero in percent
 */
export function barRows(bars: readonly BarInput[], full = 0): { rows: BarRow[]; height: number; zero: number } {
  const values = bars.map((b) => b.value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, full, ...values);
  const scale = scaleLinear([low, high], [0, 100]);
  const zero = low === high ? 0 : scale(0);
  const rows: BarRow[] = [];
  let y = 0;
  for (const { value, words, label } of bars) {
    const lines = wrapWords(`${words.replaceAll(' ', '\u00a0')} · ${label}`.replace(' · ', '\u00a0· '), LABEL_WIDTH);
    const end = low === high ? 0 : scale(value);
    rows.push({
      lines, baselines: lines.map((_, i) => round(y + LINE * i + 1.05)), top: round(y + LINE * lines.length + SPACE), height: BAR,
      x: round(Math.min(zero, end)), width: round(Math.max(Math.abs(end - zero), 0.5)),
    });
    y += LINE * lines.length + SPACE + BAR + GAP;
  }
  return { rows, height: round(y - GAP + 0.2), zero: round(zero) };
}

/** What a whole bar of a chart stands for: 100 for shares in per cent, undefined for counts and for changes, which have no whole. */
export function wholeBar(chart: Pick<Chart, 'draw'>, points: readonly Pick<FigurePoint, 'unit'>[]): number | undefined {
  return chart.draw === 'bars' && points.every((p) => p.unit === 'percent') ? 100 : undefined;
}

const round = (n: number): number => Math.round(n * 100) / 100;
