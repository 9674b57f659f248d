/**
 * Calendar days without clock or zone. A `Day` is written `YYYY-MM-DD`; inside,
 * days are counted from 1970-01-01, so that ten years of them are plain integers.
 */

/** A calendar day written `YYYY-MM-DD`. */
export type Day = string;
/** A calendar day as the number of days since 1970-01-01. */
export type DayNumber = number;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The number of a calendar day; NaN when year, month and day name no day.
 * Years are counted from March, so that the leap day comes last (the usual
 * integer form of the proleptic Gregorian calendar; a Date object for each of
 * ten years of days would be twenty times slower).
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)))
    return Number.NaN;
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH;
}

/** Days in 400 years. */
const DAYS_PER_ERA = 146_097;
/** From March 1 of year 0 to 1970-01-01. */
const EPOCH = 719_468;

/** Year, month (1–12) and day of a day number. */
export function dayParts(number: DayNumber): { year: number; month: number; day: number } {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
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

/**
 * `YYYY-MM-DD` of a day number. Days are compared as texts, so those before year
 * 0 or after 9999 become the first or the last day that can be written.
 */
export function toDay(number: DayNumber): Day {
  const { year, month, day } = dayParts(Math.min(Math.max(number, FIRST), LAST));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** 0000-01-01. */
const FIRST = -719_528;
/** 9999-12-31. */
const LAST = 2_932_896;

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
  const targetMonth = index - targetYear * 12 + 1;
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
