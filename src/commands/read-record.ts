/** The record that a command reads, and what a person should hear about it. */
import type { ProgressRecord } from '../progress/record.ts';
import { elsewhere } from '../progress/store/elsewhere.ts';
import { newestKeptRevision } from '../progress/store/lost.ts';
import { readStored } from '../progress/store/read.ts';
import { harmlessLine } from '../values/harmless.ts';
import type { Context } from './context.ts';

/**
 * The record; undefined when nothing was ever entered. Throws a Failure (3) when
 * it cannot be read.
 */
export async function readRecord(context: Context): Promise<ProgressRecord | undefined> {
  const { record, newer, leftOut } = await readStored(context.recordPath);
  if (newer) {
    const without = leftOut.length > 0 ? `, without ${leftOut.join(', ')}` : '';
    context.note(`Your record was written by a newer carepath; it is read${without}.\n`);
  }
  tellElsewhere(context);
  if (record === undefined) tellMissing(context);
  tellLost(context);
  return record;
}

/** Says so when the record looked for is missing and another lies in the usual place. */
export function tellElsewhere({ io, global, note }: Context): void {
  const usual = elsewhere({ ...io, file: global.file });
  if (usual !== undefined) note(`There is no record here yet; another one lies at ${usual}.\n`);
}

/** A record that was lost is not one that never was: its versions are still there. */
export function tellLost({ recordPath, note }: Context): void {
  const revision = newestKeptRevision(recordPath);
  if (revision === undefined) return;
  note(
    `${recordPath} is gone, but its versions are kept: "carepath restore ${revision}" brings the newest back.\n`,
  );
}

/** A mistyped --file would else look like a record with nothing in it. */
function tellMissing({ global, recordPath, note }: Context): void {
  if (global.file === undefined) return;
  const path = harmlessLine(recordPath);
  note(`There is no record at ${path}; it begins with the first thing you add.\n`);
}
