/** Named cases: a record, and what is expected of its judgement. */
import { expect } from 'vitest';
import type { Judgement, Verdict } from '../../src/advice/requirements/judgement.ts';
import type { Requirement } from '../../src/career/schema/requirement.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { judged, type When } from './people.ts';

/** What is not named is not looked at. */
export interface Expected {
  verdict: Verdict;
  earliest?: string | null;
  until?: string | null;
  /** The day of what is possible. */
  possible?: string | null;
}

/** The name of a case, what the record holds, and what follows from it. */
export type Case<Told> = [name: string, told: Told, expected: Expected];

/** Fails unless the judgement is as expected; returns it for a closer look. */
export function expectJudged(
  requirement: Requirement,
  record: ProgressRecord | undefined,
  expected: Expected,
  when: When = {},
): Judgement {
  const judgement = judged(requirement, record, when);
  const { verdict, earliest, until, possible } = judgement;
  const found = { verdict, earliest, until, possible: possible?.date ?? null };
  expect(found).toMatchObject(expected);
  return judgement;
}
