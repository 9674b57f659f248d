/** Hours of supervision or consultation received within the work that counts. */
import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { counted } from '../../../values/written-number.ts';
import { always, type Days, fromIndex, MAY, MET, UNMET } from '../days.ts';
import { type CountedJob, type Doubt, jobName } from './classify.ts';

export interface SupervisionCap {
  /** The most that the whole requirement can be on each day. */
  days: Days;
  doubts: Doubt[];
}

/**
 * Hours told so far are what there is; a job whose hours nobody told, or that
 * goes on, may bring the rest.
 */
export function supervisionCap(
  rule: ExperienceRequirement,
  jobs: readonly CountedJob[],
): SupervisionCap {
  const need = rule.supervisionHours;
  if (need === undefined) return { days: always(MET), doubts: [] };
  const told = jobs.reduce((sum, { job }) => sum + (job.supervisionHours ?? 0), 0);
  if (told >= need) return { days: always(MET), doubts: [] };
  const untold = jobs.filter(({ job }) => job.supervisionHours === undefined);
  const goesOn = jobs.some(({ job }) => job.to === null);
  return {
    days: untold.length > 0 ? always(MAY) : goesOn ? fromIndex(1, MAY) : always(UNMET),
    doubts: [
      {
        provided: `your supervision adds up to ${counted(need, 'hour')} (${counted(told, 'hour')} told)`,
        ask: `How many hours of supervision did you receive${inJobs(untold)}? The rule asks for ${need}. (carepath edit --supervision-hours)`,
      },
    ],
  };
}

function inJobs(jobs: readonly CountedJob[]): string {
  return jobs.length === 0 ? '' : ` as ${jobs.map(({ job }) => jobName(job)).join(', ')}`;
}
