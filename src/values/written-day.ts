/** How days are written for people, and how people may write them. */
import {
  addMonths,
  type Day,
  type DayNumber,
  dayParts,
  daysInMonth,
  parseDay,
  toDay,
  toNumber,
} from './day.ts';
import { counted } from './written-number.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Nov 22, 2026"; the text itself when it is no day. */
export function writtenDay(day: Day): string {
  const number = parseDay(day);
  if (number === undefined) return day;
  const parts = dayParts(number);
  return `${MONTHS[parts.month - 1]} ${parts.day}, ${parts.year}`;
}

/** "Nov 2026". */
export function writtenMonth(day: Day): string {
  const parts = dayParts(toNumber(day));
  return `${MONTHS[parts.month - 1]} ${parts.year}`;
}

const MONTH_NAMES = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

/** What is wrong with a text that is no day, and what to write instead. */
export function notADay(written: string): { problem: string; fix: string } {
  const [, year] = /^\s*((?:19|20)\d\d)\s*$/.exec(written) ?? [];
  if (year === undefined) {
    return { problem: 'is not a date carepath reads', fix: `Write ${acceptedDays}` };
  }
  return {
    problem: 'is a year, and the month decides here',
    fix: `Write ${year}-05 or May ${year}, with the right month; the day may be left out`,
  };
}

/** The ways a day may be written, for help and errors. */
export const acceptedDays =
  '2026-11-22, 2026-11, Nov 2026, today, yesterday, tomorrow, or a distance such as +6m, -2w, +10d, -1y';

const RELATIVE = /^([+-])(\d{1,4})([dwmy])$/;

/**
 * The day that a person wrote, seen from `today`: `2026-11-22`, `2026-11`, `11/2026`
 * or `Nov 2026` (its first day, or its last with `monthMeans: 'end'`), `today`, `yesterday`,
 * `tomorrow`, `+6m`, `-2w`. Undefined for anything else: `03/04/2026` means two
 * different days in two countries.
 */
export function readDay(
  written: string,
  today: Day,
  monthMeans: 'start' | 'end' = 'start',
): Day | undefined {
  const text = written.trim().toLowerCase();
  const now = toNumber(today);
  if (text === 'today') return today;
  if (text === 'yesterday') return toDay(now - 1);
  if (text === 'tomorrow') return toDay(now + 1);
  const month = writtenAsMonth(text);
  if (month !== undefined) return monthDay(month, monthMeans);
  const relative = RELATIVE.exec(text);
  if (relative) return withinCalendar(distance(now, relative));
  return parseDay(text) === undefined ? undefined : text;
}

/** "2015-06" for itself, "06/2015", "June 2015" and "Jun. 2015"; undefined for anything else. */
function writtenAsMonth(text: string): string | undefined {
  if (/^\d{4}-\d{2}$/.test(text)) return text;
  const [, number, yearAfter] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (number !== undefined) return `${yearAfter}-${number.padStart(2, '0')}`;
  const [, word, year] = /^([a-z]{3,9})[.,]? (\d{4})$/.exec(text) ?? [];
  if (word === undefined) return undefined;
  const index = MONTH_NAMES.findIndex((name) => name === word || namesInShort(name).includes(word));
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, '0')}`;
}

function namesInShort(month: string): string[] {
  return [month.slice(0, 3), ...(month === 'september' ? ['sept'] : [])];
}

function monthDay(text: string, means: 'start' | 'end'): Day | undefined {
  const first = parseDay(`${text}-01`);
  if (first === undefined) return undefined;
  const { year, month } = dayParts(first);
  return means === 'start' ? toDay(first) : toDay(first + daysInMonth(year, month) - 1);
}

function distance(now: DayNumber, [, sign, count, unit]: RegExpExecArray): DayNumber {
  const steps = Number(count) * (sign === '-' ? -1 : 1);
  if (unit === 'd') return now + steps;
  if (unit === 'w') return now + steps * 7;
  return addMonths(now, unit === 'm' ? steps : steps * 12);
}

function withinCalendar(number: DayNumber): Day | undefined {
  const { year } = dayParts(number);
  return year >= 1000 && year <= 9999 ? toDay(number) : undefined;
}

/** "12 months", "1 month, 21 days", "0 days". */
export function writtenLength(length: { months: number; days: number }): string {
  const parts = [
    length.months > 0 ? counted(length.months, 'month') : '',
    length.days > 0 ? counted(length.days, 'day') : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(', ') : '0 days';
}
