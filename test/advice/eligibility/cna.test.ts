import { describe, expect, test } from 'vitest';
import type { HeldCredential } from '../../../src/progress/record.ts';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { degree, license, person, TODAY } from '../../support/people.ts';

const aide = (passed: string, credentials: HeldCredential[] = [], confirmations = {}) =>
  person({
    education: [degree({ level: 'certificate', program: 'cna-training', completed: '2015-03-01' })],
    exams: [{ id: 'q1', exam: 'cna', date: passed, passed: true }],
    credentials,
    confirmations: { 'state-approved-aide-training': true, ...confirmations },
  });
const registered = (told: Partial<HeldCredential>) => license({ credential: 'cna', ...told });

describe('CNA', () => {
  test('training and an evaluation of the last 24 months are enough', () => {
    expect(answer('cna', aide('2025-04-01'))).toEqual(['eligible', TODAY, '2027-04-01', null]);
  });

  test('a registration that lapsed years ago leaves open whether to train again', () => {
    const lapsed = registered({ status: 'lapsed', expires: '2019-03-31' });
    const record = aide('2015-04-01', [lapsed]);
    expect(answer('cna', record)).toEqual(['undetermined', null, null, TODAY]);
    expect(checked('cna', record).ask.join()).toContain('carepath confirm cna-still-accepted yes');
  });

  test('the registry’s own answer decides', () => {
    const told = (value: boolean) => ({ 'cna-still-accepted': { value, date: TODAY } });
    expect(answer('cna', aide('2015-04-01', [], told(true)))[0]).toBe('eligible');
    expect(answer('cna', aide('2015-04-01', [], told(false)))[0]).toBe('not-eligible');
  });

  test('whoever is on the registry has not lapsed', () => {
    expect(answer('cna', aide('2015-04-01', [registered({})]))[0]).toBe('eligible');
  });
});
