/** Going back: to a kept version, or to a record from a file; also when the record itself is damaged. */

import { readFileSync, rmSync } from 'node:fs';
import type { Day } from '../../values/day.ts';
import { emptyRecord } from '../record.ts';
import { linkAnew, setAside } from './claim.ts';
import { makeFolder } from './disk.ts';
import { type StoreFiles, storeFiles } from './files.ts';
import { recordText } from './format/text.ts';
import { damagedRecord } from './found.ts';
import { locked } from './lock.ts';
import { loadWriters, placeRecord } from './place.ts';
import { sameStamp, stampAt } from './record-file.ts';
import { codeOf, writeRefused } from './refusal.ts';
import { keptRevisions, newestReadable } from './versions.ts';

/**
 * Everything that is wrong with the content of the record at `path`; undefined
 * when it can be read, or when there is none. Throws a Failure (3) when it cannot
 * be opened: that is no damage.
 */
export function damageOf(path: string): readonly string[] | undefined {
  return damagedRecord(storeFiles(path))?.problems;
}

/**
 * Keeps a damaged record under another name and puts the newest version that can
 * be read in its place (an empty record where there is none), in one step: a kill
 * leaves the damaged file or that version. Resolves to the path of what was kept,
 * undefined when the record is not damaged (any more). Throws a Failure when the
 * disk refuses; the record is as it was then.
 */
export async function setDamagedAside(path: string, today: Day): Promise<string | undefined> {
  const files = storeFiles(path);
  if (damagedRecord(files) === undefined) return undefined;
  try {
    makeFolder(files.versions);
    await loadWriters();
    return await locked(files, () => replaceDamaged(files, today));
  } catch (error) {
    throw writeRefused(error, files);
  }
}

async function replaceDamaged(files: StoreFiles, today: Day): Promise<string | undefined> {
  const damaged = damagedRecord(files);
  if (damaged === undefined) return undefined;
  const kept = await keepBeside(files.record, `${files.record}.damaged-${today}`);
  const version = newestReadable(files);
  const record = version?.record ?? emptyRecord();
  // Versions after it are damaged too, and would be in the way of the next ones.
  for (const revision of keptRevisions(files)) {
    if (revision > record.revision) await setAside(files, revision);
  }
  const text = version === undefined ? recordText(record) : readFileSync(version.path, 'utf8');
  const isStill = () => sameStamp(stampAt(files.record), damaged.stamp);
  let placed = false;
  try {
    placed = await placeRecord(files, { record, text, owner: damaged.stamp }, isStill);
    return placed ? kept : undefined;
  } finally {
    // It is only a second name, as long as the damaged file still has its own.
    if (!placed) rmSync(kept, { force: true });
  }
}

/** A second name for the file, "-2", "-3" behind it where that is taken. */
async function keepBeside(path: string, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const beside = count === 1 ? name : `${name}-${count}`;
    try {
      await linkAnew(path, beside);
      return beside;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}
