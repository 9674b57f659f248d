import { describe, expect, test } from 'vitest';
import type { ExamRequirement } from '../../../src/career/schema/requirement.ts';
import type { ExamTaken } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { judged, person } from '../../support/people.ts';

const rule: ExamRequirement = { kind: 'exam', any: ['aswb-masters', 'aswb-clinical'] };
const taken = (told: Partial<ExamTaken> = {}): ExamTaken => ({
  id: 'q1',
  exam: 'aswb-masters',
  date: '2025-03-01',
  passed: true,
  ...told,
});
const unmet = { verdict: 'unmet', earliest: null, possible: null } as const;

describe('an exam', () => {
  const cases: Case<ExamTaken[]>[] = [
    ['passed counts for good', [taken()], { verdict: 'met', until: null }],
    [
      'counts as any one of those asked for',
      [taken({ exam: 'aswb-clinical' })],
      { verdict: 'met' },
    ],
    ['of another name does not count', [taken({ exam: 'aswb-bachelors' })], unmet],
    ['failed does not count', [taken({ passed: false })], unmet],
    [
      'failed and passed later counts',
      [taken({ passed: false }), taken({ date: '2025-09-01' })],
      { verdict: 'met' },
    ],
    [
      'passed and failed later counts',
      [taken(), taken({ date: '2025-09-01', passed: false })],
      { verdict: 'met' },
    ],
    ['passed today counts today', [taken({ date: '2026-11-22' })], { verdict: 'met' }],
    [
      'planned to be passed tomorrow counts tomorrow',
      [taken({ date: '2026-11-23' })],
      { verdict: 'unmet', earliest: '2026-11-23' },
    ],
    ['never taken is unmet', [], unmet],
  ];
  test.each(cases)('%s', (_name, exams, expected) => {
    expectJudged(rule, person({ exams }), expected);
  });

  test('counts as long as its window says', () => {
    const recent = { ...rule, withinYears: 2 };
    expectJudged(recent, person({ exams: [taken({ date: '2024-11-22' })] }), {
      verdict: 'met',
      until: '2026-11-22',
    });
    expectJudged(recent, person({ exams: [taken({ date: '2024-11-21' })] }), unmet);
  });

  test('to come is an assumption; one that is passed already is not', () => {
    const planned = person({ exams: [taken({ date: '2027-04-01' })] });
    expect(judged(rule, planned)).toMatchObject({
      assuming: ['you pass the ASWB Masters exam or ASWB Clinical exam on Apr 1, 2027'],
      proof: { why: 'To be passed Apr 1, 2027.' },
    });
    const both = person({ exams: [taken({ date: '2027-04-01' }), taken()] });
    expect(judged(rule, both)).toMatchObject({
      assuming: [],
      proof: { why: 'Passed Mar 1, 2025.' },
    });
  });

  test('failed is told with the day of the last failure', () => {
    const failed = [
      taken({ passed: false }),
      taken({ id: 'q2', exam: 'aswb-clinical', date: '2025-09-01', passed: false }),
      taken({ id: 'q3', exam: 'nclex-rn', date: '2026-01-10', passed: false }),
    ];
    const whyOf = (exams: ExamTaken[]) => judged(rule, person({ exams })).proof.why;
    expect(whyOf(failed)).toBe('Not passed Sep 1, 2025; no pass is recorded.');
    expect(whyOf(failed.toReversed())).toBe('Not passed Sep 1, 2025; no pass is recorded.');
    const nothing = 'No pass of the ASWB Masters exam or ASWB Clinical exam is recorded.';
    expect(whyOf(failed.slice(2))).toBe(nothing);
    expect(whyOf([])).toBe(nothing);
  });

  test('failed and passed since is told as passed', () => {
    const exams = [taken({ passed: false, date: '2025-09-01' }), taken()];
    expect(judged(rule, person({ exams })).proof.why).toBe('Passed Mar 1, 2025.');
  });

  test('never told is unknown and asked for', () => {
    const { exams: _, ...silent } = person();
    expectJudged(rule, silent, { verdict: 'unknown', earliest: null });
    expect(judged(rule, silent).ask).toEqual([
      'Have you passed the ASWB Masters exam or ASWB Clinical exam? (carepath add exam)',
    ]);
  });
});
