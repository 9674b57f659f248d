/** Taking the record one revision further: claim, then place. */
import type { ProgressRecord } from '../record.ts';
import { claim, withdraw } from './claim.ts';
import type { StoreFiles } from './files.ts';
import { recordText } from './format/text.ts';
import { type Found, readRecord } from './found.ts';
import { placeRecord } from './place.ts';
import { sameStamp, stampAt } from './record-file.ts';
import { KEPT_VERSIONS, keptRevisions } from './versions.ts';

/**
 * Writes `next` over the record as found. False when another writer came first:
 * then nothing of `next` was written, and the caller reads again.
 */
export async function take(
  files: StoreFiles,
  found: Found | undefined,
  next: ProgressRecord,
): Promise<boolean> {
  const text = recordText(next);
  const owner = found?.stamp;
  if (!(await claim(files, next.revision, text, owner))) return false;
  try {
    const wanted = () => isStill(files, found);
    if (await placeRecord(files, { record: next, text, owner }, wanted)) return true;
  } catch (error) {
    if (adoptedByAnother(files, next.revision)) return true;
    await withdraw(files, next.revision);
    throw error;
  }
  if (adoptedByAnother(files, next.revision)) return true;
  await withdraw(files, next.revision);
  return false;
}

/** True while the record's file is the one that was found. */
export function isStill(files: StoreFiles, found: Found | undefined): boolean {
  return sameStamp(stampAt(files.record), found?.stamp);
}

/**
 * A writer that found our claim and waited long enough puts it in place for us.
 * The record then stands at our revision or further; unless so many versions came
 * after it that its number had been cleared away, and our claim was no claim.
 */
function adoptedByAnother(files: StoreFiles, revision: number): boolean {
  const after = keptRevisions(files).filter((kept) => kept > revision);
  return revisionNow(files) >= revision && after.length < KEPT_VERSIONS;
}

function revisionNow(files: StoreFiles): number {
  try {
    return readRecord(files)?.record.revision ?? -1;
  } catch {
    // Unreadable: whatever stands there, it is not ours.
    return -1;
  }
}
