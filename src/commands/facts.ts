/** What advice rests on, read once for a command. */
import type { Facts } from '../advice/requirements/judgement.ts';
import { HORIZON_YEARS } from '../advice/requirements/scene.ts';
import { addYears, toDay, toNumber } from '../values/day.ts';
import { usageFailure } from '../values/failure.ts';
import type { Context } from './context.ts';
import { readRecord } from './read-record.ts';

/**
 * The career, the record as it is (none when there is no file) and today. Throws
 * a Failure: 3 when the record cannot be read, 2 when --on is out of sight.
 */
export async function factsOf(context: Context): Promise<Facts> {
  refuseOutOfSight(context);
  return { career: context.career, record: await readRecord(context), today: context.today };
}

function refuseOutOfSight({ today, on }: Context): void {
  const last = toDay(addYears(toNumber(today), HORIZON_YEARS));
  if (on <= last) return;
  throw usageFailure(
    `--on ${on} lies more than ${HORIZON_YEARS} years ahead, further than carepath looks.`,
    `Ask about a day up to ${last}.`,
  );
}
