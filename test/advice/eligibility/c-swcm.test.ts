import { describe, expect, test } from 'vitest';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { degree, job, license, person, TODAY } from '../../support/people.ts';

describe('C-SWCM', () => {
  const worker = (completed: string) =>
    person({
      education: [degree({ field: 'social-work', program: 'bsw', completed })],
      credentials: [license({ credential: 'lbsw-license' })],
      experience: [job({ from: '2015-01-01' })],
      confirmations: { 'supervised-after-bsw': true },
    });
  const settled = worker('2015-01-01');

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
    const record = { ...settled, experience: [job({ from: '2015-01-01', hoursPerWeek: 20 })] };
    expect(answer('c-swcm', record)).toEqual(['undetermined', null, null, TODAY]);
  });

  test('takes the ASWB exam instead of a license', () => {
    const exams = [{ id: 'q1', exam: 'aswb-bachelors', date: '2026-12-01', passed: true }];
    const record = { ...settled, credentials: [], exams };
    expect(answer('c-swcm', record)).toEqual(['not-eligible', '2026-12-01', null, null]);
  });

  test('a license above the BSW level counts when NASW says so', () => {
    for (const credential of ['lmsw-license', 'lcsw-license']) {
      const record = { ...settled, credentials: [license({ credential })] };
      expect(answer('c-swcm', record)).toEqual(['undetermined', null, null, TODAY]);
      expect(checked('c-swcm', record).ask[0]).toMatch(/^Ask NASW: does a license above/);
      const confirmations = { ...record.confirmations, 'higher-license-nasw': true };
      expect(answer('c-swcm', { ...record, confirmations })[0]).toBe('eligible');
    }
  });

  test('an MSW without a BSW counts when NASW says so, and the work after it', () => {
    const msw = degree({ level: 'master', field: 'social-work', program: 'msw' });
    const record = { ...settled, education: [{ ...msw, completed: '2023-11-21' }] };
    expect(answer('c-swcm', record)).toEqual(['undetermined', null, null, TODAY]);
    const confirmations = { ...record.confirmations, 'msw-for-bsw': true };
    expect(answer('c-swcm', { ...record, confirmations })).toEqual(['eligible', TODAY, null, null]);
    const later = { ...record, confirmations, education: [{ ...msw, completed: '2023-11-22' }] };
    expect(answer('c-swcm', later)[1]).toBe('2026-11-23');
  });

  test('that the accreditation is by the CSWE is assumed, and said', () => {
    expect(checked('c-swcm', settled).assuming[0]).toMatch(/is accredited by the CSWE/);
    const confirmations = { ...settled.confirmations, 'cswe-bsw': false };
    expect(answer('c-swcm', { ...settled, confirmations })[0]).toBe('not-eligible');
  });

  test('a degree in psychology does not count, whatever the license', () => {
    const record = { ...settled, education: [degree({ field: 'psychology' })] };
    expect(answer('c-swcm', record)).toEqual(['not-eligible', null, null, null]);
  });
});
