/** Which of a person's jobs count for a rule: certainly, perhaps, or not. */

import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { expandKinds, vocabulary } from '../../../career/vocabulary.ts';
import type { Experience } from '../../../progress/record.ts';
import type { DayNumber } from '../../../values/day.ts';
import { dayNumberOf } from '../day-number.ts';
import { credentialNames } from '../names.ts';
import { question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { windowStart } from '../window.ts';

/** Something the rule wants to know of a job and nobody told, or the rules do not publish. */
export interface Doubt {
  /** What would have to be so: "St. Ann: your supervisor held the CCM". */
  provided: string;
  /** The question that would decide it. */
  ask: string;
}

export interface CountedJob {
  job: Experience;
  from: DayNumber;
  /** The day after the last; infinity: ongoing. */
  end: DayNumber;
  /** Empty: it counts for certain. Put into words only when they are told. */
  doubts: readonly (() => Doubt)[];
}

/** "Care coordinator at St. Ann". */
export function jobName(job: Experience): string {
  return job.employer === undefined ? job.title : `${job.title} at ${job.employer}`;
}

/**
 * The jobs that count for the rule, each with what is in doubt about it. Those
 * that have left the window are out, since it only moves on, and those that end
 * before they begin.
 */
export function countedJobs(rule: ExperienceRequirement, scene: Scene): CountedJob[] {
  const kinds = expandKinds(rule.in);
  const perhaps = expandKinds(rule.perhaps ?? []);
  const start = windowStart(scene.today, rule.withinYears);
  const counted: CountedJob[] = [];
  for (const job of scene.record?.experience ?? []) {
    const sure = job.kinds.some((kind) => kinds.has(kind));
    if (!sure && !job.kinds.some((kind) => perhaps.has(kind))) continue;
    const from = dayNumberOf(job.from);
    const end = job.to === null ? Number.POSITIVE_INFINITY : dayNumberOf(job.to) + 1;
    if (end <= Math.max(start, from)) continue;
    const doubts = doubtsAbout(job, rule, scene);
    if (doubts === 'no') continue;
    if (!sure) doubts.unshift(kindDoubt(job));
    counted.push({ job, from, end, doubts });
  }
  return counted;
}

/** `no`: the job does not count; undefined: nothing is in doubt. */
type Finding = (() => Doubt) | 'no' | undefined;
type Check = (job: Experience, rule: ExperienceRequirement, scene: Scene) => Finding;

function doubtsAbout(
  job: Experience,
  rule: ExperienceRequirement,
  scene: Scene,
): (() => Doubt)[] | 'no' {
  const doubts: (() => Doubt)[] = [];
  for (const check of CHECKS) {
    const finding = check(job, rule, scene);
    if (finding === 'no') return 'no';
    if (finding !== undefined) doubts.push(finding);
  }
  return doubts;
}

function kindDoubt(job: Experience): () => Doubt {
  return () => {
    const kinds = job.kinds.map((kind) => vocabulary.experienceKinds[kind]).join(', ');
    return {
      provided: `your work as ${jobName(job)} (${kinds}) is accepted`,
      ask: `Ask the issuer whether your work as ${jobName(job)} (${kinds}) counts.`,
    };
  };
}

/** Nobody lists every kind of a job: one that is not listed may still have been part of it. */
function alsoDoubt(job: Experience, rule: ExperienceRequirement): Finding {
  if (rule.alsoIn === undefined) return undefined;
  const wanted = expandKinds(rule.alsoIn);
  if (job.kinds.some((kind) => wanted.has(kind))) return undefined;
  return () => {
    const kinds = [...wanted].map((kind) => vocabulary.experienceKinds[kind]).join(' or ');
    return {
      provided: `your work as ${jobName(job)} was also ${kinds}`,
      ask: question(`Was your work as ${jobName(job)} also ${kinds}?`, `edit ${job.id} --kind`),
    };
  };
}

function paidDoubt(job: Experience, rule: ExperienceRequirement): Finding {
  if (rule.paid !== true || job.paid === true) return undefined;
  if (job.paid === false) return 'no';
  return () => ({
    provided: `${jobName(job)} was paid`,
    ask: question(`Was your work as ${jobName(job)} paid?`, `edit ${job.id} --paid`),
  });
}

function settingDoubt(job: Experience, rule: ExperienceRequirement): Finding {
  const { settings, perhapsSettings = [], notSettings = [] } = rule;
  const { setting } = job;
  if (settings === undefined && notSettings.length === 0) return undefined;
  if (setting === undefined) {
    return () => ({
      provided: `${jobName(job)} was in a setting that counts`,
      ask: question(
        `In which setting was your work as ${jobName(job)}?`,
        `edit ${job.id} --setting`,
      ),
    });
  }
  if (notSettings.includes(setting)) return 'no';
  if (settings === undefined || settings.includes(setting)) return undefined;
  if (!perhapsSettings.includes(setting)) return 'no';
  const where = vocabulary.settings[setting];
  return () => ({
    provided: `work in this setting (${where}) is accepted`,
    ask: `Ask the issuer whether work in this setting counts: ${where} (${jobName(job)}).`,
  });
}

function supervisorDoubt(job: Experience, rule: ExperienceRequirement, scene: Scene): Finding {
  const wanted = rule.supervisedBy;
  if (wanted === undefined) return undefined;
  if (job.supervisedBy !== undefined) {
    return job.supervisedBy.some((id) => wanted.includes(id)) ? undefined : 'no';
  }
  return () => {
    const names = credentialNames(scene, wanted);
    return {
      provided: `your supervisor as ${jobName(job)} held the ${names}`,
      ask: question(
        `Did your supervisor as ${jobName(job)} hold the ${names}?`,
        `edit ${job.id} --supervised-by`,
      ),
    };
  };
}

/** What counts as full-time when the issuer does not say. */
const USUAL_FULL_TIME = 40;

function fullTimeDoubt(job: Experience, rule: ExperienceRequirement): Finding {
  if (rule.partTime === 'counts') return undefined;
  const published = rule.fullTimeHours;
  const hours = job.hoursPerWeek ?? undefined;
  if (hours === undefined && (job.fullTime === undefined || published !== undefined)) {
    return () => ({
      provided: `your work as ${jobName(job)} was full-time`,
      ask: askHours(job),
    });
  }
  const enough = hours !== undefined && hours >= (published ?? USUAL_FULL_TIME);
  if (enough || (published === undefined && job.fullTime === true)) return undefined;
  if (rule.partTime === 'no') return 'no';
  const weekly = hours === undefined ? '' : `, ${hours} hours a week`;
  return () => ({
    provided: `part-time work (${jobName(job)}) is accepted`,
    ask: `Ask the issuer how part-time work counts: ${jobName(job)}${weekly}.`,
  });
}

/** Hours cannot be added up for a job whose hours nobody told, full-time or not. */
function hoursDoubt(job: Experience, rule: ExperienceRequirement): Finding {
  if (rule.hours === undefined) return undefined;
  if (typeof job.hoursPerWeek === 'number' || job.totalHours !== undefined) return undefined;
  if (rule.partTime !== 'counts' && job.fullTime !== true) return undefined;
  return () => ({
    provided: `your work as ${jobName(job)} was ${USUAL_FULL_TIME} hours a week`,
    ask: askHours(job),
  });
}

const CHECKS: Check[] = [
  alsoDoubt,
  paidDoubt,
  settingDoubt,
  supervisorDoubt,
  fullTimeDoubt,
  hoursDoubt,
];

function askHours(job: Experience): string {
  return question(
    `How many hours a week was your work as ${jobName(job)}?`,
    `edit ${job.id} --hours-per-week`,
  );
}

/** Hours a week that a job counts with; 40 where nobody told (and then it only may count). */
export function weeklyHours(job: Experience): number {
  return typeof job.hoursPerWeek === 'number' ? job.hoursPerWeek : USUAL_FULL_TIME;
}
