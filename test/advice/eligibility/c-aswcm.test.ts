import { describe, expect, test } from 'vitest';
import type { ContinuingEducation } from '../../../src/progress/record.ts';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { course, degree, job, license, person, TODAY } from '../../support/people.ts';

describe('C-ASWCM', () => {
  const worker = (topics: ContinuingEducation['topics'], from = '2024-11-22') =>
    person({
      education: [degree({ level: 'master', field: 'social-work', completed: '2020-05-15' })],
      credentials: [license({ credential: 'lmsw-license' })],
      experience: [job({ from })],
      continuingEducation: [course({ hours: 20, topics })],
      confirmations: { 'supervised-after-msw': true },
    });

  test('counts two years and 3,000 hours after the MSW', () => {
    expect(answer('c-aswcm', worker(['ethics']))).toEqual(['eligible', TODAY, null, null]);
    expect(answer('c-aswcm', worker(['ethics'], '2024-11-23'))[1]).toBe('2026-11-23');
  });

  test('hours on a topic that we did not think of may be relevant', () => {
    expect(answer('c-aswcm', worker(['quality']))).toEqual(['undetermined', null, null, TODAY]);
    expect(checked('c-aswcm', worker(['quality'])).ask[0]).toMatch(/hours on other topics count/);
    const tooFew = { ...worker([]), continuingEducation: [course({ hours: 19 })] };
    expect(answer('c-aswcm', tooFew)[0]).toBe('not-eligible');
  });

  test('that the accreditation is by the CSWE is assumed, and said', () => {
    expect(checked('c-aswcm', worker(['ethics'])).assuming[0]).toMatch(/accredited by the CSWE/);
  });

  test('a license at the BSW level is not the one asked for', () => {
    const credentials = [license({ credential: 'lbsw-license' })];
    expect(answer('c-aswcm', { ...worker(['ethics']), credentials })[0]).toBe('not-eligible');
  });
});
