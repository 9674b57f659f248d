import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  addYears,
  dayNumber,
  monthsAndDays,
  parseDay,
  toDay,
  toNumber,
} from '../../src/values/day.ts';

const anyDay = fc.integer({ min: toNumber('1900-01-01'), max: toNumber('2200-12-31') });
const temporal = (number: number) => Temporal.PlainDate.from('1970-01-01').add({ days: number });

describe('days', () => {
  test('are written and read the same as the calendar of Temporal', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        expect(toDay(number)).toBe(temporal(number).toString());
        expect(parseDay(toDay(number))).toBe(number);
      }),
    );
  });

  test('in years before 100 are their own, not those of the 1900s', () => {
    expect(toDay(dayNumber(99, 12, 31) + 1)).toBe('0100-01-01');
  });

  test.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-2-3', '03/04/2026', ''])(
    '%s is no day',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
      expect(() => toNumber(text)).toThrow(RangeError);
    },
  );

  test('a month later keeps the day of the month, or takes the last there is', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (number, months) => {
        expect(toDay(addMonths(number, months))).toBe(temporal(number).add({ months }).toString());
      }),
    );
  });

  test('Feb 29 two years earlier is Feb 28', () => {
    expect(toDay(addYears(toNumber('2028-02-29'), -2))).toBe('2026-02-28');
  });

  test('months before year 1 are months all the same', () => {
    expect(toDay(addMonths(toNumber('0001-01-31'), -11))).toBe('0000-02-29');
    expect(addMonths(toNumber('0000-01-01'), -1)).toBe(toNumber('0000-01-01') - 31);
  });

  test('beyond those that four digits can write are written as the first or the last of them', () => {
    expect(toDay(toNumber('9999-12-31') + 1)).toBe('9999-12-31');
    expect(toDay(addYears(toNumber('0000-01-01'), -4))).toBe('0000-01-01');
  });

  test('six months after March 1 are September 1, whatever the zone', () => {
    expect(toDay(addMonths(toNumber('2026-03-01'), 6))).toBe('2026-09-01');
  });
});

describe('whole months between two days', () => {
  test.each([
    ['2025-11-01', '2026-11-01', 12, 0],
    ['2025-11-01', '2026-10-31', 11, 30],
    ['2026-11-01', '2026-11-22', 0, 21],
    ['2026-01-31', '2026-02-28', 1, 0],
    ['2026-01-31', '2026-03-30', 1, 30],
    ['2024-02-29', '2025-02-28', 12, 0],
    ['2026-11-22', '2026-11-22', 0, 0],
    ['2026-11-22', '2026-11-01', 0, 0],
  ])('from %s up to %s are %i and %i days', (from, end, months, days) => {
    expect(monthsAndDays(toNumber(from), toNumber(end))).toEqual({ months, days });
  });

  test('are the most that fit, and the days left over lead exactly to the end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 5000 }), (from, length) => {
        const { months, days } = monthsAndDays(from, from + length);
        expect(addMonths(from, months) + days).toBe(from + length);
        expect(addMonths(from, months + 1)).toBeGreaterThan(from + length);
      }),
    );
  });
});
