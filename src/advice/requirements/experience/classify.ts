/** Which of a person's jobs count for a rule: certainly, perhaps, or not. */
import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { expandKinds, vocabulary } from '../../../career/vocabulary.ts';
import type { Experience } from '../../../progress/record.ts';
import { answeredEntries, issuerAnswer, issuerQuestion } from '../issuer-answer.ts';
import type { Scene } from '../scene.ts';
import { windowStart, windowWords } from '../window.ts';
import { type Check, checks, type Doubt, type Finding } from './checks.ts';
import { type CountedJob, datedJobs, isOf, jobName } from './job.ts';

/**
 * The jobs that count for the rule. Those that have left the window are out,
 * since it only moves on.
 */
export function countedJobs(rule: ExperienceRequirement, scene: Scene): CountedJob[] {
  const start = windowStart(scene.today, rule.withinYears);
  const standing = standingFor(rule, scene);
  const answered = answeredEntries(scene);
  const known: Standing[] = [];
  const counted: CountedJob[] = [];
  for (const { certain, doubtful, like } of datedJobs(scene.record?.experience ?? [])) {
    if (certain.end <= start) continue;
    const { job } = certain;
    let found = answered.has(job.id) ? standing(job) : known[like];
    if (found === undefined) {
      found = standing(job);
      known[like] = found;
    }
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
  let open = false;
  const accepted = sure ? true : issuerAnswer(scene, job.id, 'kind');
  if (accepted === false) return 'no';
  if (accepted === undefined) open = true;
  for (const check of wanted) {
    const found = settled(check, job, rule, scene);
    if (found === 'no') return 'no';
    if (found !== 'yes') open = true;
  }
  return open ? 'doubt' : 'yes';
}

/** What a check finds, where nothing is published by what the issuer said. */
function settled(
  check: Check,
  job: Experience,
  rule: ExperienceRequirement,
  scene: Scene,
): Finding {
  const found = check.finding(job, rule);
  if (found !== 'unpublished') return found;
  const accepted = issuerAnswer(scene, job.id, check.aspect);
  if (accepted === undefined) return found;
  return accepted ? 'yes' : 'no';
}

/** What is in doubt about a job that may count, in words. */
export function doubtsAbout(
  { job, certain }: CountedJob,
  rule: ExperienceRequirement,
  scene: Scene,
): Doubt[] {
  if (certain) return [];
  const open = checks.filter(
    (check) => check.wanted(rule) && settled(check, job, rule, scene) !== 'yes',
  );
  const ofKind = isOf(job, expandKinds(rule.in)) || issuerAnswer(scene, job.id, 'kind') === true;
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
    ask: issuerQuestion(scene, job.id, 'kind', `${work} counts.`),
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
  if (first === Number.POSITIVE_INFINITY) return 'it counts only after the degree asked for';
  if (end <= start) return `ended more than ${windowWords(rule.withinYears ?? 0)} ago`;
  return end <= first ? 'before the degree' : undefined;
}
