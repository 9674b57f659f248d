/** Application windows that open or close for what the person aims for, or may apply for. */
import type { Credential } from '../career/schema/credential.ts';
import { writtenDay } from '../values/written-day.ts';
import { type DatedWindow, firstWindow } from './application-window.ts';
import { certificationAnswer } from './certification-answer.ts';
import type { DueItem } from './due.ts';
import { goalOf } from './goal.ts';
import type { Facts } from './requirements/judgement.ts';
import { credentialName } from './requirements/names.ts';

/**
 * For each certification with set windows that is the goal, or whose rules the
 * person meets: the day on which applying becomes possible, when that lies ahead,
 * and the last day to apply. Windows are known by the pattern of past years only.
 */
export function dueWindows(facts: Facts): DueItem[] {
  if (facts.record === undefined) return [];
  const goal = goalOf(facts.career, facts.record);
  return facts.career.credentials
    .filter(({ exam, status }) => exam?.windows !== undefined && status.state !== 'closed')
    .flatMap((credential) =>
      windowItems(credential, facts, goal.kind === 'credential' && goal.credential === credential),
    );
}

function windowItems(credential: Credential, facts: Facts, isGoal: boolean): DueItem[] {
  const { judgement, held, window: certain } = certificationAnswer(credential, facts, facts.today);
  if (held !== undefined) return [];
  if (certain !== undefined) return opensAndCloses(credential, certain, facts, '');
  // What is not decided is worth a date only where it is what the person wants.
  const possible = isGoal ? firstWindow(credential, judgement.proof.may, facts.today) : undefined;
  if (possible === undefined) return [];
  return opensAndCloses(credential, possible, facts, 'whether you may apply is not decided yet; ');
}

function opensAndCloses(
  credential: Credential,
  { label, apply, exam, first }: DatedWindow,
  facts: Facts,
  proviso: string,
): DueItem[] {
  const name = credentialName(facts, credential.id);
  const which = `the ${name} exam${label === undefined ? '' : ` in ${label} ${exam.from.slice(0, 4)}`}`;
  const common = {
    overdue: false,
    command: `carepath certs check ${credential.id}`,
  };
  const held = `exam ${writtenDay(exam.from)} to ${writtenDay(exam.to)}, by the pattern of past years`;
  const opens: DueItem = {
    ...common,
    date: first,
    kind: 'opening',
    what: `First day to apply for ${which}`,
    detail: `${proviso}${held}`,
  };
  const closes: DueItem = {
    ...common,
    date: apply.to,
    kind: 'window',
    what: `Last day to apply for ${which}`,
    detail: `${proviso}${held}`,
  };
  return first > facts.today ? [opens, closes] : [closes];
}
