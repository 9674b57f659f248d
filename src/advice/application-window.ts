/** When an application can be sent, and which exam follows, by the pattern of past years. */
import type { Credential, ExamWindow } from '../career/schema/credential.ts';
import { type Day, type DayNumber, dayNumber, dayParts, toDay, toNumber } from '../values/day.ts';
import type { Span } from '../values/span.ts';

export interface DatedWindow {
  /** "April". */
  label: string | undefined;
  apply: { from: Day; to: Day };
  exam: { from: Day; to: Day };
  confidence: 'high' | 'medium' | 'low';
  /** The first day within the window on which the requirements are met. */
  first: Day;
}

/** How many years ahead windows are looked for: as far as verdicts look. */
const YEARS_AHEAD = 11;

/**
 * The first application window, by pattern, that has a day from `from` on which
 * the requirements are met; undefined for credentials without windows, or when
 * no such day is known.
 */
export function firstWindow(
  credential: Credential,
  met: readonly Span[],
  from: Day,
): DatedWindow | undefined {
  const { windows = [], windowsConfidence = 'low' } = credential.exam ?? {};
  const { year } = dayParts(toNumber(from));
  const dated = Array.from({ length: YEARS_AHEAD + 2 }, (_, ahead) => year - 1 + ahead)
    .flatMap((each) => windows.map((window) => inYear(window, each)))
    .sort((one, other) => (one.apply.from < other.apply.from ? -1 : 1));
  for (const window of dated) {
    const first = firstMetDay(met, window.apply, from);
    if (first !== undefined) return { ...window, confidence: windowsConfidence, first };
  }
  return undefined;
}

function inYear(window: ExamWindow, year: number) {
  const applyFrom = onDate(window.apply.from, year);
  const applyTo = nextOn(window.apply.to, applyFrom);
  const examFrom = nextOn(window.exam.from, applyTo);
  return {
    label: window.label,
    apply: { from: toDay(applyFrom), to: toDay(applyTo) },
    exam: { from: toDay(examFrom), to: toDay(nextOn(window.exam.to, examFrom)) },
  };
}

function onDate(monthDay: string, year: number): DayNumber {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  const number = dayNumber(year, month, day);
  return Number.isNaN(number) ? dayNumber(year, month, day - 1) : number;
}

/** The first such date on or after a day. */
function nextOn(monthDay: string, after: DayNumber): DayNumber {
  const { year } = dayParts(after);
  const same = onDate(monthDay, year);
  return same >= after ? same : onDate(monthDay, year + 1);
}

function firstMetDay(
  met: readonly Span[],
  apply: { from: Day; to: Day },
  from: Day,
): Day | undefined {
  for (const [start, end] of met) {
    const first = [start, apply.from, from].reduce((late, each) => (each > late ? each : late));
    if (first <= apply.to && (end === null || first <= end)) return first;
  }
  return undefined;
}
