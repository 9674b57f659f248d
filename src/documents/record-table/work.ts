/** Lines of what the person learned, holds and did. */

import { statusToday } from '../../advice/requirements/holding.ts';
import type { Facts } from '../../advice/requirements/judgement.ts';
import { namesIn } from '../../career/names.ts';
import { vocabulary } from '../../career/vocabulary.ts';
import type { Experience, ProgressRecord } from '../../progress/record.ts';
import { type Day, toNumber } from '../../values/day.ts';
import { credentialTitle, studyName } from '../report/record.ts';
import { detail, entry, type Row } from './row.ts';

/** Studies: from the first day to the day of the degree, which may lie ahead. */
export function educationRows({ education = [] }: ProgressRecord, { today }: Facts): Row[] {
  return education.map((study) => ({
    ...entry('education', study),
    name: studyName(study),
    organization: study.school,
    status: studyStatus(study.completed, today),
    date: study.from,
    until: study.completed,
    detail: detail({
      level: vocabulary.educationLevels[study.level],
      field: study.level === 'high-school' ? undefined : vocabulary.fields[study.field],
      program: study.program && vocabulary.programs[study.program],
      accredited: study.accredited,
      'field experience': study.fieldExperience,
    }),
  }));
}

function studyStatus(completed: Day | null, today: Day): string {
  if (completed === null) return 'in progress';
  return completed > today ? 'planned' : 'completed';
}

/** Licenses and certifications, with the status of today. */
export function credentialRows({ credentials = [] }: ProgressRecord, facts: Facts): Row[] {
  const today = toNumber(facts.today);
  return credentials.map((held) => ({
    ...entry('credential', held),
    name: credentialTitle(held, facts),
    state: held.state,
    status: vocabulary.credentialStatuses[statusToday(held, { today })],
    date: held.issued,
    until: held.expires,
    detail: detail({
      number: held.number,
      multistate: held.multistate,
      'free of restriction from': held.restrictedUntil,
    }),
  }));
}

/** Jobs; "Hours" are those in all of per diem work. */
export function experienceRows({ experience = [] }: ProgressRecord, facts: Facts): Row[] {
  const nameOf = namesIn(facts.career);
  return experience.map((job) => ({
    ...entry('experience', job),
    name: job.title,
    organization: job.employer,
    person: job.supervisor?.name,
    status: jobStatus(job, facts.today),
    date: job.from,
    until: job.to,
    hours: job.totalHours,
    hoursPerWeek: job.hoursPerWeek,
    topics: job.kinds.map((kind) => vocabulary.experienceKinds[kind]).join('; '),
    detail: detail({
      setting: job.setting && vocabulary.settings[job.setting],
      'full-time': job.fullTime,
      paid: job.paid,
      'supervised by':
        job.supervisedBy && (job.supervisedBy.map(nameOf).join(', ') || 'no one certified'),
      'email of the supervisor': job.supervisor?.email,
      'hours of supervision': job.supervisionHours,
    }),
  }));
}

function jobStatus({ from, to }: Experience, today: Day): string {
  if (from > today) return 'planned';
  return to === null || to >= today ? 'ongoing' : 'ended';
}

/** Exams, passed and failed. */
export function examRows({ exams = [] }: ProgressRecord, { career }: Facts): Row[] {
  const nameOf = namesIn(career);
  return exams.map((taken) => ({
    ...entry('exam', taken),
    name: nameOf(taken.exam),
    status: taken.passed ? 'passed' : 'failed',
    date: taken.date,
  }));
}

/** Continuing education, in contact hours. */
export function courseRows({ continuingEducation = [] }: ProgressRecord): Row[] {
  return continuingEducation.map((course) => ({
    ...entry('continuing education', course),
    name: course.title,
    organization: course.provider,
    approvedBy: course.approvedBy,
    date: course.date,
    hours: course.hours,
    topics: course.topics.map((topic) => vocabulary.topics[topic]).join('; '),
    detail: detail({ certificate: course.certificate }),
  }));
}
