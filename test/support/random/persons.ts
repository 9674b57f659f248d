/** A random person on a random day, judged by the evaluator or by the independent checker. */
import fc from 'fast-check';
import type { Days } from '../../../src/advice/requirements/days.ts';
import { evaluate, type Judged } from '../../../src/advice/requirements/evaluate.ts';
import type { Facts } from '../../../src/advice/requirements/judgement.ts';
import { type Scene, sceneFor, sceneOf } from '../../../src/advice/requirements/scene.ts';
import type { Requirement } from '../../../src/career/schema/requirement.ts';
import { vocabulary } from '../../../src/career/vocabulary.ts';
import type { ProgressRecord } from '../../../src/progress/record.ts';
import { numberOf } from '../naive/calendar.ts';
import type { Value } from '../naive/values.ts';
import { naive } from '../naive.ts';
import { smallCareer as career } from './career.ts';
import { records, todays } from './people.ts';
import * as words from './words.ts';

/** How many times more cases than usual; CAREPATH_RUNS asks for them. */
const times = Number(process.env.CAREPATH_RUNS ?? 1);

/** So many cases of each property, and the time they may take. */
export const runs = { numRuns: 25 * times };
export const timeout = 20_000 * times;

export interface Person {
  today: string;
  record: ProgressRecord;
  /** The credential whose rule is judged; undefined for a rule of a rung or a step. */
  judging: string | undefined;
}

export const people: fc.Arbitrary<Person> = fc.constantFrom(...todays).chain((today) =>
  fc.record({
    today: fc.constant(today),
    record: records(today),
    judging: fc.option(fc.constantFrom(...words.judging), { nil: undefined }),
  }),
);

export function factsOf({ today, record }: Person): Facts {
  return { career, today, record };
}

/** Where the rule of a person is judged. */
export function sceneAround(person: Person): Scene {
  const scene = sceneOf(factsOf(person));
  const credential = credentialJudged(person);
  return credential === undefined ? scene : sceneFor(credential, scene);
}

function credentialJudged({ judging }: Pick<Person, 'judging'>) {
  return career.credentials.find(({ id }) => id === judging);
}

/** The requirement judged on every day by the evaluator. */
export function evaluated(rule: Requirement, person: Person): Judged {
  return evaluate(rule, sceneAround(person));
}

export function daysOf(rule: Requirement, person: Person): Days {
  return evaluated(rule, person).days;
}

/** What the independent checker says, by index from today. */
export function checkerOf(
  rule: Requirement,
  { today, record, judging }: Omit<Person, 'record'> & { record: ProgressRecord | undefined },
): (index: number) => Value {
  const first = numberOf(today);
  const world = {
    record,
    today: first,
    career,
    groups: { ...vocabulary.fieldGroups, ...vocabulary.kindGroups },
    levels: Object.keys(vocabulary.educationLevels),
    judging: judging === undefined ? [] : [judging],
  };
  const confidence = credentialJudged({ judging })?.eligibility.confidence;
  const answer = naive(rule, world, { beside: [], confidence });
  return (index) => answer(first + index);
}
