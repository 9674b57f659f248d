import { describe, expect, test } from 'vitest';
import type { ExperienceRequirement } from '../../../src/career/schema/requirement.ts';
import type { Experience } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { job, jobWithout, judged, person } from '../../support/people.ts';

/** A year of case management with 100 hours of supervision; today is Nov 22, 2026. */
const rule: ExperienceRequirement = {
  kind: 'experience',
  in: ['case-management'],
  perhaps: ['care-coordination'],
  months: 12,
  supervisionHours: 100,
};
/** Over since June. */
const work = (told: Partial<Experience> = {}) =>
  job({ from: '2024-01-01', to: '2026-06-30', ...told });
const doubtful = (told: Partial<Experience> = {}) =>
  work({ id: 'e2', kinds: ['care-coordination'], ...told });

const met = { verdict: 'met' } as const;
const unmet = { verdict: 'unmet', earliest: null, possible: null } as const;
const may = { verdict: 'unknown', earliest: null, possible: '2026-11-22' } as const;

describe('hours of supervision received', () => {
  const cases: Case<Experience[]>[] = [
    ['that reach the rule’s hours count', [work({ supervisionHours: 100 })], met],
    ['an hour over count', [work({ supervisionHours: 101 })], met],
    ['an hour short in a job that is over are not enough', [work({ supervisionHours: 99 })], unmet],
    [
      'an hour short in a job that ended yesterday are not enough',
      [work({ supervisionHours: 99, to: '2026-11-21' })],
      unmet,
    ],
    [
      'an hour short in a job that goes on may be enough from tomorrow',
      [work({ supervisionHours: 99, to: null })],
      { verdict: 'unmet', earliest: null, possible: '2026-11-23' },
    ],
    ['not told may be enough', [work()], may],
    [
      'add up over jobs that count',
      [work({ supervisionHours: 50 }), work({ id: 'e3', supervisionHours: 50 })],
      met,
    ],
    [
      'may be enough with those of a job that may count',
      [work({ supervisionHours: 50 }), doubtful({ supervisionHours: 50 })],
      may,
    ],
    [
      'may be enough in a job that may count alone',
      [work({ supervisionHours: 0 }), doubtful({ supervisionHours: 100 })],
      may,
    ],
    [
      'an hour short with those of a job that may count are not enough',
      [work({ supervisionHours: 50 }), doubtful({ supervisionHours: 49 })],
      unmet,
    ],
    [
      'of a job that does not count are not looked at',
      [work({ supervisionHours: 99 }), doubtful({ kinds: ['retail'], supervisionHours: 100 })],
      unmet,
    ],
    ['of which one job told none may be enough', [work({ supervisionHours: 99 }), doubtful()], may],
  ];
  test.each(cases)('%s', (_name, experience, expected) => {
    expectJudged(rule, person({ experience }), expected);
  });
});

describe('what is told of supervision', () => {
  const haveOf = (...experience: Experience[]) => judged(rule, person({ experience })).proof.have;

  test('is how many of the hours asked for, beside the work', () => {
    expect(haveOf(work({ supervisionHours: 99 }))).toBe(
      '30 months, 99 of 100 hours of supervision',
    );
    const { missing } = judged(rule, person({ experience: [work({ supervisionHours: 99 })] }));
    expect(missing).toEqual([
      '12 months of case management (you have 30 months, 99 of 100 hours of supervision)',
    ]);
  });

  test('is the sum over the jobs that count or may', () => {
    expect(haveOf(work({ supervisionHours: 1 }), doubtful({ supervisionHours: 1.5 }))).toMatch(
      /, 2\.5 of 100 hours of supervision$/,
    );
    expect(haveOf(work({ supervisionHours: 98 }), doubtful())).toMatch(
      /, 98 of 100 hours of supervision$/,
    );
  });

  test('is nothing where no hours were told, no job counts, or none are asked for', () => {
    expect(haveOf(work())).toBe('30 months');
    expect(haveOf(work({ kinds: ['retail'], supervisionHours: 99 }))).toBe('0 days');
    const { supervisionHours: _, ...unsupervised } = rule;
    const record = person({ experience: [work({ supervisionHours: 99 })] });
    expect(judged(unsupervised, record).proof.have).toBe('30 months');
  });

  test('is asked for in the job that told none', () => {
    const untold = jobWithout(['supervisionHours'], { id: 'e2', to: '2026-06-30', title: 'Nurse' });
    const record = person({ experience: [work({ supervisionHours: 98 }), untold] });
    const { ask, possible } = expectJudged(rule, record, may);
    expect(ask).toEqual([
      'How many hours of supervision did you receive as Nurse at St. Ann? The rule asks for 100. (carepath edit e2 --supervision-hours)',
    ]);
    expect(possible?.if).toEqual(['your supervision adds up to 100 hours (98 hours told)']);
  });

  test('told in full, though in work that only may count, asks about that work alone', () => {
    const record = person({
      experience: [work({ supervisionHours: 50 }), doubtful({ supervisionHours: 50 })],
    });
    const { ask } = judged(rule, record, { judging: 'c-swcm' });
    expect(ask).toEqual([
      'Ask the issuer whether your work as Case manager at St. Ann (care coordination) counts. (carepath confirm c-swcm/e2/kind yes)',
    ]);
  });
});
