/**
 * Experience as the independent checker counts it: each job counts, may count or
 * does not; then hours are added up and months counted out, stretch by stretch.
 */
import type { ExperienceRequirement, Requirement } from '../../../src/career/schema/requirement.ts';
import type { Experience } from '../../../src/progress/record.ts';
import { numberOf, wholeMonths } from './calendar.ts';
import { firstDayAfter } from './education.ts';
import {
  type Answer,
  amongst,
  issuerSays,
  lowest,
  toldOf,
  type Value,
  type World,
  windowStart,
} from './values.ts';

const FULL_TIME = 40;

/** A job with its first and last day, how far it counts, and the days it is judged by. */
interface Work {
  job: Experience;
  from: number;
  to: number;
  counts: Value;
  today: number;
}

export function experience(
  rule: ExperienceRequirement,
  world: World,
  beside: readonly Requirement[],
): Answer {
  const jobs = world.record?.experience;
  if (jobs === undefined) return () => 'may';
  const begins = rule.after === undefined ? undefined : firstDayAfter(beside, world);
  const work = jobs
    .map((job): Work => {
      const from = numberOf(job.from);
      const to = job.to === null ? Number.POSITIVE_INFINITY : numberOf(job.to);
      return { job, from, to, counts: countsFor(job, rule, world), today: world.today };
    })
    .filter(({ from, to, counts }) => from <= to && counts !== 'unmet');
  const certain = work.filter(({ counts }) => counts === 'met');
  return (day) => {
    const window = windowStart(day, rule.withinYears);
    const sureStart = Math.max(window, begins?.surely ?? window);
    const maybeStart = Math.max(window, begins?.perhaps ?? window);
    const surely =
      rule.hours === undefined
        ? monthsOf(certain, sureStart, day) >= (rule.months ?? 0)
        : reaches(hoursOf(certain, sureStart, day, 'surely'), rule.hours);
    const perhaps =
      rule.hours === undefined
        ? monthsOf(work, maybeStart, day) >= (rule.months ?? 0)
        : reaches(hoursOf(work, maybeStart, day, 'perhaps'), rule.hours);
    if (!surely && !perhaps) return 'unmet';
    return lowest([surely ? 'met' : 'may', supervision(work, rule, day)]);
  };
}

/** Sevenths have no exact binary form. */
function reaches(hours: number, needed: number): boolean {
  return hours > needed - 5e-7;
}

/** `may`: nobody told; `unpublished`: told, and the issuer's to decide. */
type Finding = Value | 'unpublished';

function countsFor(job: Experience, rule: ExperienceRequirement, world: World): Value {
  const found: [Finding, about: string][] = [
    [kindOf(job, rule, world), 'kind'],
    [alsoOf(job, rule, world), ''],
    [settingOf(job, rule), 'setting'],
    [payOf(job, rule), 'pay'],
    [supervisorOf(job, rule, world), ''],
    [timeOf(job, rule), 'part-time'],
    [hoursTold(job, rule), ''],
  ];
  return lowest(
    found.map(([value, about]) =>
      value === 'unpublished' ? toldOf(issuerSays(job.id, about, world)) : value,
    ),
  );
}

function kindOf(job: Experience, rule: ExperienceRequirement, world: World): Finding {
  if (amongst(job.kinds, rule.in, world)) return 'met';
  return amongst(job.kinds, rule.perhaps ?? [], world) ? 'unpublished' : 'unmet';
}

/** Work that is not listed as the other kind may have been it as well, unless it is listed as one that is not. */
function alsoOf(job: Experience, rule: ExperienceRequirement, world: World): Finding {
  if (rule.alsoIn === undefined || amongst(job.kinds, rule.alsoIn, world)) return 'met';
  return amongst(job.kinds, rule.notAs ?? [], world) ? 'unmet' : 'may';
}

function settingOf(job: Experience, rule: ExperienceRequirement): Finding {
  const { settings, perhapsSettings, notSettings } = rule;
  // A setting that only may be refused is in doubt where it is told.
  if (job.setting === undefined) return settings || notSettings ? 'may' : 'met';
  if (notSettings?.includes(job.setting)) return 'unmet';
  if (settings?.includes(job.setting)) return 'met';
  if (perhapsSettings?.includes(job.setting)) return 'unpublished';
  return toldOf(settings === undefined);
}

/** Where it is unpublished what unpaid work is worth, only a job told to be unpaid is in doubt. */
function payOf(job: Experience, rule: ExperienceRequirement): Finding {
  if (rule.paid === undefined) return 'met';
  if (rule.paid === true) return toldOf(job.paid);
  return job.paid === false ? 'unpublished' : 'met';
}

function supervisorOf(job: Experience, rule: ExperienceRequirement, world: World): Finding {
  if (rule.supervisedBy === undefined) return 'met';
  return toldOf(job.supervisedBy && amongst(job.supervisedBy, rule.supervisedBy, world));
}

/** Part-time work is asked about where no rule on it is published. */
function timeOf(job: Experience, rule: ExperienceRequirement): Finding {
  if (rule.partTime === 'counts') return 'met';
  const full = fullTime(job, rule.fullTimeHours);
  return full === 'unmet' && rule.partTime === undefined ? 'unpublished' : full;
}

/** By the rule's own hours, where it has any; else by the person's word, and without one by 40. */
function fullTime(job: Experience, published: number | undefined): Value {
  const weekly = job.hoursPerWeek ?? undefined;
  if (published === undefined && job.fullTime !== undefined) return toldOf(job.fullTime);
  return toldOf(weekly === undefined ? undefined : weekly >= (published ?? FULL_TIME));
}

/** Hours that nobody told cannot be added up. */
function hoursTold(job: Experience, rule: ExperienceRequirement): Finding {
  const told = (job.hoursPerWeek ?? job.totalHours) !== undefined;
  return rule.hours === undefined || told ? 'met' : 'may';
}

/** Hours of supervision received in the work that counts; what was not told, or goes on, may bring the rest. */
function supervision(work: readonly Work[], rule: ExperienceRequirement, day: number): Value {
  const need = rule.supervisionHours;
  if (need === undefined) return 'met';
  const sum = (mine: readonly Work[]) =>
    mine.reduce((hours, { job }) => hours + (job.supervisionHours ?? 0), 0);
  if (sum(work.filter(({ counts }) => counts === 'met')) >= need) return 'met';
  if (sum(work) >= need) return 'may';
  if (work.some(({ job }) => job.supervisionHours === undefined)) return 'may';
  return work.some(({ to, today }) => to >= today && day > today) ? 'may' : 'unmet';
}

/** Hours a week × days ÷ 7, from `start` to the day before `day`; concurrent jobs add. */
function hoursOf(
  work: readonly Work[],
  start: number,
  day: number,
  sureness: 'surely' | 'perhaps',
): number {
  let hours = 0;
  for (const one of work) {
    const { job, from, to } = one;
    const days = Math.min(to, day - 1) - Math.max(from, start) + 1;
    const perDiem = job.totalHours !== undefined && (job.hoursPerWeek ?? undefined) === undefined;
    if (perDiem) hours += totalOf(one, start, day, sureness);
    else if (days > 0) hours += ((job.hoursPerWeek ?? FULL_TIME) * days) / 7;
  }
  return hours;
}

/**
 * All hours so far, of work whose days nobody told: sure while the window holds the
 * whole job, perhaps while it holds its last day; going on, perhaps, at the same
 * pace. A job ahead is planned evenly.
 */
function totalOf(one: Work, start: number, day: number, sureness: 'surely' | 'perhaps'): number {
  const { job, from, to, today } = one;
  const total = job.totalHours ?? 0;
  const worked = (first: number, last: number) => Math.max(0, last - first + 1);
  if (from >= today) {
    const days = worked(from, to);
    return days === 0 ? 0 : (total / days) * worked(Math.max(from, start), Math.min(to, day - 1));
  }
  const last = Math.min(to, today - 1);
  if (last < from) return 0;
  if (sureness === 'surely') return from >= start ? total : 0;
  const pace = total / worked(from, last);
  const goingOn = worked(Math.max(today, start), Math.min(to, day - 1));
  return (last >= start ? total : 0) + goingOn * pace;
}

/** Whole months of the stretches worked from `start` to the day before `day`. */
function monthsOf(work: readonly Work[], start: number, day: number): number {
  const pieces = work
    .map(({ from, to }) => ({ from: Math.max(from, start), end: Math.min(to + 1, day) }))
    .filter(({ from, end }) => from < end)
    .sort((one, other) => one.from - other.from);
  const stretches: { from: number; end: number }[] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last !== undefined && piece.from <= last.end) last.end = Math.max(last.end, piece.end);
    else stretches.push({ ...piece });
  }
  const counted = stretches.map(({ from, end }) => wholeMonths(from, end));
  const months = counted.reduce((sum, stretch) => sum + stretch.months, 0);
  const days = counted.reduce((sum, stretch) => sum + stretch.days, 0);
  return stretches.length < 2 ? months : months + Math.floor(days / 30);
}
