/**
 * From counted work to days: finds when a count is enough without counting on
 * every day of ten years. Between two breakpoints (a job starts or ends, the
 * window reaches or leaves it) a count only grows or only shrinks, unless one
 * job enters while another leaves; only such days are counted one by one.
 */
import type { DayNumber } from '../../../values/day.ts';
import { type Days, MET, type Run, tidy, UNMET } from '../days.ts';
import { lastDayCounting, windowStart } from '../window.ts';
import type { Stretch } from './months.ts';

interface Judging {
  stretches: readonly Stretch[];
  years: number | undefined;
  today: DayNumber;
  /** How many days are judged. */
  length: number;
  enough: (day: DayNumber) => boolean;
  /** True where a window filled by one job always counts the same: calendar months. */
  fullWindowIsSteady: boolean;
}

/** Met on the days on which the count is enough. */
export function daysEnough(judging: Judging): Days {
  const { today, length } = judging;
  const points = breakpoints(judging);
  const runs: Run[] = [];
  for (const [place, first] of points.entries()) {
    const last = (points[place + 1] ?? today + length) - 1;
    runs.push(...segment(judging, first, last));
  }
  return tidy(runs.map(({ from, value }) => ({ from: from - today, value })));
}

function breakpoints({ stretches, years, today, length }: Judging): DayNumber[] {
  const changes = stretches.flatMap(({ from, end }) => [
    from + 1,
    end + 1,
    lastDayCounting(from, years) + 1,
    lastDayCounting(end - 1, years) + 1,
  ]);
  const within = changes.filter((day) => day > today && day < today + length);
  return [...new Set([today, ...within])].sort((one, other) => one - other);
}

function segment(judging: Judging, first: DayNumber, last: DayNumber): Run[] {
  const { enough } = judging;
  const start = enough(first);
  if (first === last || steady(judging, first)) return [run(first, start)];
  if (!bothWays(judging, first)) {
    if (start === enough(last)) return [run(first, start)];
    return [run(first, start), run(turn(enough, first, last), !start)];
  }
  const runs: Run[] = [];
  for (let day = first; day <= last; day++) runs.push(run(day, enough(day)));
  return runs;
}

/** The first day that differs from `first`, where the count goes one way only. */
function turn(enough: (day: DayNumber) => boolean, first: DayNumber, last: DayNumber): DayNumber {
  const before = enough(first);
  let same = first;
  let other = last;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (enough(middle) === before) same = middle;
    else other = middle;
  }
  return other;
}

function run(from: DayNumber, enough: boolean): Run {
  return { from, value: enough ? MET : UNMET };
}

function growing({ stretches }: Judging, day: DayNumber): boolean {
  return stretches.some(({ from, end }) => from < day && day <= end);
}

function shrinking({ stretches, years }: Judging, day: DayNumber): boolean {
  const start = windowStart(day, years);
  return stretches.some(({ from, end }) => from < start && start < end);
}

/** Nothing enters and nothing leaves, or one job fills the whole window. */
function steady(judging: Judging, day: DayNumber): boolean {
  if (!growing(judging, day) && !shrinking(judging, day)) return true;
  return judging.fullWindowIsSteady && fillsWindow(judging, day);
}

function fillsWindow({ stretches, years }: Judging, day: DayNumber): boolean {
  const start = windowStart(day, years);
  return stretches.some(({ from, end }) => from < start && day <= end);
}

function bothWays(judging: Judging, day: DayNumber): boolean {
  return growing(judging, day) && shrinking(judging, day);
}
