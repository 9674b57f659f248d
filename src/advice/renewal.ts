/** Keeping what one holds: hours done and left in this cycle, pace, deadline, late renewal, price. */
import type { Confidence } from '../career/schema/basics.ts';
import type { Credential, Fee } from '../career/schema/credential.ts';
import type { RenewalMode } from '../career/schema/states.ts';
import type { ContinuingEducation, HeldCredential } from '../progress/record.ts';
import { type Day, toNumber } from '../values/day.ts';
import { askedInWords } from './renewal/asked.ts';
import { cycleStart, type Filing, filingFor } from './renewal/dates.ts';
import { type FirstRenewal, firstRenewal } from './renewal/first.ts';
import {
  type CappedHours,
  type EarlyHours,
  earlyHours,
  type HoursStanding,
  hoursIn,
  pace,
} from './renewal/hours.ts';
import { type LateRenewal, lateRenewal } from './renewal/late.ts';
import { type Price, priceOn, pricesOf } from './renewal/price.ts';
import { rulesFor } from './renewal/rules.ts';
import type { Facts } from './requirements/judgement.ts';
import { credentialOf } from './requirements/names.ts';

export type { HoursStanding } from './renewal/hours.ts';

export interface RenewalStanding extends Filing {
  holding: HeldCredential;
  credential: Credential;
  /** The last day on which it is in force. */
  deadline: Day;
  /** Below 0 once it has expired. */
  daysLeft: number;
  /** The first day whose hours count; undefined where the length of a cycle is not known. */
  since: Day | undefined;
  /** The whole first, then hours on given topics; empty where none are asked for, or published. */
  hours: HoursStanding[];
  capped: CappedHours[];
  early: EarlyHours | undefined;
  /** Contact hours a month from today through `paceUntil`; undefined when nothing is left, or too late. */
  hoursAMonth: number | undefined;
  /** The day to file by, while it lies ahead, else the deadline. */
  paceUntil: Day;
  firstRenewal: FirstRenewal | undefined;
  /** The last day of a late renewal, where one is published. */
  lateUntil: Day | undefined;
  late: LateRenewal | undefined;
  /** What anybody pays today; undefined where no price is published for it. */
  fee: Fee | undefined;
  /** Asked on top for being late: today, or as soon as it is. */
  lateFee: Fee | undefined;
  prices: Price[];
  latePrices: Price[];
  /** The rule in words, the state's own where it has one. */
  rule: string;
  /** How the hours are meant: "All of these hours are owed."; "" where nothing is to be added. */
  asked: string;
  /** How a state means its hours; undefined elsewhere. */
  mode: RenewalMode | undefined;
  /** Asked besides, and not to be seen in a record. */
  notChecked: string[];
  /** True where a state decides and none is recorded. */
  stateUnknown: boolean;
  confidence: Confidence;
  sources: string[];
}

/**
 * Every held credential that ends, and those lapsed that may still be kept, by
 * deadline; of several entries for the same one, the latest.
 */
export function renewals(facts: Facts): RenewalStanding[] {
  const entries = facts.record?.credentials ?? [];
  const held = entries.filter(isHeld);
  const lapsed = entries.filter(
    (each) => each.status === 'lapsed' && !held.some((other) => isSame(other, each)),
  );
  return [
    ...held.filter((each) => !isOutlasted(each, held)),
    ...lapsed.filter((each) => !isOutlasted(each, lapsed)),
  ]
    .flatMap((holding) => renewalStanding(holding, facts) ?? [])
    .filter((each) => each.holding.status !== 'lapsed' || canBeKept(each, facts.today))
    .sort((one, other) => toNumber(one.deadline) - toNumber(other.deadline));
}

/** True of what is recorded as in force, expired or not. */
export function isHeld({ status }: HeldCredential): boolean {
  return status === 'active' || status === 'restricted';
}

/** True where the same credential is recorded again with a later end. */
export function isOutlasted(holding: HeldCredential, entries: readonly HeldCredential[]): boolean {
  return entries.some(
    (other) =>
      other !== holding &&
      isSame(other, holding) &&
      (other.expires ?? '') > (holding.expires ?? ''),
  );
}

function isSame(one: HeldCredential, other: HeldCredential): boolean {
  return one.credential === other.credential && one.state === other.state;
}

/** True once the last day of a late renewal has passed. */
export function isTooLate({ deadline, daysLeft, lateUntil }: RenewalStanding): boolean {
  return lateUntil !== undefined && toNumber(lateUntil) < toNumber(deadline) - daysLeft;
}

/** Expired, and a late renewal or another way is open, or a late fee without a last day is published. */
function canBeKept({ daysLeft, late, latePrices }: RenewalStanding, today: Day): boolean {
  if (daysLeft >= 0) return false;
  if (late?.otherWays.some(({ until }) => until >= today)) return true;
  return late?.until === undefined ? latePrices.length > 0 : late.until >= today;
}

/** One renewal; undefined for a credential without an end, or one that data/ does not have. */
export function renewalStanding(
  holding: HeldCredential,
  facts: Facts,
): RenewalStanding | undefined {
  const { career, today } = facts;
  const credential = credentialOf(facts, holding.credential);
  const deadline = holding.expires;
  if (credential === undefined || deadline === undefined) return undefined;
  const rules = rulesFor(credential, holding, career.states);
  const { mode, notChecked, stateUnknown, confidence, sources } = rules;
  const since = cycleStart(deadline, rules.months);
  const recorded = coursesThrough(facts, deadline);
  const counting = recorded.filter(({ date }) => since === undefined || date >= since);
  const { hours, capped } = hoursIn(rules, counting);
  const filing = filingFor(credential, deadline);
  const paceUntil = filing.fileBy !== undefined && filing.fileBy > today ? filing.fileBy : deadline;
  const first = firstRenewal(rules.firstRenewal, holding, since, facts);
  const late = lateRenewal(credential, deadline);
  const prices = pricesOf(credential, 'renewal', deadline, today);
  const latePrices = pricesOf(credential, 'late', deadline, today);
  const expired = deadline < today;
  return {
    holding,
    credential,
    deadline,
    daysLeft: toNumber(deadline) - toNumber(today),
    since,
    hours,
    capped,
    early: credential.validity?.starts ? undefined : earlyHours(recorded, holding, since, rules),
    hoursAMonth: pace(hours, today, paceUntil),
    paceUntil,
    firstRenewal: first,
    ...filing,
    lateUntil: late?.until,
    late,
    fee: priceOn(prices, today)?.fee,
    lateFee: (expired ? priceOn(latePrices, today) : latePrices[0])?.fee,
    prices,
    latePrices,
    rule: rules.text,
    asked: askedInWords(rules, first),
    mode,
    notChecked,
    stateUnknown,
    confidence,
    sources,
  };
}

function coursesThrough({ record, today }: Facts, deadline: Day): ContinuingEducation[] {
  return (record?.continuingEducation ?? []).filter(
    ({ date }) => date <= deadline && date <= today,
  );
}
