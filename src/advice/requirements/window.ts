/**
 * Windows that slide: "within the last Y years". A window of Y years seen from a
 * day starts on the same date Y years earlier, included (Feb 29 → Feb 28).
 */

import { addYears, type DayNumber } from '../../values/day.ts';
import { counted } from '../../values/written-number.ts';

/** The first day that still counts on `day`; minus infinity without a window. */
export function windowStart(day: DayNumber, years: number | undefined): DayNumber {
  return years === undefined ? Number.NEGATIVE_INFINITY : addYears(day, -years);
}

/** The last day on which something dated `date` still counts; infinity without a window. */
export function lastDayCounting(date: DayNumber, years: number | undefined): DayNumber {
  if (years === undefined || date === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  let last = addYears(date, years);
  // Seen from Feb 29 a window starts on Feb 28: one day more than the plain sum.
  while (windowStart(last + 1, years) <= date) last += 1;
  return last;
}

/** "5 years", "1 month". */
export function windowWords(years: number): string {
  return years < 1 ? counted(Math.round(years * 12), 'month') : counted(years, 'year');
}
