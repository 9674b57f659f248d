import { describe, expect, it } from 'vitest';
import { type Answers, NO_ID } from '../../../src/progress/answers/answers.ts';
import { assessmentEdit } from '../../../src/progress/edits/assessment.ts';
import type { ProgressRecord } from '../../../src/progress/record.ts';
import { job, license, person, TODAY } from '../../support/people.ts';

const { id: _, ...nurseJob } = job();
const answers: Answers = {
  profile: { name: 'Dana', goal: 'coordinator' },
  experience: [{ id: NO_ID, ...nurseJob }],
  fit: { driving: true },
  skills: { ethics: { level: 3, evidence: 'A consult.' }, crisis: { level: 1 } },
};
const assessed = (record: ProgressRecord, given: Answers = answers, today = TODAY) =>
  assessmentEdit(record, given, today).record;

describe('saving an assessment', () => {
  it('appends ratings by the person, and a snapshot of levels and fit', () => {
    const old = { skill: 'ethics', level: 1, date: '2026-01-01', by: 'self' };
    const record = assessed(person({ skills: [old] }));
    expect(record.skills).toEqual([
      old,
      { skill: 'ethics', level: 3, evidence: 'A consult.', date: TODAY, by: 'self' },
      { skill: 'crisis', level: 1, date: TODAY, by: 'self' },
    ]);
    expect(record.assessments).toEqual([
      { date: TODAY, levels: { ethics: 3, crisis: 1 }, fit: { driving: true } },
    ]);
  });

  it('replaces the sections it names and leaves the others alone', () => {
    const before = person({
      credentials: [license()],
      experience: [job({ id: 'x9', title: 'Old' })],
    });
    const record = assessed(before);
    expect(record.credentials).toBe(before.credentials);
    expect(record.experience?.map(({ title }) => title)).toEqual(['Case manager']);
  });

  it('gives new entries an id, and those that say what an old one said its old id', () => {
    const record = assessed(person({ experience: [job({ id: 'x7' })] }), {
      experience: [
        { id: NO_ID, ...nurseJob },
        { id: NO_ID, ...nurseJob, title: 'Aide' },
        { id: NO_ID, ...nurseJob, title: 'Clerk' },
      ],
    });
    expect(record.experience?.map(({ id }) => id)).toEqual(['x7', 'x2', 'x2-2']);
  });

  it('never gives an id that an entry still to be replaced had', () => {
    const before = person({ revision: 1, experience: [job({ id: 'x2', title: 'Old' })] });
    const record = assessed(before, { experience: [{ id: NO_ID, ...nurseJob }] });
    expect(record.experience?.map(({ id }) => id)).toEqual(['x2-2']);
  });

  it('is the same once and twice, and then gives the record itself back', () => {
    const once = assessed(person());
    expect(assessed(once)).toBe(once);
  });

  it('is another assessment on another day', () => {
    const once = assessed(person());
    expect(assessed(once, answers, '2027-02-20').assessments).toHaveLength(2);
  });

  it('keeps what of the profile it does not ask for, and drops what is no longer told', () => {
    const before = person({ profile: { name: 'Dana', state: 'OH', pronouns: 'she' } });
    expect(assessed(before).profile).toEqual({
      name: 'Dana',
      goal: 'coordinator',
      pronouns: 'she',
    });
  });

  it('takes no snapshot where only facts were asked', () => {
    expect(assessed(person(), { profile: { name: 'Dana' } }).assessments).toBeUndefined();
  });

  it('says in one line what it changes', () => {
    expect(assessmentEdit(person(), answers, TODAY).text).toBe(
      'Took the assessment: profile, 1 job, fit, 2 skills',
    );
  });
});
