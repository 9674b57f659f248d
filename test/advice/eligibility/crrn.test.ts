import { describe, expect, test } from 'vitest';
import type { Experience } from '../../../src/progress/record.ts';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { degree, job, license, person, TODAY } from '../../support/people.ts';

const rehabilitation = (from: string, told: Partial<Experience> = {}) =>
  job({ id: from, kinds: ['registered-nurse', 'rehabilitation-nursing'], from, ...told });
const nurse = (experience: Experience[], told = {}) =>
  person({ credentials: [license({ expires: '2030-10-31' })], experience, ...told });

describe('CRRN', () => {
  test('two years as an RN in rehabilitation, to the day; the colleagues’ word is assumed', () => {
    const record = nurse([rehabilitation('2024-11-22')]);
    expect(answer('crrn', record)).toEqual(['eligible', TODAY, null, null]);
    expect(checked('crrn', record).assuming).toEqual([
      'two colleagues verify your practice, one of them your immediate supervisor or a nurse who holds the CRRN',
    ]);
    expect(answer('crrn', nurse([rehabilitation('2024-11-23')]))[1]).toBe('2026-11-23');
  });

  test('rehabilitation years worked as an LPN never pass for years as an RN', () => {
    const lpn = rehabilitation('2021-11-22', {
      kinds: ['practical-nurse', 'rehabilitation-nursing'],
      to: '2025-10-31',
    });
    const rn = job({ id: 'rn', kinds: ['registered-nurse'], from: '2025-11-03' });
    expect(answer('crrn', nurse([lpn, rn]))[0]).toBe('not-eligible');
  });

  test('unpaid care of one’s own relative is for RNCB to accept', () => {
    const record = nurse([rehabilitation('2022-01-01', { paid: false, setting: 'family' })]);
    expect(answer('crrn', record)).toEqual(['undetermined', null, null, TODAY]);
  });

  test('a year of practice goes with a bachelor’s degree and a year of advanced study', () => {
    const told = { education: [degree()], confirmations: { 'advanced-nursing-study': true } };
    expect(answer('crrn', nurse([rehabilitation('2025-11-22')], told))[0]).toBe('eligible');
    const associate = { ...told, education: [degree({ level: 'associate' })] };
    expect(answer('crrn', nurse([rehabilitation('2025-11-22')], associate))).toEqual([
      'not-eligible',
      '2027-11-22',
      null,
      null,
    ]);
  });
});
