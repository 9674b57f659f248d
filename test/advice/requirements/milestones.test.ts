import { describe, expect, test } from 'vitest';
import type { MilestonesRequirement } from '../../../src/career/schema/requirement.ts';
import type { MilestoneProgress, ProgressRecord } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { job, judged, license, person } from '../../support/people.ts';

/** Of step 2, milestone 8 is also shown by an active license; of step 3, milestone 8 by 1,000 hours. */
const two: MilestonesRequirement = { kind: 'milestones', step: 2, atLeast: 2 };
const done = (date = '2026-05-01', status: MilestoneProgress['status'] = 'done') => ({
  status,
  date,
});
const unmet = { verdict: 'unmet', earliest: null, possible: null } as const;

describe('milestones of a step', () => {
  const cases: Case<Partial<ProgressRecord>>[] = [
    ['ticked off are done', { milestones: { '2.1': done(), '2.2': done() } }, { verdict: 'met' }],
    ['one short are not', { milestones: { '2.1': done() } }, unmet],
    [
      'one over are',
      { milestones: { '2.1': done(), '2.2': done(), '2.3': done() } },
      { verdict: 'met' },
    ],
    ['of another step do not count', { milestones: { '2.1': done(), '3.1': done() } }, unmet],
    [
      'started, skipped and open ones are not done',
      {
        milestones: {
          '2.1': done('2026-05-01', 'started'),
          '2.2': done('2026-05-01', 'skipped'),
          '2.3': done('2026-05-01', 'open'),
        },
      },
      unmet,
    ],
    [
      'ticked off with a day ahead are done from that day',
      { milestones: { '2.1': done(), '2.2': done('2027-01-10') } },
      { verdict: 'unmet', earliest: '2027-01-10' },
    ],
    [
      'that the record shows are done without a tick',
      { milestones: { '2.1': done() }, credentials: [license()] },
      { verdict: 'met' },
    ],
    [
      'that the record shows today are done today, whatever day they were ticked for',
      { milestones: { '2.1': done(), '2.8': done('2027-01-10') }, credentials: [license()] },
      { verdict: 'met' },
    ],
    [
      'that the record will show are done from that day',
      {
        milestones: { '2.1': done() },
        credentials: [license({ status: 'restricted', restrictedUntil: '2027-06-01' })],
      },
      { verdict: 'unmet', earliest: '2027-06-01' },
    ],
    ['never ticked are not done', {}, unmet],
  ];
  test.each(cases)('%s', (_name, told, expected) => {
    expectJudged(two, person(told), expected);
  });

  test('that the record may show may be done, with its question', () => {
    const { credentials: _, ...silent } = person({ milestones: { '2.1': done() } });
    const judgement = expectJudged(two, silent, { verdict: 'unknown', earliest: null });
    expect(judgement.ask.some((ask) => ask.startsWith('Do you hold RN'))).toBe(true);
  });

  test('rest on what the record’s word rests on', () => {
    const record = person({ milestones: { '2.1': done() }, credentials: [license()] });
    expect(judged(two, record, { on: '2028-01-01' }).assuming).toEqual([
      'you renew your RN license by Oct 31, 2027',
    ]);
    const ticked = person({
      milestones: { '2.1': done(), '2.8': done() },
      credentials: [license()],
    });
    expect(judged(two, ticked, { on: '2028-01-01' }).assuming).toEqual([]);
  });
});

describe('milestones by number', () => {
  const named: MilestonesRequirement = { kind: 'milestones', of: ['2.1', '3.8'] };

  test('all have to be done', () => {
    const hours = [job({ from: '2026-01-01', hoursPerWeek: 40 })];
    const both = person({ milestones: { '2.1': done() }, experience: hours });
    expectJudged(named, both, { verdict: 'met' });
    expectJudged(named, person({ experience: hours }), unmet);
  });

  test('a number that no step has is never done', () => {
    const rule: MilestonesRequirement = { kind: 'milestones', of: ['99.1'] };
    expectJudged(rule, person({ milestones: { '99.1': done() } }), unmet);
  });

  test('without a record they are unknown', () => {
    const judgement = expectJudged(named, undefined, { verdict: 'unknown', earliest: null });
    expect(judgement.ask).toEqual(['Which milestones have you done? (carepath steps)']);
  });
});
