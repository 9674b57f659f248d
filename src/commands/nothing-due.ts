/** What to say where nothing falls due. */
import { dueWithin } from '../advice/due.ts';
import type { Facts } from '../advice/requirements/judgement.ts';
import type { Day } from '../values/day.ts';
import { harmlessLine } from '../values/harmless.ts';
import { writtenDay } from '../values/written-day.ts';

/** As far ahead as the next thing due is looked for, where none is near: in days, ten years. */
const FAR = 3653;

/** "Nothing is due by Feb 20, 2027. Next, on Oct 31, 2027: Renew RN license, Ohio." */
export function nothingDue(facts: Facts, until: Day): string {
  const [next] = dueWithin(facts, FAR);
  const after = next === undefined ? '' : ` Next, on ${writtenDay(next.date)}: ${next.what}.`;
  return `Nothing is due by ${writtenDay(until)}.${harmlessLine(after)}`;
}
