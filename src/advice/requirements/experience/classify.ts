/** Which of a person's jobs count for a rule: certainly, perhaps, or not. */
import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { expandKinds, vocabulary } from '../../../career/vocabulary.ts';
import type { Experience } from '../../../progress/record.ts';
import { issuerAnswer, issuerQuestion } from '../issuer-answer.ts';
import type { Scene } from '../scene.ts';
import { windowStart, windowWords } from '../window.ts';
import { type Check, checks, type Doubt } from './checks.ts';
import { type CountedJob, datedJobs, isOf, jobName } from './job.ts';

/**
 * The jobs that count for the rule. Those that have left the window are out,
 * since it only moves on.
 */
export function countedJobs(rule: ExperienceRequirement, scene: Scene): CountedJob[] {
  const start = windowStart(scene.today, rule.withinYears);
  const standing = standingFor(rule, scene);
  const counted: CountedJob[] = [];
  for (const { certain, doubtful } of datedJobs(scene.record?.experience ?? [])) {
    if (certain.end <= start) continue;
    const found = standing(certain.job);
    if (found === 'yes') counted.push(certain);
    else if (found === 'doubt') counted.push(doubtful);
  }
  return counted;
}

type Standing = 'yes' | 'doubt' | 'no' | 'other-kind';

/** How jobs stand to the rule, their days aside. */
function standingFor(rule: ExperienceRequirement, scene: Scene): (job: Experience) => Standing {
  const kinds = expandKinds(rule.in);
  const perhaps = expandKinds(rule.perhaps ?? []);
  const wanted = checks.filter((check) => check.wanted(rule));
  return (job) => {
    const sure = isOf(job, kinds);
    if (!sure && !isOf(job, perhaps)) return 'other-kind';
    return weighed(job, rule, wanted, { sure, scene });
  };
}

function weighed(
  job: Experience,
  rule: ExperienceRequirement,
  wanted: readonly Check[],
  { sure, scene }: { sure: boolean; scene: Scene },
): 'yes' | 'doubt' | 'no' {
  let untold = false;
  let unpublished = !sure;
  for (const check of wanted) {
    const found = check.finding(job, rule);
    if (found === 'no') return 'no';
    if (found === 'untold') untold = true;
    if (found === 'unpublished') unpublished = true;
  }
  const accepted = unpublished ? issuerAnswer(scene, job.id) : true;
  if (accepted === false) return 'no';
  return untold || accepted === undefined ? 'doubt' : 'yes';
}

/** What is in doubt about a job that may count, in words. */
export function doubtsAbout(
  { job, certain }: CountedJob,
  rule: ExperienceRequirement,
  scene: Scene,
): Doubt[] {
  if (certain) return [];
  const accepted = issuerAnswer(scene, job.id) === true;
  const open = checks.filter((check) => {
    const found = check.wanted(rule) ? check.finding(job, rule) : 'yes';
    return found === 'untold' || (found === 'unpublished' && !accepted);
  });
  const ofKind = accepted || isOf(job, expandKinds(rule.in));
  return [
    ...(ofKind ? [] : [kindDoubt(job, scene)]),
    ...open.map((check) => check.doubt(job, rule, scene)),
  ];
}

function kindDoubt(job: Experience, scene: Scene): Doubt {
  const kinds = job.kinds.map((kind) => vocabulary.experienceKinds[kind]).join(', ');
  const work = `your work as ${jobName(job)} (${kinds})`;
  return {
    provided: `${work} is accepted`,
    ask: issuerQuestion(scene, job.id, `whether ${work} counts.`),
  };
}

/** The jobs of the kinds asked for that do not count on a day, with the reason: "St. Ann: unpaid". */
export function leftOutJobs(
  rule: ExperienceRequirement,
  scene: Scene,
  { day, first }: { day: number; first: number },
): string[] {
  const start = windowStart(day, rule.withinYears);
  const standing = standingFor(rule, scene);
  return datedJobs(scene.record?.experience ?? []).flatMap(({ certain: { job, end } }) => {
    const found = standing(job);
    if (found === 'other-kind') return [];
    const reason = refusalOf(job, rule, scene, found) ?? timeReason(end, { start, first, rule });
    return reason === undefined ? [] : [`${jobName(job)}: ${reason}`];
  });
}

function refusalOf(
  job: Experience,
  rule: ExperienceRequirement,
  scene: Scene,
  found: Standing,
): string | undefined {
  if (found !== 'no') return undefined;
  const check = checks.find((each) => each.wanted(rule) && each.finding(job, rule) === 'no');
  return check?.refusal(job, rule, scene) ?? 'the issuer does not accept it';
}

function timeReason(
  end: number,
  { start, first, rule }: { start: number; first: number; rule: ExperienceRequirement },
): string | undefined {
  if (end <= start) return `ended more than ${windowWords(rule.withinYears ?? 0)} ago`;
  return end <= first ? 'before the degree' : undefined;
}
