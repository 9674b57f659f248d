import { describe, expect, test } from 'vitest';
import type { Experience } from '../../../src/progress/record.ts';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { course, job, license, person, TODAY } from '../../support/people.ts';

const months = (from: string, told: Partial<Experience> = {}) => job({ from, ...told });

describe('CMGT-BC', () => {
  const nursing = (from: string, to: string | null = null, hoursPerWeek = 40) =>
    job({ id: from, kinds: ['registered-nurse', 'case-management'], from, to, hoursPerWeek });
  const ward = (from: string) => job({ id: from, kinds: ['registered-nurse'], from });
  const nurse = (experience: Experience[], date = '2026-06-01') =>
    person({
      credentials: [license()],
      experience,
      continuingEducation: [course({ hours: 30, date })],
    });

  test('hours and courses hold until the first of them leaves the three years', () => {
    const record = nurse([nursing('2024-01-01', '2024-12-15'), ward('2024-12-16')]);
    expect(answer('cmgt-bc', record)).toEqual(['eligible', TODAY, '2027-01-01', null]);
  });

  test('hours that age out before two years of nursing are complete leave no day', () => {
    const record = nurse([nursing('2024-01-01', '2024-12-15'), ward('2026-03-01')]);
    expect(answer('cmgt-bc', record)).toEqual(['not-eligible', null, null, null]);
  });

  test('courses that are too old by the day the hours are complete leave no day', () => {
    const record = nurse([nursing('2026-06-01', null, 20)], '2024-01-10');
    expect(answer('cmgt-bc', record)).toEqual(['not-eligible', null, null, null]);
  });

  test('how many part-time hours make two years is not published, until ANCC answers', () => {
    const record = nurse([{ ...nursing('2015-01-01', null, 36), id: 'p' }]);
    expect(answer('cmgt-bc', record)[0]).toBe('undetermined');
    const confirmations = { 'cmgt-bc/p/part-time': { value: true, date: TODAY, from: 'ANCC' } };
    expect(answer('cmgt-bc', { ...record, confirmations })[0]).toBe('eligible');
  });

  test('overtime does not shorten the two years', () => {
    const record = nurse([nursing('2025-01-01', null, 80)]);
    expect(answer('cmgt-bc', record)[0]).toBe('not-eligible');
    expect(answer('cmgt-bc', record)[1]).toBe('2027-01-01');
  });

  test('whether unpaid hours count was published nowhere, until ANCC answers', () => {
    const unpaid = { ...nursing('2024-01-01'), id: 'v', paid: false };
    const record = nurse([{ ...ward('2015-01-01'), id: 'w' }, unpaid]);
    expect(answer('cmgt-bc', record)).toEqual(['undetermined', null, null, TODAY]);
    const confirmations = { 'cmgt-bc/v/pay': { value: true, date: TODAY, from: 'ANCC' } };
    expect(answer('cmgt-bc', { ...record, confirmations })[0]).toBe('eligible');
  });

  test('that the hours were case management itself is assumed and listed', () => {
    const record = nurse([nursing('2015-01-01')]);
    expect(checked('cmgt-bc', record).assuming).toEqual([
      '2,000 of your hours in the last 3 years were nursing case management itself',
    ]);
    const confirmations = { 'nursing-case-management-hours': false };
    expect(answer('cmgt-bc', { ...record, confirmations })[0]).toBe('not-eligible');
  });

  test('contact hours in care coordination may count, in general nursing they do not', () => {
    const on = (topic: 'care-coordination' | 'general-nursing', confirmations = {}) => {
      const continuingEducation = [course({ hours: 40, topics: [topic] })];
      return { ...nurse([nursing('2015-01-01')]), continuingEducation, confirmations };
    };
    expect(answer('cmgt-bc', on('general-nursing'))[0]).toBe('not-eligible');
    expect(answer('cmgt-bc', on('care-coordination'))[0]).toBe('undetermined');
    expect(checked('cmgt-bc', on('care-coordination')).ask[0]).toMatch(
      /^Ask ANCC: do contact hours/,
    );
    const accepted = on('care-coordination', { 'related-education-ancc': true });
    expect(answer('cmgt-bc', accepted)[0]).toBe('eligible');
  });

  test('case management not told to be nursing may count', () => {
    const record = nurse([ward('2020-01-01'), months('2025-01-01')]);
    expect(answer('cmgt-bc', record)).toEqual(['undetermined', null, null, TODAY]);
  });
});
