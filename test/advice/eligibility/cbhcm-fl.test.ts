import { describe, expect, test } from 'vitest';
import type { ProgressRecord } from '../../../src/progress/record.ts';
import { answer } from '../../support/eligibility-answer.ts';
import { degree, job, person, TODAY } from '../../support/people.ts';

const graduate = (told: Partial<ProgressRecord> = {}) =>
  person({ education: [degree({ field: 'psychology' })], ...told });

describe('CBHCM', () => {
  test('the training, whose hours were found nowhere, leaves every way open', () => {
    expect(answer('cbhcm-fl', graduate())).toEqual(['undetermined', null, null, TODAY]);
    const experience = [job({ kinds: ['behavioral-health-case-management'], from: '2020-01-01' })];
    expect(answer('cbhcm-fl', graduate({ experience }))[0]).toBe('undetermined');
  });

  test('a degree to come opens the provisional way on its day, without experience', () => {
    const education = [degree({ completed: '2027-06-01' })];
    const record = person({ education });
    expect(answer('cbhcm-fl', record)).toEqual(['not-eligible', null, null, '2027-06-01']);
  });

  test('without a bachelor’s degree there is no way in', () => {
    expect(answer('cbhcm-fl', person())).toEqual(['not-eligible', null, null, null]);
  });
});
