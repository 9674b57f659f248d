import { describe, expect, test } from 'vitest';
import type { ExperienceRequirement } from '../../../src/career/schema/requirement.ts';
import type { Experience } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { job, judged, person } from '../../support/people.ts';

/** Twelve months of case management; today is Nov 22, 2026. */
const year: ExperienceRequirement = { kind: 'experience', in: ['case-management'], months: 12 };
const worked = (from: string, to: string | null = null): Experience => job({ from, to });

describe('months of work', () => {
  const cases: Case<Experience[]>[] = [
    [
      'twelve months to the day are enough',
      [worked('2025-11-22')],
      {
        verdict: 'met',
        earliest: '2026-11-22',
        until: null,
      },
    ],
    [
      'a day short is not, and is tomorrow',
      [worked('2025-11-23')],
      {
        verdict: 'unmet',
        earliest: '2026-11-23',
      },
    ],
    ['a day over is enough', [worked('2025-11-21')], { verdict: 'met' }],
    [
      'a year from November 1 is complete on November 1',
      [worked('2026-11-01')],
      {
        verdict: 'unmet',
        earliest: '2027-11-01',
      },
    ],
    [
      'the first and the last day are both worked',
      [worked('2025-01-01', '2025-12-31')],
      {
        verdict: 'met',
      },
    ],
    [
      '30 days of a single stretch are no month: a day short stays short',
      [worked('2025-01-01', '2025-12-30')],
      { verdict: 'unmet', earliest: null, possible: null },
    ],
    [
      'overlapping jobs count once',
      [worked('2025-01-01', '2025-06-30'), worked('2025-03-01', '2025-08-31')],
      { verdict: 'unmet', earliest: null },
    ],
    [
      'adjoining jobs are one stretch',
      [worked('2025-01-01', '2025-06-30'), worked('2025-07-01', '2025-12-31')],
      { verdict: 'met' },
    ],
    [
      'days left over in two stretches add up, 30 to a month',
      [worked('2025-01-01', '2025-06-30'), worked('2025-07-02', '2025-12-31')],
      { verdict: 'met' },
    ],
    [
      '29 days left over are no month',
      [worked('2025-01-01', '2025-06-30'), worked('2025-07-02', '2025-12-30')],
      { verdict: 'unmet', earliest: null },
    ],
    [
      'a gap of years neither counts nor undoes',
      [worked('2015-01-01', '2015-06-30'), worked('2020-03-01', '2020-08-31')],
      { verdict: 'met' },
    ],
    [
      'a job ahead counts from its first day',
      [worked('2027-02-01')],
      {
        verdict: 'unmet',
        earliest: '2028-02-01',
      },
    ],
    [
      'a job that will end in time is enough the day after',
      [worked('2026-06-01', '2027-05-31')],
      {
        verdict: 'unmet',
        earliest: '2027-06-01',
      },
    ],
    [
      'a job that will end a day too early never is',
      [worked('2026-06-01', '2027-05-30')],
      {
        verdict: 'unmet',
        earliest: null,
      },
    ],
    [
      'from leap day a year is complete through February 27',
      [worked('2024-02-29', '2025-02-27')],
      {
        verdict: 'met',
      },
    ],
    [
      'from leap day a year is not complete through February 26',
      [worked('2024-02-29', '2025-02-26')],
      { verdict: 'unmet' },
    ],
    [
      'a job that ends before it begins counts nothing',
      [worked('2025-12-31', '2020-01-01')],
      {
        verdict: 'unmet',
        earliest: null,
      },
    ],
    ['no job at all is unmet', [], { verdict: 'unmet', earliest: null, possible: null }],
  ];
  test.each(cases)('%s', (_name, experience, expected) => {
    expectJudged(year, person({ experience }), expected);
  });

  test('from January 31 a month is complete on the last of February', () => {
    const month = { ...year, months: 1 };
    const until = (to: string) => person({ experience: [worked('2026-01-31', to)] });
    expectJudged(month, until('2026-02-27'), { verdict: 'met' });
    expectJudged(month, until('2026-02-26'), { verdict: 'unmet' });
  });

  test('a count does not fall on the day on which one of two stretches completes a month', () => {
    const experience = [worked('2025-07-01', '2025-07-30'), worked('2026-09-01')];
    const expected = { verdict: 'unmet', earliest: '2026-10-01', until: null } as const;
    const today = '2026-09-15';
    expectJudged({ ...year, months: 2 }, person({ experience }), expected, { today });
  });

  test('work that was never asked about is unknown, with and without a record', () => {
    const { experience, ...silent } = person();
    expect(experience).toEqual([]);
    expectJudged(year, silent, { verdict: 'unknown' });
    expectJudged(year, undefined, { verdict: 'unknown' });
  });

  test('what counts is told in months and days, and what it rests on when it is to come', () => {
    const judgement = judged(year, person({ experience: [worked('2026-11-01')] }));
    expect(judgement.proof).toMatchObject({ have: '21 days', need: '12 months' });
    expect(judgement.assuming).toEqual([
      'you stay in this job: Case manager at St. Ann, 40 h a week',
    ]);
    const done = judged(year, person({ experience: [worked('2025-01-01')] }));
    expect(done.assuming).toEqual([]);
  });
});

describe('months within a window that slides', () => {
  const window: ExperienceRequirement = { ...year, withinYears: 2 };
  const cases: Case<Experience[]>[] = [
    [
      'work counts until its first day leaves the window',
      [worked('2025-03-01', '2026-02-28')],
      {
        verdict: 'met',
        until: '2027-03-01',
      },
    ],
    [
      'the first day of the window is in it',
      [worked('2024-11-22', '2025-11-21')],
      {
        verdict: 'met',
        until: '2026-11-22',
      },
    ],
    [
      'the day before the window is not',
      [worked('2024-11-21', '2025-11-20')],
      {
        verdict: 'unmet',
        earliest: null,
      },
    ],
    [
      'months that age out before the rest is complete do not help',
      [worked('2024-12-01', '2025-05-31'), worked('2026-08-01')],
      { verdict: 'unmet', earliest: '2027-08-01', until: null },
    ],
    [
      'a job that fills the window fills it for good',
      [worked('2019-02-28')],
      {
        verdict: 'met',
        until: null,
      },
    ],
  ];
  test.each(cases)('%s', (_name, experience, expected) => {
    expectJudged(window, person({ experience }), expected);
  });

  test('the day is found on which older months leave just as newer ones are complete', () => {
    const rule: ExperienceRequirement = { ...window, months: 8 };
    const experience = [worked('2025-03-01', '2025-06-14'), worked('2026-10-15')];
    // On Mar 15, 2027: three months to the day of the one, five of the other.
    const expected = { verdict: 'unmet', earliest: '2027-03-15', until: null } as const;
    expectJudged(rule, person({ experience }), expected);
  });

  test('seen from February 29 a window of one year starts on February 28', () => {
    const rule: ExperienceRequirement = { ...year, months: 1, withinYears: 1 };
    const record = person({ experience: [worked('2027-02-28', '2027-03-27')] });
    const expected = { verdict: 'met', until: '2028-02-29' } as const;
    expectJudged(rule, record, expected, { today: '2028-02-29' });
    expectJudged(rule, record, { verdict: 'unmet' }, { today: '2028-03-01' });
  });
});
