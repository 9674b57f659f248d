/** Hours of supervision or consultation received within the work that counts. */

import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { counted, writtenNumber } from '../../../values/written-number.ts';
import { always, type Days, fromIndex, MAY, MET, UNMET } from '../days.ts';
import { question } from '../question.ts';
import type { Scene } from '../scene.ts';
import type { Doubt } from './checks.ts';
import { type CountedJob, jobName } from './job.ts';

export interface SupervisionCap {
  /** The most that the whole requirement can be on each day. */
  days: Days;
  doubts: () => Doubt[];
}

/**
 * Hours told so far are what there is, and only those in work that counts for
 * certain decide; a job whose hours nobody told, or that goes on, may bring the
 * rest.
 */
export function supervisionCap(
  rule: ExperienceRequirement,
  jobs: readonly CountedJob[],
  scene: Scene,
): SupervisionCap {
  const need = rule.supervisionHours;
  if (need === undefined) return { days: always(MET), doubts: () => [] };
  if (hoursIn(jobs.filter((each) => each.certain)) >= need) {
    return { days: always(MET), doubts: () => [] };
  }
  const told = hoursIn(jobs);
  // Told in full, though in work that only may count: then the work is what to ask about.
  const doubts = () => (told >= need ? [] : [shortfall(need, told, jobs)]);
  return { days: mayBring(need, jobs, scene), doubts };
}

/** "; 99 of 100 hours of supervision"; nothing where the rule asks for none. */
export function supervisionTold(
  { supervisionHours: need }: ExperienceRequirement,
  jobs: readonly CountedJob[],
): string {
  if (need === undefined || jobs.length === 0) return '';
  const told = jobs.some(({ job }) => job.supervisionHours !== undefined);
  if (!told) return '';
  return `, ${writtenNumber(hoursIn(jobs))} of ${counted(need, 'hour')} of supervision`;
}

/** The days on which what was not told, is in doubt or is to come may make up the hours. */
function mayBring(need: number, jobs: readonly CountedJob[], scene: Scene): Days {
  const untold = jobs.some(({ job }) => job.supervisionHours === undefined);
  if (untold || hoursIn(jobs) >= need) return always(MAY);
  return jobs.some(({ end }) => end > scene.today) ? fromIndex(1, MAY) : always(UNMET);
}

function hoursIn(jobs: readonly CountedJob[]): number {
  return jobs.reduce((sum, { job }) => sum + (job.supervisionHours ?? 0), 0);
}

function shortfall(need: number, told: number, jobs: readonly CountedJob[]): Doubt {
  const untold = jobs.filter(({ job }) => job.supervisionHours === undefined);
  const where =
    untold.length === 0 ? '' : ` as ${untold.map(({ job }) => jobName(job)).join(', ')}`;
  const entry = (untold[0] ?? jobs[0])?.job.id ?? '';
  return {
    provided: `your supervision adds up to ${counted(need, 'hour')} (${counted(told, 'hour')} told)`,
    ask: question(
      `How many hours of supervision did you receive${where}? The rule asks for ${need}.`,
      `edit ${entry} --supervision-hours`,
    ),
  };
}
