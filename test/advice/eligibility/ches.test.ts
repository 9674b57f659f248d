import { describe, expect, test } from 'vitest';
import type { Education } from '../../../src/progress/record.ts';
import { answer } from '../../support/eligibility-answer.ts';
import { degree, person } from '../../support/people.ts';

const major = (told: Partial<Education> = {}) =>
  degree({ id: 'major', field: 'health-education', ...told });
const other = (told: Partial<Education> = {}) =>
  degree({ id: 'other', field: 'business', ...told });
const graduate = (education: Education[], confirmations = {}) =>
  person({ education, confirmations });

describe('CHES', () => {
  test('the degree with the major has to be the accredited one', () => {
    expect(answer('ches', graduate([major()]))[0]).toBe('eligible');
    const mixed = graduate([other(), major({ accredited: false })]);
    expect(answer('ches', mixed)[0]).toBe('undetermined');
    const refused = { ...mixed, confirmations: { 'ches-credits': false } };
    expect(answer('ches', refused)[0]).toBe('not-eligible');
  });

  test('credits make up for the major', () => {
    expect(answer('ches', graduate([other()], { 'ches-credits': true }))[0]).toBe('eligible');
    expect(answer('ches', graduate([other()]))[0]).toBe('undetermined');
  });

  test('a higher degree with the major counts beside a bachelor’s without', () => {
    expect(answer('ches', graduate([other(), major({ level: 'master' })]))[0]).toBe('eligible');
  });
});
