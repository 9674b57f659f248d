/** Where a person is asked, another command may change what was shown before the answer comes. */
import type { ProgressRecord } from '../progress/record.ts';
import { Failure } from '../values/failure.ts';
import type { Context } from './context.ts';

/** The section and id of what was shown. */
interface Shown {
  section: keyof ProgressRecord & string;
  id: string;
}

/** Throws a Failure (1) where a person agreed to a change of something that has changed since. */
export function refuseMeanwhile(
  { interactive }: Context,
  shown: Shown,
  before: ProgressRecord | undefined,
  now: ProgressRecord,
): void {
  if (!interactive) return;
  const says = (record: ProgressRecord | undefined) => JSON.stringify(found(record, shown));
  if (says(before) !== says(now)) throw changedMeanwhile();
}

/** The Failure for a change that was agreed to on what stands no more. */
export function changedMeanwhile(): Failure {
  return new Failure({
    what: 'Another command changed the record in the meantime.',
    fix: 'Nothing was changed by this one. Run it again to see what it would change now.',
  });
}

function found(record: ProgressRecord | undefined, { section, id }: Shown): unknown {
  const part = record?.[section];
  if (!Array.isArray(part)) return undefined;
  return part.find((each: { id?: unknown }) => each.id === id);
}
