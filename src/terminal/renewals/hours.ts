/** The contact hours of a renewal in lines: done and left, what does not count, and the pace. */
import { type HoursStanding, isTooLate, type RenewalStanding } from '../../advice/renewal.ts';
import { writtenDay } from '../../values/written-day.ts';
import { writtenNumber } from '../../values/written-number.ts';
import { progressBar } from '../bars.ts';
import type { Screen } from '../screen.ts';

/** A line for each count and for what is worth knowing about it; "" where there is nothing to say. */
export function hoursLines(screen: Screen, standing: RenewalStanding): string[] {
  const { hours, capped, asked, firstRenewal, notChecked } = standing;
  // What says that the counts may not matter stands before them.
  const first = hours.length === 0 || firstRenewal !== undefined;
  return [
    first ? asked : '',
    ...hours.map((each) => countLine(screen, each, standing)),
    ...capped.map(
      ({ label, most, recorded }) =>
        `${writtenNumber(recorded)} h of ${label} are recorded; at most ${writtenNumber(most)} count.`,
    ),
    earlyLine(standing),
    missingLine(standing),
    cycleLine(standing),
    first ? '' : asked,
    notChecked.length === 0 || (hours.length === 0 && asked !== '')
      ? ''
      : `Not checked here: ${notChecked.join('; ')}.`,
  ];
}

function countLine(
  screen: Screen,
  { label, need, done, left }: HoursStanding,
  { daysLeft, firstRenewal }: RenewalStanding,
): string {
  const bar = progressBar(screen, { done: Math.min(done, need), total: need, width: 16 });
  const what = label === undefined ? 'contact hours' : `in ${label}`;
  if (left === 0) return `${bar} ${what} are recorded`;
  const owed = firstRenewal?.looksSo === true ? ', if owed' : '';
  return `${bar} ${what}, ${writtenNumber(left)} ${daysLeft < 0 ? 'missing' : 'left'}${owed}`;
}

function earlyLine({ early }: RenewalStanding): string {
  if (early === undefined) return '';
  const { from, to, hours } = early;
  return `${writtenNumber(hours)} h from ${writtenDay(from)} to ${writtenDay(to)} are not counted: whether they do is not published.`;
}

/** Hours that are missing once it has expired: whether they can still be earned. */
function missingLine(standing: RenewalStanding): string {
  const { hours, daysLeft, deadline, late } = standing;
  if (daysLeft >= 0 || !hours.some(({ left }) => left > 0) || isTooLate(standing)) return '';
  const end = writtenDay(deadline);
  return late?.hoursByExpiry === true
    ? `Hours earned after ${end} do not count: what is missing can no longer be earned.`
    : `Whether hours earned after ${end} still count is not published.`;
}

function cycleLine({
  hours,
  hoursAMonth,
  paceUntil,
  since,
  firstRenewal,
}: RenewalStanding): string {
  const start = since === undefined ? '' : writtenDay(since);
  const from = hours.length > 0 ? `Hours count from ${start}.` : `The cycle began ${start}.`;
  const owed = firstRenewal?.looksSo === true ? ', if they are owed' : '';
  const pace =
    hoursAMonth === undefined
      ? ''
      : `Pace${owed}: ${writtenNumber(hoursAMonth)} h a month until ${writtenDay(paceUntil)}.`;
  return [start === '' ? '' : from, pace].filter((part) => part !== '').join(' ');
}
