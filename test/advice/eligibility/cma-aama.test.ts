import { describe, expect, test } from 'vitest';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { degree, license, person, TODAY } from '../../support/people.ts';

const accredited = { 'caahep-or-abhes-program': true };
const assistant = (completed: string, confirmations = {}) =>
  person({
    education: [degree({ level: 'certificate', field: 'medical-assisting', completed })],
    confirmations,
  });

describe('CMA (AAMA)', () => {
  test('students of an accredited program can apply 30 days before they finish', () => {
    expect(answer('cma-aama', assistant('2026-12-15', accredited))[1]).toBe(TODAY);
    expect(answer('cma-aama', assistant('2027-03-15', accredited))).toEqual([
      'not-eligible',
      '2027-02-13',
      '2032-03-15',
      null,
    ]);
  });

  test('graduates since 2010 have 60 months, by a rule of which nobody says that it still holds', () => {
    expect(answer('cma-aama', assistant('2021-11-22', accredited))).toEqual([
      'eligible',
      TODAY,
      TODAY,
      null,
    ]);
    expect(answer('cma-aama', assistant('2021-11-21', accredited))[0]).toBe('undetermined');
    expect(answer('cma-aama', assistant('2010-01-01', accredited))[0]).toBe('undetermined');
    expect(answer('cma-aama', assistant('2009-12-31', accredited))[0]).toBe('eligible');
  });

  test('category 4 waits for the end of the program', () => {
    const approved = { 'caahep-or-abhes-program': false, 'aama-category-4-approval': true };
    expect(answer('cma-aama', assistant('2026-12-15', approved))[1]).toBe('2026-12-15');
    expect(answer('cma-aama', assistant('2026-06-15', approved))[0]).toBe('eligible');
  });

  test('whoever held the CMA before may recertify, lapsed or retired', () => {
    for (const status of ['active', 'lapsed', 'retired'] as const) {
      const record = person({ credentials: [license({ credential: 'cma-aama', status })] });
      expect(answer('cma-aama', record)[0]).toBe('eligible');
    }
  });

  test('that no felony stands in the way is assumed in words, and a felony bars', () => {
    const record = assistant('2024-06-14', accredited);
    expect(checked('cma-aama', record).assuming).toEqual([
      'you are free of felonies and of actions against a license, or the board waives them',
    ]);
    const barred = { ...accredited, 'no-felony-or-license-action': false };
    expect(answer('cma-aama', assistant('2024-06-14', barred))[0]).toBe('not-eligible');
  });

  test('a newcomer reads what is missing, the program first', () => {
    expect(checked('cma-aama', person()).missing).toEqual([
      'one of: Medical-assisting program, or its last 30 days; Category 3: CMA (AAMA), active; Category 3: CMA (AAMA), lapsed; Category 3: CMA (AAMA), retired',
    ]);
  });
});
