/** When a calendar program speaks up. */
import { type Day, toNumber } from '../../values/day.ts';
import type { Role } from './subject.ts';

/** Days ahead; 0 is the day itself. A renewal may still need hours, a deadline a form, a person a word. */
const daysAhead: Readonly<Record<Role, readonly number[]>> = {
  renewal: [60, 14, 1],
  filing: [0],
  restriction: [0],
  opening: [0],
  closing: [14, 1],
  study: [0],
  milestone: [7],
  'follow-up': [0],
};

/**
 * How long before the start of the day, 0:00, to speak up, as iCalendar writes
 * lengths of time: always at 9:00, where the person is. None that is over on `today`.
 */
export function reminders(role: Role, date: Day, today: Day): string[] {
  const left = toNumber(date) - toNumber(today);
  return daysAhead[role].filter((days) => days <= left).map(atNine);
}

function atNine(days: number): string {
  if (days === 0) return 'PT9H';
  return days === 1 ? '-PT15H' : `-P${days - 1}DT15H`;
}
