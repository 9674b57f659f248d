/** `--within`: how far ahead a command looks. */
import type { Day } from '../values/day.ts';
import { usageFailure } from '../values/failure.ts';
import { harmlessLine } from '../values/harmless.ts';
import { acceptedDays, readDay, writtenDay } from '../values/written-day.ts';
import type { Context } from './context.ts';

/**
 * The last day looked at, from "90d", "+3m" or a day. Throws a Failure (2) for
 * anything else, and for a day that is over.
 */
export function lastDay({ today }: Context, written: string): Day {
  const distance = /^\d{1,4}[dwmy]$/i.test(written.trim()) ? `+${written.trim()}` : written;
  const day = readDay(distance, today, 'end');
  if (day === undefined) {
    throw usageFailure(
      `--within "${harmlessLine(written)}" is no length of time that carepath reads.`,
      `Write 90d, 12w, 6m or 1y, or a day: ${acceptedDays}.`,
    );
  }
  if (day >= today) return day;
  throw usageFailure(`--within ${writtenDay(day)} is over.`, 'Name a day from today on.');
}
