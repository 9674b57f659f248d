/** What a later day rests on when jobs go on. */
import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { toNumber } from '../../../values/day.ts';
import { writtenDay } from '../../../values/written-day.ts';
import { UNMET, valueAt } from '../days.ts';
import { credentialNames } from '../names.ts';
import type { Scene } from '../scene.ts';
import { type CountedJob, jobName } from './classify.ts';
import type { Tally } from './tally.ts';

/** "you stay Care coordinator at St. Ann, 40 h a week, under a CCM"; nothing where past work is enough. */
export function ongoingAssumptions(
  rule: ExperienceRequirement,
  jobs: readonly CountedJob[],
  tally: Tally,
  index: number,
  scene: Scene,
): string[] {
  if (valueAt(tally.days, index) === UNMET || tally.enoughWithoutGoingOn(index)) return [];
  const day = scene.today + index;
  return jobs.flatMap(({ job }) => {
    const from = toNumber(job.from);
    const last = job.to === null ? Number.POSITIVE_INFINITY : toNumber(job.to);
    if (from >= day || last < scene.today) return [];
    const hours = typeof job.hoursPerWeek === 'number' ? `, ${job.hoursPerWeek} h a week` : '';
    const under =
      rule.supervisedBy === undefined
        ? ''
        : `, under a ${credentialNames(scene, rule.supervisedBy)}`;
    const how = `${jobName(job)}${hours}${under}`;
    if (from > scene.today) return [`you start on ${writtenDay(job.from)} and stay: ${how}`];
    const until = job.to === null || last >= day ? '' : ` until ${writtenDay(job.to)}`;
    return [`you stay in this job${until}: ${how}`];
  });
}
