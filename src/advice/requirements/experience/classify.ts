/** Which of a person's jobs count for a rule: certainly, perhaps, or not. */
import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { expandKinds, vocabulary } from '../../../career/vocabulary.ts';
import type { Experience } from '../../../progress/record.ts';
import type { Scene } from '../scene.ts';
import { windowStart } from '../window.ts';
import { type Check, checks, type Doubt } from './checks.ts';
import { type CountedJob, datedJobs, isOf, jobName } from './job.ts';

/**
 * The jobs that count for the rule. Those that have left the window are out,
 * since it only moves on.
 */
export function countedJobs(rule: ExperienceRequirement, scene: Scene): CountedJob[] {
  const kinds = expandKinds(rule.in);
  const perhaps = expandKinds(rule.perhaps ?? []);
  const start = windowStart(scene.today, rule.withinYears);
  const wanted = checks.filter((check) => check.wanted(rule));
  const counted: CountedJob[] = [];
  for (const { certain, doubtful } of datedJobs(scene.record?.experience ?? [])) {
    if (certain.end <= start) continue;
    const { job } = certain;
    const sure = isOf(job, kinds);
    if (!sure && !isOf(job, perhaps)) continue;
    const found = finding(job, rule, wanted);
    if (found !== 'no') counted.push(sure && found === 'yes' ? certain : doubtful);
  }
  return counted;
}

function finding(job: Experience, rule: ExperienceRequirement, wanted: readonly Check[]) {
  let found: 'yes' | 'doubt' = 'yes';
  for (const check of wanted) {
    const one = check.finding(job, rule);
    if (one === 'no') return 'no';
    if (one === 'doubt') found = 'doubt';
  }
  return found;
}

/** What is in doubt about a job that may count, in words. */
export function doubtsAbout(
  { job, certain }: CountedJob,
  rule: ExperienceRequirement,
  scene: Scene,
): Doubt[] {
  if (certain) return [];
  const open = checks.filter((check) => check.wanted(rule) && check.finding(job, rule) === 'doubt');
  return [
    ...(isOf(job, expandKinds(rule.in)) ? [] : [kindDoubt(job)]),
    ...open.map((check) => check.doubt(job, rule, scene)),
  ];
}

function kindDoubt(job: Experience): Doubt {
  const kinds = job.kinds.map((kind) => vocabulary.experienceKinds[kind]).join(', ');
  return {
    provided: `your work as ${jobName(job)} (${kinds}) is accepted`,
    ask: `Ask the issuer whether your work as ${jobName(job)} (${kinds}) counts.`,
  };
}
