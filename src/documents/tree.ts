/**
 * A document as a value: headings, paragraphs, lists and tables. Texts are what
 * they say; how a format writes them, and what it must escape, is the format's.
 */

/** How something stands, for the eye. */
export type Mark = 'met' | 'unmet' | 'unknown' | 'open' | 'started' | 'skipped';

/**
 * What an eye takes in at a glance: a mark, or a share of a whole as a bar. The
 * words beside it say the same, so that a format without shapes leaves it out.
 */
export type Sign = { mark: Mark } | { share: number; of: number };

/** A piece of a line: plain, strong, code, a link, or a sign. */
export type Piece =
  | string
  | { strong: string }
  | { code: string }
  | { link: string; to: string }
  | Sign;

/** A line of text; several pieces follow each other without a gap. */
export type Line = Piece | readonly Piece[];

export interface Column {
  title: string;
  align?: 'left' | 'right';
  /**
   * How much of the table's width it takes, in percent, so that tables below each
   * other line up; a format without widths ignores it.
   */
  width?: 10 | 15 | 20 | 40;
}

export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: Line;
}
export interface Paragraph {
  kind: 'paragraph';
  text: Line;
}
interface List {
  kind: 'list';
  /** Numbered from 1. */
  numbered: boolean;
  items: readonly Line[];
}
export interface Table {
  kind: 'table';
  columns: readonly Column[];
  /** Cells in the columns' order; missing ones are empty. */
  rows: readonly (readonly Line[])[];
}
export type Block = Heading | Paragraph | List | Table;

export interface Document {
  title: string;
  blocks: readonly Block[];
}

/** The pieces of a line, in their order. */
export function piecesOf(line: Line): readonly Piece[] {
  return isList(line) ? line : [line];
}

function isList(line: Line): line is readonly Piece[] {
  return Array.isArray(line);
}

/** Nothing but a page can be opened from a document; a script cannot. */
export function isWebAddress(to: string): boolean {
  return /^https?:\/\//i.test(to);
}

/** A heading; level 1 is the document's title. */
export function heading(level: Heading['level'], text: Line): Heading {
  return { kind: 'heading', level, text };
}

export function paragraph(...text: Piece[]): Paragraph {
  return { kind: 'paragraph', text };
}

/** A list with dots; nothing when it has no items. */
export function list(items: readonly Line[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', numbered: false, items }];
}

/** A numbered list; nothing when it has no items. */
export function numberedList(items: readonly Line[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', numbered: true, items }];
}

/** A table, or a sentence where it would have no rows. */
export function table(
  columns: readonly (string | Column)[],
  rows: Table['rows'],
  empty: string,
): Block {
  if (rows.length === 0) return paragraph(empty);
  const titled = columns.map((each) => (typeof each === 'string' ? { title: each } : each));
  return { kind: 'table', columns: titled, rows };
}
