/** Check-up of what lies beside the record: lock, draft, backups, what was left behind. */
import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../../../values/failure.ts';
import { writtenDay } from '../../../values/written-day.ts';
import { counted } from '../../../values/written-number.ts';
import { readableDraft } from '../../draft-shape.ts';
import type { ProgressRecord } from '../../record.ts';
import { backupsBeside } from '../backup.ts';
import { readDraft } from '../draft.ts';
import type { StoreFiles } from '../files.ts';
import { dateOf } from '../lock.ts';
import type { Finding } from './finding.ts';
import { examineVersions } from './versions.ts';

/** A living command dates its lock anew every second. */
const WATCHED_MS = 2_200;

/** How the files beside the record stand; watches a lock for two seconds where there is one. */
export async function examineBeside(
  files: StoreFiles,
  record: ProgressRecord | undefined,
): Promise<Finding[]> {
  return [
    await lock(files),
    ...examineVersions(files, record),
    ...draft(files),
    ...backups(files),
    ...leftBehind(files),
  ];
}

async function lock(files: StoreFiles): Promise<Finding> {
  const check = 'lock';
  const before = lockDate(files);
  if (before === undefined) return { check, status: 'ok', what: 'free' };
  await pause(WATCHED_MS);
  const after = lockDate(files);
  if (after === undefined) return { check, status: 'ok', what: 'free' };
  if (after !== before) {
    return { check, status: 'ok', what: 'another command is changing the record now' };
  }
  return {
    check,
    status: 'note',
    what: 'left by a command that was cut off',
    fix: 'nothing to do: the next change removes it',
  };
}

function lockDate(files: StoreFiles): string | undefined {
  try {
    return dateOf(files.lock);
  } catch {
    // What is wrong with the path is told with the record.
    return undefined;
  }
}

function draft(files: StoreFiles): Finding[] {
  const check = 'draft';
  try {
    const content = readDraft(files.told);
    if (content === undefined) return [];
    const read = readableDraft(content);
    if (read !== undefined) {
      const what = `an assessment is unfinished, answered last on ${writtenDay(read.saved)}`;
      return [{ check, status: 'ok', what }];
    }
    const what = 'the draft of an assessment is none that this carepath can go on with';
    return [{ check, status: 'note', what, fix: 'carepath assess --restart drops it' }];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const what = `the draft of an assessment cannot be read: ${error.details[0] ?? ''}`;
    return [{ check, status: 'problem', what, fix: `correct or remove ${files.draft}` }];
  }
}

function backups(files: StoreFiles): Finding[] {
  const found = backupsBeside(files.told);
  const [newest] = found;
  if (newest === undefined) return [];
  const of = `the newest of revision ${newest.record.revision}`;
  return [{ check: 'backups', status: 'ok', what: `${found.length} beside the record, ${of}` }];
}

/** What killed commands left, and damaged files that were kept. */
function leftBehind(files: StoreFiles): Finding[] {
  const name = `${basename(files.record)}.damaged-`;
  const beside = namesIn(dirname(files.record)).filter((each) => each.startsWith(name));
  const within = namesIn(files.versions).filter((each) => each.startsWith('damaged-'));
  const unfinished = namesIn(files.versions).filter((each) => each.startsWith('unfinished-'));
  const kept = beside.length + within.length;
  return [
    ...(kept === 0
      ? []
      : [
          {
            check: 'damaged files',
            status: 'note' as const,
            what: `${counted(kept, 'damaged file is', 'damaged files are')} kept: ${[...beside, ...within].join(', ')}`,
            fix: 'remove them once nothing in them is missed',
          },
        ]),
    ...(unfinished.length === 0
      ? []
      : [
          {
            check: 'unfinished files',
            status: 'note' as const,
            what: `${counted(unfinished.length, 'file')} of commands that were cut off`,
            fix: 'nothing to do: later changes remove them',
          },
        ]),
  ];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
