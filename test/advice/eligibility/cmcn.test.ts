import { describe, expect, test } from 'vitest';
import { answer } from '../../support/eligibility-answer.ts';
import { license, person, TODAY } from '../../support/people.ts';

const holding = (credential: string, date = TODAY) =>
  person({
    credentials: [license({ credential })],
    confirmations: { 'aamcn-course': { value: true, date } },
  });

describe('CMCN', () => {
  test('an LPN license is enough, a master’s license in social work is not', () => {
    expect(answer('cmcn', holding('lpn-license'))[0]).toBe('eligible');
    expect(answer('cmcn', holding('lmsw-license'))[0]).toBe('not-eligible');
  });

  test('the course of years ago says nothing of the last 120 days', () => {
    expect(answer('cmcn', holding('rn-license', '2024-01-15'))).toEqual([
      'undetermined',
      null,
      null,
      TODAY,
    ]);
  });

  test('the answer about the course is good for 120 days', () => {
    expect(answer('cmcn', holding('rn-license', '2026-07-25'))[2]).toBe(TODAY);
    expect(answer('cmcn', holding('rn-license', '2026-07-24'))[0]).toBe('undetermined');
  });
});
