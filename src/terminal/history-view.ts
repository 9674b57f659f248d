/** Changes to the record as a table, newest first. */
import type { Day } from '../values/day.ts';
import { harmlessLine } from '../values/harmless.ts';
import { writtenDay } from '../values/written-day.ts';
import { finished } from './layout.ts';
import type { Screen } from './screen.ts';
import { drawTable } from './table.ts';
import { themeFor } from './theme.ts';

export interface ShownChange {
  /** Null: not a revision yet. */
  revision: number | null;
  date: Day | null;
  text: string;
  takenBackBy: number | null;
  readable: boolean;
}

/** The table; "" when there is no change. In a pipe: revision, day, words and state between tabs. */
export async function drawHistory(
  screen: Screen,
  changes: readonly ShownChange[],
): Promise<string> {
  const theme = themeFor(screen);
  const rows = changes.map((change) => {
    const { revision, date, takenBackBy } = change;
    const text = harmlessLine(change.text);
    const number = revision === null ? 'now' : String(revision);
    if (!screen.terminal) return [number, date ?? '', text, stateOf(change)];
    const told = takenBackBy === null ? text : theme.dim(`${text} (taken back)`);
    return [number, date === null ? '' : writtenDay(date), told];
  });
  const columns = [
    { title: 'Revision', align: 'right' as const },
    { title: 'Date', min: 12 },
    { title: 'What', flexible: true },
  ];
  return finished(screen, await drawTable(screen, { columns, rows }));
}

function stateOf({ takenBackBy, readable }: ShownChange): string {
  if (!readable) return 'damaged';
  return takenBackBy === null ? '' : `taken back by ${takenBackBy}`;
}
