/** A question and its choices as numbered lines, in columns where that saves a screen. */
import { hanging, pad, widthOf, wrapText } from '../text.ts';
import type { Theme } from '../theme.ts';
import type { Choice } from './port.ts';

/** More choices than this are laid out in columns when they are short enough. */
const TALL = 10;
const GAP = 2;

/** The message in bold and its choices from 1 on; ends without a line end. */
export function numberedList(
  message: string,
  choices: readonly Pick<Choice<unknown>, 'label' | 'hint'>[],
  theme: Theme,
  width: number,
): string {
  const digits = String(choices.length).length;
  const items = choices.map(({ label, hint }, index) => {
    const number = String(index + 1);
    return {
      lead: `${' '.repeat(digits - number.length)}${theme.accent(number)}  `,
      text: hint === undefined ? label : `${label}  ${theme.dim(hint)}`,
    };
  });
  const lines =
    (choices.length > TALL &&
      inColumns(
        items.map(({ lead, text }) => lead + text),
        width,
      )) ||
    items.map(({ lead, text }) => hanging(`  ${lead}`, text, width));
  return [theme.strong(wrapText(message, width)), ...lines].join('\n');
}

/** Three columns or two, read downwards, as a table of contents is; undefined where they do not fit. */
function inColumns(cells: string[], width: number): string[] | undefined {
  for (const count of [3, 2]) {
    const rows = Math.ceil(cells.length / count);
    const columns = Array.from({ length: count }, (_, column) =>
      cells.slice(column * rows, (column + 1) * rows),
    );
    const widths = columns.map((column) => Math.max(...column.map(widthOf), 0) + GAP);
    const total = widths.reduce((sum, each) => sum + each, -GAP);
    if (total > width) continue;
    return Array.from({ length: rows }, (_, row) =>
      columns
        .map((column, index) => pad(column[row] ?? '', widths[index] ?? 0))
        .join('')
        .trimEnd(),
    );
  }
  return undefined;
}
