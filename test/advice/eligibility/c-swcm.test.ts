import { describe, expect, test } from 'vitest';
import { answer } from '../../support/eligibility-answer.ts';
import { degree, job, license, person, TODAY } from '../../support/people.ts';

describe('C-SWCM', () => {
  const worker = (completed: string) =>
    person({
      education: [degree({ field: 'social-work', program: 'bsw', completed })],
      credentials: [license({ credential: 'lbsw-license' })],
      experience: [job({ from: '2015-01-01' })],
      confirmations: { 'supervised-after-bsw': true },
    });

  test('counts three years and 4,500 hours after the BSW only', () => {
    expect(answer('c-swcm', worker('2023-11-21'))).toEqual(['eligible', TODAY, null, null]);
    expect(answer('c-swcm', worker('2023-11-22'))).toEqual([
      'not-eligible',
      '2026-11-23',
      null,
      null,
    ]);
  });

  test('at 20 hours a week leaves it open whether part-time work counts', () => {
    const record = {
      ...worker('2015-01-01'),
      experience: [job({ from: '2015-01-01', hoursPerWeek: 20 })],
    };
    expect(answer('c-swcm', record)).toEqual(['undetermined', null, null, TODAY]);
  });

  test('takes the ASWB exam instead of a license', () => {
    const exams = [{ id: 'q1', exam: 'aswb-bachelors', date: '2026-12-01', passed: true }];
    const record = { ...worker('2015-01-01'), credentials: [], exams };
    expect(answer('c-swcm', record)).toEqual(['not-eligible', '2026-12-01', null, null]);
  });
});
