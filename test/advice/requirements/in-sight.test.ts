import { describe, expect, test } from 'vitest';
import type { EligibilityRequirement } from '../../../src/career/schema/requirement.ts';
import type { ProgressRecord } from '../../../src/progress/record.ts';
import { type Case, expectJudged } from '../../support/judged-case.ts';
import { career, degree, job, judged, license, person } from '../../support/people.ts';

/** A CCM that can be applied for within a year. */
const rule: EligibilityRequirement = { kind: 'eligibility', any: ['ccm'], withinMonths: 12 };
const nurse = (from: string): ProgressRecord =>
  person({ credentials: [license()], experience: [job({ from })] });

describe('a certification in sight', () => {
  const cases: Case<ProgressRecord>[] = [
    ['is one that is open today', nurse('2025-01-01'), { verdict: 'met', earliest: '2026-11-22' }],
    ['is one that opens in twelve months to the day', nurse('2026-11-22'), { verdict: 'met' }],
    [
      'is, the day after, one that opens in twelve months and a day',
      nurse('2026-11-23'),
      { verdict: 'unmet', earliest: '2026-11-23' },
    ],
    [
      'is one that is held',
      person({ credentials: [license({ id: 'c2', credential: 'ccm', expires: '2028-05-31' })] }),
      { verdict: 'met', until: null },
    ],
    [
      'is none without a license, a degree or a job',
      person(),
      { verdict: 'unmet', earliest: null, possible: null },
    ],
    [
      'may be one whose rules leave something open',
      person({
        credentials: [license()],
        experience: [job({ from: '2024-01-01', hoursPerWeek: 20 })],
      }),
      { verdict: 'unknown', earliest: null },
    ],
  ];
  test.each(cases)('%s', (_name, record, expected) => {
    expectJudged(rule, record, expected);
  });

  test('is any one of those asked for', () => {
    const any: EligibilityRequirement = { ...rule, any: ['fache', 'ccm'] };
    expectJudged(any, nurse('2025-01-01'), { verdict: 'met' });
  });

  test('of an id that no credential has is none', () => {
    const none: EligibilityRequirement = { ...rule, any: ['no-such-credential'] };
    expectJudged(none, nurse('2025-01-01'), { verdict: 'unmet', earliest: null });
  });

  test('is not looked for beyond the ten years', () => {
    const record = person({
      education: [degree({ completed: '2036-12-01' })],
      experience: [job({ from: '2015-01-01' })],
    });
    expectJudged(rule, record, { verdict: 'unmet', earliest: null }, { on: '2036-06-01' });
  });

  test('rests on what its day rests on', () => {
    const { assuming, proof } = judged(rule, nurse('2026-11-01'));
    const ccm = career.credentials.find(({ id }) => id === 'ccm');
    if (ccm === undefined) throw new Error('no CCM');
    const itself = judged(ccm.eligibility.requirement, nurse('2026-11-01'), { judging: 'ccm' });
    expect(assuming).toEqual(itself.assuming);
    expect(assuming).toEqual(
      expect.arrayContaining([
        'you renew your RN license by Oct 31, 2027',
        'you stay in this job: Case manager at St. Ann, 40 h a week, under a CCM',
        'you can sign: Good moral character',
      ]),
    );
    expect(proof.why).toBe('CCM: you can apply from Nov 1, 2027.');
  });

  test('is unknown without a record, and where nobody told which credentials are held', () => {
    expectJudged(rule, undefined, { verdict: 'unknown', earliest: null });
    const { credentials: _, ...silent } = person();
    expectJudged(rule, silent, { verdict: 'unknown', earliest: null });
  });
});
