import { describe, expect, test } from 'vitest';
import type { Experience } from '../../../src/progress/record.ts';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { degree, job, license, person, TODAY } from '../../support/people.ts';

const lpn = license({ credential: 'lpn-license' });
const months = (from: string, told: Partial<Experience> = {}) => job({ from, ...told });

describe('ACM', () => {
  const attested = { 'supervisor-attestation': true };

  test('2,080 hours at 40 a week are 364 days: the nurse can apply on the 365th', () => {
    const nurse = (from: string) =>
      person({ credentials: [license()], experience: [months(from)], confirmations: attested });
    expect(answer('acm-rn', nurse('2025-11-23'))).toEqual(['eligible', TODAY, null, null]);
    expect(answer('acm-rn', nurse('2025-11-24'))).toEqual([
      'not-eligible',
      '2026-11-23',
      null,
      null,
    ]);
    expect(answer('acm-rn', nurse('2026-11-01'))).toEqual([
      'not-eligible',
      '2027-10-31',
      null,
      null,
    ]);
  });

  test('the supervisor’s word is assumed for the first 24 months, and not needed after', () => {
    const credentials = [license({ expires: '2030-10-31' })];
    const record = person({ credentials, experience: [months('2025-06-01')] });
    expect(checked('acm-rn', record).assuming).toEqual([
      'you can sign: Supervisor attests 12 supervised months',
    ]);
    expect(checked('acm-rn', record, '2027-06-01').assuming).toEqual([
      'you stay in this job: Case manager at St. Ann, 40 h a week',
    ]);
  });

  test('work for an insurer may count, in a school it does not', () => {
    const at = (setting: Experience['setting'] & string) =>
      person({ credentials: [license()], experience: [months('2024-01-01', { setting })] });
    expect(answer('acm-rn', at('health-plan'))).toEqual(['undetermined', null, null, TODAY]);
    expect(answer('acm-rn', at('school'))).toEqual(['not-eligible', null, null, null]);
  });

  test('an LPN license is not the license asked for', () => {
    const record = person({ credentials: [lpn], experience: [months('2024-01-01')] });
    expect(answer('acm-rn', record)).toEqual(['not-eligible', null, null, null]);
  });

  test('a social worker with a BSW needs no license', () => {
    const bsw = degree({ field: 'social-work', program: 'bsw' });
    const worker = (from: string) =>
      person({ education: [bsw], experience: [months(from)], confirmations: attested });
    expect(answer('acm-sw', worker('2025-11-23'))).toEqual(['eligible', TODAY, null, null]);
    expect(answer('acm-sw', worker('2025-11-24'))[0]).toBe('not-eligible');
    const { accredited: _, ...untold } = bsw;
    const open = { ...worker('2024-01-01'), education: [untold] };
    expect(answer('acm-sw', open)).toEqual(['undetermined', null, null, TODAY]);
  });
});
