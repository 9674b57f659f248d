import { describe, expect, test } from 'vitest';
import { changesSince, lastAssessment } from '../../src/advice/changes-since.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, course, degree, job, license, person, TODAY } from '../support/people.ts';

const since = (sections: Partial<ProgressRecord>, day = '2026-06-01') =>
  changesSince({ career, record: person(sections), today: TODAY }, day);

describe('what changed since a day', () => {
  test.each<[string, Partial<ProgressRecord>, string]>([
    ['a license', { credentials: [license({ issued: '2026-07-01' })] }, 'RN license earned'],
    ['a degree', { education: [degree({ completed: '2026-08-01' })] }, '1 study completed'],
    ['a job', { experience: [job({ from: '2026-11-01' })] }, '1 job begun'],
    ['the end of one', { experience: [job({ to: '2026-10-31' })] }, '1 job ended'],
    [
      'hours',
      { continuingEducation: [course({ date: '2026-06-02', hours: 2.5 })] },
      '2.5 hours of continuing education',
    ],
    [
      'milestones',
      {
        milestones: {
          '1.1': { status: 'done', date: '2026-07-01' },
          '1.2': { status: 'started', date: '2026-07-01' },
        },
      },
      '1 milestone done',
    ],
    [
      'skills, as they count',
      {
        skills: [
          { skill: 'communication', level: 3, date: '2026-05-01', by: 'self' },
          { skill: 'communication', level: 3, evidence: 'e', date: '2026-09-01', by: 'self' },
        ],
      },
      'Communication from 2 to 3',
    ],
  ])('tells %s', (_, sections, line) => {
    expect(since(sections)).toEqual([line]);
  });

  test('tells nothing of that day itself, of the days before, or of those to come', () => {
    const dated = ['2026-06-01', '2025-01-01', '2026-11-23'].map((date, place) =>
      course({ id: `x${place}`, date }),
    );
    expect(since({ continuingEducation: dated })).toEqual([]);
  });

  test('tells no skill that was rated for the first time', () => {
    const skills = [{ skill: 'communication', level: 2, date: '2026-09-01', by: 'self' }];
    expect(since({ skills })).toEqual([]);
  });
});

test('the last assessment is the latest one before today', () => {
  const assessments = ['2026-03-01', '2026-01-01', TODAY].map((date) => ({ date, levels: {} }));
  expect(lastAssessment({ career, record: person({ assessments }), today: TODAY })).toBe(
    '2026-03-01',
  );
});
