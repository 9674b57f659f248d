import { describe, expect, test } from 'vitest';
import type { ExperienceRequirement, Requirement } from '../../../src/career/schema/requirement.ts';
import type { Experience } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { job, jobWithout, judged, person } from '../../support/people.ts';

/** 2,080 hours of case management: 364 days at 40 hours a week. Today is Nov 22, 2026. */
const fullYear: ExperienceRequirement = {
  kind: 'experience',
  in: ['case-management'],
  hours: 2080,
};
/** 2,000 hours in three years: 350 days at 40 hours a week. */
const recent: ExperienceRequirement = {
  kind: 'experience',
  in: ['case-management'],
  hours: 2000,
  withinYears: 3,
  partTime: 'counts',
};

describe('hours of work', () => {
  const cases: Case<Experience[]>[] = [
    [
      '364 days at 40 hours a week are 2,080',
      [job({ from: '2025-11-23' })],
      {
        verdict: 'met',
        earliest: '2026-11-22',
        until: null,
      },
    ],
    [
      'a day short is enough tomorrow',
      [job({ from: '2025-11-24' })],
      {
        verdict: 'unmet',
        earliest: '2026-11-23',
      },
    ],
    ['a day over is enough', [job({ from: '2025-11-22' })], { verdict: 'met' }],
    [
      'from November 1 they are complete on October 31',
      [job({ from: '2026-11-01' })],
      {
        verdict: 'unmet',
        earliest: '2027-10-31',
      },
    ],
    [
      'concurrent jobs add',
      [
        job({ from: '2026-05-24', to: '2026-11-21' }),
        job({ id: 'e2', from: '2026-05-24', to: '2026-11-21' }),
      ],
      { verdict: 'met' },
    ],
    [
      'a gap neither counts nor undoes',
      [
        job({ from: '2010-01-01', to: '2010-07-01' }),
        job({ from: '2026-05-24', to: '2026-11-21' }),
      ],
      { verdict: 'met' },
    ],
    [
      'more hours a week are sooner enough',
      [job({ from: '2026-11-22', hoursPerWeek: 60 })],
      {
        verdict: 'unmet',
        // 2,080 × 7 ÷ 60 = 242.7: the 243rd day is July 22, and counts the day after.
        earliest: '2027-07-23',
      },
    ],
    [
      'of part-time work may count',
      [job({ from: '2020-01-01', hoursPerWeek: 20 })],
      {
        verdict: 'unknown',
        earliest: null,
      },
    ],
    [
      'cannot be added up for a full-time job without its hours',
      [jobWithout(['hoursPerWeek'], { from: '2015-01-01', fullTime: true })],
      { verdict: 'unknown', earliest: null },
    ],
  ];
  test.each(cases)('%s', (_name, experience, expected) => {
    expectJudged(fullYear, person({ experience }), expected);
  });

  test('of a job that ends before it begins are none, and take none away', () => {
    const impossible = job({ id: 'e2', from: '2027-02-18', to: '2021-02-28' });
    const record = person({ experience: [job({ from: '2026-11-01' }), impossible] });
    expectJudged(fullYear, record, { verdict: 'unmet', earliest: '2027-10-31' });
  });

  test('part-time work adds its hours where it counts', () => {
    const rule: ExperienceRequirement = { ...fullYear, partTime: 'counts' };
    // 2,080 hours at 20 a week take 728 days.
    const since = (from: string) => person({ experience: [job({ from, hoursPerWeek: 20 })] });
    expectJudged(rule, since('2024-11-24'), { verdict: 'met' });
    expectJudged(rule, since('2024-11-25'), { verdict: 'unmet', earliest: '2026-11-23' });
  });

  test('seventh parts of an hour do not move the day', () => {
    const rule: ExperienceRequirement = { ...fullYear, hours: 37.5, partTime: 'counts' };
    const record = person({ experience: [job({ from: '2026-11-22', hoursPerWeek: 37.5 })] });
    expectJudged(rule, record, { verdict: 'unmet', earliest: '2026-11-29' });
  });
});

describe('hours within a window that slides', () => {
  const cases: Case<Experience[]>[] = [
    [
      'count until their first day leaves the window',
      [job({ from: '2024-01-01', to: '2024-12-15' })],
      {
        verdict: 'met',
        until: '2027-01-01',
      },
    ],
    [
      'count from the first day of the window',
      [job({ from: '2023-11-22', to: '2024-11-05' })],
      {
        verdict: 'met',
        until: '2026-11-22',
      },
    ],
    [
      'of the day before the window are lost',
      [job({ from: '2023-11-21', to: '2024-11-04' })],
      {
        verdict: 'unmet',
        earliest: null,
      },
    ],
    [
      'stay enough where the job fills the window',
      [job({ from: '2015-01-01' })],
      {
        verdict: 'met',
        until: null,
      },
    ],
    [
      'come too late where older ones age out as fast',
      [
        job({ from: '2023-12-01', to: '2024-04-30' }),
        job({ id: 'e2', from: '2026-11-01', hoursPerWeek: 20 }),
      ],
      // The new job alone takes 700 days.
      { verdict: 'unmet', earliest: '2028-10-01' },
    ],
  ];
  test.each(cases)('%s', (_name, experience, expected) => {
    expectJudged(recent, person({ experience }), expected);
  });

  test('fall while older ones leave faster than new ones come', () => {
    const older = job({ from: '2024-01-01', to: '2024-12-15', hoursPerWeek: 60 });
    const newer = job({ id: 'e2', from: '2026-12-01', hoursPerWeek: 20 });
    // On Jan 1, 2027: 3,000 and 88.6 hours. From then on 40 a week are lost, and 8.6 on
    // Mar 1 for Feb 29, 2024: 189 days.
    const expected = { verdict: 'met', until: '2027-07-09' } as const;
    expectJudged(recent, person({ experience: [older, newer] }), expected);
  });

  test('fall though another job fills the window all the time', () => {
    const steady = job({ from: '2015-01-01', hoursPerWeek: 10 });
    const older = job({ id: 'e2', from: '2024-01-01', to: '2024-12-15' });
    // 1,564.3 hours of the one; of the other 77 days are needed, from Sep 30, 2024.
    const expected = { verdict: 'met', until: '2027-09-30' } as const;
    expectJudged(recent, person({ experience: [steady, older] }), expected);
  });

  /** The hours above hold through Jan 1, 2027; a year of social work is needed beside them. */
  const both: Requirement = {
    kind: 'all',
    of: [recent, { kind: 'experience', in: ['social-work'], months: 12 }],
  };
  const hours = job({ from: '2024-01-01', to: '2024-12-15' });
  const social = (from: string) =>
    person({ experience: [hours, job({ id: 'e2', kinds: ['social-work'], from })] });

  test('are told with the day on which they age out', () => {
    const expected = { verdict: 'unmet', earliest: '2026-12-15', until: '2027-01-01' } as const;
    expectJudged(both, social('2025-12-15'), expected);
  });

  test('that age out before the rest is complete leave no day at all', () => {
    expectJudged(both, social('2026-03-01'), { verdict: 'unmet', earliest: null, possible: null });
  });
});

describe('per diem work, told as hours so far', () => {
  const perDiem = (told: Partial<Experience>) =>
    person({ experience: [jobWithout(['hoursPerWeek'], { to: '2026-10-31', ...told })] });
  const counts: ExperienceRequirement = { ...fullYear, partTime: 'counts' };

  test('counts its hours where part-time counts', () => {
    expectJudged(counts, perDiem({ totalHours: 2080 }), { verdict: 'met', until: null });
    expectJudged(counts, perDiem({ totalHours: 2079 }), { verdict: 'unmet', earliest: null });
  });

  test('may count where nothing is published about part-time', () => {
    expectJudged(fullYear, perDiem({ totalHours: 2080 }), { verdict: 'unknown' });
  });

  test('counts for certain while the window holds the whole job, and perhaps while it holds its last day', () => {
    const record = perDiem({ from: '2024-01-01', totalHours: 2000 });
    const expected = { verdict: 'met', until: '2027-01-01' } as const;
    const judgement = expectJudged(recent, record, expected);
    expect(judgement.proof.may).toEqual([['2027-01-02', '2029-10-31']]);
    expectJudged(recent, record, { verdict: 'unknown' }, { today: '2029-10-31' });
    expectJudged(recent, record, { verdict: 'unmet' }, { today: '2029-11-01' });
  });

  test('that reaches back beyond the window asks how much of it lies within', () => {
    const record = perDiem({ from: '2020-01-01', totalHours: 9000 });
    const judgement = expectJudged(recent, record, { verdict: 'unknown' });
    expect(judgement.ask[0]).toMatch(/^How many of your 9,000 hours as Case manager at St\. Ann/);
  });

  test('that is over adds nothing later, and hides nothing that leaves the window', () => {
    // 2,000 hours of the part-time job are its last 700 days, from Jul 31, 2024.
    const partTime = job({ from: '2020-01-01', to: '2026-06-30', hoursPerWeek: 20 });
    const told = { id: 'e2', from: '2024-01-01', to: '2024-06-30', totalHours: 0 };
    const over = jobWithout(['hoursPerWeek'], told);
    const { partTime: _, ...unpublished } = recent;
    const { proof } = judged(unpublished, person({ experience: [partTime, over] }));
    expect(proof.may).toEqual([['2026-11-22', '2027-07-31']]);
  });

  test('that goes on may bring the rest at the pace so far', () => {
    // 520 hours in 364 days are 10 a week; the 1,560 to come take 1,092 days.
    const record = perDiem({ from: '2025-11-23', to: null, totalHours: 520 });
    const expected = { verdict: 'unmet', earliest: null, possible: '2029-11-18' } as const;
    const judgement = expectJudged(counts, record, expected);
    expect(judgement.possible?.if).toContain(
      'you go on as Case manager at St. Ann at the pace so far, 10 h a week',
    );
  });

  test('counts its months like any other job', () => {
    const rule: ExperienceRequirement = {
      kind: 'experience',
      in: ['case-management'],
      months: 12,
      partTime: 'counts',
    };
    const record = perDiem({ from: '2026-01-01', to: null, totalHours: 300 });
    expectJudged(rule, record, { verdict: 'unmet', earliest: '2027-01-01' });
  });
});
