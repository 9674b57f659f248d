import { describe, expect, test } from 'vitest';
import type { ContinuingEducationRequirement } from '../../../src/career/schema/requirement.ts';
import type { ContinuingEducation } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { course, judged, person } from '../../support/people.ts';

const rule: ContinuingEducationRequirement = {
  kind: 'continuing-education',
  topics: ['case-management'],
  hours: 30,
  withinYears: 3,
};
const unmet = { verdict: 'unmet', earliest: null, possible: null } as const;

describe('hours of continuing education', () => {
  const cases: Case<ContinuingEducation[]>[] = [
    ['that reach the rule’s hours are enough', [course({ hours: 30 })], { verdict: 'met' }],
    ['half an hour short are not', [course({ hours: 29.5 })], unmet],
    ['half an hour over are enough', [course({ hours: 30.5 })], { verdict: 'met' }],
    [
      'add up over courses',
      [course({ hours: 10 }), course({ hours: 12.5 }), course({ hours: 7.5 })],
      { verdict: 'met' },
    ],
    ['on another topic do not count', [course({ hours: 30, topics: ['ethics'] })], unmet],
    [
      'on one of several topics count',
      [course({ hours: 30, topics: ['ethics', 'case-management'] })],
      { verdict: 'met' },
    ],
    ['without a topic do not count', [course({ hours: 30, topics: [] })], unmet],
    [
      'of the first day of the window count, for today only',
      [course({ hours: 30, date: '2023-11-22' })],
      { verdict: 'met', earliest: '2026-11-22', until: '2026-11-22' },
    ],
    ['of the day before the window do not', [course({ hours: 30, date: '2023-11-21' })], unmet],
    ['of today count today', [course({ hours: 30, date: '2026-11-22' })], { verdict: 'met' }],
    [
      'of tomorrow count tomorrow, and for three years',
      [course({ hours: 30, date: '2026-11-23' })],
      { verdict: 'unmet', earliest: '2026-11-23', until: '2029-11-23' },
    ],
    [
      'are enough from the last course until the first leaves the window',
      [course({ hours: 15, date: '2024-02-29' }), course({ hours: 15, date: '2027-01-10' })],
      { verdict: 'unmet', earliest: '2027-01-10', until: '2027-02-28' },
    ],
    [
      'of which the first leave before the last arrive are never enough',
      [course({ hours: 15, date: '2024-01-09' }), course({ hours: 15, date: '2027-01-10' })],
      unmet,
    ],
    ['of none are unmet', [], unmet],
  ];
  test.each(cases)('%s', (_name, continuingEducation, expected) => {
    expectJudged(rule, person({ continuingEducation }), expected);
  });

  test('on any topic and without a window count for good', () => {
    const any: ContinuingEducationRequirement = { kind: 'continuing-education', hours: 20 };
    const continuingEducation = [course({ hours: 20, date: '1999-12-31', topics: [] })];
    expectJudged(any, person({ continuingEducation }), { verdict: 'met', until: null });
  });

  test('add up exactly, tenth by tenth', () => {
    const tenths = Array.from({ length: 3 }, () => course({ hours: 0.1 }));
    const record = person({ continuingEducation: tenths });
    expectJudged({ ...rule, hours: 0.3 }, record, { verdict: 'met' });
  });

  test('seen from February 29 reach back to February 28', () => {
    const record = person({ continuingEducation: [course({ hours: 30, date: '2025-02-28' })] });
    const expected = { verdict: 'met', until: '2028-02-29' } as const;
    expectJudged(rule, record, expected, { today: '2028-02-29' });
  });

  test('never told are unknown and asked for', () => {
    const { continuingEducation: _, ...silent } = person();
    expectJudged(rule, silent, { verdict: 'unknown', earliest: null });
    expect(judged(rule, silent).ask[0]).toMatch(/^Have you 30 hours of continuing education/);
  });

  test('are told as those that count on the day', () => {
    const record = person({ continuingEducation: [course({ hours: 12 })] });
    expect(judged(rule, record).proof).toMatchObject({ have: '12 hours', need: '30 hours' });
    expect(judged(rule, record, { on: '2029-01-11' }).proof.have).toBe('0 hours');
  });
});

describe('hours on other topics, where the topics are our reading of the rule', () => {
  const relevant: ContinuingEducationRequirement = { ...rule, otherTopics: 'perhaps' };
  const on = (hours: number, date = '2026-01-10') => course({ hours, date });
  const other = (hours: number, date = '2026-01-10') => course({ hours, date, topics: ['law'] });
  const may = { verdict: 'unknown', earliest: null, possible: '2026-11-22' } as const;
  const cases: Case<ContinuingEducation[]>[] = [
    ['are not needed where those on the topic are enough', [on(30)], { verdict: 'met' }],
    ['may make up what is short', [on(20), other(10)], may],
    ['may make up half an hour', [on(29.5), other(0.5)], may],
    ['half an hour short with all of them are not enough', [on(20), other(9.5)], unmet],
    ['may be enough alone', [other(30)], may],
    ['without a topic may count too', [course({ hours: 30, topics: [] })], may],
    [
      'of tomorrow may count tomorrow',
      [on(20), other(10, '2026-11-23')],
      { verdict: 'unmet', earliest: null, possible: '2026-11-23' },
    ],
    ['of the day before the window do not', [on(20), other(10, '2023-11-21')], unmet],
    [
      'may count until those on the topic are enough',
      [on(20), other(10), on(10, '2027-02-01')],
      { verdict: 'unknown', earliest: '2027-02-01', possible: '2026-11-22' },
    ],
    [
      'may count when those on the topic have aged out',
      [on(30, '2023-11-22'), other(30)],
      { verdict: 'met', until: '2026-11-22' },
    ],
  ];
  test.each(cases)('%s', (_name, continuingEducation, expected) => {
    expectJudged(relevant, person({ continuingEducation }), expected);
  });

  test('never count where the rule names its topics for good', () => {
    expectJudged(rule, person({ continuingEducation: [on(20), other(10)] }), unmet);
  });

  test('are a question for the issuer, and a condition', () => {
    const { ask, possible, proof } = judged(
      relevant,
      person({ continuingEducation: [on(20), other(10)] }),
    );
    expect(ask).toEqual([
      'Ask the issuer whether your hours on other topics count: 30 hours of continuing education in case management in the last 3 years.',
    ]);
    expect(possible?.if).toEqual(['your hours on other topics count']);
    expect(proof).toMatchObject({ have: '20 hours', leftOut: ['1 course on other topics'] });
  });

  test('are not asked about where there are none', () => {
    const planned = person({ continuingEducation: [on(20), on(10, '2026-12-01')] });
    expect(judged(relevant, planned).ask).toEqual([]);
  });
});
