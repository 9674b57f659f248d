/**
 * Before a change, the record must stand at its newest version. It may not: a
 * command was killed between its claim and its write, a slow one wrote late, or
 * the file was changed by hand, copied, restored or removed.
 */

import { setTimeout as pause } from 'node:timers/promises';
import type { Day } from '../../values/day.ts';
import { emptyRecord } from '../record.ts';
import { usualBackup } from './backup.ts';
import { claim, linkAnew, setAside } from './claim.ts';
import type { StoreFiles } from './files.ts';
import { parseRecord } from './format/parse.ts';
import { recordText } from './format/text.ts';
import type { Found } from './found.ts';
import { placeRecord } from './place.ts';
import { stampAt } from './record-file.ts';
import { codeOf, writtenByNewer } from './refusal.ts';
import { CHANGED_OUTSIDE, nextRevision, STARTED_ANEW } from './revision.ts';
import { isStill, take } from './take.ts';
import {
  keptRevisions,
  newestRevision,
  readVersion,
  versionBytes,
  versionPath,
} from './versions.ts';

/** How the record stands to its kept versions. */
type Standing = 'settled' | 'unkept' | 'behind' | 'changed' | 'removed';

/**
 * One step towards a settled record: true when it stands at its newest version
 * already; otherwise does what is needed and the caller reads again. The text of
 * a change that a killed command left behind is added to `adopted`.
 */
export async function settle(
  files: StoreFiles,
  found: Found | undefined,
  today: Day,
  adopted: string[],
): Promise<boolean> {
  switch (standing(files, found)) {
    case 'settled':
      return true;
    case 'unkept':
      if (found !== undefined) await keepAsItIs(files, found);
      return false;
    case 'behind':
      if (await staysSo(files, found)) await adopt(files, found, adopted);
      return false;
    case 'changed':
      await keepOutsideChange(files, found, CHANGED_OUTSIDE, today);
      return false;
    case 'removed':
      // The first record may be on its way from another command.
      if (await staysSo(files, found)) {
        await keepAside(files, today);
        await keepOutsideChange(files, found, STARTED_ANEW, today);
      }
      return false;
  }
}

function standing(files: StoreFiles, found: Found | undefined): Standing {
  const kept = keptRevisions(files);
  const newest = kept.at(-1);
  if (found === undefined) return newest === undefined ? 'settled' : 'removed';
  const own = found.record.revision;
  if (newest === undefined || own > newest) return 'unkept';
  const asKept = !kept.includes(own) || isVersion(files, found, own);
  if (own === newest) return asKept ? 'settled' : 'changed';
  const next = kept.find((revision) => revision > own) ?? newest;
  return asKept && writtenBefore(files, found, next) ? 'behind' : 'changed';
}

function isVersion(files: StoreFiles, found: Found, revision: number): boolean {
  const version = versionBytes(files, revision);
  if (version === undefined) return false;
  // Usually the very bytes; an editor may have changed no more than line ends.
  if (Buffer.compare(version, found.bytes) === 0) return true;
  const { record } = parseRecord(version);
  return record !== undefined && recordText(record) === recordText(found.record);
}

/**
 * A record older than its next version still waits for it, or was overtaken while
 * it was being written. A younger one was put there on purpose, by someone who
 * copied an earlier version back.
 */
function writtenBefore(files: StoreFiles, found: Found, next: number): boolean {
  const version = stampAt(versionPath(files, next));
  return version !== undefined && found.stamp.modified <= version.modified;
}

/** A record that came without its versions: its present state is kept, so that the first change can be undone. */
async function keepAsItIs(files: StoreFiles, found: Found): Promise<void> {
  await claim(files, found.record.revision, recordText(found.record), found.stamp);
}

/** Waits for whoever is about to write; true when nobody does for half a second. */
async function staysSo(files: StoreFiles, found: Found | undefined): Promise<boolean> {
  for (let waited = 0; waited < 500; waited += 25) {
    await pause(25);
    if (!isStill(files, found)) return false;
  }
  return true;
}

/** Puts the newest version in place, which contains all those before it. */
async function adopt(
  files: StoreFiles,
  found: Found | undefined,
  adopted: string[],
): Promise<void> {
  const newest = newestRevision(files);
  const version = readVersion(files, newest);
  if (version?.record === undefined) {
    await setAside(files, newest);
    return;
  }
  const { record, newer } = version;
  if (newer) throw writtenByNewer(files, record);
  const adoption = { record, text: recordText(record), owner: found?.stamp };
  const placed = await placeRecord(files, adoption, () => isStill(files, found));
  if (placed && record.change !== undefined) adopted.push(record.change.text);
}

/** Twenty changes from now the versions of a lost record would be cleared away: its newest becomes a backup. */
async function keepAside(files: StoreFiles, today: Day): Promise<void> {
  const revision = newestRevision(files);
  try {
    await linkAnew(versionPath(files, revision), usualBackup(files.told, today, revision));
  } catch (error) {
    // It was set aside before; anything else must not go unnoticed.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** What happened outside carepath becomes a revision of its own, so that undo and history know it. */
async function keepOutsideChange(
  files: StoreFiles,
  found: Found | undefined,
  text: string,
  today: Day,
): Promise<void> {
  const record = found?.record ?? emptyRecord();
  await take(files, found, nextRevision({ record, text }, newestRevision(files) + 1, today));
}
