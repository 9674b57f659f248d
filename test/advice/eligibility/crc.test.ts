import { describe, expect, test } from 'vitest';
import { answer } from '../../support/eligibility-answer.ts';
import { degree, person, TODAY } from '../../support/people.ts';

const graduate = (confirmations: object, told = {}) =>
  person({
    education: [degree({ level: 'master', field: 'rehabilitation', ...told })],
    confirmations: { ...confirmations },
  });
const student = (value: boolean, date: string) => ({
  'rehabilitation-counseling-student': { value, date },
});

describe('CRC', () => {
  test('a graduate of a CACREP program can apply', () => {
    const record = graduate({ 'cacrep-rehabilitation-counseling': true });
    expect(answer('crc', record)).toEqual(['eligible', TODAY, null, null]);
  });

  test('without CACREP it is for CRCC to say, and its answer decides', () => {
    const other = { 'cacrep-rehabilitation-counseling': false };
    expect(answer('crc', graduate(other))).toEqual(['undetermined', null, null, TODAY]);
    expect(answer('crc', graduate({ ...other, 'crc-category-2': true }))[0]).toBe('eligible');
    const refused = { ...other, 'crc-category-2': false, 'crc-category-3': false };
    expect(answer('crc', graduate(refused))[0]).toBe('not-eligible');
  });

  test('who was a student years ago may not be one now', () => {
    const accredited = { 'cacrep-rehabilitation-counseling': true };
    const bachelor = { level: 'bachelor', field: 'psychology' };
    const now = graduate({ ...accredited, ...student(true, '2026-08-22') }, bachelor);
    expect(answer('crc', now)).toEqual(['eligible', TODAY, TODAY, null]);
    const then = graduate({ ...accredited, ...student(true, '2015-05-01') }, bachelor);
    expect(answer('crc', then)).toEqual(['undetermined', null, null, TODAY]);
    const no = graduate({ ...accredited, ...student(false, TODAY) }, bachelor);
    expect(answer('crc', no)[0]).toBe('not-eligible');
  });
});
