/** Spans of days: what "when is it true?" is answered with. */
import { type Day, type DayNumber, toDay } from './day.ts';

/** From the first day to the last, both included; null: no end in sight. */
export type Span = [from: Day, to: Day | null];

/**
 * The runs of days, from `first` on, on which `holds` is true. A run that
 * reaches the last day looked at is open (null): nothing is known to end it.
 */
export function spansWhere(
  values: ArrayLike<number>,
  first: DayNumber,
  holds: (value: number) => boolean,
): Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let index = 0; index <= values.length; index++) {
    const value = values[index];
    const inside = value !== undefined && holds(value);
    if (inside && start < 0) start = index;
    if (!inside && start >= 0) {
      const open = index === values.length;
      spans.push([toDay(first + start), open ? null : toDay(first + index - 1)]);
      start = -1;
    }
  }
  return spans;
}
