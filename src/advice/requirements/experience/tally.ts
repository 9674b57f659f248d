/** Adds up the jobs that count for a rule, for any day. */
import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import type { Experience } from '../../../progress/record.ts';
import { type DayNumber, toNumber } from '../../../values/day.ts';
import { writtenLength } from '../../../values/written-day.ts';
import { counted } from '../../../values/written-number.ts';
import { always, type Days, UNMET } from '../days.ts';
import { studiesFor } from '../education-match.ts';
import type { Scene } from '../scene.ts';
import { type CountedJob, jobName, weeklyHours } from './classify.ts';
import { daysEnough } from './growth.ts';
import { HourCount, type HourStretch } from './hours.ts';
import { MonthCount, type Stretch } from './months.ts';

export interface Tally {
  /** The days on which the work that counts is enough. */
  readonly days: Days;
  /** The same, had every job ended the day before today. */
  enoughWithoutGoingOn(index: number): boolean;
  /** What counts on a day: "12 months, 21 days". */
  written(index: number): string;
  /** The jobs behind it: "Care coordinator at St. Ann: 0 months, 21 days". */
  account(index: number): string[];
}

/** Sure: only what is certain about the degree that work must follow; perhaps: also what may be. */
export function tally(
  rule: ExperienceRequirement,
  jobs: readonly CountedJob[],
  sureness: 'sure' | 'perhaps',
  scene: Scene,
): Tally {
  const start = earliestWork(rule, sureness, scene);
  const stretches = jobs.map(({ job }) => stretchOf(job, start, scene));
  const past = stretches.map((each) => ({ ...each, end: Math.min(each.end, scene.today) }));
  const counter = counterFor(rule, stretches, scene);
  const pastCounter = counterFor(rule, past, scene);
  return {
    days: daysOf(rule, counter, scene),
    enoughWithoutGoingOn: (index) => pastCounter.enough(scene.today + index),
    written: (index) => counter.written(scene.today + index),
    account: (index) =>
      jobs.map(({ job }, place) => {
        const stretch = stretches[place];
        const each = counterFor(rule, stretch === undefined ? [] : [stretch], scene);
        return `${jobName(job)}: ${each.written(scene.today + index)}`;
      }),
  };
}

function daysOf(rule: ExperienceRequirement, counter: Counter, scene: Scene): Days {
  const { stretches, enough } = counter;
  if (stretches.length === 0) return always(UNMET);
  return daysEnough({
    stretches,
    years: rule.withinYears,
    today: scene.today,
    length: scene.length,
    enough,
    fullWindowIsSteady: rule.months !== undefined,
  });
}

interface Counter {
  stretches: readonly Stretch[];
  enough(day: DayNumber): boolean;
  written(day: DayNumber): string;
}

function counterFor(
  rule: ExperienceRequirement,
  stretches: readonly HourStretch[],
  scene: Scene,
): Counter {
  if (rule.months !== undefined) {
    const need = rule.months;
    const count = new MonthCount(stretches, rule.withinYears);
    return {
      stretches: count.stretches,
      enough: (day) => count.on(day).months >= need,
      written: (day) => writtenLength(count.on(day)),
    };
  }
  const need = rule.hours ?? 0;
  const count = new HourCount(stretches, rule.withinYears, scene.today + scene.length);
  return {
    stretches: stretches.filter((each) => each.end > each.from),
    enough: (day) => count.on(day) >= need,
    written: (day) => counted(Math.floor(count.on(day)), 'hour'),
  };
}

/** A job as worked days. A total of hours is spread over its days so far and stops today. */
function stretchOf(job: Experience, start: DayNumber, scene: Scene): HourStretch {
  const from = toNumber(job.from);
  const ongoing = job.to === null;
  const end = job.to === null ? Number.POSITIVE_INFINITY : toNumber(job.to) + 1;
  const worked = { from: Math.max(from, start), end };
  if (job.totalHours === undefined || typeof job.hoursPerWeek === 'number') {
    return { ...worked, hoursPerDay: weeklyHours(job) / 7 };
  }
  const counts = ongoing ? scene.today : end;
  const days = counts - from;
  return { from: worked.from, end: counts, hoursPerDay: days > 0 ? job.totalHours / days : 0 };
}

/** Work before this day does not count: the day after the degree, where the rule says so. */
function earliestWork(
  rule: ExperienceRequirement,
  sureness: 'sure' | 'perhaps',
  scene: Scene,
): DayNumber {
  if (rule.after === undefined || scene.education === undefined) return Number.NEGATIVE_INFINITY;
  const days = studiesFor(scene.education, scene)
    .filter((study) => sureness === 'perhaps' || study.doubts.length === 0)
    .flatMap(({ entry }) => (entry.completed === null ? [] : [toNumber(entry.completed) + 1]));
  return Math.min(Number.POSITIVE_INFINITY, ...days);
}
