/** Renewals of held credentials, and restrictions that end. */
import type { Credential } from '../career/schema/credential.ts';
import type { HeldCredential } from '../progress/record.ts';
import type { DueItem } from './due.ts';
import { renewalInShort } from './renewal/in-short.ts';
import { type RenewalStanding, renewals } from './renewal.ts';
import type { Facts } from './requirements/judgement.ts';
import { credentialName } from './requirements/names.ts';

/** Renewals by the day they are due, days on which they may be filed, and ends of restrictions. */
export function dueCredentials(facts: Facts): DueItem[] {
  return [
    ...renewals(facts).flatMap((each) => [...filingOpens(each, facts), ...renewalDue(each, facts)]),
    ...unknownEnds(facts),
    ...restrictionEnds(facts),
  ];
}

function renewalDue(standing: RenewalStanding, facts: Facts): DueItem[] {
  const { credential, holding, deadline, fileBy, daysLeft } = standing;
  if (holding.status === 'lapsed') return lastChances(standing, facts);
  const name = nameOf(holding, facts);
  const date = daysLeft < 0 ? deadline : (fileBy ?? deadline);
  const expired = `Renew ${name}, which has expired, or record that it lapsed`;
  const detail = renewalInShort(standing, date, facts.today);
  return [
    {
      date,
      kind: 'credential',
      what: daysLeft < 0 ? expired : `Renew ${name}`,
      ...(detail === '' ? {} : { detail }),
      overdue: date < facts.today,
      command: commandFor(credential),
    },
  ];
}

/** The last days on which what is recorded as lapsed can be kept. */
function lastChances({ credential, holding, late }: RenewalStanding, facts: Facts): DueItem[] {
  const name = nameOf(holding, facts);
  const { until, otherWays = [] } = late ?? {};
  const chances = [
    ...(until === undefined ? [] : [{ date: until, what: `Last day to renew ${name} late` }]),
    ...otherWays.map((way) => ({
      date: way.until,
      what: `Last day to keep ${name} as ${way.label}`,
    })),
  ];
  return chances
    .filter(({ date }) => date >= facts.today)
    .map((chance) => ({
      ...chance,
      kind: 'credential',
      overdue: false,
      command: commandFor(credential),
    }));
}

function commandFor({ id }: Credential): string {
  return `carepath certs renewals ${id}`;
}

/** "RN license, Ohio". */
function nameOf({ credential, state }: HeldCredential, facts: Facts): string {
  const place = state === undefined ? '' : `, ${stateName(state, facts)}`;
  return `${credentialName(facts, credential)}${place}`;
}

function stateName(code: string, { career }: Facts): string {
  return career.states.find((each) => each.code === code)?.name ?? code;
}

function filingOpens(
  { holding, credential, window, byPattern }: RenewalStanding,
  facts: Facts,
): DueItem[] {
  if (window === undefined || window.from <= facts.today) return [];
  return [
    {
      date: window.from,
      kind: 'opening',
      what: `First day to file the renewal of ${nameOf(holding, facts)}`,
      ...(byPattern ? { detail: 'by the pattern of past years' } : {}),
      overdue: false,
      command: commandFor(credential),
    },
  ];
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
