/** A person's jobs, with their days as numbers: read once, however many rules count them. */
import type { ExperienceKind } from '../../../career/vocabulary.ts';
import type { Experience } from '../../../progress/record.ts';
import { dayNumberOf } from '../day-number.ts';
import type { HourStretch } from './hours.ts';

/** What counts as full-time when the issuer does not say. */
export const USUAL_FULL_TIME = 40;

/** A job at its weekly hours (40 where nobody told); infinity as its end: ongoing. */
export interface CountedJob extends HourStretch {
  readonly job: Experience;
  /** False: the rule wants to know something of it that nobody told, or does not publish. */
  readonly certain: boolean;
}

/** The same job as it counts for certain, and as it may count. */
export interface DatedJob {
  readonly certain: CountedJob;
  readonly doubtful: CountedJob;
  /** The same number for jobs that every rule judges alike, their days aside. */
  readonly like: number;
}

/** "Care coordinator at St. Ann". */
export function jobName(job: Experience): string {
  return job.employer === undefined ? job.title : `${job.title} at ${job.employer}`;
}

/** True when one of the job's kinds is among these. */
export function isOf(job: Experience, kinds: ReadonlySet<ExperienceKind>): boolean {
  for (const kind of job.kinds) if (kinds.has(kind)) return true;
  return false;
}

const known = new WeakMap<readonly Experience[], readonly DatedJob[]>();

/** The jobs with their days, the earliest first; those that end before they begin left out. */
export function datedJobs(experience: readonly Experience[]): readonly DatedJob[] {
  const found = known.get(experience);
  if (found !== undefined) return found;
  const alike = new Map<string, number>();
  const jobs = experience
    .map((job) => dated(job, likeness(job, alike)))
    .filter(({ certain }) => certain.end > certain.from)
    .sort((one, other) => one.certain.from - other.certain.from);
  known.set(experience, jobs);
  return jobs;
}

/** What the checks look at; how long and for whom makes no difference to them. */
function likeness(job: Experience, alike: Map<string, number>): number {
  const { kinds, setting, hoursPerWeek, fullTime, totalHours, paid, supervisedBy } = job;
  const perDiem = totalHours !== undefined;
  const told = [kinds, setting, hoursPerWeek, fullTime, perDiem, paid, supervisedBy];
  const key = JSON.stringify(told.map((each) => each ?? null));
  const found = alike.get(key) ?? alike.size;
  alike.set(key, found);
  return found;
}

function dated(job: Experience, like: number): DatedJob {
  const from = dayNumberOf(job.from);
  const end = job.to === null ? Number.POSITIVE_INFINITY : dayNumberOf(job.to) + 1;
  const weekly = typeof job.hoursPerWeek === 'number' ? job.hoursPerWeek : USUAL_FULL_TIME;
  const common = { job, from, end, hoursPerDay: weekly / 7 };
  return { certain: { ...common, certain: true }, doubtful: { ...common, certain: false }, like };
}
