/** What a renewal takes, on one line of the agenda. */
import type { Day } from '../../values/day.ts';
import { dollarRange } from '../../values/money.ts';
import { writtenDay } from '../../values/written-day.ts';
import { writtenNumber } from '../../values/written-number.ts';
import type { RenewalStanding } from '../renewal.ts';
import type { HoursStanding } from './hours.ts';

/**
 * "80 h of continuing education, 9 h recorded; 8 h a month until then"; "" where
 * nothing is known. `date` is the day under which it stands.
 */
export function renewalInShort(standing: RenewalStanding, date: Day, today: Day): string {
  const { mode, fileBy, deadline } = standing;
  const parts = [
    ...hoursParts(standing),
    paceText(standing, date),
    mode === 'options' ? 'hours are one of several ways' : '',
    filingText(standing, today),
    fileBy === undefined ? '' : `in force until ${writtenDay(deadline)}`,
    ...(standing.daysLeft < 0 ? lateParts(standing, today) : []),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function hoursParts({ hours, firstRenewal, asked, notChecked }: RenewalStanding): string[] {
  const [whole, ...rest] = hours.map(hoursText);
  if (whole === undefined) {
    const instead = asked === '' ? '' : notChecked.join(' and ');
    return instead === '' ? [] : [`no general hours, but ${instead}`];
  }
  if (firstRenewal?.looksSo !== true) return [whole, ...rest];
  const spared = firstRenewal.owes === 'nothing' ? 'none' : 'fewer';
  return [`perhaps ${spared}, this looks like your first renewal`, `if owed: ${whole}`, ...rest];
}

function hoursText({ label, need, done }: HoursStanding): string {
  const what = label === undefined ? 'of continuing education' : `in ${label}`;
  return `${writtenNumber(need)} h ${what}, ${writtenNumber(done)} h recorded`;
}

/** "" where so little is left that a pace says nothing. */
function paceText({ hoursAMonth, paceUntil }: RenewalStanding, date: Day): string {
  const pace = hoursAMonth === undefined ? '0' : writtenNumber(hoursAMonth);
  const until = paceUntil === date ? 'then' : writtenDay(paceUntil);
  return pace === '0' ? '' : `${pace} h a month until ${until}`;
}

function filingText({ window, byPattern, daysLeft }: RenewalStanding, today: Day): string {
  if (window === undefined || window.to < today || daysLeft < 0) return '';
  const when = window.from <= today ? 'now' : `from ${writtenDay(window.from)}`;
  return `may be filed ${when}${byPattern ? ', by pattern' : ''}`;
}

function lateParts({ hours, deadline, late, lateFee }: RenewalStanding, today: Day): string[] {
  if (late === undefined) return [];
  const { until, asks, hoursByExpiry, otherWays } = late;
  const fee = lateFee === undefined ? '' : `, ${dollarRange(lateFee.usd, lateFee.toUsd)} more`;
  const besides = asks.length === 0 ? '' : `, with ${asks.join(' and ')}`;
  const missing = hoursByExpiry === true && hours.some(({ left }) => left > 0);
  return [
    missing ? `hours earned after ${writtenDay(deadline)} do not count` : '',
    lateUntilText(until, `${fee}${besides}`, today),
    ...otherWays
      .filter((way) => way.until >= today)
      .map((way) => `${way.label} until ${writtenDay(way.until)}`),
  ];
}

function lateUntilText(until: Day | undefined, terms: string, today: Day): string {
  if (until === undefined) return terms === '' ? '' : `late renewal${terms}`;
  if (until < today) return `late renewal was possible until ${writtenDay(until)}`;
  return `late renewal until ${writtenDay(until)}${terms}`;
}
