/** The next revision of a record, as the store makes it. */
import type { Day } from '../../values/day.ts';
import { Failure } from '../../values/failure.ts';
import type { Edit } from '../edit.ts';
import { type ProgressRecord, RECORD_FORMAT, RECORD_SCHEMA } from '../record.ts';
import { recordProblems } from './format/problems.ts';
import { isRecord } from './format/recognize.ts';

/** What history says of a record that was edited by hand, copied or restored. */
export const CHANGED_OUTSIDE = 'Changed outside carepath';
/** What history says when the record's file is gone and its versions are still there. */
export const STARTED_ANEW = 'Started anew, as no record was found';

/**
 * The edited record as revision `revision`. Throws a Failure that names every
 * problem when the edit would make a record that cannot be read back.
 */
export function nextRevision(edit: Edit, revision: number, today: Day): ProgressRecord {
  const { text, undoes, record } = edit;
  const head = {
    $schema: record.$schema ?? RECORD_SCHEMA,
    format: RECORD_FORMAT,
    revision,
    change: { text, date: today, ...(undoes === undefined ? {} : { undoes }) },
  };
  // Once for the order in the file, once for the values.
  const next = { ...head, ...record, ...head };
  const problems = isRecord(next) ? [] : recordProblems(next);
  if (problems.length === 0) return next;
  throw new Failure({
    what: 'This change would make a record that cannot be read. Nothing was changed.',
    details: problems,
  });
}
