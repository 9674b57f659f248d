import { describe, expect, test } from 'vitest';
import type { Experience } from '../../../src/progress/record.ts';
import { answer } from '../../support/eligibility-answer.ts';
import { course, job, license, person, TODAY } from '../../support/people.ts';

const months = (from: string, told: Partial<Experience> = {}) => job({ from, ...told });

describe('CMGT-BC', () => {
  const nursing = (from: string, to: string | null = null, hoursPerWeek = 40) =>
    job({ id: from, kinds: ['registered-nurse', 'case-management'], from, to, hoursPerWeek });
  const ward = (from: string) => job({ id: from, kinds: ['registered-nurse'], from });
  const nurse = (experience: Experience[], date = '2026-06-01') =>
    person({
      credentials: [license()],
      experience,
      continuingEducation: [course({ hours: 30, date })],
    });

  test('hours and courses hold until the first of them leaves the three years', () => {
    const record = nurse([nursing('2024-01-01', '2024-12-15'), ward('2024-12-16')]);
    expect(answer('cmgt-bc', record)).toEqual(['eligible', TODAY, '2027-01-01', null]);
  });

  test('hours that age out before two years of nursing are complete leave no day', () => {
    const record = nurse([nursing('2024-01-01', '2024-12-15'), ward('2026-03-01')]);
    expect(answer('cmgt-bc', record)).toEqual(['not-eligible', null, null, null]);
  });

  test('courses that are too old by the day the hours are complete leave no day', () => {
    const record = nurse([nursing('2026-06-01', null, 20)], '2024-01-10');
    expect(answer('cmgt-bc', record)).toEqual(['not-eligible', null, null, null]);
  });

  test('case management not told to be nursing may count', () => {
    const record = nurse([ward('2020-01-01'), months('2025-01-01')]);
    expect(answer('cmgt-bc', record)).toEqual(['undetermined', null, null, TODAY]);
  });
});
