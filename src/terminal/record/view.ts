/** What the tables of the record need beside the record. */
import type { NameOf } from '../../career/names.ts';
import type { ProgressRecord } from '../../progress/record.ts';
import type { Day } from '../../values/day.ts';
import { harmlessLine } from '../../values/harmless.ts';
import { writtenDay } from '../../values/written-day.ts';
import type { Screen } from '../screen.ts';
import type { Column } from '../table.ts';
import { inAscii } from '../text.ts';
import { type Theme, themeFor } from '../theme.ts';

export interface RecordView {
  screen: Screen;
  theme: Theme;
  today: Day;
  nameOf: NameOf;
  /** What the user typed, as one line that drives no terminal. */
  text(written: string | undefined): string;
  /** "Nov 1, 2026"; "" where no day is known. */
  day(day: Day | null | undefined): string;
}

/** Rows of one section under its columns. */
export interface SectionTable {
  columns: Column[];
  rows: (record: ProgressRecord, view: RecordView) => string[][];
}

/** The view of a record on this screen, on this day. */
export function recordView(screen: Screen, today: Day, nameOf: NameOf): RecordView {
  return {
    screen,
    theme: themeFor(screen),
    today,
    nameOf,
    text: (written = '') =>
      screen.glyphs ? harmlessLine(written) : inAscii(harmlessLine(written)),
    day: (day) => (day === undefined || day === null ? '' : writtenDay(day)),
  };
}
