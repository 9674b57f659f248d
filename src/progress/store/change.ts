/**
 * Changing the record so that nothing is lost, whoever else writes and whatever
 * fails: lock, read, edit, check, claim the revision, put it in place, unlock.
 */
import type { Day } from '../../values/day.ts';
import { Failure } from '../../values/failure.ts';
import type { Edit } from '../edit.ts';
import { emptyRecord, type ProgressRecord } from '../record.ts';
import { tidy } from './claim.ts';
import { makeFolder } from './disk.ts';
import { type StoreFiles, storeFiles } from './files.ts';
import { type Found, readRecord } from './found.ts';
import { locked } from './lock.ts';
import { loadWriters } from './place.ts';
import { writeRefused, writtenByNewer } from './refusal.ts';
import { nextRevision } from './revision.ts';
import { settle } from './settle.ts';
import { isStill, take } from './take.ts';
import { newestRevision } from './versions.ts';

export interface ChangedRecord {
  readonly record: ProgressRecord;
  /** What was changed, in words. */
  readonly text: string;
  /** False when the edit returned the record that it was given: nothing was written. */
  readonly changed: boolean;
  /** Changes of commands that were cut off before, in words; they are in the record now. */
  readonly adopted: readonly string[];
}

/** Computes an edit from the record as it is; pure, for it runs again when another writer came first. */
export type EditOf = (record: ProgressRecord) => Edit;

/**
 * Applies an edit to the record at `path`, which need not exist yet. Throws a
 * Failure when the record cannot be read (3) or written (1), and whatever Failure
 * the edit throws; nothing has changed then.
 */
export async function changeStored(
  path: string,
  edit: EditOf,
  { today }: { today: Day },
): Promise<ChangedRecord> {
  const files = storeFiles(path);
  // Tried before anything is touched: a refused edit leaves no folder and no lock behind.
  const found = readRecord(files);
  const record = writable(found, files);
  const first = edit(record);
  if (first.record === record) return { record, text: first.text, changed: false, adopted: [] };
  try {
    makeFolder(files.versions);
    await loadWriters();
    return await locked(files, () => change(files, edit, today, found));
  } catch (error) {
    throw writeRefused(error, files);
  }
}

async function change(
  files: StoreFiles,
  editOf: EditOf,
  today: Day,
  before: Found | undefined,
): Promise<ChangedRecord> {
  const adopted: string[] = [];
  for (let tries = 0; tries < 500; tries += 1) {
    // Mostly nobody wrote while we waited for the lock, and one reading is enough.
    const found = isStill(files, before) ? before : readRecord(files);
    const record = writable(found, files);
    if (!(await settle(files, found, today, adopted))) continue;
    const edit = editOf(record);
    const { text } = edit;
    if (edit.record === record) return { record, text, changed: false, adopted };
    const next = nextRevision(edit, record.revision + 1, today);
    if (!(await take(files, found, next))) continue;
    await catchUp(files, next, today);
    // Undoing must not clear away what it walks back to.
    if (next.change?.undoes === undefined) tidy(files);
    return { record: next, text, changed: true, adopted };
  }
  throw new Failure({
    what: `Other commands keep changing ${files.told}.`,
    fix: 'Nothing was changed. Wait until they are done, then run the command again.',
  });
}

/**
 * A write that came late may have put the record behind what others wrote in the
 * meantime. Ours is kept either way; should this fail, the next change does it.
 */
async function catchUp(files: StoreFiles, written: ProgressRecord, today: Day): Promise<void> {
  try {
    for (let tries = 0; tries < 10 && newestRevision(files) > written.revision; tries += 1) {
      if (await settle(files, readRecord(files), today, [])) return;
    }
  } catch {
    // See above.
  }
}

function writable(found: Found | undefined, files: StoreFiles): ProgressRecord {
  if (found?.newer === true) throw writtenByNewer(files, found.record);
  return found?.record ?? emptyRecord();
}
