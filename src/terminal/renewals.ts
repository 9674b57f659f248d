/** What it takes to keep what one holds, drawn: one block a credential. */
import type { HoursStanding, RenewalStanding } from '../advice/renewal.ts';
import { dollarRange } from '../values/money.ts';
import { writtenDay } from '../values/written-day.ts';
import { counted, writtenNumber } from '../values/written-number.ts';
import { progressBar } from './bars.ts';
import type { Screen } from './screen.ts';
import { hanging, inAscii } from './text.ts';
import { type Theme, themeFor } from './theme.ts';

const WIDEST = 96;

/** The blocks, the nearest deadline first; "" when nothing ends. */
export function drawRenewals(screen: Screen, standings: readonly RenewalStanding[]): string {
  const theme = themeFor(screen);
  const text = standings.map((each) => block(screen, each, theme)).join('\n');
  return screen.glyphs ? text : inAscii(text);
}

function block(screen: Screen, standing: RenewalStanding, theme: Theme): string {
  const width = Math.min(screen.width, screen.terminal ? WIDEST : screen.width);
  const lines = [
    ...standing.hours.map((hours) => hoursLine(screen, hours)),
    paceLine(standing),
    ...filingLines(standing),
    feeLine(standing),
    standing.mode === undefined ? '' : (modes[standing.mode] ?? standing.mode),
    `${standing.rule}${standing.confidence === 'high' ? '' : ` [${standing.confidence} confidence]`}`,
  ].filter((line) => line !== '');
  const body = lines.map((line) => `${hanging('  ', line, width)}\n`).join('');
  return `${hanging('', titleOf(standing, theme), width)}\n${body}`;
}

function titleOf(
  { credential, holding, deadline, daysLeft }: RenewalStanding,
  theme: Theme,
): string {
  const where = holding.state === undefined ? '' : `, ${holding.state}`;
  const name = theme.strong(`${credential.abbreviation}${where}`);
  if (daysLeft < 0) return `${name} ${theme.bad(`expired ${writtenDay(deadline)}`)}`;
  return `${name} renew by ${theme.strong(writtenDay(deadline))} (${counted(daysLeft, 'day')} left)`;
}

function hoursLine(screen: Screen, { label, need, done, left }: HoursStanding): string {
  const bar = progressBar(screen, { done: Math.min(done, need), total: need, width: 16 });
  const what = label === undefined ? 'contact hours' : `of them in ${label}`;
  const rest = left === 0 ? 'complete' : `${writtenNumber(left)} left`;
  return `${bar} ${what}, ${rest}`;
}

function paceLine({ hoursAMonth, since }: RenewalStanding): string {
  const from = since === undefined ? '' : `Hours count from ${writtenDay(since)}. `;
  const pace =
    hoursAMonth === undefined ? '' : `Pace: ${writtenNumber(hoursAMonth)} h a month until then.`;
  return `${from}${pace}`.trim();
}

function filingLines({ window, fileBy, lateUntil, lateFee }: RenewalStanding): string[] {
  const late = lateFee === undefined ? '' : `, ${dollarRange(lateFee.usd, lateFee.toUsd)} more`;
  return [
    window === undefined
      ? ''
      : `File from ${writtenDay(window.from)} to ${writtenDay(window.to)}, by the pattern of past years.`,
    fileBy === undefined ? '' : `File by ${writtenDay(fileBy)}.`,
    lateUntil === undefined ? '' : `Late until ${writtenDay(lateUntil)}${late}.`,
  ];
}

function feeLine({ fee }: RenewalStanding): string {
  return fee === undefined ? '' : `Fee ${dollarRange(fee.usd, fee.toUsd)}.`;
}

/** How a board means its hours. */
const modes: Record<string, string> = {
  hours: 'All of these hours are owed.',
  options: 'Hours are one of several ways here: with enough practice you may owe none.',
  'topic-only': 'No general hours, but set topics.',
  none: 'No continuing education is asked in general.',
};
