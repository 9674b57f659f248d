import { describe, expect, test } from 'vitest';
import type { Experience, ProgressRecord } from '../../../src/progress/record.ts';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { job, license, person, TODAY } from '../../support/people.ts';

type Confirmations = NonNullable<ProgressRecord['confirmations']>;

describe('CCCTM', () => {
  const told = { 'coordination-majority': true };
  const nurse = (experience: Partial<Experience> = {}, confirmations: Confirmations = told) =>
    person({
      credentials: [license()],
      experience: [
        job({
          kinds: ['registered-nurse', 'care-coordination'],
          from: '2020-01-01',
          ...experience,
        }),
      ],
      confirmations,
    });

  test('whether it takes new applicants nobody knows: that is the one question, for ANCC', () => {
    expect(answer('ccctm', nurse())).toEqual(['undetermined', null, null, TODAY]);
    expect(checked('ccctm', nurse()).ask).toHaveLength(1);
    expect(checked('ccctm', nurse()).ask[0]).toMatch(/^Ask ANCC: does it take new applicants/);
    expect(answer('ccctm', undefined)).toEqual(['undetermined', null, null, TODAY]);
  });

  test('the answer of ANCC settles it', () => {
    const ancc = (value: boolean) =>
      nurse({}, { ...told, 'ccctm-open': { value, date: TODAY, from: 'ANCC' } });
    expect(answer('ccctm', ancc(true))).toEqual(['eligible', TODAY, null, null]);
    expect(answer('ccctm', ancc(false))).toEqual(['not-eligible', null, null, null]);
  });

  test('an LPN who coordinates care is not eligible, whatever ANCC takes', () => {
    const record = nurse({ kinds: ['practical-nurse', 'care-coordination'] });
    const credentials = [license({ credential: 'lpn-license' })];
    expect(answer('ccctm', { ...record, credentials })).toEqual(['not-eligible', null, null, null]);
  });

  test('coordination not told to be nursing is asked about', () => {
    const record = nurse({ kinds: ['care-coordination'] });
    expect(checked('ccctm', record).ask.join('\n')).toContain('also nursing as an RN?');
  });
});
