/** Short ways to write the records that tests judge. */

import { judgeIn } from '../../src/advice/requirements/judge.ts';
import type { Judgement } from '../../src/advice/requirements/judgement.ts';
import { sceneOf } from '../../src/advice/requirements/scene.ts';
import { loadCareer } from '../../src/career/career.ts';
import type { Requirement } from '../../src/career/schema/requirement.ts';
import type {
  ContinuingEducation,
  Education,
  Experience,
  HeldCredential,
  ProgressRecord,
} from '../../src/progress/record.ts';

export const TODAY = '2026-11-22';
export const career = loadCareer();

/** A record in which every section was told, and is empty unless given. */
export function person(sections: Partial<ProgressRecord> = {}): ProgressRecord {
  return {
    format: 1,
    revision: 1,
    education: [],
    credentials: [],
    experience: [],
    exams: [],
    continuingEducation: [],
    ...sections,
  };
}

/** Full-time paid case management under a CCM, unless told otherwise. */
export function job(told: Partial<Experience> = {}): Experience {
  return {
    id: 'e1',
    title: 'Case manager',
    employer: 'St. Ann',
    setting: 'hospital',
    kinds: ['case-management'],
    from: '2025-11-01',
    to: null,
    hoursPerWeek: 40,
    paid: true,
    supervisedBy: ['ccm'],
    ...told,
  };
}

/** A job told without some of its facts. */
export function jobWithout(
  fields: (keyof Experience)[],
  told: Partial<Experience> = {},
): Experience {
  const made = job(told);
  for (const field of fields) delete made[field];
  return made;
}

export function license(told: Partial<HeldCredential> = {}): HeldCredential {
  return {
    id: 'c1',
    credential: 'rn-license',
    state: 'OH',
    status: 'active',
    expires: '2027-10-31',
    ...told,
  };
}

export function degree(told: Partial<Education> = {}): Education {
  return {
    id: 'd1',
    level: 'bachelor',
    field: 'nursing',
    completed: '2020-05-15',
    accredited: true,
    fieldExperience: true,
    ...told,
  };
}

export function course(told: Partial<ContinuingEducation> = {}): ContinuingEducation {
  return { id: 'x1', date: '2026-01-10', hours: 10, topics: ['case-management'], ...told };
}

/** When a requirement is judged, and as the rule of which credential; of none, where it is not said. */
export interface When {
  today?: string;
  on?: string;
  judging?: string;
}

/** The judgement of a requirement for a record, today or on another day. */
export function judged(
  requirement: Requirement,
  record: ProgressRecord | undefined,
  { today = TODAY, on = today, judging }: When = {},
): Judgement {
  const within = judging === undefined ? [] : [judging];
  return judgeIn(requirement, { ...sceneOf({ career, record, today }), within }, on);
}
