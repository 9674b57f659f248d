/** The calendar of the independent checker: Date.UTC and nothing of ours. */

const DAY = 86_400_000;

const known = new Map<string, number>();

/** Days since 1970-01-01. */
export function numberOf(day: string): number {
  const number = known.get(day) ?? Date.parse(`${day}T00:00:00Z`) / DAY;
  if (Number.isNaN(number)) throw new Error(`no day: ${day}`);
  known.set(day, number);
  return number;
}

/** `YYYY-MM-DD` of a number of days. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The same date so many months later or, when negative, earlier; the last of the month where it has no such day. */
export function monthsLater(number: number, months: number): number {
  const date = new Date(number * DAY);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  return (
    Date.UTC(
      last.getUTCFullYear(),
      last.getUTCMonth(),
      Math.min(date.getUTCDate(), last.getUTCDate()),
    ) / DAY
  );
}

/** Whole calendar months from the first day up to but not including `end`, and the days left over. */
export function wholeMonths(first: number, end: number): { months: number; days: number } {
  let months = 0;
  while (monthsLater(first, months + 1) <= end) months += 1;
  return { months, days: end - monthsLater(first, months) };
}
