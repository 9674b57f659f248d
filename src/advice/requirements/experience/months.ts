/**
 * Months of work on each day, in calendar months and days.
 * Work judged on day d counts through d − 1; `from` and `to` are both worked.
 */
import { type DayNumber, monthsAndDays } from '../../../values/day.ts';
import { windowStart } from '../window.ts';

/** A stretch of work: worked from `from` up to, not including, `end`; infinity: ongoing. */
export interface Stretch {
  from: DayNumber;
  end: DayNumber;
}

export interface Length {
  months: number;
  days: number;
}

/** Overlapping and adjoining stretches merged, in order of time. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const sorted = stretches
    .filter((stretch) => stretch.end > stretch.from)
    .sort((one, other) => one.from - other.from);
  const result: Stretch[] = [];
  for (const stretch of sorted) {
    const last = result.at(-1);
    if (last !== undefined && stretch.from <= last.end) last.end = Math.max(last.end, stretch.end);
    else result.push({ ...stretch });
  }
  return result;
}

/**
 * Counts months on any day. Each stretch, clipped to the window, counts whole
 * calendar months from its first day, and days. The days of several stretches
 * add up, 30 to a month; those of a single one do not, so that a year from
 * Nov 1 is complete on Nov 1 and not on Oct 31.
 */
export class MonthCount {
  /** Merged, in order of time. */
  readonly stretches: readonly Stretch[];
  private readonly lengths: Length[];
  private readonly years: number | undefined;

  constructor(stretches: readonly Stretch[], years: number | undefined) {
    this.stretches = merged(stretches);
    this.lengths = this.stretches.map((each) =>
      Number.isFinite(each.end) ? monthsAndDays(each.from, each.end) : { months: 0, days: 0 },
    );
    this.years = years;
  }

  /** What counts on `day`, days carried into months. */
  on(day: DayNumber): Length {
    const start = windowStart(day, this.years);
    let months = 0;
    let days = 0;
    let parts = 0;
    for (const [index, stretch] of this.stretches.entries()) {
      if (stretch.from >= day) break;
      if (stretch.end <= start) continue;
      const whole = stretch.from >= start && stretch.end <= day;
      const length = whole
        ? this.lengths[index]
        : monthsAndDays(Math.max(stretch.from, start), Math.min(stretch.end, day));
      months += length?.months ?? 0;
      days += length?.days ?? 0;
      if ((length?.days ?? 0) > 0) parts += 1;
    }
    if (parts < 2) return { months, days };
    return { months: months + Math.floor(days / 30), days: days % 30 };
  }
}
