import { describe, expect, test } from 'vitest';
import { answer } from '../../support/eligibility-answer.ts';
import { degree, job, person, TODAY } from '../../support/people.ts';

const consultant = (told = {}, date = TODAY) =>
  person({
    education: [degree({ field: 'other' })],
    experience: [
      job({ kinds: ['ethics-consultation'], from: '2022-01-01', hoursPerWeek: 4, ...told }),
    ],
    confirmations: { 'active-ethics-consultation': { value: true, date } },
  });

describe('HEC-C', () => {
  test('400 hours of active consultation are enough, paid as far as anybody published', () => {
    expect(answer('hec-c', consultant())[0]).toBe('eligible');
    expect(answer('hec-c', consultant({ paid: false }))[0]).toBe('undetermined');
  });

  test('hours that age out before the degree is complete leave no day', () => {
    const record = consultant({ from: '2023-01-01', to: '2023-06-30', hoursPerWeek: 16 });
    const late = { ...record, education: [degree({ completed: '2027-05-10' })] };
    expect(answer('hec-c', late)).toEqual(['not-eligible', null, null, null]);
    const just = { ...record, education: [degree({ completed: '2027-01-07' })] };
    expect(answer('hec-c', just)).toEqual(['not-eligible', '2027-01-07', '2027-01-07', null]);
  });

  test('an answer about the last 4 years is asked again after 4 years', () => {
    expect(answer('hec-c', consultant({}, '2022-11-22'))[0]).toBe('eligible');
    expect(answer('hec-c', consultant({}, '2022-11-21'))[0]).toBe('undetermined');
  });
});
