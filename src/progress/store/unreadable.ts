/** A record that cannot be read: where it is, everything that is wrong, and how to go back. */
import { exitCodes, Failure } from '../../values/failure.ts';
import { writtenDay } from '../../values/written-day.ts';
import type { ProgressRecord } from '../record.ts';
import type { StoreFiles } from './files.ts';
import { newestReadable } from './versions.ts';

/** So many problems are worth reading; a file with more is damaged as a whole. */
const SHOWN = 50;

/** The Failure (3) for a record whose file has these problems. */
export function unreadableRecord(files: StoreFiles, problems: readonly string[]): Failure {
  const more = problems.length - SHOWN;
  return new Failure({
    what: `The record at ${files.told} cannot be read. Nothing was changed.`,
    details: [
      ...problems.slice(0, SHOWN),
      ...(more > 0 ? [`and ${more} ${more === 1 ? 'problem' : 'problems'} more`] : []),
    ],
    fix: wayBack(files),
    code: exitCodes.recordUnreadable,
  });
}

/** The Failure (3) for a record whose file cannot even be opened: nothing says that it is damaged. */
export function closedRecord(files: StoreFiles, reason: string): Failure {
  return new Failure({
    what: `The record at ${files.told} cannot be read. Nothing was changed.`,
    details: [reason],
    fix: `Make ${files.record} a file that you may read, or keep the record elsewhere with --file or CAREPATH_HOME.`,
    code: exitCodes.recordUnreadable,
  });
}

function wayBack(files: StoreFiles): string {
  const kept = keptVersion(files);
  if (kept === undefined) {
    return 'No earlier version of it can be read. Correct the file by hand, or go back to a backup: carepath restore <file>';
  }
  const { revision, change } = kept.record;
  const last = change === undefined ? '' : `, ${writtenDay(change.date)}: ${change.text}`;
  return [
    'Correct the file by hand, or go back to the newest version that can be read',
    `(revision ${revision}${last}):`,
    `  carepath restore ${revision}`,
    'What is damaged is kept beside it under another name.',
  ].join('\n');
}

/** The folder of versions may be closed to us as well; then there is no way back to name. */
function keptVersion(files: StoreFiles): { path: string; record: ProgressRecord } | undefined {
  try {
    return newestReadable(files);
  } catch {
    return undefined;
  }
}
