import { describe, expect, test } from 'vitest';
import { renewals } from '../../../src/advice/renewal.ts';
import type { HeldCredential } from '../../../src/progress/record.ts';
import { career, course, license, person, TODAY } from '../../support/people.ts';

function told(credential: string, state: string | undefined, more: Partial<HeldCredential> = {}) {
  const { state: _, ...bare } = license({ credential, expires: '2027-04-30', ...more });
  const held = state === undefined ? bare : { ...bare, state };
  const continuingEducation = [course({ hours: 2, topics: ['ethics'] })];
  const record = person({ credentials: [held], continuingEducation });
  return renewals({ career, record, today: TODAY })[0];
}

describe('keeping a social-work license', () => {
  test('takes the hours, the cycle and the hours in ethics that the state asks for', () => {
    const texas = told('lcsw-license', 'TX');
    expect(texas).toMatchObject({ since: '2025-05-01', confidence: 'medium' });
    expect(texas?.hours).toEqual([
      { label: undefined, need: 30, done: 2, left: 28 },
      { label: 'ethics', need: 6, done: 2, left: 4 },
    ]);
    expect(texas?.rule).toContain('30 contact hours every 24 months');
  });

  test.each([
    ['lcsw-license', 30],
    ['lmsw-license', 15],
    ['lbsw-license', 15],
  ])('in Virginia counts by level: %s, %i hours', (credential, need) => {
    expect(told(credential, 'VA')?.hours[0]?.need).toBe(need);
  });

  test('lists topics that no course is recorded under as not checked', () => {
    const pennsylvania = told('lcsw-license', 'PA');
    expect(pennsylvania?.hours.map(({ need }) => need)).toEqual([30, 3]);
    expect(pennsylvania?.notChecked).toEqual(['2 hours on child abuse', '1 hour on suicide']);
  });

  test('in Massachusetts names the figures that go by level, and counts none', () => {
    const massachusetts = told('lcsw-license', 'MA');
    expect(massachusetts).toMatchObject({ hours: [], since: '2025-05-01' });
    expect(massachusetts?.rule).toContain('30, 20, 15 or 10 hours');
  });

  test("where the state's rule is not established says only what is general", () => {
    expect(told('lcsw-license', 'NY')).toMatchObject({ hours: [], confidence: 'low' });
  });
});

describe('a license whose state is not recorded', () => {
  test.each(['rn-license', 'lpn-license', 'lmsw-license'])('asks for it: %s', (credential) => {
    expect(told(credential, undefined)?.stateUnknown).toBe(true);
    expect(told(credential, 'OH')?.stateUnknown).toBe(false);
  });

  test('is not asked of what no state issues', () => {
    expect(told('ccm', undefined)?.stateUnknown).toBe(false);
  });
});

test('of a figure whose meaning nobody told says so', () => {
  expect(told('lpn-license', 'OH')?.asked).toMatch(/another way/i);
});
