import { expect, test } from 'vitest';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { job, license, person } from '../../support/people.ts';

test('CCCTM takes no new applicants, whatever is met', () => {
  const record = person({
    credentials: [license()],
    experience: [job({ kinds: ['care-coordination'], from: '2020-01-01' })],
    confirmations: { 'coordination-majority': true },
  });
  expect(answer('ccctm', record)).toEqual(['not-eligible', null, null, null]);
  expect(checked('ccctm', record).missing).toEqual(['New applications, closed as far as known']);
  expect(answer('ccctm', undefined)).toEqual(['not-eligible', null, null, null]);
});
