/** What a rule may want to know of a job beside its kind: what decides it, and what to ask where nobody told. */
import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { expandKinds, vocabulary } from '../../../career/vocabulary.ts';
import type { Experience } from '../../../progress/record.ts';
import { credentialNames } from '../names.ts';
import { question } from '../question.ts';
import type { Scene } from '../scene.ts';
import { isOf, jobName, USUAL_FULL_TIME } from './job.ts';

/** Something the rule wants to know of a job and nobody told, or the rules do not publish. */
export interface Doubt {
  /** What would have to be so: "St. Ann: your supervisor held the CCM". */
  provided: string;
  /** The question that would decide it. */
  ask: string;
}

export interface Check {
  /** Asked of a job only where the rule wants to know. */
  wanted(rule: ExperienceRequirement): boolean;
  finding(job: Experience, rule: ExperienceRequirement): 'yes' | 'no' | 'doubt';
  /** The doubt in words. */
  doubt(job: Experience, rule: ExperienceRequirement, scene: Scene): Doubt;
}

/** Nobody lists every kind of a job: one that is not listed may still have been part of it. */
const also: Check = {
  wanted: (rule) => rule.alsoIn !== undefined,
  finding: (job, { alsoIn = [] }) => (isOf(job, expandKinds(alsoIn)) ? 'yes' : 'doubt'),
  doubt(job, { alsoIn = [] }) {
    const names = [...expandKinds(alsoIn)].map((kind) => vocabulary.experienceKinds[kind]);
    const kinds = names.join(' or ');
    return {
      provided: `your work as ${jobName(job)} was also ${kinds}`,
      ask: question(`Was your work as ${jobName(job)} also ${kinds}?`, `edit ${job.id} --kind`),
    };
  },
};

const paid: Check = {
  wanted: (rule) => rule.paid === true,
  finding(job) {
    if (job.paid === undefined) return 'doubt';
    return job.paid ? 'yes' : 'no';
  },
  doubt: (job) => ({
    provided: `${jobName(job)} was paid`,
    ask: question(`Was your work as ${jobName(job)} paid?`, `edit ${job.id} --paid`),
  }),
};

const setting: Check = {
  wanted: (rule) => rule.settings !== undefined || (rule.notSettings ?? []).length > 0,
  finding({ setting: where }, { settings, perhapsSettings = [], notSettings = [] }) {
    if (where === undefined) return 'doubt';
    if (notSettings.includes(where)) return 'no';
    if (settings === undefined || settings.includes(where)) return 'yes';
    return perhapsSettings.includes(where) ? 'doubt' : 'no';
  },
  doubt(job) {
    const name = jobName(job);
    if (job.setting === undefined) {
      return {
        provided: `${name} was in a setting that counts`,
        ask: question(`In which setting was your work as ${name}?`, `edit ${job.id} --setting`),
      };
    }
    const where = vocabulary.settings[job.setting];
    return {
      provided: `work in this setting (${where}) is accepted`,
      ask: `Ask the issuer whether work in this setting counts: ${where} (${name}).`,
    };
  },
};

const supervisor: Check = {
  wanted: (rule) => rule.supervisedBy !== undefined,
  finding(job, { supervisedBy = [] }) {
    if (job.supervisedBy === undefined) return 'doubt';
    return job.supervisedBy.some((id) => supervisedBy.includes(id)) ? 'yes' : 'no';
  },
  doubt(job, { supervisedBy = [] }, scene) {
    const names = credentialNames(scene, supervisedBy);
    return {
      provided: `your supervisor as ${jobName(job)} held the ${names}`,
      ask: question(
        `Did your supervisor as ${jobName(job)} hold the ${names}?`,
        `edit ${job.id} --supervised-by`,
      ),
    };
  },
};

const fullTime: Check = {
  wanted: (rule) => rule.partTime !== 'counts',
  finding(job, rule) {
    if (untoldFullTime(job, rule)) return 'doubt';
    const { fullTimeHours, partTime } = rule;
    if (fullTimeHours === undefined && job.fullTime === true) return 'yes';
    if ((job.hoursPerWeek ?? 0) >= (fullTimeHours ?? USUAL_FULL_TIME)) return 'yes';
    return partTime === 'no' ? 'no' : 'doubt';
  },
  doubt(job, rule) {
    const name = jobName(job);
    if (untoldFullTime(job, rule)) {
      return { provided: `your work as ${name} was full-time`, ask: askHours(job) };
    }
    const hours = job.hoursPerWeek ?? undefined;
    const weekly = hours === undefined ? '' : `, ${hours} hours a week`;
    return {
      provided: `part-time work (${name}) is accepted`,
      ask: `Ask the issuer how part-time work counts: ${name}${weekly}.`,
    };
  },
};

/** That a job was full-time says nothing where the issuer publishes how many hours that is. */
function untoldFullTime(job: Experience, { fullTimeHours }: ExperienceRequirement): boolean {
  const told = job.hoursPerWeek ?? undefined;
  return told === undefined && (job.fullTime === undefined || fullTimeHours !== undefined);
}

/** Hours cannot be added up for a job whose hours nobody told, full-time or not. */
const hours: Check = {
  wanted: (rule) => rule.hours !== undefined,
  finding(job, rule) {
    if (typeof job.hoursPerWeek === 'number' || job.totalHours !== undefined) return 'yes';
    return rule.partTime !== 'counts' && job.fullTime !== true ? 'yes' : 'doubt';
  },
  doubt: (job) => ({
    provided: `your work as ${jobName(job)} was ${USUAL_FULL_TIME} hours a week`,
    ask: askHours(job),
  }),
};

export const checks: readonly Check[] = [also, paid, setting, supervisor, fullTime, hours];

function askHours(job: Experience): string {
  return question(
    `How many hours a week was your work as ${jobName(job)}?`,
    `edit ${job.id} --hours-per-week`,
  );
}
