import type { Day } from '../values/day.ts';
import { usageFailure } from '../values/failure.ts';
import { notADay, readDay, writtenDay } from '../values/written-day.ts';
import type { Context } from './context.ts';

/** The day a flag names, today or before; undefined when it was not given. Throws a Failure (2). */
export function pastDay(
  context: Context,
  flag: string,
  written: string | undefined,
): Day | undefined {
  if (written === undefined) return undefined;
  const day = readDay(written, context.today);
  if (day === undefined) {
    const { problem, fix } = notADay(written);
    throw usageFailure(`${flag} ${written} ${problem}.`, `${fix}.`);
  }
  if (day > context.today) throw usageFailure(`${flag} ${writtenDay(day)} has not come yet.`);
  return day;
}
