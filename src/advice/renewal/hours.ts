/** Contact hours of a cycle: done, left, what does not count, and the pace for the rest. */
import type { Renewal } from '../../career/schema/credential.ts';
import type { ContinuingEducation, HeldCredential } from '../../progress/record.ts';
import { addMonths, type Day, monthsAndDays, toDay, toNumber } from '../../values/day.ts';
import type { RenewalRules } from './rules.ts';

export interface HoursStanding {
  /** "ethics"; undefined for the whole, whatever it is on. */
  label: string | undefined;
  /** Contact hours asked for in a cycle. */
  need: number;
  done: number;
  left: number;
}

/** Hours of a kind that counts up to a limit only, of which more are recorded. */
export interface CappedHours {
  /** "professional development". */
  label: string;
  most: number;
  recorded: number;
}

/** Hours from between the issue and a first cycle that starts later. */
export interface EarlyHours {
  from: Day;
  to: Day;
  hours: number;
}

/**
 * The whole first, then hours on given topics; only the topic where all hours have
 * to be on it, and none where no hours are asked for.
 */
export function hoursIn(
  { hours: need = 0, within, atMost }: RenewalRules,
  courses: readonly ContinuingEducation[],
): { hours: HoursStanding[]; capped: CappedHours[] } {
  if (need === 0) return { hours: [], capped: [] };
  const onTopics = within.map(({ label, hours, topics }) =>
    standing(label, hours, sum(courses.filter((each) => isOn(each, topics)))),
  );
  const all = onTopics.filter((each) => each.need === need);
  if (all.length > 0) return { hours: all, capped: [] };
  const caps = atMost.map((cap) => ({
    ...cap,
    recorded: sum(courses.filter((each) => isOfKind(each, cap))),
  }));
  const free = sum(courses.filter((each) => !atMost.some((cap) => isOfKind(each, cap))));
  const counting = caps.reduce((all, cap) => all + Math.min(cap.recorded, cap.hours), free);
  return {
    hours: [standing(undefined, need, counting), ...onTopics],
    capped: caps
      .filter(({ recorded, hours }) => recorded > hours)
      .map(({ label, hours, recorded }) => ({ label, most: hours, recorded })),
  };
}

type Cap = NonNullable<Renewal['atMost']>[number];

function isOfKind(course: ContinuingEducation, { topics, notTopics }: Cap): boolean {
  if (topics !== undefined && !isOn(course, topics)) return false;
  return notTopics === undefined || !isOn(course, notTopics);
}

function isOn(course: ContinuingEducation, topics: readonly string[]): boolean {
  return course.topics.some((topic) => topics.includes(topic));
}

/** In hundredths inside, so that a tenth of an hour taken ten times is an hour. */
function sum(courses: readonly ContinuingEducation[]): number {
  return courses.reduce((all, { hours }) => all + Math.round(hours * 100), 0) / 100;
}

function standing(label: string | undefined, need: number, counting: number): HoursStanding {
  const done = Math.round(counting * 100) / 100;
  return { label, need, done, left: Math.max(0, Math.round((need - done) * 100) / 100) };
}

/**
 * Contact hours a month through `until`: of the whole and each topic the most that
 * is left, spread evenly, a begun month counting as its share. Undefined when
 * nothing is left, or too late.
 */
export function pace(hours: readonly HoursStanding[], today: Day, until: Day): number | undefined {
  const left = Math.max(0, ...hours.map((each) => each.left));
  if (left <= 0 || until <= today) return undefined;
  const { months, days } = monthsAndDays(toNumber(today), toNumber(until) + 1);
  return left / Math.max(1, months + days / 30);
}

/**
 * Hours recorded after the issue and before the first cycle, which starts later
 * where an issuer lets all end on the same days. Undefined where there are none,
 * and where a whole term lies between: they belong to that.
 */
export function earlyHours(
  courses: readonly ContinuingEducation[],
  { issued }: HeldCredential,
  since: Day | undefined,
  { months }: RenewalRules,
): EarlyHours | undefined {
  if (issued === undefined || since === undefined || months === undefined) return undefined;
  if (issued >= since || toDay(addMonths(toNumber(issued), months)) <= since) return undefined;
  const hours = sum(courses.filter(({ date }) => date >= issued && date < since));
  return hours === 0 ? undefined : { from: issued, to: toDay(toNumber(since) - 1), hours };
}
