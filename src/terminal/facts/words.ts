/** Ages and places of facts, in words; and what the views of `data` are given. */
import type { AgedFact, DatedSource } from '../../advice/source-age.ts';
import type { Shelf } from '../../career/schema/shelf-lives.ts';
import { type Day, monthsAndDays, toNumber } from '../../values/day.ts';

export interface DataAnswer {
  today: Day;
  shelves: readonly Shelf[];
  /** Who chose the shelf lives. */
  note: string;
  sources: readonly DatedSource[];
  facts: readonly AgedFact[];
  /** What the license of O*NET asks to be printed. */
  attribution: readonly string[];
}

/** "12 days", "7 months", "3 years": the largest unit that tells enough. */
export function writtenAge(day: Day, today: Day): string {
  const { months, days } = monthsAndDays(toNumber(day), toNumber(today));
  if (months >= 24) return `${Math.floor(months / 12)} years`;
  if (months > 0) return months === 1 ? '1 month' : `${months} months`;
  return days === 1 ? '1 day' : `${days} days`;
}

/** Whole months from the day to today; 0 when the day has not come. */
export function ageInMonths(day: Day, today: Day): number {
  return monthsAndDays(toNumber(day), toNumber(today)).months;
}

/** "data/credentials/ccm.json#fees[0]"; without "#" where the file is one fact. */
export function placeOf({ fact: { file, path } }: AgedFact): string {
  return path === '' ? `data/${file}` : `data/${file}#${path}`;
}

/** "looked at again after 12 months". */
export function shelfLife({ months }: Shelf): string {
  return months === undefined ? 'never grows old' : `looked at again after ${months} months`;
}

/** With a capital letter, as a heading. */
export function heading(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
