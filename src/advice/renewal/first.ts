/** Whether a renewal is the first one, which some states spare hours. */
import type { FirstRenewal as Rule } from '../../career/schema/states.ts';
import type { HeldCredential } from '../../progress/record.ts';
import { addMonths, type Day, toDay, toNumber } from '../../values/day.ts';
import type { Facts } from '../requirements/judgement.ts';

export interface FirstRenewal {
  /** True: by the record it looks like the first. False: no issue is recorded. */
  looksSo: boolean;
  /** What a first renewal owes in this state. */
  owes: Rule['owes'];
  /** Owed all the same. */
  except: string | undefined;
}

/**
 * What the state spares a first renewal, where this may be one; undefined where
 * the state has no such rule, or the record shows that it is none. Never certain:
 * who was licensed how and when is for the board to say.
 */
export function firstRenewal(
  rule: Rule | undefined,
  holding: HeldCredential,
  since: Day | undefined,
  facts: Facts,
): FirstRenewal | undefined {
  if (rule === undefined) return undefined;
  const earlier = earlierOnes(holding, facts);
  if (earlier.some(({ state }) => rule.byExam === true || state === holding.state)) {
    return undefined;
  }
  const looksSo = isInTime(rule, [holding, ...earlier], since, facts);
  if (looksSo === false) return undefined;
  return { looksSo: looksSo === true, owes: rule.owes, except: rule.except };
}

/** The same license, recorded as held before. */
function earlierOnes(holding: HeldCredential, { record }: Facts): HeldCredential[] {
  const { credential, state, issued, expires = '' } = holding;
  return (record?.credentials ?? []).filter((other) => {
    if (other === holding || other.credential !== credential) return false;
    const start = other.issued ?? other.expires;
    if (issued !== undefined) return start !== undefined && start < issued;
    return other.state === state && other.expires !== undefined && other.expires < expires;
  });
}

/** Undefined where the record does not say from when to count. */
function isInTime(
  { within }: Rule,
  [holding, ...earlier]: [HeldCredential, ...HeldCredential[]],
  since: Day | undefined,
  { record }: Facts,
): boolean | undefined {
  const { issued, expires } = holding;
  if (within === undefined) {
    return issued === undefined || since === undefined ? undefined : issued >= since;
  }
  const passed = record?.exams?.find(({ exam, passed: done }) => done && exam === within.of)?.date;
  // Whoever holds a license has passed its exam: on that day at the latest.
  const [first] = [holding, ...earlier].flatMap((each) => each.issued ?? []).sort();
  const from = within.of === undefined ? issued : (passed ?? first);
  if (from === undefined || expires === undefined) return undefined;
  return toDay(addMonths(toNumber(from), within.months)) >= expires;
}
