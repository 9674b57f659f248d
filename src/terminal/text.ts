/** Text measured in terminal columns: colors count nothing, wide characters two. */
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

export type Align = 'left' | 'right';

const PLAIN = /^[\x20-\x7e]*$/;

/** Columns that a line of text fills. */
export function widthOf(text: string): number {
  // Most text is ASCII, for which the exact way is a hundred times too slow.
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/**
 * The text as lines of at most `width` columns, broken between words, and inside
 * one only where it is longer than a line. Line ends in the text stay. Colors
 * are closed at each line's end and opened again on the next.
 */
export function wrapLines(text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(width, 1), { hard: true, trim: true }).split('\n');
}

/**
 * `wrapLines` as one text, each line after `indent`, which by default is what
 * the line itself begins with: a list keeps its shape.
 */
export function wrapText(text: string, width: number, indent?: string): string {
  return text
    .split('\n')
    .map((line) => {
      const lead = indent ?? /^ */.exec(line)?.[0] ?? '';
      return hanging(lead, line.trimStart(), width);
    })
    .join('\n');
}

/** Text behind a lead such as "  3  "; further lines start below its first word. */
export function hanging(lead: string, text: string, width: number): string {
  const [first = '', ...rest] = wrapLines(text, width - widthOf(lead));
  const indent = ' '.repeat(widthOf(lead));
  return [`${lead}${first}`, ...rest.map((line) => `${indent}${line}`)]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The text cut to `width` columns, its last ones being `ellipsis` when something was cut. */
export function truncate(text: string, width: number, ellipsis = '…'): string {
  if (widthOf(text) <= width) return text;
  const room = width - widthOf(ellipsis);
  if (room <= 0) return ellipsis.slice(0, Math.max(width, 0));
  // Without spaces it is one long word, which is cut wherever the room ends.
  const word = text.replaceAll(' ', '\u00a0');
  const [cut = ''] = wrapAnsi(word, room, { hard: true, trim: false }).split('\n', 1);
  return `${cut.replaceAll('\u00a0', ' ')}${ellipsis}`;
}

/** The text filled up with spaces to `width` columns; longer text stays as it is. */
export function pad(text: string, width: number, align: Align = 'left'): string {
  const fill = ' '.repeat(Math.max(width - widthOf(text), 0));
  return align === 'left' ? text + fill : fill + text;
}

const ascii: [RegExp, string][] = [
  [/[–—−]/g, '-'],
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/…/g, '...'],
  [/·/g, '-'],
  [/→/g, '->'],
  [/×/g, 'x'],
  [/≥/g, '>='],
  [/≤/g, '<='],
  [/\u00a0/g, ' '],
];

/** Typographic characters as ASCII; letters of names stay. For screens without glyphs. */
export function inAscii(text: string): string {
  return PLAIN.test(text) ? text : ascii.reduce((now, [from, to]) => now.replace(from, to), text);
}
