/** Bars of fixed width; the number that a bar shows always stands beside it. */
import { writtenNumber } from '../values/written-number.ts';
import type { Screen } from './screen.ts';
import { themeFor } from './theme.ts';

export interface ProgressBar {
  done: number;
  total: number;
  /** Columns of the bar alone; 20 when not said. */
  width?: number;
}

/**
 * "██████░░░░ 11 of 16", or "all 16". Never looks full before it is, nor empty
 * once something is done. In a pipe only the words.
 */
export function progressBar(screen: Screen, { done, total, width = 20 }: ProgressBar): string {
  const words =
    done === total && total > 0
      ? `all ${writtenNumber(total)}`
      : `${writtenNumber(done)} of ${writtenNumber(total)}`;
  if (!screen.terminal) return words;
  const filled = filledCells(done, total, width);
  const [on, off] = screen.glyphs ? ['█', '░'] : ['#', '.'];
  const theme = themeFor(screen);
  return `${theme.accent(on.repeat(filled))}${theme.dim(off.repeat(width - filled))}  ${words}`;
}

function filledCells(done: number, total: number, width: number): number {
  if (total <= 0 || done <= 0) return 0;
  if (done >= total) return width;
  return Math.min(Math.max(Math.round((done / total) * width), 1), width - 1);
}

export interface RangeBar {
  /** What the whole width stands for; the same for all bars of a table. */
  scale: [from: number, to: number];
  /** The outer range: P10 to P90. */
  range: [low: number, high: number];
  /** The inner range: P25 to P75. */
  inner?: [low: number, high: number];
  /** The point in the middle. */
  median?: number;
  /** How a figure is written; 82,510 when not said. */
  write?: (value: number) => string;
  width?: number;
}

/**
 * "   ──━━━┿━━━──     $50,000 – $82,510 – $110,000": where a range lies on a scale, and its
 * figures, lowest first. In a pipe only the figures.
 */
export function rangeBar(screen: Screen, bar: RangeBar): string {
  const { cells, words } = rangeParts(screen, bar);
  return screen.terminal ? `${cells}  ${words}` : words;
}

/** The bar and its figures, for where they do not fit side by side. */
export function rangeParts(screen: Screen, bar: RangeBar): { cells: string; words: string } {
  const { range, median, write = writtenNumber, width = 24 } = bar;
  const theme = themeFor(screen);
  const points = median === undefined ? range : [range[0], median, range[1]];
  return {
    cells: theme.accent(rangeCells(screen, bar, width)),
    words: points.map(write).join(` ${theme.to} `),
  };
}

function rangeCells(screen: Screen, { scale, range, inner, median }: RangeBar, width: number) {
  const [outside, outer, within, middle] = screen.glyphs ? ' ─━┿' : ' -=|';
  const cell = (value: number) => {
    const share = (value - scale[0]) / Math.max(scale[1] - scale[0], 1);
    return Math.min(Math.max(Math.floor(share * width), 0), width - 1);
  };
  const inside = (index: number, span: [number, number] | undefined) =>
    span !== undefined && index >= cell(span[0]) && index <= cell(span[1]);
  return Array.from({ length: width }, (_, index) => {
    if (median !== undefined && index === cell(median)) return middle;
    if (inside(index, inner)) return within;
    return inside(index, range) ? outer : outside;
  }).join('');
}
