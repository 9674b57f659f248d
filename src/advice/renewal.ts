/** Keeping what one holds: hours done and left in this cycle, pace, deadline, late window, fee. */
import type { Confidence } from '../career/schema/basics.ts';
import type { Credential, Fee } from '../career/schema/credential.ts';
import type { State } from '../career/schema/states.ts';
import type { ContinuingEducation, HeldCredential } from '../progress/record.ts';
import { addMonths, type Day, monthsAndDays, toDay, toNumber } from '../values/day.ts';
import type { Facts } from './requirements/judgement.ts';

export interface HoursStanding {
  /** "ethics"; undefined for the whole. */
  label: string | undefined;
  /** Contact hours asked for in a cycle. */
  need: number;
  done: number;
  left: number;
}

export interface RenewalStanding {
  holding: HeldCredential;
  credential: Credential;
  /** The last day on which it is in force. */
  deadline: Day;
  daysLeft: number;
  /** The first day whose hours count; undefined where the length of a cycle is not known. */
  since: Day | undefined;
  /** The whole first, then hours on given topics; empty where no hours are published. */
  hours: HoursStanding[];
  /** Contact hours a month from today to the deadline; undefined when nothing is left, or too late. */
  hoursAMonth: number | undefined;
  /** When a renewal may be filed, by pattern. */
  window: { from: Day; to: Day } | undefined;
  /** The day to file by, where the issuer asks for it before expiry. */
  fileBy: Day | undefined;
  /** The last day of a late renewal, where one is published. */
  lateUntil: Day | undefined;
  fee: Fee | undefined;
  lateFee: Fee | undefined;
  /** The rule in words, the state's own where it has one. */
  rule: string;
  /** How a state means its hours; undefined elsewhere. */
  mode: string | undefined;
  confidence: Confidence;
  sources: string[];
}

/** Every held credential that ends, by deadline; of several entries for the same one, the latest. */
export function renewals(facts: Facts): RenewalStanding[] {
  const held = (facts.record?.credentials ?? []).filter(
    (each) => each.status === 'active' || each.status === 'restricted',
  );
  return held
    .filter((each) => !held.some((other) => outlasts(other, each)))
    .flatMap((holding) => renewalStanding(holding, facts) ?? [])
    .sort((one, other) => toNumber(one.deadline) - toNumber(other.deadline));
}

function outlasts(other: HeldCredential, holding: HeldCredential): boolean {
  const same = other.credential === holding.credential && other.state === holding.state;
  return same && other !== holding && (other.expires ?? '') > (holding.expires ?? '');
}

/** One renewal; undefined for a credential without an end, or one that data/ does not have. */
export function renewalStanding(
  holding: HeldCredential,
  facts: Facts,
): RenewalStanding | undefined {
  const credential = facts.career.credentials.find((each) => each.id === holding.credential);
  const deadline = holding.expires;
  if (credential === undefined || deadline === undefined) return undefined;
  const rules = rulesFor(credential, holding, facts.career.states);
  const since = cycleStart(deadline, rules.months);
  const hours = hoursIn(rules, coursesWithin(facts, since, deadline));
  const { renewal } = credential;
  const { fileDaysBefore, lateDays } = renewal ?? {};
  const window = renewal?.windows?.find((each) => deadline.endsWith(each.expires));
  const year = deadline.slice(0, 4);
  return {
    holding,
    credential,
    deadline,
    daysLeft: toNumber(deadline) - toNumber(facts.today),
    since,
    hours,
    hoursAMonth: pace(hours[0]?.left ?? 0, facts.today, deadline),
    window: window && { from: `${year}-${window.from}`, to: `${year}-${window.to}` },
    fileBy: fileDaysBefore === undefined ? undefined : shifted(deadline, -fileDaysBefore),
    lateUntil: lateDays === undefined ? undefined : shifted(deadline, lateDays),
    fee: credential.fees.find((each) => each.what === 'renewal'),
    lateFee: credential.fees.find((each) => each.what === 'late'),
    rule: rules.text,
    mode: rules.mode,
    confidence: rules.confidence,
    sources: rules.sources,
  };
}

interface Rules {
  months: number | undefined;
  hours: number | undefined;
  within: { label: string; hours: number; topics: readonly string[] }[];
  text: string;
  mode: string | undefined;
  confidence: Confidence;
  sources: string[];
}

/** The issuer's rules, or the state's where the license is the state's. */
function rulesFor(
  credential: Credential,
  holding: HeldCredential,
  states: readonly State[],
): Rules {
  const { stateRules } = credential;
  const key = stateRules === 'rn' || stateRules === 'lpn' ? stateRules : undefined;
  const state = key === undefined ? undefined : states.find((each) => each.code === holding.state);
  const own = key === undefined ? undefined : state?.[key];
  if (own !== undefined) {
    const { cycleMonths, hours, mode, note, confidence, sources } = own;
    const text = note ?? 'The board publishes no more than the figures.';
    return { months: cycleMonths, hours, within: [], text, mode, confidence, sources };
  }
  const { renewal, validity } = credential;
  return {
    months: validity?.months,
    hours: renewal?.hours,
    within: renewal?.within ?? [],
    text: renewal?.text ?? 'How it is renewed is not published where we looked; ask the issuer.',
    mode: undefined,
    confidence: renewal?.confidence ?? 'low',
    sources: renewal?.sources ?? [],
  };
}

function cycleStart(deadline: Day, months: number | undefined): Day | undefined {
  return months === undefined ? undefined : toDay(addMonths(toNumber(deadline), -months) + 1);
}

function shifted(day: Day, days: number): Day {
  return toDay(toNumber(day) + days);
}

function coursesWithin(facts: Facts, since: Day | undefined, deadline: Day): ContinuingEducation[] {
  const courses = facts.record?.continuingEducation ?? [];
  return courses.filter(
    ({ date }) => (since === undefined || date >= since) && date <= deadline && date <= facts.today,
  );
}

function hoursIn(rules: Rules, courses: readonly ContinuingEducation[]): HoursStanding[] {
  if (rules.hours === undefined) return [];
  return [
    standing(undefined, rules.hours, courses),
    ...rules.within.map(({ label, hours, topics }) =>
      standing(
        label,
        hours,
        courses.filter((course) => course.topics.some((topic) => topics.includes(topic))),
      ),
    ),
  ];
}

function standing(
  label: string | undefined,
  need: number,
  courses: readonly ContinuingEducation[],
): HoursStanding {
  const hundredths = courses.reduce((sum, { hours }) => sum + Math.round(hours * 100), 0);
  const done = hundredths / 100;
  return { label, need, done, left: Math.max(0, Math.round((need - done) * 100) / 100) };
}

/** Spread evenly over the months that remain, a begun month counting as its share. */
function pace(left: number, today: Day, deadline: Day): number | undefined {
  if (left <= 0 || deadline <= today) return undefined;
  const { months, days } = monthsAndDays(toNumber(today), toNumber(deadline) + 1);
  return left / Math.max(1, months + days / 30);
}
