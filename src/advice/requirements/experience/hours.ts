/** Hours of work on each day; work judged on day d counts through d − 1. */
import type { DayNumber } from '../../../values/day.ts';
import { windowStart } from '../window.ts';
import type { Stretch } from './months.ts';

/** Work with its hours: a weekly number, or a total spread over its days. */
export interface HourStretch extends Stretch {
  /** Hours a day; a week's hours ÷ 7. */
  hoursPerDay: number;
}

/** The hours that count on `day`: hours a week × days ÷ 7; concurrent jobs add. */
export function hoursOn(
  stretches: readonly HourStretch[],
  years: number | undefined,
  day: DayNumber,
): number {
  const start = windowStart(day, years);
  return exact(
    stretches.reduce((sum, { from, end, hoursPerDay }) => {
      const days = Math.min(end, day) - Math.max(from, start);
      return days > 0 ? sum + days * hoursPerDay : sum;
    }, 0),
  );
}

/** To a millionth: sevenths have no exact binary form. */
function exact(hours: number): number {
  return Math.round(hours * 1e6) / 1e6;
}

/** The same for many days from `first` to `last`, each without adding up all work again. */
export class HourCount {
  /** Hours worked before each day, from the first day that a window can see or, without one, `first`. */
  private readonly before: Float64Array;
  private readonly start: DayNumber;
  private readonly years: number | undefined;
  /** More than any one day can add. */
  private readonly mostADay: number;

  constructor(
    stretches: readonly HourStretch[],
    years: number | undefined,
    [first, last]: readonly [DayNumber, DayNumber],
  ) {
    this.start = years === undefined ? first : windowStart(first, years);
    this.years = years;
    this.mostADay = stretches.reduce((sum, { hoursPerDay }) => sum + hoursPerDay, 1);
    const changes = new Float64Array(last - this.start + 2);
    const change = (day: DayNumber, by: number) => {
      const place = Math.max(0, day - this.start);
      if (place < changes.length) changes[place] = (changes[place] ?? 0) + by;
    };
    for (const { from, end, hoursPerDay } of stretches) {
      if (end <= from) continue;
      change(from, hoursPerDay);
      change(end, -hoursPerDay);
    }
    this.before = new Float64Array(changes.length);
    let sum = years === undefined ? hoursOn(stretches, undefined, first) : 0;
    let rate = 0;
    for (let place = 0; place < changes.length; place++) {
      this.before[place] = sum;
      rate += changes[place] ?? 0;
      sum += rate;
    }
  }

  /** The hours that count on `day`. */
  on(day: DayNumber): number {
    if (this.years === undefined) return exact(this.until(day));
    return exact(this.until(day) - this.until(windowStart(day, this.years)));
  }

  /**
   * For so many days from `day` on the count stays on its side of `hours`; at
   * least 1. At the end of a month a window may move by four days at once.
   */
  sameFor(day: DayNumber, hours: number): number {
    const away = Math.abs(this.on(day) - hours);
    return Math.max(1, Math.floor(away / (4 * this.mostADay)));
  }

  private until(day: DayNumber): number {
    const place = Math.max(0, Math.min(day - this.start, this.before.length - 1));
    return this.before[place] ?? 0;
  }
}
