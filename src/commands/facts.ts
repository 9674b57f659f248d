/** What advice rests on, read once for a command. */
import type { Facts } from '../advice/requirements/judgement.ts';
import type { Context } from './context.ts';
import { readRecord } from './read-record.ts';

/** The career, the record as it is (none when there is no file) and today. */
export function factsOf(context: Context): Facts {
  return { career: context.career, record: readRecord(context), today: context.today };
}
