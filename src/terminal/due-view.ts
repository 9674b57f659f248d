/** What falls due: a list in date order, or all of it on one line. */
import type { DueItem } from '../advice/due.ts';
import { type Day, toNumber } from '../values/day.ts';
import { harmlessLine } from '../values/harmless.ts';
import { writtenDay } from '../values/written-day.ts';
import { counted } from '../values/written-number.ts';
import { blocks, finished, isNarrow, roomIn, titleLine } from './layout.ts';
import type { Screen } from './screen.ts';
import { hanging, inAscii, pad, truncate, widthOf } from './text.ts';
import { type Theme, themeFor } from './theme.ts';

export interface DueAnswer {
  today: Day;
  /** The last day looked at. */
  until: Day;
  due: readonly DueItem[];
}

/** Columns that the longest date, "Nov 22, 2026", and a gap take. */
const DATE = 14;

/** The list; "" when nothing is due. In a pipe: date, "due" or "overdue", what, detail and command. */
export function drawDue(screen: Screen, { today, until, due }: DueAnswer): string {
  if (due.length === 0) return '';
  if (!screen.terminal) return finished(screen, due.map(recordLine).join(''));
  const theme = themeFor(screen);
  const title = titleLine(
    screen,
    `Due by ${writtenDay(until)}`,
    theme.dim(`as of ${writtenDay(today)}`),
  );
  return finished(
    screen,
    blocks(screen, title, due.map((item) => block(screen, item, today, theme)).join('')),
  );
}

/** One line that is no wider than `width`, without a line end; "" when nothing is due. */
export function drawDueBriefly(screen: Screen, { today, due }: DueAnswer, width: number): string {
  const theme = themeFor({ ...screen, color: false });
  const said = due.map((item) => {
    const text = `${whenBriefly(item, today)} ${harmlessLine(item.what)}`;
    return screen.glyphs ? text : inAscii(text);
  });
  if (said.length === 0) return '';
  const gap = ` ${theme.dot} `;
  const lead = `carepath: ${due.length} due`;
  let line = '';
  for (const [index] of said.entries()) {
    const more = said.length - index - 1;
    const parts = [lead, ...said.slice(0, index + 1), ...(more > 0 ? [`${more} more`] : [])];
    const longer = parts.join(gap);
    // Without "more" behind it, the last may fit where the one before it did not.
    if (widthOf(longer) <= width) line = longer;
    else if (more > 1) break;
  }
  return line === '' ? truncate([lead, said[0]].join(gap), width, theme.ellipsis) : line;
}

function block(screen: Screen, item: DueItem, today: Day, theme: Theme): string {
  const width = roomIn(screen);
  const { what, detail, command } = item;
  const narrow = isNarrow(screen);
  const indent = narrow ? '  ' : ' '.repeat(DATE);
  const date = theme.strong(writtenDay(item.date));
  const head = `${harmlessLine(what)} ${theme.dot} ${distance(item, today, theme)}`;
  const first = narrow
    ? `${date}\n${hanging(indent, head, width)}`
    : hanging(pad(date, DATE), head, width);
  const rest = [
    detail === undefined ? '' : theme.dim(harmlessLine(detail)),
    `${theme.arrow} ${command}`,
  ];
  const below = rest.filter((line) => line !== '').map((line) => hanging(indent, line, width));
  return `${[first, ...below].join('\n')}\n`;
}

function distance({ date, overdue }: DueItem, today: Day, theme: Theme): string {
  const days = toNumber(date) - toNumber(today);
  if (overdue) return theme.bad(`overdue by ${counted(-days, 'day')}`);
  return days === 0 ? theme.maybe('today') : `in ${counted(days, 'day')}`;
}

function whenBriefly({ date, overdue }: DueItem, today: Day): string {
  if (overdue) return 'overdue:';
  if (date === today) return 'today:';
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return `${sameYear ? writtenDay(date).replace(/, \d{4}$/, '') : writtenDay(date)}:`;
}

function recordLine({ date, overdue, what, detail = '', command }: DueItem): string {
  const cells = [date, overdue ? 'overdue' : 'due', harmlessLine(what), harmlessLine(detail)];
  return `${[...cells, command].join('\t')}\n`;
}
