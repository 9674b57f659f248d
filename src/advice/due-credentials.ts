/** Renewals of held credentials, with the continuing education they ask for. */
import type { Career } from '../career/career.ts';
import type { Credential } from '../career/schema/credential.ts';
import type { HeldCredential, ProgressRecord } from '../progress/record.ts';
import { addMonths, type Day, toDay, toNumber } from '../values/day.ts';
import { writtenDay } from '../values/written-day.ts';
import { writtenNumber } from '../values/written-number.ts';
import type { DueItem } from './due.ts';
import { credentialName } from './requirements/names.ts';
import type { Facts } from './requirements/judgement.ts';

/** Renewals by the day they are due, and restrictions by the day they end. */
export function dueCredentials(facts: Facts): DueItem[] {
  const held = facts.record?.credentials ?? [];
  return held.flatMap((holding) => [
    ...renewalDue(holding, held, facts),
    ...restrictionEnd(holding, facts),
  ]);
}

/** Contact hours of continuing education that a renewal asks for, and those recorded for this cycle. */
export interface RenewalHours {
  need: number;
  have: number;
  /** Hours asked on given topics among them. */
  within: { label: string; need: number; have: number }[];
  /** The first day that counts; undefined when the length of the cycle is not known. */
  since?: Day;
}

/** The hours for the cycle that ends with `holding.expires`; undefined where no figure is published. */
export function renewalHours(
  credential: Credential | undefined,
  holding: HeldCredential,
  record: ProgressRecord | undefined,
): RenewalHours | undefined {
  const renewal = credential?.renewal;
  if (renewal?.hours === undefined || holding.expires === undefined) return undefined;
  const since = cycleStart(credential, holding);
  const counted = (record?.continuingEducation ?? []).filter(
    ({ date }) => (since === undefined || date >= since) && date <= (holding.expires ?? date),
  );
  const sum = (entries: typeof counted) => entries.reduce((hours, each) => hours + each.hours, 0);
  return {
    need: renewal.hours,
    have: sum(counted),
    within: (renewal.within ?? []).map(({ label, hours, topics }) => ({
      label,
      need: hours,
      have: sum(counted.filter((each) => each.topics.some((topic) => topics.includes(topic)))),
    })),
    ...(since === undefined ? {} : { since }),
  };
}

function cycleStart(credential: Credential | undefined, { expires, issued }: HeldCredential) {
  const months = credential?.validity?.months;
  if (expires === undefined || months === undefined) return issued;
  return toDay(addMonths(toNumber(expires), -months) + 1);
}

function renewalDue(holding: HeldCredential, all: readonly HeldCredential[], facts: Facts): DueItem[] {
  const { expires, credential: id, state } = holding;
  if (expires === undefined || holding.status === 'retired' || holding.status === 'lapsed') return [];
  if (all.some((other) => replaces(other, holding))) return [];
  const known = credentialIn(facts.career, id);
  const name = `${credentialName(facts, id)}${state === undefined ? '' : `, ${state}`}`;
  const overdue = expires < facts.today;
  const detail = [filing(known, expires), hoursText(renewalHours(known, holding, facts.record))]
    .filter((part) => part !== undefined)
    .join('; ');
  return [
    {
      date: fileBy(known, expires),
      kind: 'credential',
      what: overdue ? `${name}: expired, renew it or record that it lapsed` : `${name}: renew`,
      ...(detail === '' ? {} : { detail }),
      overdue,
      command: `carepath certs ${id}`,
    },
  ];
}

/** The same credential, in the same state, for longer. */
function replaces(other: HeldCredential, holding: HeldCredential): boolean {
  return (
    other !== holding &&
    other.credential === holding.credential &&
    other.state === holding.state &&
    (other.expires ?? '') > (holding.expires ?? '')
  );
}

function credentialIn(career: Career, id: string): Credential | undefined {
  return career.credentials.find((each) => each.id === id);
}

function fileBy(credential: Credential | undefined, expires: Day): Day {
  const days = credential?.renewal?.fileDaysBefore;
  return days === undefined ? expires : toDay(toNumber(expires) - days);
}

function filing(credential: Credential | undefined, expires: Day): string | undefined {
  const renewal = credential?.renewal;
  if (renewal?.fileDaysBefore !== undefined) return `it ends ${writtenDay(expires)}`;
  const window = renewal?.windows?.find((each) => expires.endsWith(each.expires));
  if (window === undefined) return undefined;
  const opens = `${expires.slice(0, 4)}-${window.from}`;
  return `renewals open ${writtenDay(opens)}, by pattern`;
}

function hoursText(hours: RenewalHours | undefined): string | undefined {
  if (hours === undefined) return undefined;
  const within = hours.within.map(
    ({ label, need, have }) => `${writtenNumber(need)} h in ${label}, ${writtenNumber(have)} h recorded`,
  );
  const all = `${writtenNumber(hours.need)} h of continuing education, ${writtenNumber(hours.have)} h recorded`;
  return [all, ...within].join('; ');
}

function restrictionEnd(holding: HeldCredential, facts: Facts): DueItem[] {
  const until = holding.restrictedUntil;
  if (holding.status !== 'restricted' || until === undefined || until < facts.today) return [];
  const what = `${credentialName(facts, holding.credential)}: the restriction ends`;
  return [{ date: until, kind: 'credential', what, overdue: false, command: `carepath certs ${holding.credential}` }];
}
