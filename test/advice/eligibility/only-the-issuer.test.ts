import { describe, expect, test } from 'vitest';
import { answer, checked } from '../../support/eligibility-answer.ts';
import { person, TODAY } from '../../support/people.ts';

describe.each([
  ['bcpa', 'bcpa-accepted'],
  ['chc', 'chc-accepted'],
])('%s, whose rules were found nowhere', (id, key) => {
  const told = (value: boolean, date = TODAY) =>
    person({ confirmations: { [key]: { value, date } } });

  test('one question, and the issuer’s answer to it decides', () => {
    expect(answer(id, person())).toEqual(['undetermined', null, null, TODAY]);
    expect(checked(id, person()).ask).toHaveLength(1);
    expect(answer(id, told(true))[0]).toBe('eligible');
    expect(answer(id, told(false))[0]).toBe('not-eligible');
  });

  test('the answer is asked again after a year', () => {
    expect(answer(id, told(true, '2025-11-22'))[0]).toBe('eligible');
    expect(answer(id, told(true, '2025-11-21'))[0]).toBe('undetermined');
  });
});

test.each(['pharmacist-license', 'aprn-license', 'lpc-license'])(
  '%s: one question for the board of the state',
  (id) => {
    expect(answer(id, person())).toEqual(['undetermined', null, null, TODAY]);
    expect(checked(id, person()).ask).toHaveLength(1);
  },
);
