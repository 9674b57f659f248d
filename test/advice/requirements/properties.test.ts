import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { valueAt } from '../../../src/advice/requirements/days.ts';
import { judge, judgeIn } from '../../../src/advice/requirements/judge.ts';
import type { Requirement } from '../../../src/career/schema/requirement.ts';
import { dayOf, numberOf } from '../../support/naive/calendar.ts';
import type { Value } from '../../support/naive/values.ts';
import { smallCareer as career } from '../../support/random/career.ts';
import { todays } from '../../support/random/people.ts';
import {
  checkerOf,
  evaluated,
  type Person,
  people,
  runs,
  sceneAround,
  timeout,
} from '../../support/random/persons.ts';
import { leaves, rules, workAfterStudy } from '../../support/random/rules.ts';

vi.setConfig({ testTimeout: timeout });

const VALUES: Value[] = ['unmet', 'may', 'met'];

/** Every day of three years, then about one a fortnight for ten, and both sides of every change. */
function expectSameAsChecker(rule: Requirement, person: Person) {
  const { days, scene } = evaluated(rule, person);
  const checker = checkerOf(rule, person);
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
        const checker = checkerOf(rule, { today, record: undefined, judging: undefined });
        expect(verdict).toBe(verdicts[checker(0)]);
      }),
      runs,
    );
  });
});

describe('the random cases are of every sort', () => {
  const sampleOf = (arbitrary: fc.Arbitrary<Requirement>, numRuns: number) =>
    fc.sample(fc.tuple(arbitrary, people), { numRuns, seed: 1 });

  test.each(Object.entries(leaves))(
    'rules on %s are unmet, may be met and met',
    (_kind, arbitrary: fc.Arbitrary<Requirement>) => {
      const cases = sampleOf(arbitrary, 500);
      const values = cases.flatMap(([rule, person]) =>
        evaluated(rule, person).days.map(({ value }) => VALUES[value]),
      );
      for (const value of VALUES) {
        expect(values.filter((each) => each === value).length).toBeGreaterThan(5);
      }
    },
  );

  test('what issuers answered matters', () => {
    const { credential, education, experience } = leaves;
    for (const arbitrary of [credential, education, experience]) {
      const differing = sampleOf(arbitrary, 1000).filter(([rule, person]) => {
        const { confirmations: _, ...silent } = person.record;
        const unanswered = { ...person, record: silent };
        const [before, after] = [evaluated(rule, unanswered), evaluated(rule, person)];
        return JSON.stringify(before.days) !== JSON.stringify(after.days);
      });
      expect(differing.length).toBeGreaterThan(5);
    }
  });
});

test('earliest is the first met day, until the last of its span, possible the first day that may be', () => {
  fc.assert(
    fc.property(rules, people, fc.nat({ max: 1500 }), (rule, person, on) => {
      const checker = checkerOf(rule, person);
      const scene = sceneAround(person);
      const { length } = scene;
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
      const judgement = judgeIn(rule, scene, written(on) ?? '');
      expect(judgement.earliest).toBe(written(met));
      expect(judgement.until).toBe(over === undefined ? null : written(over - 1));
      expect(judgement.possible?.date ?? null).toBe(may === met ? null : written(may));
    }),
    runs,
  );
});
