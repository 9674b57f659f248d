/** Typed text → an answer: days, numbers, states, credentials, free lines. */
import type { Career } from '../../career/career.ts';
import { namesOfCredentials, namesOfStates, writtenForm } from '../../career/names.ts';
import type { Day } from '../../values/day.ts';
import { didYouMean } from '../../values/nearest.ts';
import { readDay } from '../../values/written-day.ts';
import type { Reading } from './question.ts';

type Read = (typed: string) => Reading;

/** What is typed to clear an answer that is offered. */
const CLEAR = '-';

/** `read`, but nothing (or "-") is an answer too: the question is skipped. */
export function optional(read: Read): Read {
  return (typed) => (isNothing(typed) ? { value: '' } : read(typed));
}

/** True for nothing typed, and for what clears an answer that is offered. */
export function isNothing(typed: string): boolean {
  return ['', CLEAR].includes(typed.trim());
}

/** `read`, but nothing, or "none" where no entry is `begun`, says that the list is at its end. */
export function orNoMore(read: Read, begun: boolean): Read {
  const whole = optional(read);
  return (typed) =>
    !begun && ['none', 'no'].includes(typed.trim().toLowerCase()) ? { value: '' } : whole(typed);
}

/** Also takes these words as they are, in any case. */
export function orWords(words: readonly string[], read: Read): Read {
  return (typed) => {
    const word = typed.trim().toLowerCase();
    return words.includes(word) ? { value: word } : read(typed);
  };
}

/** A line of text with something in it. */
export function line(what: string): Read {
  return (typed) => (typed.trim() === '' ? { problem: `Type ${what}.` } : { value: typed.trim() });
}

export interface DayRules {
  today: Day;
  /** What a month alone means: its first day or its last. */
  month: 'start' | 'end';
  /** Refuses days after today. */
  past?: boolean;
  /** Refuses days before this year; 1900 when absent. */
  firstYear?: number;
  /** Refuses days before this one; `why` says what the day would contradict. */
  notBefore?: { day: Day; why: string };
  /** Takes a year alone as its last day: few know the month of a diploma of 1998. */
  year?: boolean;
}

/** No work, school or license of the living is older. */
const FIRST_YEAR = 1900;

/** A calendar day. */
export function day({
  today,
  month,
  past,
  firstYear = FIRST_YEAR,
  notBefore,
  year,
}: DayRules): Read {
  return (typed) => {
    const alone = /^\d{4}$/.test(typed.trim());
    if (alone && year !== true) {
      return { problem: `A month is missing: write ${typed.trim()}-05 for May.` };
    }
    const read = readDay(alone ? `${typed.trim()}-12-31` : typed, today, month);
    if (read === undefined) return { problem: `Not a date. Write ${datesFor(year === true)}.` };
    if (Number(read.slice(0, 4)) < firstYear) {
      return { problem: `${read} is before ${firstYear}. Check the year.` };
    }
    if (past && read > today)
      return { problem: `${read} is still to come. Write a day up to today.` };
    if (notBefore !== undefined && read < notBefore.day) return { problem: notBefore.why };
    return { value: read };
  };
}

function datesFor(year: boolean): string {
  return `2019-05-31, 2019-05, May 2019${year ? ', 2019' : ''}, today, or a distance such as -6m or +1y`;
}

/** A number from `least` to `most`; "$" and thousands separators are read over. */
export function number(what: string, least: number, most: number): Read {
  return (typed) => {
    const digits = typed
      .trim()
      .replace(/^\$\s*/, '')
      .replace(/,(?=\d{3})/g, '');
    const value = Number(digits);
    const fits = /^\d+(\.\d+)?$/.test(digits) && value >= least && value <= most;
    return fits ? { value: String(value) } : { problem: `Type ${what}, ${least} to ${most}.` };
  };
}

/** A level from 0 to 5. */
export function level(typed: string): Reading {
  return /^[0-5]$/.test(typed.trim())
    ? { value: typed.trim() }
    : { problem: 'Type a number from 0 to 5, the number of the statement.' };
}

/** A state, DC or a territory, by its two letters or its name; the answer is the two letters. */
export function state(career: Career): Read {
  return (typed) => {
    const code = namesOfStates(career).get(writtenForm(typed));
    return code === undefined
      ? { problem: 'Type a state by its two letters or its name, such as OH or Ohio.' }
      : { value: code };
  };
}

/** A credential's id by any of its names. */
export function credential(career: Career): Read {
  return (typed) => {
    const names = namesOfCredentials(career);
    const id = names.get(writtenForm(typed));
    if (id !== undefined) return { value: id };
    if (typed.trim() === '') return { problem: 'Type one, such as RN or CCM.' };
    const otherwise = 'carepath certs lists all that it knows.';
    const hint = didYouMean(writtenForm(typed), [...names.keys()], otherwise);
    return { problem: `carepath knows no "${typed.trim()}". ${hint}` };
  };
}
