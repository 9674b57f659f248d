/**
 * From counted work to days: finds when a count is enough without counting on
 * every day of ten years. Between two turning points (a stretch of work begins
 * or ends, the window reaches or leaves it) a count only grows or only shrinks,
 * unless one stretch enters while another leaves. Hours at an even rate go one
 * way even then, but for the leap days that make a window longer; other counts
 * are asked for each such day.
 */
import { type DayNumber, dayNumber, dayParts } from '../../../values/day.ts';
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
  /** For so many days from `day` on the answer of `enough` is the same, since the count is far from what is asked; at least 1. */
  same: (day: DayNumber) => number;
  /**
   * How the count goes while work enters and leaves a window. `calendar`: months
   * of merged stretches, the same where one of them fills the window. `even`:
   * hours, each stretch at one rate. `uneven`: anything.
   */
  course: 'calendar' | 'even' | 'uneven';
}

/** Met on the days on which the count is enough. */
export function daysEnough(judging: Judging): Days {
  const { today, length } = judging;
  const points = turningPoints(judging);
  const runs = points.flatMap((point, place) => {
    const last = (points[place + 1]?.day ?? today + length) - 1;
    return segment(judging, point, last);
  });
  return tidy(runs.map(({ from, value }) => ({ from: from - today, value })));
}

/** From this day on so many stretches add days to the count, and so many lose them. */
interface TurningPoint {
  day: DayNumber;
  growing: number;
  shrinking: number;
}

function turningPoints(judging: Judging): TurningPoint[] {
  const { stretches, years, today, length } = judging;
  const ofWork = stretches
    .filter(({ end }) => end > windowStart(today, years))
    .flatMap(({ from, end }): TurningPoint[] => [
      { day: from + 1, growing: 1, shrinking: 0 },
      { day: end + 1, growing: -1, shrinking: 0 },
      { day: lastDayCounting(from, years) + 1, growing: 0, shrinking: 1 },
      { day: lastDayCounting(end - 1, years) + 1, growing: 0, shrinking: -1 },
    ]);
  const changes = [...ofWork, ...leapDays(judging)]
    .filter(({ day }) => day < today + length)
    .sort((one, other) => one.day - other.day);
  const points: TurningPoint[] = [{ day: today, growing: 0, shrinking: 0 }];
  for (const change of changes) {
    const last = points.at(-1);
    if (last === undefined) continue;
    const growing = last.growing + change.growing;
    const shrinking = last.shrinking + change.shrinking;
    if (change.day <= last.day) Object.assign(last, { growing, shrinking });
    else points.push({ day: change.day, growing, shrinking });
  }
  return points;
}

/** Around a leap day a window does not move by a day a day. */
function leapDays({ years, today, length, course }: Judging): TurningPoint[] {
  if (years === undefined || course !== 'even') return [];
  const { year } = dayParts(today);
  const { year: last } = dayParts(today + length);
  return Array.from({ length: last - year + 1 }, (_, ahead) => {
    const march = dayNumber(year + ahead, 3, 1);
    return [march - 1, march].map((day) => ({ day, growing: 0, shrinking: 0 }));
  }).flat();
}

function segment(judging: Judging, { day, growing, shrinking }: TurningPoint, last: DayNumber) {
  const { enough, same, course } = judging;
  const start = enough(day);
  const bothWays = course !== 'even' && growing > 0 && shrinking > 0;
  if (growing + shrinking === 0 || (bothWays && isFull(judging, day))) return [run(day, start)];
  if (!bothWays) {
    if (start === enough(last)) return [run(day, start)];
    return [run(day, start), run(turn(enough, day, last), !start)];
  }
  const runs: Run[] = [];
  for (let each = day; each <= last; each += same(each)) runs.push(run(each, enough(each)));
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

/** One stretch fills the whole window, and so counts the same on every day. */
function isFull({ stretches, years, course }: Judging, day: DayNumber): boolean {
  if (course !== 'calendar') return false;
  const start = windowStart(day, years);
  return stretches.some(({ from, end }) => from < start && day <= end);
}
