/** What it takes to keep what one holds, drawn: one block a credential. */
import type { EndUnknown } from '../advice/renewal/end-unknown.ts';
import type { RenewalStanding } from '../advice/renewal.ts';
import { harmlessLine } from '../values/harmless.ts';
import { writtenDay } from '../values/written-day.ts';
import { counted } from '../values/written-number.ts';
import { roomIn } from './layout.ts';
import { hoursLines } from './renewals/hours.ts';
import { filingLines, lateLines, priceLines } from './renewals/terms.ts';
import type { Screen } from './screen.ts';
import { hanging, inAscii } from './text.ts';
import { type Theme, themeFor } from './theme.ts';

/** The blocks, the nearest deadline first, then what has no end recorded; "" when there is neither. */
export function drawRenewals(
  screen: Screen,
  standings: readonly RenewalStanding[],
  unknown: readonly EndUnknown[],
): string {
  const theme = themeFor(screen);
  const text = [
    ...standings.map((each) => block(screen, titleOf(each, theme), linesOf(screen, each))),
    ...unknown.map((each) => block(screen, unknownTitle(each, theme), questionsFor(each))),
  ].join('\n');
  return screen.glyphs ? text : inAscii(text);
}

function block(screen: Screen, title: string, lines: readonly string[]): string {
  const width = roomIn(screen);
  const body = lines.filter((line) => line !== '').map((line) => hanging('  ', line, width));
  return [hanging('', title, width), ...body].map((line) => `${line}\n`).join('');
}

function titleOf(
  { credential, holding, deadline, daysLeft }: RenewalStanding,
  theme: Theme,
): string {
  const name = theme.strong(titled(credential.abbreviation, holding.state));
  const day = writtenDay(deadline);
  if (holding.status === 'lapsed') return `${name} ${theme.bad(`lapsed, expired ${day}`)}`;
  if (daysLeft < 0) {
    return `${name} ${theme.bad(`expired ${day}`)} (${counted(-daysLeft, 'day')} ago)`;
  }
  return `${name} renew by ${theme.strong(day)} (${counted(daysLeft, 'day')} left)`;
}

function titled(name: string, state: string | undefined): string {
  return state === undefined ? name : `${name}, ${state}`;
}

function linesOf(screen: Screen, standing: RenewalStanding): string[] {
  const { holding, firstRenewal, stateUnknown, rule, confidence } = standing;
  const entry = harmlessLine(holding.id);
  return [
    ...hoursLines(screen, standing),
    firstRenewal?.looksSo === false
      ? `When was it issued? carepath edit ${entry} --issued DATE`
      : '',
    ...filingLines(standing),
    ...priceLines(standing),
    ...lateLines(standing),
    stateUnknown ? `Which state issued it? carepath edit ${entry} --state CODE` : '',
    `${rule}${confidence === 'high' ? '' : ` [${confidence} confidence]`}`,
  ];
}

function unknownTitle({ holding, credential }: EndUnknown, theme: Theme): string {
  const name = credential?.abbreviation ?? harmlessLine(holding.credential);
  return `${theme.strong(titled(name, holding.state))} ${theme.maybe('no end recorded')}`;
}

function questionsFor({ holding, credential, proposed }: EndUnknown): string[] {
  const edit = `carepath edit ${harmlessLine(holding.id)}`;
  const { kind, abbreviation } = credential ?? {};
  const name = abbreviation ?? harmlessLine(holding.credential);
  const { starts, text = '' } = credential?.validity ?? {};
  return [
    `When does your ${name}${kind === 'license' ? ' license' : ''} end? ${edit} --expires DATE`,
    starts !== undefined && holding.issued === undefined
      ? `Its rule gives the end from the day it was issued: ${edit} --issued DATE`
      : '',
    proposed === undefined
      ? ''
      : `By its rule on ${writtenDay(proposed)}${reason(text)}. To record that: ${edit} --expires ${proposed}`,
  ];
}

/** "Counted from the next January 1." → ": counted from the next January 1". */
function reason(text: string): string {
  if (text === '') return '';
  return `: ${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`;
}
