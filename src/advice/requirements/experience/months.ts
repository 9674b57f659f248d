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

const NONE: Length = { months: 0, days: 0 };

/** Overlapping and adjoining stretches merged, in order of time; those that never begin left out. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let last: Stretch | undefined;
  for (const { from, end } of inOrder(stretches)) {
    if (end <= from) continue;
    if (last === undefined || from > last.end) {
      last = { from, end };
      result.push(last);
    } else if (end > last.end) {
      last.end = end;
    }
  }
  return result;
}

/** In order of time, in which a person's jobs come already. */
function inOrder(stretches: readonly Stretch[]): readonly Stretch[] {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { from } of stretches) {
    if (from < latest) return stretches.toSorted((one, other) => one.from - other.from);
    latest = from;
  }
  return stretches;
}

/**
 * Counts months on any day. Each stretch, clipped to the window, counts whole
 * calendar months from its first day, and days. The days of several stretches
 * add up, 30 to a month; those of a single one do not, so that a year from
 * Nov 1 is complete on Nov 1 and not on Oct 31. What matters is that there are
 * several, not that each has days left over: else a count would fall on the day
 * on which one of them completes a month.
 */
export class MonthCount {
  /** Merged, in order of time. */
  readonly stretches: readonly Stretch[];
  /** The lengths of all stretches before each, added up. */
  private readonly before: Length[] = [NONE];
  private readonly years: number | undefined;

  constructor(stretches: readonly Stretch[], years: number | undefined) {
    this.stretches = merged(stretches);
    this.years = years;
    let sum = NONE;
    for (const { from, end } of this.stretches) {
      // An ongoing stretch is the last, and always clipped at the day judged.
      if (Number.isFinite(end)) sum = plus(sum, monthsAndDays(from, end));
      this.before.push(sum);
    }
  }

  /** What counts on `day`, days carried into months. */
  on(day: DayNumber): Length {
    const start = windowStart(day, this.years);
    const first = this.firstPlace((stretch) => stretch.end > start);
    const last = this.firstPlace((stretch) => stretch.from >= day) - 1;
    if (last < first) return NONE;
    if (last === first) return this.clipped(first, start, day);
    // What lies between two stretches lies whole in the window.
    const between = minus(this.before[last] ?? NONE, this.before[first + 1] ?? NONE);
    const outer = plus(this.clipped(first, start, day), this.clipped(last, start, day));
    const { months, days } = plus(between, outer);
    return { months: months + Math.floor(days / 30), days: days % 30 };
  }

  /**
   * For so many days from `day` on the count stays on its side of `months`; at
   * least 1. A day adds or takes one day; two months are left for those of
   * different length.
   */
  sameFor(day: DayNumber, months: number): number {
    return Math.max(1, 28 * (Math.abs(this.on(day).months - months) - 2));
  }

  private clipped(place: number, start: DayNumber, day: DayNumber): Length {
    const stretch = this.stretches[place];
    if (stretch === undefined) return NONE;
    return monthsAndDays(Math.max(stretch.from, start), Math.min(stretch.end, day));
  }

  /** The place of the first stretch for which `holds` is true, where it stays true for all after it. */
  private firstPlace(holds: (stretch: Stretch) => boolean): number {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const stretch = this.stretches[middle];
      if (stretch !== undefined && holds(stretch)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function plus(one: Length, other: Length): Length {
  return { months: one.months + other.months, days: one.days + other.days };
}

function minus(one: Length, other: Length): Length {
  return { months: one.months - other.months, days: one.days - other.days };
}
