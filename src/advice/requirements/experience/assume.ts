/** What a later day rests on when jobs go on. */
import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { writtenDay } from '../../../values/written-day.ts';
import { UNMET, valueAt } from '../days.ts';
import { credentialNames } from '../names.ts';
import type { Scene } from '../scene.ts';
import { type CountedJob, jobName } from './job.ts';
import type { Tally } from './tally.ts';

/** Work that was added up, and what it was added up for. */
export interface TalliedWork {
  rule: ExperienceRequirement;
  jobs: readonly CountedJob[];
  tally: Tally;
}

/** "you stay Care coordinator at St. Ann, 40 h a week, under a CCM"; nothing where past work is enough. */
export function ongoingAssumptions(
  { rule, jobs, tally }: TalliedWork,
  scene: Scene,
  index: number,
): string[] {
  if (valueAt(tally.days, index) === UNMET || tally.enoughWithoutGoingOn(index)) return [];
  const day = scene.today + index;
  return jobs.flatMap(({ job, from, end }) => {
    if (from >= day || end <= scene.today) return [];
    const hours = typeof job.hoursPerWeek === 'number' ? `, ${job.hoursPerWeek} h a week` : '';
    const under =
      rule.supervisedBy === undefined
        ? ''
        : `, under a ${credentialNames(scene, rule.supervisedBy)}`;
    const how = `${jobName(job)}${hours}${under}`;
    if (from > scene.today) return [`you start on ${writtenDay(job.from)} and stay: ${how}`];
    const until = job.to === null || end > day ? '' : ` until ${writtenDay(job.to)}`;
    return [`you stay in this job${until}: ${how}`];
  });
}
