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
  if (last === Number.POSITIVE_INFINITY) return fromIndex(first, value);
  return tidy([
    { from: 0, value: UNMET },
    { from: Math.max(0, first), value },
    { from: last + 1, value: UNMET },
  ]);
}

/** The value of each day, found by asking today and on the days on which it may change. */
export function changingOn(changes: readonly number[], value: (index: number) => DayValue): Days {
  const later = changes.filter((index) => index > 0 && Number.isFinite(index));
  if (later.length === 0) return always(value(0));
  const asked = [0, ...later.sort((one, other) => one - other)];
  return tidy(asked.map((from) => ({ from, value: value(from) })));
}

/** Each day's value made from the values that a few timelines have on it. */
export function combined(
  parts: readonly Days[],
  value: (values: readonly DayValue[]) => DayValue,
): Days {
  const changes = parts.flatMap((part) => part.map((run) => run.from));
  return changingOn(changes, (index) => value(parts.map((part) => valueAt(part, index))));
}

/** Met where every part is met, unmet where one is; met where there is no part. */
export function least(parts: readonly Days[]): Days {
  return joined(parts, UNMET);
}

/** Met where one part is met; unmet where there is no part. */
export function most(parts: readonly Days[]): Days {
  return joined(parts, MET);
}

/** Unmet where the days are met, and the other way round; what may be, may not be. */
export function opposite(days: Days): Days {
  const turned = { [UNMET]: MET, [MAY]: MAY, [MET]: UNMET } as const;
  return days.map(({ from, value }) => ({ from, value: turned[value] }));
}

/**
 * The value of each day where one part with the value `strongest` is enough to
 * give it, and the opposite takes all of them. Any number of parts in one pass.
 */
function joined(parts: readonly Days[], strongest: typeof UNMET | typeof MET): Days {
  const weakest = strongest === MET ? UNMET : MET;
  const telling = parts.filter((part) => part.length > 1 || part[0]?.value !== weakest);
  const [first] = telling;
  if (first === undefined) return always(weakest);
  if (telling.length === 1) return first;
  if (telling.some((part) => part.length === 1 && part[0]?.value === strongest)) {
    return always(strongest);
  }
  /** How many parts have each value. */
  const parted = [0, 0, 0];
  const runs = changesOf(telling).map(({ from, before, value }): Run => {
    if (before !== undefined) parted[before] = (parted[before] ?? 0) - 1;
    parted[value] = (parted[value] ?? 0) + 1;
    if ((parted[strongest] ?? 0) > 0) return { from, value: strongest };
    return { from, value: (parted[MAY] ?? 0) > 0 ? MAY : weakest };
  });
  return tidy(runs);
}

interface Change extends Run {
  /** The value until then; undefined on the first day. */
  before: DayValue | undefined;
}

function changesOf(parts: readonly Days[]): Change[] {
  const changes: Change[] = [];
  for (const part of parts) {
    let before: DayValue | undefined;
    for (const { from, value } of part) {
      changes.push({ from, value, before });
      before = value;
    }
  }
  return changes.sort((one, other) => one.from - other.from);
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
