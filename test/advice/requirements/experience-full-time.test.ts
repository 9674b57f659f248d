import { describe, expect, test } from 'vitest';
import type { ExperienceRequirement } from '../../../src/career/schema/requirement.ts';
import type { Experience } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { job, jobWithout, person } from '../../support/people.ts';

/** Twelve months of case management; today is Nov 22, 2026. */
const year: ExperienceRequirement = { kind: 'experience', in: ['case-management'], months: 12 };

describe('full-time', () => {
  const since = '2025-01-01';
  const cases: Case<[Partial<ExperienceRequirement>, Experience]>[] = [
    [
      'unpublished is 40 hours a week',
      [{}, job({ from: since, hoursPerWeek: 40 })],
      {
        verdict: 'met',
      },
    ],
    [
      'unpublished, an hour less may count',
      [{}, job({ from: since, hoursPerWeek: 39 })],
      {
        verdict: 'unknown',
        earliest: null,
        possible: '2026-11-22',
      },
    ],
    [
      'unpublished, a job told to be full-time counts',
      [{}, jobWithout(['hoursPerWeek'], { from: since, fullTime: true })],
      { verdict: 'met' },
    ],
    [
      'unpublished, a job told to be part-time may count',
      [{}, jobWithout(['hoursPerWeek'], { from: since, fullTime: false })],
      { verdict: 'unknown' },
    ],
    [
      'unpublished, is what the person says, at 40 hours a week too',
      [{}, job({ from: since, hoursPerWeek: 40, fullTime: false })],
      { verdict: 'unknown', earliest: null, possible: '2026-11-22' },
    ],
    [
      'unpublished, is what the person says, at 36 hours a week too',
      [{}, job({ from: since, hoursPerWeek: 36, fullTime: true })],
      { verdict: 'met' },
    ],
    [
      'unpublished, and told not to be, does not count where part-time does not',
      [{ partTime: 'no' }, job({ from: since, hoursPerWeek: 40, fullTime: false })],
      { verdict: 'unmet', earliest: null, possible: null },
    ],
    [
      'unpublished, a job without hours may count',
      [{}, jobWithout(['hoursPerWeek'], { from: since })],
      { verdict: 'unknown' },
    ],
    [
      'is the rule’s own hours where it has any',
      [{ fullTimeHours: 35 }, job({ from: since, hoursPerWeek: 35 })],
      { verdict: 'met' },
    ],
    [
      'an hour less than the rule’s own may count',
      [{ fullTimeHours: 35 }, job({ from: since, hoursPerWeek: 34 })],
      { verdict: 'unknown' },
    ],
    [
      'by the person’s own word does not reach the rule’s own hours',
      [{ fullTimeHours: 35 }, jobWithout(['hoursPerWeek'], { from: since, fullTime: true })],
      { verdict: 'unknown' },
    ],
    [
      'is the rule’s own hours, whatever the person calls it',
      [{ fullTimeHours: 35 }, job({ from: since, hoursPerWeek: 35, fullTime: false })],
      { verdict: 'met' },
    ],
    [
      'is not the person’s word where the rule has its own hours',
      [{ fullTimeHours: 35 }, job({ from: since, hoursPerWeek: 34, fullTime: true })],
      { verdict: 'unknown' },
    ],
    [
      'is not asked where part-time counts',
      [{ partTime: 'counts' }, job({ from: since, hoursPerWeek: 4 })],
      { verdict: 'met' },
    ],
    [
      'is not asked where part-time counts, of a job told to be part-time',
      [{ partTime: 'counts' }, job({ from: since, fullTime: false })],
      { verdict: 'met' },
    ],
    [
      'is asked strictly where part-time does not count',
      [{ partTime: 'no' }, job({ from: since, hoursPerWeek: 39 })],
      { verdict: 'unmet', earliest: null, possible: null },
    ],
    [
      'is unknown without hours, even where part-time does not count',
      [{ partTime: 'no' }, jobWithout(['hoursPerWeek'], { from: since })],
      { verdict: 'unknown' },
    ],
  ];
  test.each(cases)('%s', (_name, [told, work], expected) => {
    expectJudged({ ...year, ...told }, person({ experience: [work] }), expected);
  });

  test('two part-time jobs at once do not make one full-time job for certain', () => {
    const half = job({ from: since, hoursPerWeek: 20 });
    const judgement = expectJudged(year, person({ experience: [half, { ...half, id: 'e2' }] }), {
      verdict: 'unknown',
    });
    expect(judgement.ask[0]).toMatch(/^Ask the issuer whether part-time work counts in full/);
  });
});
