import { describe, expect, test } from 'vitest';
import type { Experience } from '../../../src/progress/record.ts';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { course, job, license, person, TODAY } from '../../support/people.ts';

const gero = (from: string, told: Partial<Experience> = {}) =>
  job({ id: from, kinds: ['registered-nurse', 'gerontological-nursing'], from, ...told });
const asLpn = (from: string, to: string | null) =>
  job({ id: from, kinds: ['practical-nurse', 'gerontological-nursing'], from, to });
const ward = job({ id: 'ward', kinds: ['registered-nurse'], from: '2016-01-01', to: '2020-12-31' });

const answered = (date?: string) => ({
  'gerontological-nursing-ce': date === undefined ? true : { value: true, date },
});
const nurse = (experience: Experience[], confirmations = answered(TODAY)) =>
  person({
    credentials: [license({ expires: '2030-10-31' })],
    experience,
    continuingEducation: [course({ hours: 30, date: '2026-01-10', topics: ['general-nursing'] })],
    confirmations,
  });

describe('GERO-BC', () => {
  test('two years and 2,000 hours as an RN with 30 contact hours are enough, to the day', () => {
    expect(answer('gero-bc', nurse([gero('2024-11-22')]))).toEqual([
      'eligible',
      TODAY,
      '2029-01-10',
      null,
    ]);
    expect(answer('gero-bc', nurse([gero('2024-11-23')]))).toEqual([
      'not-eligible',
      '2026-11-23',
      '2029-01-10',
      null,
    ]);
  });

  test('2,000 hours worked as an LPN never pass for hours as an RN', () => {
    const rn = job({ id: 'rn', kinds: ['registered-nurse'], from: '2024-06-01' });
    const record = nurse([asLpn('2023-01-01', '2025-05-31'), rn]);
    expect(answer('gero-bc', record)[0]).toBe('not-eligible');
    const [, , hours] = checked('gero-bc', record).proof.of ?? [];
    expect(hours?.leftOut?.[0]).toMatch(/: told as .*nursing as an LPN/);
  });

  test('years as an LPN are no years as an RN', () => {
    expect(answer('gero-bc', nurse([asLpn('2016-01-01', null)]))[0]).toBe('not-eligible');
  });

  test('hours told to be nursing as an RN as well count for certain', () => {
    const both = { ...asLpn('2020-01-01', null), kinds: gero('2020-01-01').kinds };
    expect(answer('gero-bc', nurse([both]))[0]).toBe('eligible');
  });

  test('whether unpaid hours count was published nowhere, until ANCC answers', () => {
    const unpaid = gero('2024-01-01', { paid: false, hoursPerWeek: 20 });
    const record = nurse([ward, unpaid]);
    expect(answer('gero-bc', record)).toEqual(['undetermined', null, null, TODAY]);
    expect(checked('gero-bc', record).ask).toContain(
      'Ask the issuer whether unpaid work counts: Case manager at St. Ann. (carepath confirm gero-bc/2024-01-01/pay yes)',
    );
    const accepted = { ...answered(TODAY), 'gero-bc/2024-01-01/pay': { value: true, date: TODAY } };
    expect(answer('gero-bc', nurse([ward, unpaid], accepted))[0]).toBe('eligible');
  });

  test('an answer about the last 3 years is asked again after 3 years, or when it has no day', () => {
    const job = [gero('2016-01-01')];
    expect(answer('gero-bc', nurse(job, answered('2023-11-22')))[0]).toBe('eligible');
    expect(answer('gero-bc', nurse(job, answered('2023-11-21')))[0]).toBe('undetermined');
    expect(answer('gero-bc', nurse(job, answered()))[0]).toBe('undetermined');
    expect(answer('gero-bc', nurse(job, answered('2024-02-01')))).toEqual([
      'eligible',
      TODAY,
      '2027-02-01',
      null,
    ]);
  });
});
