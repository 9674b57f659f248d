/**
 * Tables: aligned columns under one quiet header line on a terminal, blocks of
 * "label: value" where it is narrow, one record a line in a pipe.
 */
import { columnWidths } from './column-widths.ts';
import type { Screen } from './screen.ts';
import { type Align, hanging, wrapLines } from './text.ts';
import { themeFor } from './theme.ts';

export interface Column {
  title: string;
  align?: Align;
  /** Columns it never gets less than; its longest word, up to 12, when not said. */
  min?: number;
  /** Columns it never gets more than. */
  max?: number;
  /** Gives way first where the terminal is too narrow for all. */
  flexible?: boolean;
}

export interface TableSpec {
  columns: Column[];
  /** Cells in the columns' order, made harmless by the caller; "" where nothing is known. */
  rows: string[][];
  /** What to say, beside the answer, when there are no rows; `printTable` says it. */
  empty?: string;
}

/** Up to this width a table is stacked. */
const STACKED = 50;
const GAP = 2;

/** The table as text ending in a line end; "" when it has no rows. */
export async function drawTable(screen: Screen, { columns, rows }: TableSpec): Promise<string> {
  if (rows.length === 0) return '';
  if (!screen.terminal) return rows.map(recordLine).join('');
  const widths =
    screen.width <= STACKED ? undefined : columnWidths(columns, rows, screen.width, GAP);
  return widths === undefined
    ? stacked(screen, columns, rows)
    : await aligned(screen, columns, rows, widths);
}

/** One record a line, its cells between tabs. */
function recordLine(cells: string[]): string {
  return `${cells.map((cell) => cell.replace(/\s*[\r\n\t]+\s*/g, ' ')).join('\t')}\n`;
}

function stacked(screen: Screen, columns: Column[], rows: string[][]): string {
  const theme = themeFor(screen);
  const block = (cells: string[]) =>
    columns
      .map(({ title }, index) => {
        const cell = cells[index] ?? '';
        if (cell === '') return '';
        return hanging(title === '' ? '' : theme.dim(`${title}: `), cell, screen.width);
      })
      .filter((line) => line !== '')
      .join('\n');
  return `${rows.map(block).join('\n\n')}\n`;
}

async function aligned(
  screen: Screen,
  columns: Column[],
  rows: string[][],
  widths: number[],
): Promise<string> {
  const { default: CliTable } = await import('cli-table3');
  const theme = themeFor(screen);
  const last = columns.length - 1;
  const table = new CliTable({
    // Head cells have no padding of their own; what is aligned right brings its gap along.
    head: columns.map(({ title, align }, index) =>
      theme.dim(align === 'right' && index !== last ? title + ' '.repeat(GAP) : title),
    ),
    colWidths: widths.map((width, index) => (index === last ? width : width + GAP)),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    chars: noBorders,
    // Its own styles would color even under NO_COLOR.
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  for (const cells of rows.flatMap((row) => lineByLine(row, widths))) {
    table.push(
      cells.map((content, index) => ({
        content,
        style: { 'padding-right': index === last ? 0 : GAP },
      })),
    );
  }
  return `${withoutTrailingSpace(table.toString())}\n`;
}

/**
 * The row as rows of one line each. The table would break cells by itself, in a
 * time that grows with the cube of their lines: minutes for a note of a page.
 */
function lineByLine(row: readonly string[], widths: readonly number[]): string[][] {
  const cells = widths.map((width, index) => wrapLines(row[index] ?? '', width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''));
}

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

function withoutTrailingSpace(text: string): string {
  return text.replace(/[ ]+$/gm, '');
}
