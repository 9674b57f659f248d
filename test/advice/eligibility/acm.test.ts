import { describe, expect, test } from 'vitest';
import type { Experience } from '../../../src/progress/record.ts';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { degree, job, license, person, TODAY } from '../../support/people.ts';

const lpn = license({ credential: 'lpn-license' });
const months = (from: string, told: Partial<Experience> = {}) => job({ from, ...told });

describe('ACM', () => {
  const attested = { 'supervisor-attestation': true };

  const nurse = (experience: Experience, confirmations = {}) =>
    person({ credentials: [license()], experience: [experience], confirmations });

  test('2,080 hours are there after 364 days, the 12 months that the supervisor attests a day later', () => {
    const at = (from: string) => answer('acm-rn', nurse(months(from), attested));
    expect(at('2025-11-22')).toEqual(['eligible', TODAY, null, null]);
    expect(at('2025-11-23')).toEqual(['not-eligible', '2026-11-23', null, null]);
    expect(at('2026-11-01')).toEqual(['not-eligible', '2027-11-01', null, null]);
  });

  test('however fast the hours come together, nobody can attest 12 months after six', () => {
    const fast = months('2026-05-01', { hoursPerWeek: 80 });
    const first = ['not-eligible', '2027-05-01', null, null];
    expect(answer('acm-rn', nurse(fast))).toEqual(first);
    expect(answer('acm-rn', nurse(fast, attested))).toEqual(first);
  });

  test('whose supervisor will not attest 12 months waits for 24', () => {
    const record = nurse(months('2025-06-01'), { 'supervisor-attestation': false });
    expect(answer('acm-rn', record)).toEqual(['not-eligible', '2027-06-01', null, null]);
  });

  test('the supervisor’s word is assumed for the first 24 months, and not needed after', () => {
    const credentials = [license({ expires: '2030-10-31' })];
    const record = person({ credentials, experience: [months('2025-06-01')] });
    const supervised = '2,080 of your hours were supervised case management';
    expect(checked('acm-rn', record).assuming).toEqual([
      supervised,
      'your supervisor attests 12 months of supervised case management',
    ]);
    expect(checked('acm-rn', record, '2027-06-01').assuming).toEqual([
      supervised,
      'you stay in this job: Case manager at St. Ann, 40 h a week',
    ]);
  });

  test('work that nobody supervised does not count, however long', () => {
    const record = nurse(months('2018-01-01'), { 'supervised-case-management': false });
    expect(answer('acm-rn', record)).toEqual(['not-eligible', null, null, null]);
  });

  test('only a hospital is a health delivery system for certain; in a school it does not count', () => {
    const at = (setting: Experience['setting'] & string) =>
      answer('acm-rn', nurse(months('2024-01-01', { setting })));
    expect(at('hospital')).toEqual(['eligible', TODAY, null, null]);
    for (const setting of ['clinic', 'nursing-home', 'home-health', 'health-plan'] as const) {
      expect(at(setting)).toEqual(['undetermined', null, null, TODAY]);
    }
    expect(at('school')).toEqual(['not-eligible', null, null, null]);
  });

  test('what ACMA says about a clinic settles it', () => {
    const clinic = months('2024-01-01', { setting: 'clinic' });
    const said = (value: boolean) => ({
      'acm-rn/e1/setting': { value, date: TODAY, from: 'ACMA' },
    });
    expect(checked('acm-rn', nurse(clinic)).ask[0]).toMatch(
      /^Ask the issuer whether work in this setting counts: clinic .* acm-rn\/e1\/setting yes\)$/,
    );
    expect(answer('acm-rn', nurse(clinic, said(true)))[0]).toBe('eligible');
    expect(answer('acm-rn', nurse(clinic, said(false)))[0]).toBe('not-eligible');
  });

  test('an LPN license is not the license asked for', () => {
    const record = person({ credentials: [lpn], experience: [months('2024-01-01')] });
    expect(answer('acm-rn', record)).toEqual(['not-eligible', null, null, null]);
  });

  test('a social worker with a BSW needs no license', () => {
    const bsw = degree({ field: 'social-work', program: 'bsw' });
    const worker = (from: string) =>
      person({ education: [bsw], experience: [months(from)], confirmations: attested });
    expect(answer('acm-sw', worker('2025-11-22'))).toEqual(['eligible', TODAY, null, null]);
    expect(answer('acm-sw', worker('2025-11-23'))[0]).toBe('not-eligible');
    const { accredited: _, ...untold } = bsw;
    const open = { ...worker('2024-01-01'), education: [untold] };
    expect(answer('acm-sw', open)).toEqual(['undetermined', null, null, TODAY]);
  });
});
