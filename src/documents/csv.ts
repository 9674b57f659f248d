/**
 * A table as CSV (RFC 4180): commas, quotes doubled, lines that end in CR LF.
 *
 * Ours and no package's: the format is these few lines, and what matters most,
 * that no text becomes a formula, is in packages an option that one has to know.
 */
import { harmlessLine } from '../values/harmless.ts';

/** A text is data whatever it looks like; a number stays one. */
export type Cell = string | number;

export interface Sheet {
  columns: readonly string[];
  /** Cells in the columns' order. */
  rows: readonly (readonly Cell[])[];
}

/**
 * What a file begins with, and a pipe does not: Excel takes a file without it for
 * the code page of its country and garbles "José"; LibreOffice, Numbers and
 * Google Sheets read either. To a program that reads a pipe it would be a letter
 * of the first column's name.
 */
export const byteOrderMark = '\ufeff';

/** The whole table with its header, each line ending in CR LF. */
export function csv({ columns, rows }: Sheet): string {
  return [columns, ...rows].map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = unformulated(harmlessLine(cell).trim());
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet runs what begins so, and in Japan what begins with the wide forms
 * too. An apostrophe before it makes it text.
 */
function unformulated(text: string): string {
  return /^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}
