import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../../../src/advice/requirements/days.ts';
import { daysEnough } from '../../../src/advice/requirements/experience/growth.ts';
import { HourCount, hoursOn } from '../../../src/advice/requirements/experience/hours.ts';
import { MonthCount, merged } from '../../../src/advice/requirements/experience/months.ts';
import { runs } from '../../support/random/persons.ts';

const TODAY = 20_000;
const LENGTH = 1500;

/** Stretches around today, many of them in each other's way. */
const stretches = fc.array(
  fc
    .tuple(
      fc.integer({ min: -900, max: 900 }),
      fc.oneof(fc.integer({ min: 1, max: 500 }), fc.constant(Number.POSITIVE_INFINITY)),
      fc.constantFrom(1, 2, 5),
    )
    .map(([from, length, hoursPerDay]) => ({
      from: TODAY + from,
      end: TODAY + from + length,
      hoursPerDay,
    })),
  { minLength: 1, maxLength: 6 },
);

/** Asks on each day what daysEnough finds by turning points. */
function expectSameEveryDay(
  judging: Pick<Parameters<typeof daysEnough>[0], 'stretches' | 'years' | 'course'>,
  enough: (day: number) => boolean,
  same: (day: number) => number = () => 1,
) {
  const days = daysEnough({ ...judging, today: TODAY, length: LENGTH, enough, same });
  for (let index = 0; index < LENGTH; index += 1) {
    const found = valueAt(days, index) > 0;
    if (found !== enough(TODAY + index)) expect(`${index} ${found}`).toBe(`${index} ${!found}`);
  }
}

describe('the days on which a count is enough are found without counting on each of them', () => {
  const wholeYears = fc.constantFrom(undefined, 1, 2);
  const years = fc.oneof(wholeYears, fc.constant(2.5));

  test('for hours', () => {
    fc.assert(
      fc.property(stretches, years, fc.integer({ min: 1, max: 2000 }), (worked, window, need) => {
        const count = new HourCount(worked, window, [TODAY, TODAY + LENGTH]);
        expectSameEveryDay(
          { stretches: merged(worked), years: window, course: 'uneven' },
          (day) => count.on(day) >= need,
          (day) => count.sameFor(day, need),
        );
      }),
      { numRuns: runs.numRuns * 5 },
    );
  });

  test('for hours of few jobs, each at its own rate, in a window of whole years', () => {
    const hours = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(stretches, wholeYears, hours, (worked, window, need) => {
        expectSameEveryDay(
          { stretches: worked, years: window, course: 'even' },
          (day) => hoursOn(worked, window, day) >= need,
        );
      }),
      { numRuns: runs.numRuns * 5 },
    );
  });

  test('for months', () => {
    fc.assert(
      fc.property(stretches, years, fc.integer({ min: 1, max: 24 }), (worked, window, need) => {
        const count = new MonthCount(worked, window);
        expectSameEveryDay(
          { stretches: count.stretches, years: window, course: 'calendar' },
          (day) => count.on(day).months >= need,
          (day) => count.sameFor(day, need),
        );
      }),
      { numRuns: runs.numRuns * 5 },
    );
  });
});
