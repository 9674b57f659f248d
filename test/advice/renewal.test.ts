import { describe, expect, test } from 'vitest';
import { renewals } from '../../src/advice/renewal.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, course, license, person, TODAY } from '../support/people.ts';

const standings = (sections: Partial<ProgressRecord>, today = TODAY) =>
  renewals({ career, record: person(sections), today });
const ccm = (told = {}) => license({ id: 'c2', credential: 'ccm', expires: '2028-05-31', ...told });

describe('keeping a CCM', () => {
  const [standing] = standings({
    credentials: [ccm()],
    continuingEducation: [
      course({ id: 'x1', date: '2023-05-31', hours: 9 }),
      course({ id: 'x2', date: '2023-06-01', hours: 10, topics: ['case-management'] }),
      course({ id: 'x3', date: '2026-11-22', hours: 2.5, topics: ['ethics', 'law'] }),
    ],
  });

  test('counts the hours of this cycle only, from the day after the last one ended', () => {
    expect(standing?.since).toBe('2023-06-01');
    expect(standing?.hours[0]).toEqual({ label: undefined, need: 80, done: 12.5, left: 67.5 });
  });

  test('counts the hours in ethics apart', () => {
    expect(standing?.hours[1]).toEqual({ label: 'ethics', need: 8, done: 2.5, left: 5.5 });
  });

  test('spreads what is left over the months until the deadline', () => {
    // 2026-11-22 up to and with 2028-05-31: 18 months and 10 days.
    expect(standing?.hoursAMonth).toBeCloseTo(67.5 / (18 + 10 / 30), 6);
  });

  test('tells when a renewal may be filed, by pattern, and what it costs', () => {
    expect(standing?.window).toEqual({ from: '2028-03-01', to: '2028-05-31' });
    expect(standing?.fee).toMatchObject({ usd: 275, toUsd: 285 });
  });
});

describe('keeping a license', () => {
  test("takes the state's own rule, with how it means its hours", () => {
    const [ohio] = standings({ credentials: [license()] });
    expect(ohio).toMatchObject({ mode: 'hours', since: '2025-11-01', deadline: '2027-10-31' });
    expect(ohio?.hours[0]?.need).toBe(24);
  });

  test('without a state says only what the issuer says', () => {
    const { state: _, ...stateless } = license();
    const [standing] = standings({ credentials: [stateless] });
    expect(standing?.hours).toEqual([]);
    expect(standing?.mode).toBeUndefined();
  });
});

test('of two entries for the same license the one that lasts longer is told', () => {
  const told = standings({
    credentials: [license(), license({ id: 'c9', expires: '2029-10-31' })],
  });
  expect(told.map(({ holding }) => holding.id)).toEqual(['c9']);
});

test('a license in another state is told as well', () => {
  const told = standings({ credentials: [license(), license({ id: 'c9', state: 'TX' })] });
  expect(told).toHaveLength(2);
});

test('an expired one is told with the days since, and no pace', () => {
  const [late] = standings({ credentials: [ccm({ expires: '2026-11-20' })] });
  expect(late?.daysLeft).toBe(-2);
  expect(late?.hoursAMonth).toBeUndefined();
});

test('what has no end, is retired or lapsed needs no renewal', () => {
  const { expires: _, ...endless } = license();
  const told = standings({
    credentials: [endless, ccm({ status: 'retired' }), ccm({ id: 'c3', status: 'lapsed' })],
  });
  expect(told).toEqual([]);
});
