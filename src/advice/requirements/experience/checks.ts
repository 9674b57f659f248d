/** What a rule may want to know of a job beside its kind: what decides it, and what to ask where nobody told. */
import type { ExperienceRequirement } from '../../../career/schema/requirement.ts';
import { expandKinds, vocabulary } from '../../../career/vocabulary.ts';
import type { Experience } from '../../../progress/record.ts';
import { type Aspect, issuerQuestion } from '../issuer-answer.ts';
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

/** It counts, it does not, nobody told what decides it, or only the issuer can say. */
export type Finding = 'yes' | 'no' | 'untold' | 'unpublished';

export interface Check {
  /** What the issuer is asked about, where the rules do not decide. */
  aspect: Aspect;
  /** Asked of a job only where the rule wants to know. */
  wanted(rule: ExperienceRequirement): boolean;
  finding(job: Experience, rule: ExperienceRequirement): Finding;
  /** The doubt in words. */
  doubt(job: Experience, rule: ExperienceRequirement, scene: Scene): Doubt;
  /** Why the job does not count: "unpaid". */
  refusal(job: Experience, rule: ExperienceRequirement, scene: Scene): string;
}

/** Nobody lists every kind of a job: one that is not listed may still have been part of it. */
const also: Check = {
  aspect: 'kind',
  wanted: (rule) => rule.alsoIn !== undefined,
  finding(job, { alsoIn = [], notAs = [] }) {
    if (isOf(job, expandKinds(alsoIn))) return 'yes';
    return isOf(job, expandKinds(notAs)) ? 'no' : 'untold';
  },
  doubt(job, { alsoIn = [] }) {
    const wanted = [...expandKinds(alsoIn)];
    const kinds = wanted.map((kind) => vocabulary.experienceKinds[kind]).join(' or ');
    // All kinds, since the ones given replace the ones recorded.
    const flags = [...job.kinds, ...wanted.slice(0, 1)].map((kind) => `--kind ${kind}`).join(' ');
    return {
      provided: `your work as ${jobName(job)} was also ${kinds}`,
      ask: question(`Was your work as ${jobName(job)} also ${kinds}?`, `edit ${job.id} ${flags}`),
    };
  },
  refusal(job) {
    const kinds = job.kinds.map((kind) => vocabulary.experienceKinds[kind]).join(', ');
    return `told as ${kinds}`;
  },
};

const paid: Check = {
  aspect: 'pay',
  wanted: (rule) => rule.paid !== undefined,
  finding(job, rule) {
    if (rule.paid === 'unpublished') return job.paid === false ? 'unpublished' : 'yes';
    if (job.paid === undefined) return 'untold';
    return job.paid ? 'yes' : 'no';
  },
  doubt(job, _rule, scene) {
    const name = jobName(job);
    return job.paid === false
      ? {
          provided: `unpaid work (${name}) is accepted`,
          ask: issuerQuestion(scene, job.id, 'pay', `unpaid work counts: ${name}.`),
        }
      : {
          provided: `${name} was paid`,
          ask: question(`Was your work as ${name} paid?`, `edit ${job.id} --paid`),
        };
  },
  refusal: () => 'unpaid',
};

const setting: Check = {
  aspect: 'setting',
  wanted: ({ settings, perhapsSettings, notSettings }) =>
    (settings ?? perhapsSettings ?? notSettings) !== undefined,
  finding({ setting: where }, { settings, perhapsSettings = [], notSettings = [] }) {
    if (where === undefined) {
      return settings === undefined && notSettings.length === 0 ? 'yes' : 'untold';
    }
    if (notSettings.includes(where)) return 'no';
    if (settings?.includes(where)) return 'yes';
    if (perhapsSettings.includes(where)) return 'unpublished';
    return settings === undefined ? 'yes' : 'no';
  },
  doubt(job, _rule, scene) {
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
      ask: issuerQuestion(
        scene,
        job.id,
        'setting',
        `work in this setting counts: ${where} (${name}).`,
      ),
    };
  },
  refusal: ({ setting: where }) =>
    where === undefined ? 'setting not told' : `setting: ${vocabulary.settings[where]}`,
};

const supervisor: Check = {
  aspect: 'kind',
  wanted: (rule) => rule.supervisedBy !== undefined,
  finding(job, { supervisedBy = [] }) {
    if (job.supervisedBy === undefined) return 'untold';
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
  refusal: (_job, { supervisedBy = [] }, scene) =>
    `not under a ${credentialNames(scene, supervisedBy)}`,
};

const fullTime: Check = {
  aspect: 'part-time',
  wanted: (rule) => rule.partTime !== 'counts',
  finding(job, rule) {
    if (untoldFullTime(job, rule)) return 'untold';
    if (isFullTime(job, rule)) return 'yes';
    return rule.partTime === 'no' ? 'no' : 'unpublished';
  },
  doubt(job, rule, scene) {
    const name = jobName(job);
    if (untoldFullTime(job, rule)) {
      return { provided: `your work as ${name} was full-time`, ask: askHours(job) };
    }
    const hours = job.hoursPerWeek ?? undefined;
    const weekly = hours === undefined ? '' : `, ${hours} hours a week`;
    return {
      provided: `part-time work (${name}) is accepted`,
      ask: issuerQuestion(
        scene,
        job.id,
        'part-time',
        `part-time work counts in full: ${name}${weekly}.`,
      ),
    };
  },
  refusal: () => 'part-time',
};

/** That a job was full-time says nothing where the issuer publishes how many hours that is. */
function untoldFullTime(job: Experience, { fullTimeHours }: ExperienceRequirement): boolean {
  const told = job.hoursPerWeek ?? undefined;
  return told === undefined && (job.fullTime === undefined || fullTimeHours !== undefined);
}

function isFullTime(job: Experience, { fullTimeHours }: ExperienceRequirement): boolean {
  if (fullTimeHours !== undefined) return (job.hoursPerWeek ?? 0) >= fullTimeHours;
  return job.fullTime ?? (job.hoursPerWeek ?? 0) >= USUAL_FULL_TIME;
}

/** Hours cannot be added up for a job whose hours nobody told, full-time or not. */
const hours: Check = {
  aspect: 'part-time',
  wanted: (rule) => rule.hours !== undefined,
  finding(job, rule) {
    if (typeof job.hoursPerWeek === 'number' || job.totalHours !== undefined) return 'yes';
    // Where full-time is asked about, the same question is asked already.
    return rule.partTime !== 'counts' && untoldFullTime(job, rule) ? 'yes' : 'untold';
  },
  doubt: (job) => ({
    provided: `your work as ${jobName(job)} was ${USUAL_FULL_TIME} hours a week`,
    ask: askHours(job),
  }),
  refusal: () => 'hours not told',
};

export const checks: readonly Check[] = [also, paid, setting, supervisor, fullTime, hours];

function askHours(job: Experience): string {
  return question(
    `How many hours a week was your work as ${jobName(job)}?`,
    `edit ${job.id} --hours-per-week`,
  );
}
