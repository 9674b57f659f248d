/**
 * Calendar days without clock or zone. A `Day` is written `YYYY-MM-DD`; inside,
 * days are counted from 1970-01-01, so that ten years of them are plain integers.
 */

/** A calendar day written `YYYY-MM-DD`. */
export type Day = string;
/** A calendar day as the number of days since 1970-01-01. */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of a calendar day; NaN when year, month and day name no day. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const instant = Date.UTC(year, month - 1, day);
  const back = new Date(instant);
  // Date.UTC reads years 0 to 99 as 1900 to 1999 and rolls Feb 30 into March.
  const real =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return real ? instant / MS_PER_DAY : Number.NaN;
}

/** The day number of a `YYYY-MM-DD`; undefined when it is no day ("2026-02-30"). */
export function parseDay(text: string): DayNumber | undefined {
  const parts = ISO_DAY.exec(text);
  if (!parts) return undefined;
  const number = dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return Number.isNaN(number) ? undefined : number;
}

/** The day number of a day known to be well formed; throws a RangeError when it is not. */
export function toNumber(day: Day): DayNumber {
  const number = parseDay(day);
  if (number === undefined) throw new RangeError(`not a calendar day: ${day}`);
  return number;
}

/** Year, month (1–12) and day of a day number. */
export function dayParts(number: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD` of a day number. */
export function toDay(number: DayNumber): Day {
  const { year, month, day } = dayParts(number);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/**
 * So many months later (or earlier, when negative). A day the month lacks
 * becomes its last: Jan 31 + 1 month = Feb 28 or 29.
 */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = dayParts(number);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return dayNumber(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** So many years later; Feb 29 becomes Feb 28 in a year without it. */
export function addYears(number: DayNumber, years: number): DayNumber {
  return addMonths(number, Math.round(years * 12));
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Whole calendar months from `from` up to but not including `end`, and the days
 * left over. Both are 0 when `end` is not after `from`.
 */
export function monthsAndDays(from: DayNumber, end: DayNumber): { months: number; days: number } {
  if (end <= from) return { months: 0, days: 0 };
  const first = dayParts(from);
  const last = dayParts(end);
  let months = (last.year - first.year) * 12 + (last.month - first.month);
  if (addMonths(from, months) > end) months -= 1;
  return { months, days: end - addMonths(from, months) };
}
