import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { valueAt } from '../../../src/advice/requirements/days.ts';
import { judge } from '../../../src/advice/requirements/judge.ts';
import type { Requirement } from '../../../src/career/schema/requirement.ts';
import { dayOf, numberOf } from '../../support/naive/calendar.ts';
import type { Value } from '../../support/naive/values.ts';
import { smallCareer as career } from '../../support/random/career.ts';
import { todays } from '../../support/random/people.ts';
import {
  checkerOf,
  evaluated,
  factsOf,
  type Person,
  people,
  runs,
  timeout,
} from '../../support/random/persons.ts';
import { leaves, rules, workAfterStudy } from '../../support/random/rules.ts';

vi.setConfig({ testTimeout: timeout });

const VALUES: Value[] = ['unmet', 'may', 'met'];

/** Every day of three years, then about one a fortnight for ten, and both sides of every change. */
function expectSameAsChecker(rule: Requirement, person: Person) {
  const { days, scene } = evaluated(rule, person);
  const checker = checkerOf(rule, person.today, person.record);
  const asked = new Set(days.flatMap(({ from }) => [from - 1, from]));
  for (let index = 0; index < scene.length; index += index < 1100 ? 1 : 13) asked.add(index);
  for (const index of asked) {
    if (index < 0 || index >= scene.length) continue;
    const [found, expected] = [VALUES[valueAt(days, index)], checker(index)];
    const day = dayOf(numberOf(person.today) + index);
    if (found !== expected) expect(`${day} ${found}`).toBe(`${day} ${expected}`);
  }
}

describe('the value of every day is the one that the independent checker finds', () => {
  test.each(Object.entries({ ...leaves, workAfterStudy }))(
    'for rules on %s',
    (_kind, arbitrary: fc.Arbitrary<Requirement>) => {
      fc.assert(fc.property(arbitrary, people, expectSameAsChecker), runs);
    },
  );

  test('for trees of rules', () => {
    fc.assert(fc.property(rules, people, expectSameAsChecker), runs);
  });

  test('for people without a record', () => {
    const verdicts = { unmet: 'unmet', may: 'unknown', met: 'met' };
    fc.assert(
      fc.property(rules, fc.constantFrom(...todays), (rule, today) => {
        const { verdict } = judge(rule, { career, record: undefined, today }, today);
        expect(verdict).toBe(verdicts[checkerOf(rule, today, undefined)(0)]);
      }),
      runs,
    );
  });
});

test('earliest is the first met day, until the last of its span, possible the first day that may be', () => {
  fc.assert(
    fc.property(rules, people, fc.nat({ max: 1500 }), (rule, person, on) => {
      const checker = checkerOf(rule, person.today, person.record);
      const { length } = evaluated(rule, person).scene;
      const first = (start: number, holds: (value: Value) => boolean) => {
        for (let index = start; index < length; index += 1) {
          if (holds(checker(index))) return index;
        }
        return undefined;
      };
      const written = (index: number | undefined) =>
        index === undefined ? null : dayOf(numberOf(person.today) + index);
      const met = first(on, (value) => value === 'met');
      const may = first(on, (value) => value !== 'unmet');
      const over = met === undefined ? undefined : first(met, (value) => value !== 'met');
      const judgement = judge(rule, factsOf(person), written(on) ?? '');
      expect(judgement.earliest).toBe(written(met));
      expect(judgement.until).toBe(over === undefined ? null : written(over - 1));
      expect(judgement.possible?.date ?? null).toBe(may === met ? null : written(may));
    }),
    runs,
  );
});
