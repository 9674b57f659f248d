/**
 * One value for each day from today on: the whole arithmetic of requirements.
 * Kept as runs of equal days, since a rule changes its mind a handful of times
 * in ten years, not on each of 3,653 days.
 */

/** Unmet, may be met, met: `all` takes the least, `any` the most. */
export const UNMET = 0;
export const MAY = 1;
export const MET = 2;
export type DayValue = 0 | 1 | 2;

/** From this day (today is 0) until the next run the value is the same. */
export interface Run {
  readonly from: number;
  readonly value: DayValue;
}

/** The value of each day as runs; the first starts today, neighbors differ. */
export type Days = readonly Run[];

/** The same value on every day. */
export function always(value: DayValue): Days {
  return [{ from: 0, value }];
}

/** `value` from the given day on, unmet before; a day at or before today is every day. */
export function fromIndex(index: number, value: DayValue): Days {
  return tidy([
    { from: 0, value: UNMET },
    { from: Math.max(0, index), value },
  ]);
}

/** `value` from the first day up to and including the last, unmet otherwise. */
export function between(first: number, last: number, value: DayValue): Days {
  if (last < Math.max(first, 0)) return always(UNMET);
  return tidy([
    { from: 0, value: UNMET },
    { from: Math.max(0, first), value },
    { from: last + 1, value: UNMET },
  ]);
}

/** The value of each day, found by asking today and on the days on which it may change. */
export function changingOn(changes: readonly number[], value: (index: number) => DayValue): Days {
  const later = [...new Set(changes)].filter((index) => index > 0 && Number.isFinite(index));
  const asked = [0, ...later.sort((one, other) => one - other)];
  return tidy(asked.map((from) => ({ from, value: value(from) })));
}

/** Each day's value made from the values that some timelines have on it. */
export function combined(
  parts: readonly Days[],
  value: (values: readonly DayValue[]) => DayValue,
): Days {
  const changes = parts.flatMap((part) => part.map((run) => run.from));
  return changingOn(changes, (index) => value(parts.map((part) => valueAt(part, index))));
}

/** Met where every part is met, unmet where one is. */
export function least(parts: readonly Days[]): Days {
  return combined(parts, (values) => values.reduce((low, each) => (each < low ? each : low), MET));
}

/** Met where one part is met. */
export function most(parts: readonly Days[]): Days {
  return combined(parts, (values) =>
    values.reduce((high, each) => (each > high ? each : high), UNMET as DayValue),
  );
}

/** The value of one day. */
export function valueAt(days: Days, index: number): DayValue {
  let value: DayValue = UNMET;
  for (const run of days) {
    if (run.from > index) break;
    value = run.value;
  }
  return value;
}

/** The first day, from `start` on, whose value is at least `value`; -1 when there is none. */
export function firstIndex(days: Days, start: number, value: DayValue): number {
  if (valueAt(days, start) >= value) return start;
  return days.find((run) => run.from > start && run.value >= value)?.from ?? -1;
}

/** Runs in order of their days, the later of two on the same day winning, neighbors merged. */
export function tidy(runs: readonly Run[]): Days {
  const result: Run[] = [];
  for (const run of runs) {
    if (result.at(-1)?.from === run.from) result.pop();
    if (result.at(-1)?.value !== run.value) result.push(run);
  }
  return result;
}
