/** Renewals of held credentials, and restrictions that end. */
import type { HeldCredential } from '../progress/record.ts';
import type { Day } from '../values/day.ts';
import { dollarRange } from '../values/money.ts';
import { writtenDay } from '../values/written-day.ts';
import { writtenNumber } from '../values/written-number.ts';
import type { DueItem } from './due.ts';
import { type HoursStanding, type RenewalStanding, renewals } from './renewal.ts';
import type { Facts } from './requirements/judgement.ts';
import { credentialName } from './requirements/names.ts';

/** Renewals by the day they are due, days on which they may be filed, and ends of restrictions. */
export function dueCredentials(facts: Facts): DueItem[] {
  return [
    ...renewals(facts).flatMap((each) => [...filingOpens(each, facts), renewalDue(each, facts)]),
    ...unknownEnds(facts),
    ...restrictionEnds(facts),
  ];
}

function renewalDue(standing: RenewalStanding, facts: Facts): DueItem {
  const { credential, holding, deadline, fileBy } = standing;
  const name = nameOf(holding, facts);
  const date = standing.daysLeft < 0 ? deadline : (fileBy ?? deadline);
  const expired = `Renew ${name}, which has expired, or record that it lapsed`;
  const detail = detailOf(standing, facts);
  return {
    date,
    kind: 'credential',
    what: standing.daysLeft < 0 ? expired : `Renew ${name}`,
    ...(detail === '' ? {} : { detail }),
    overdue: date < facts.today,
    command: `carepath certs renewals ${credential.id}`,
  };
}

/** "RN license, Ohio". */
function nameOf({ credential, state }: HeldCredential, facts: Facts): string {
  const place = state === undefined ? '' : `, ${stateName(state, facts)}`;
  return `${credentialName(facts, credential)}${place}`;
}

function stateName(code: string, { career }: Facts): string {
  return career.states.find((each) => each.code === code)?.name ?? code;
}

function filingOpens({ holding, credential, window }: RenewalStanding, facts: Facts): DueItem[] {
  if (window === undefined || window.from <= facts.today) return [];
  return [
    {
      date: window.from,
      kind: 'opening',
      what: `First day to file the renewal of ${nameOf(holding, facts)}`,
      detail: 'by the pattern of past years',
      overdue: false,
      command: `carepath certs renewals ${credential.id}`,
    },
  ];
}

function detailOf(standing: RenewalStanding, { today }: Facts): string {
  const { hours, hoursAMonth, window, fileBy, deadline, mode } = standing;
  const parts = [
    ...hours.filter(({ need }) => need > 0).map(hoursText),
    hoursAMonth === undefined ? '' : paceText(hoursAMonth),
    mode === 'options' ? 'hours are one of several ways' : '',
    filingText(window, today),
    fileBy === undefined ? '' : `in force until ${writtenDay(deadline)}`,
    lateText(standing, today),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function filingText(window: RenewalStanding['window'], today: Day): string {
  if (window === undefined || window.to < today) return '';
  const when = window.from <= today ? 'now' : `from ${writtenDay(window.from)}`;
  return `may be filed ${when}, by pattern`;
}

/** "" where so little is left that a pace says nothing. */
function paceText(hoursAMonth: number): string {
  const pace = writtenNumber(hoursAMonth);
  return pace === '0' ? '' : `${pace} h a month until then`;
}

function lateText({ daysLeft, lateUntil, lateFee }: RenewalStanding, today: Day): string {
  if (daysLeft >= 0 || lateUntil === undefined) return '';
  if (lateUntil < today) return `late renewal was possible until ${writtenDay(lateUntil)}`;
  const fee = lateFee === undefined ? '' : `, ${dollarRange(lateFee.usd, lateFee.toUsd)} more`;
  return `late renewal until ${writtenDay(lateUntil)}${fee}`;
}

function hoursText({ label, need, done }: HoursStanding): string {
  const what = label === undefined ? 'of continuing education' : `in ${label}`;
  return `${writtenNumber(need)} h ${what}, ${writtenNumber(done)} h recorded`;
}

/** Credentials that data/ does not have end all the same. */
function unknownEnds(facts: Facts): DueItem[] {
  const known = new Set(facts.career.credentials.map(({ id }) => id));
  return (facts.record?.credentials ?? []).flatMap((holding) => {
    const { credential, expires, status } = holding;
    if (expires === undefined || status !== 'active' || known.has(credential)) return [];
    const what = `Renew ${nameOf(holding, facts)}`;
    const overdue = expires < facts.today;
    return [
      { date: expires, kind: 'credential', what, overdue, command: 'carepath list credentials' },
    ];
  });
}

function restrictionEnds(facts: Facts): DueItem[] {
  return (facts.record?.credentials ?? []).flatMap(({ credential, status, restrictedUntil }) => {
    const over = restrictedUntil === undefined || restrictedUntil < facts.today;
    if (status !== 'restricted' || over) return [];
    const what = `${credentialName(facts, credential)}: the restriction ends`;
    const command = `carepath certs check ${credential}`;
    return [{ date: restrictedUntil, kind: 'credential' as const, what, overdue: false, command }];
  });
}
