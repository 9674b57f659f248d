/** The days of a cycle: when it started, when a renewal may and must be filed, when a term ends. */
import type { Credential } from '../../career/schema/credential.ts';
import { addMonths, type Day, dayParts, daysInMonth, toDay, toNumber } from '../../values/day.ts';

export interface Filing {
  /** When a renewal may be filed. */
  window: { from: Day; to: Day } | undefined;
  /** True where those days are the pattern of past years, not a published rule. */
  byPattern: boolean;
  /** The day to file by, where the issuer asks for it before expiry. */
  fileBy: Day | undefined;
}

/** The first day of the cycle that ends on `deadline`: the day after the one before it ended. */
export function cycleStart(deadline: Day, months: number | undefined): Day | undefined {
  return months === undefined ? undefined : toDay(toNumber(monthsBefore(deadline, months)) + 1);
}

/** So many months earlier; of the last day of a month the last day. */
function monthsBefore(day: Day, months: number): Day {
  const number = toNumber(day);
  const earlier = addMonths(number, -months);
  const { year, month, day: dayOfMonth } = dayParts(earlier);
  const isMonthEnd = dayParts(number + 1).day === 1;
  return toDay(isMonthEnd ? earlier + daysInMonth(year, month) - dayOfMonth : earlier);
}

/** When the renewal that is due on `deadline` may be filed, and by when. */
export function filingFor({ renewal }: Credential, deadline: Day): Filing {
  const { windows = [], opensMonthsBefore, fileDaysBefore } = renewal ?? {};
  const found = windows.find(
    ({ expires }) => expires === undefined || deadline.endsWith(`-${expires}`),
  );
  const year = deadline.slice(0, 4);
  const opens =
    opensMonthsBefore === undefined ? undefined : monthsBefore(deadline, opensMonthsBefore);
  const published = opens === undefined ? undefined : { from: opens, to: deadline };
  return {
    window:
      found === undefined
        ? published
        : { from: `${year}-${found.from}`, to: `${year}-${found.to}` },
    byPattern: found?.expires !== undefined,
    fileBy: fileDaysBefore === undefined ? undefined : toDay(toNumber(deadline) - fileDaysBefore),
  };
}

/**
 * The end of the term that runs today, where the rule gives it from the day of the
 * issue alone: the first term starts on the next of some days of the year, and
 * whoever still holds it has renewed since. Undefined where no such rule is published.
 */
export function termEnd(
  { validity }: Credential,
  issued: Day | undefined,
  today: Day,
): Day | undefined {
  const { starts = [], months } = validity ?? {};
  if (issued === undefined || months === undefined) return undefined;
  const year = Number(issued.slice(0, 4));
  const [start] = [year, year + 1]
    .flatMap((each) => starts.map((monthDay) => `${each}-${monthDay}`))
    .filter((day) => day > issued)
    .sort();
  if (start === undefined) return undefined;
  const first = toNumber(start);
  let terms = 1;
  while (addMonths(first, terms * months) <= toNumber(today)) terms += 1;
  return toDay(addMonths(first, terms * months) - 1);
}
