/** How the parts of an answer are set: titles with something at the right, labels with rows beside them. */
import type { Screen } from './screen.ts';
import { hanging, inAscii, pad, widthOf } from './text.ts';
import { themeFor } from './theme.ts';

/** Lines get no longer than this, however wide the terminal: the eye has to find its way back. */
const WIDEST = 96;
/** Up to this width, what stands side by side elsewhere stands below each other. */
const NARROW = 50;

/** Columns that an answer may fill. */
export function roomIn(screen: Screen): number {
  return screen.terminal ? Math.min(screen.width, WIDEST) : screen.width;
}

/** True where things that stand side by side elsewhere have to stand below each other. */
export function isNarrow(screen: Screen): boolean {
  return screen.terminal && screen.width <= NARROW;
}

/** A title and what belongs to its right, on one line where both fit; between tabs in a pipe. */
export function titleLine(screen: Screen, title: string, right = ''): string {
  if (!screen.terminal) return `${[title, right].filter((part) => part !== '').join('\t')}\n`;
  const theme = themeFor(screen);
  const width = roomIn(screen);
  const strong = theme.strong(title);
  const gap = width - widthOf(title) - widthOf(right);
  if (right === '') return `${hanging('', strong, width)}\n`;
  if (gap < 2) return `${hanging('', strong, width)}\n${hanging('', right, width)}\n`;
  return `${pad(strong, widthOf(title) + gap)}${right}\n`;
}

/** A paragraph, wrapped; one line in a pipe. */
export function paragraph(screen: Screen, text: string, indent = ''): string {
  return `${hanging(indent, text, roomIn(screen))}\n`;
}

/** A list, each entry behind a dash. */
export function dashes(screen: Screen, entries: readonly string[]): string {
  return entries.map((entry) => paragraph(screen, entry, '  - ')).join('');
}

/** Blocks with an empty line between them, or none in a pipe; empty blocks leave nothing. */
export function blocks(screen: Screen, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(screen.terminal ? '\n' : '');
}

/** Typography for screens that have none. */
export function finished(screen: Screen, text: string): string {
  return screen.glyphs ? text : inAscii(text);
}

/** One thing beside a label: how it is drawn in the room it gets, and its parts for a pipe. */
export interface Row {
  draw: (width: number) => string;
  cells: readonly string[];
}

/** Columns that labels take, the gap included. */
const LABEL = 11;

/** "Next     1  …": a label and rows at its right, or below it where that is too narrow. */
export function labeled(screen: Screen, label: string, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  if (!screen.terminal) {
    return rows.map(({ cells }) => `${[label.toLowerCase(), ...cells].join('\t')}\n`).join('');
  }
  const theme = themeFor(screen);
  const indent = isNarrow(screen) ? 2 : LABEL;
  const lines = rows.flatMap(({ draw }) => draw(roomIn(screen) - indent).split('\n'));
  const set = lines.map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`));
  if (isNarrow(screen)) return `${[theme.accent(label), ...set].join('\n')}\n`;
  const [first = '', ...rest] = set;
  return `${[`${theme.accent(pad(label, LABEL))}${first.slice(LABEL)}`, ...rest].join('\n')}\n`;
}

/** A row that is one text. */
export function textRow(text: string, cells: readonly string[] = [text]): Row {
  return { draw: (width) => hanging('', text, width), cells };
}
