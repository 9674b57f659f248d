/** How wide each column of a table may be. */
import type { Column } from './table.ts';
import { widthOf } from './text.ts';

/** A column's least width when it names none: its longest word, up to this. */
const WORD = 12;

/**
 * Widths that fit `width` columns with `gap` between: natural ones if they fit,
 * else the flexible columns shrink, then the others. Undefined when not even
 * the least widths fit.
 */
export function columnWidths(
  columns: Column[],
  rows: string[][],
  width: number,
  gap: number,
): number[] | undefined {
  const natural = columns.map((column, index) => {
    const cells = [column.title, ...rows.map((cells) => cells[index] ?? '')];
    const widest = Math.max(...cells.flatMap((cell) => cell.split('\n')).map(widthOf));
    return Math.min(widest, column.max ?? widest);
  });
  const least = columns.map((column, index) => {
    const own = column.min ?? Math.min(WORD, longestWord(column, rows, index));
    return Math.min(own, natural[index] ?? own);
  });
  const room = width - gap * (columns.length - 1);
  if (total(least) > room) return undefined;
  const flexible = columns.map((column) => column.flexible === true);
  const shrunk = shrink(natural, least, flexible, room);
  return total(shrunk) <= room
    ? shrunk
    : shrink(
        shrunk,
        least,
        flexible.map(() => true),
        room,
      );
}

/** Takes columns of the terminal from the widest of those that may give, one at a time. */
function shrink(widths: number[], least: number[], may: boolean[], room: number): number[] {
  const now = [...widths];
  for (let excess = total(now) - room; excess > 0; excess--) {
    let widest = -1;
    for (const [index, width] of now.entries()) {
      const gives = may[index] === true && width > (least[index] ?? 0);
      if (gives && width > (now[widest] ?? 0)) widest = index;
    }
    if (widest < 0) return now;
    now[widest] = (now[widest] ?? 0) - 1;
  }
  return now;
}

function longestWord(column: Column, rows: string[][], index: number): number {
  const words = [column.title, ...rows.map((cells) => cells[index] ?? '')]
    .flatMap((cell) => cell.split(/\s+/))
    .map(widthOf);
  return Math.max(...words);
}

function total(widths: number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
