/** Hours of work on each day; work judged on day d counts through d − 1. */
import type { DayNumber } from '../../../values/day.ts';
import { windowStart } from '../window.ts';
import type { Stretch } from './months.ts';

/** Work with its hours: a weekly number, or a total spread over its days. */
export interface HourStretch extends Stretch {
  /** Hours a day; a week's hours ÷ 7. */
  hoursPerDay: number;
}

/** Counts hours on any day up to `last`: hours a week × days ÷ 7; concurrent jobs add. */
export class HourCount {
  /** Hours worked before each day, the first being `first`. */
  private readonly before: Float64Array;
  private readonly first: DayNumber;
  private readonly years: number | undefined;

  constructor(stretches: readonly HourStretch[], years: number | undefined, last: DayNumber) {
    const worked = stretches.filter((each) => each.end > each.from && each.from <= last);
    this.first = worked.reduce((first, each) => Math.min(first, each.from), last);
    this.before = new Float64Array(last - this.first + 2);
    this.years = years;
    const rates = new Float64Array(this.before.length);
    for (const { from, end, hoursPerDay } of worked) {
      const start = from - this.first;
      const stop = Math.min(end - this.first, rates.length - 1);
      rates[start] = (rates[start] ?? 0) + hoursPerDay;
      rates[stop] = (rates[stop] ?? 0) - hoursPerDay;
    }
    let rate = 0;
    for (let index = 1; index < this.before.length; index++) {
      rate += rates[index - 1] ?? 0;
      this.before[index] = (this.before[index - 1] ?? 0) + rate;
    }
  }

  /** The hours that count on `day`, to a millionth: sevenths have no exact binary form. */
  on(day: DayNumber): number {
    const hours = this.until(day) - this.until(windowStart(day, this.years));
    return Math.round(hours * 1e6) / 1e6;
  }

  private until(day: DayNumber): number {
    const index = Math.max(0, Math.min(day - this.first, this.before.length - 1));
    return this.before[index] ?? 0;
  }
}
