/** What a check-up found, one line a check, with what to do below it. */
import { harmlessLine } from '../values/harmless.ts';
import { finished, isNarrow, roomIn } from './layout.ts';
import type { Screen } from './screen.ts';
import { hanging, pad } from './text.ts';
import { type Theme, themeFor } from './theme.ts';

export interface ShownFinding {
  check: string;
  status: 'ok' | 'note' | 'problem';
  what: string;
  fix?: string;
}

/** Columns of "problem" and a gap. */
const STATUS = 9;

/** The lines. In a pipe: status, check, what was found and what to do between tabs. */
export function drawFindings(screen: Screen, findings: readonly ShownFinding[]): string {
  const theme = themeFor(screen);
  const longest = Math.max(...findings.map(({ check }) => check.length)) + 2;
  const text = findings
    .map((found) => (screen.terminal ? block(screen, found, longest, theme) : recordLine(found)))
    .join('');
  return finished(screen, text);
}

function block(screen: Screen, found: ShownFinding, longest: number, theme: Theme): string {
  const { check, status, what, fix } = found;
  const width = roomIn(screen);
  const word = paint(theme, status)(status);
  const narrow = isNarrow(screen);
  const lead = narrow ? '  ' : `${pad(word, STATUS)}${pad(check, longest)}`;
  const indent = ' '.repeat(narrow ? 2 : STATUS + longest);
  const lines = [
    ...(narrow ? [`${pad(word, STATUS)}${check}`] : []),
    hanging(lead, harmlessLine(what), width),
    ...(fix === undefined ? [] : [hanging(`${indent}${theme.arrow} `, harmlessLine(fix), width)]),
  ];
  return `${lines.join('\n')}\n`;
}

function recordLine({ check, status, what, fix = '' }: ShownFinding): string {
  return `${[status, check, harmlessLine(what), harmlessLine(fix)].join('\t')}\n`;
}

function paint(theme: Theme, status: ShownFinding['status']) {
  if (status === 'ok') return theme.good;
  return status === 'note' ? theme.maybe : theme.bad;
}
