/** Which of a person's jobs count for a rule: certainly, perhaps, or not. */
import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { expandKinds, vocabulary } from '../../../career/vocabulary.ts';
import type { Experience } from '../../../progress/record.ts';
import { credentialNames } from '../names.ts';
import type { Scene } from '../scene.ts';

/** Something the rule wants to know of a job and nobody told, or the rules do not publish. */
export interface Doubt {
  /** What would have to be so: "St. Ann: your supervisor held the CCM". */
  provided: string;
  /** The question that would decide it. */
  ask: string;
}

export interface CountedJob {
  job: Experience;
  /** Empty: it counts for certain. */
  doubts: Doubt[];
}

/** "Care coordinator at St. Ann". */
export function jobName(job: Experience): string {
  return job.employer === undefined ? job.title : `${job.title} at ${job.employer}`;
}

/** The jobs that count for the rule, each with what is in doubt about it. */
export function countedJobs(rule: ExperienceRequirement, scene: Scene): CountedJob[] {
  const kinds = expandKinds(rule.in);
  const perhaps = expandKinds(rule.perhaps ?? []);
  const counted: CountedJob[] = [];
  for (const job of scene.record?.experience ?? []) {
    const sure = job.kinds.some((kind) => kinds.has(kind));
    if (!sure && !job.kinds.some((kind) => perhaps.has(kind))) continue;
    const doubts = [
      sure ? undefined : kindDoubt(job),
      alsoDoubt(job, rule),
      paidDoubt(job, rule),
      settingDoubt(job, rule),
      supervisorDoubt(job, rule, scene),
      fullTimeDoubt(job, rule),
      hoursDoubt(job, rule),
    ];
    if (doubts.includes('no')) continue;
    counted.push({
      job,
      doubts: doubts.filter((doubt) => doubt !== undefined && doubt !== 'no'),
    });
  }
  return counted;
}

type Finding = Doubt | 'no' | undefined;

function kindDoubt(job: Experience): Finding {
  const kinds = job.kinds.map((kind) => vocabulary.experienceKinds[kind]).join(', ');
  return {
    provided: `your work as ${jobName(job)} (${kinds}) is accepted`,
    ask: `Ask the issuer whether your work as ${jobName(job)} (${kinds}) counts.`,
  };
}

/** Nobody lists every kind of a job: one that is not listed may still have been part of it. */
function alsoDoubt(job: Experience, rule: ExperienceRequirement): Finding {
  if (rule.alsoIn === undefined) return undefined;
  const wanted = expandKinds(rule.alsoIn);
  if (job.kinds.some((kind) => wanted.has(kind))) return undefined;
  const kinds = [...wanted].map((kind) => vocabulary.experienceKinds[kind]).join(' or ');
  return {
    provided: `your work as ${jobName(job)} was also ${kinds}`,
    ask: `Was your work as ${jobName(job)} also ${kinds}? (carepath edit ${job.id} --kind)`,
  };
}

function paidDoubt(job: Experience, rule: ExperienceRequirement): Finding {
  if (rule.paid !== true || job.paid === true) return undefined;
  if (job.paid === false) return 'no';
  return {
    provided: `${jobName(job)} was paid`,
    ask: `Was your work as ${jobName(job)} paid? (carepath edit ${job.id} --paid)`,
  };
}

function settingDoubt(job: Experience, rule: ExperienceRequirement): Finding {
  const { settings, perhapsSettings = [], notSettings = [] } = rule;
  if (settings === undefined && notSettings.length === 0) return undefined;
  if (job.setting === undefined) {
    return {
      provided: `${jobName(job)} was in a setting that counts`,
      ask: `In which setting was your work as ${jobName(job)}? (carepath edit ${job.id} --setting)`,
    };
  }
  if (notSettings.includes(job.setting)) return 'no';
  if (settings === undefined || settings.includes(job.setting)) return undefined;
  if (!perhapsSettings.includes(job.setting)) return 'no';
  const where = vocabulary.settings[job.setting];
  return {
    provided: `work in this setting (${where}) is accepted`,
    ask: `Ask the issuer whether work in this setting counts: ${where} (${jobName(job)}).`,
  };
}

function supervisorDoubt(job: Experience, rule: ExperienceRequirement, scene: Scene): Finding {
  const wanted = rule.supervisedBy;
  if (wanted === undefined) return undefined;
  if (job.supervisedBy !== undefined) {
    return job.supervisedBy.some((id) => wanted.includes(id)) ? undefined : 'no';
  }
  const names = credentialNames(scene, wanted);
  return {
    provided: `your supervisor as ${jobName(job)} held the ${names}`,
    ask: `Did your supervisor as ${jobName(job)} hold the ${names}? (carepath edit ${job.id} --supervised-by)`,
  };
}

/** What counts as full-time when the issuer does not say. */
const USUAL_FULL_TIME = 40;

function fullTimeDoubt(job: Experience, rule: ExperienceRequirement): Finding {
  if (rule.partTime === 'counts') return undefined;
  const published = rule.fullTimeHours;
  const hours = job.hoursPerWeek ?? undefined;
  if (hours === undefined && (job.fullTime === undefined || published !== undefined)) {
    return {
      provided: `your work as ${jobName(job)} was full-time`,
      ask: `How many hours a week was your work as ${jobName(job)}? (carepath edit ${job.id} --hours-per-week)`,
    };
  }
  const enough = hours !== undefined && hours >= (published ?? USUAL_FULL_TIME);
  if (enough || (published === undefined && job.fullTime === true)) return undefined;
  if (rule.partTime === 'no') return 'no';
  return {
    provided: `part-time work (${jobName(job)}) is accepted`,
    ask: `Ask the issuer how part-time work counts: ${jobName(job)}${hours === undefined ? '' : `, ${hours} hours a week`}.`,
  };
}

/** Hours cannot be counted for a job whose hours nobody told. */
function hoursDoubt(job: Experience, rule: ExperienceRequirement): Finding {
  if (rule.hours === undefined || rule.partTime !== 'counts') return undefined;
  if (typeof job.hoursPerWeek === 'number' || job.totalHours !== undefined) return undefined;
  return {
    provided: `your work as ${jobName(job)} was 40 hours a week`,
    ask: `How many hours a week was your work as ${jobName(job)}? (carepath edit ${job.id} --hours-per-week)`,
  };
}

/** Hours a week that a job counts with; 40 where nobody told (and then it only may count). */
export function weeklyHours(job: Experience): number {
  return typeof job.hoursPerWeek === 'number' ? job.hoursPerWeek : USUAL_FULL_TIME;
}
