import { describe, expect, it } from 'vitest';
import { applicationFeeWords, applicationPrice } from '../../src/advice/application-fee.ts';
import { career } from '../support/people.ts';

const of = (id: string) => {
  const credential = career.credentials.find((each) => each.id === id);
  if (credential === undefined) throw new Error(id);
  return credential;
};

describe('what applying costs', () => {
  it("is the price that anybody can have, with a member's beside it", () => {
    expect(applicationPrice(of('cphq'))).toBe('$440');
    expect(applicationFeeWords(of('cphq'))).toContain('$370 for members of NAHQ');
  });

  it('adds up an application and an exam that are paid together', () => {
    expect(applicationPrice(of('fache'))).toBe('$450');
    expect(applicationFeeWords(of('fache'))).toMatch(/\$250 application and \$200 exam/);
  });

  it('keeps the names of exams, and says nothing where nothing is published', () => {
    expect(applicationFeeWords(of('rn-license'))).toContain('NCLEX registration');
    expect(applicationFeeWords(of('acm-rn'))).toBe('');
  });
});
