/** Adds up the jobs that count for a rule, for any day. */
import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { type DayNumber, toDay } from '../../../values/day.ts';
import { writtenLength } from '../../../values/written-day.ts';
import { counted } from '../../../values/written-number.ts';
import { always, type Days, UNMET } from '../days.ts';
import { once } from '../once.ts';
import type { Scene } from '../scene.ts';
import { firstDayAfterStudy, type Sureness } from './after-study.ts';
import { daysEnough } from './growth.ts';
import { HourCount, type HourStretch, hoursOn } from './hours.ts';
import { type CountedJob, jobName } from './job.ts';
import { MonthCount, merged, type Stretch } from './months.ts';
import { perDiemStretches } from './per-diem.ts';

export interface Tally {
  /** The days on which the work that counts is enough. */
  readonly days: Days;
  /** The same, had every job ended the day before today. */
  enoughWithoutGoingOn(index: number): boolean;
  /** What counts on a day: "12 months, 21 days". */
  written(index: number): string;
  /** What one of the jobs counts by itself: "Care coordinator at St. Ann: 2025-11-01 … 2026-11-22 = 12 months, 21 days". */
  account(job: CountedJob, index: number): string;
}

/** Adds up the given jobs; `after: education` lets only work after the degree count. */
export function tally(
  rule: ExperienceRequirement,
  jobs: readonly CountedJob[],
  sureness: Sureness,
  scene: Scene,
): Tally {
  const first = firstDayCounting(rule, scene, sureness);
  const stretchesIn = (some: readonly CountedJob[]) =>
    notBefore(first, workedIn(some, rule, sureness, scene));
  // Work in doubt is added up only where certain work does not decide it.
  const stretches = once(() => stretchesIn(jobs));
  const count = once(() => counterFor(rule, stretches(), scene));
  const withoutGoingOn = once(() => counterFor(rule, before(scene.today, stretches()), scene));
  const days = once(() => daysOf(rule, count(), scene));
  return {
    get days() {
      return days();
    },
    enoughWithoutGoingOn: (index) => withoutGoingOn().isEnough(scene.today + index),
    written: (index) => count().written(scene.today + index),
    account: (each, index) => {
      const day = scene.today + index;
      const through = Math.min(each.end - 1, day);
      const span = each.from < day ? `${toDay(each.from)} … ${toDay(through)} = ` : '';
      return `${jobName(each.job)}: ${span}${amountOn(rule, stretchesIn([each]), day)}`;
    },
  };
}

/** From this day on work counts, if it has to follow a degree. */
export function firstDayCounting(
  { after }: ExperienceRequirement,
  scene: Scene,
  sureness: Sureness,
): DayNumber {
  return after === undefined ? Number.NEGATIVE_INFINITY : firstDayAfterStudy(scene, sureness);
}

/** Jobs as worked days. */
function workedIn(
  jobs: readonly CountedJob[],
  rule: ExperienceRequirement,
  sureness: Sureness,
  scene: Scene,
): readonly HourStretch[] {
  if (rule.hours === undefined) return jobs;
  return jobs.flatMap((each) => perDiemStretches(each, scene, sureness) ?? each);
}

function notBefore(first: DayNumber, stretches: readonly HourStretch[]): readonly HourStretch[] {
  if (first === Number.NEGATIVE_INFINITY) return stretches;
  return stretches
    .filter((each) => each.end > first)
    .map((each) => ({ ...each, from: Math.max(each.from, first) }));
}

function before(end: DayNumber, stretches: readonly HourStretch[]): HourStretch[] {
  return stretches
    .filter((each) => each.from < end)
    .map((each) => ({ ...each, end: Math.min(each.end, end) }));
}

interface Counter {
  stretches: readonly Stretch[];
  course: 'calendar' | 'even' | 'uneven';
  isEnough(day: DayNumber): boolean;
  /** For so many days from this one on `isEnough` answers the same. */
  sameFor(day: DayNumber): number;
  written(day: DayNumber): string;
}

/** So few jobs are added up anew for each day asked about; more are added up once for all days. */
const FEW = 12;

/** Counts all the work, for many days. */
function counterFor(
  rule: ExperienceRequirement,
  stretches: readonly HourStretch[],
  { today, length }: Scene,
): Counter {
  const { hours, months, withinYears } = rule;
  if (hours === undefined) {
    const count = new MonthCount(stretches, withinYears);
    return {
      stretches: count.stretches,
      course: 'calendar',
      isEnough: (day) => count.on(day).months >= (months ?? 0),
      sameFor: (day) => count.sameFor(day, months ?? 0),
      written: (day) => writtenLength(count.on(day)),
    };
  }
  // A window of half a year begins on uneven days: the last of a month is not always there.
  if (stretches.length <= FEW && Number.isInteger(withinYears ?? 0)) {
    const hoursBy = (day: DayNumber) => hoursOn(stretches, withinYears, day);
    return {
      stretches,
      course: 'even',
      isEnough: (day) => hoursBy(day) >= hours,
      sameFor: () => 1,
      written: (day) => writtenHours(hoursBy(day)),
    };
  }
  const count = new HourCount(stretches, withinYears, [today, today + length]);
  return {
    stretches: merged(stretches),
    course: 'uneven',
    isEnough: (day) => count.on(day) >= hours,
    sameFor: (day) => count.sameFor(day, hours),
    written: (day) => writtenHours(count.on(day)),
  };
}

/** What one job counts on one day. */
function amountOn(
  { hours, withinYears }: ExperienceRequirement,
  stretches: readonly HourStretch[],
  day: DayNumber,
): string {
  return hours === undefined
    ? writtenLength(new MonthCount(stretches, withinYears).on(day))
    : writtenHours(hoursOn(stretches, withinYears, day));
}

function writtenHours(hours: number): string {
  return counted(Math.floor(hours), 'hour');
}

function daysOf(rule: ExperienceRequirement, count: Counter, scene: Scene): Days {
  if (count.stretches.length === 0) return always(UNMET);
  return daysEnough({
    stretches: count.stretches,
    years: rule.withinYears,
    today: scene.today,
    length: scene.length,
    enough: count.isEnough,
    same: count.sameFor,
    course: count.course,
  });
}
