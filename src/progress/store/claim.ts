/**
 * Claiming a revision. Its number can be taken once, because a hard link fails
 * where a file exists; so two writers never both believe to have written it.
 * Locks alone lose entries: taking over a dead lock can let two writers in.
 */
import { constants, copyFileSync, linkSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { discard, moveOver, type Owner, patiently, writeWhole } from './disk.ts';
import type { StoreFiles } from './files.ts';
import { codeOf } from './refusal.ts';
import { unique } from './unique.ts';
import { KEPT_VERSIONS, keptRevisions, newestRevision, versionPath } from './versions.ts';

/** Keeps `text` as this revision; false when another writer already has it, or a newer one. */
export async function claim(
  files: StoreFiles,
  revision: number,
  text: string,
  owner?: Owner,
): Promise<boolean> {
  const unfinished = unfinishedPath(files);
  writeWhole(unfinished, text, owner);
  try {
    const isFree = () => newestRevision(files) < revision;
    return await linkAnew(unfinished, versionPath(files, revision), isFree);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    discard(unfinished);
  }
}

/** Gives a claim back after the record could not be written; what stays is put in place by the next change. */
export async function withdraw(files: StoreFiles, revision: number): Promise<void> {
  await patiently(() => unlinkSync(versionPath(files, revision))).catch(() => undefined);
}

/** A claim that cannot be read makes way; it is kept under another name. */
export async function setAside(files: StoreFiles, revision: number): Promise<void> {
  const path = versionPath(files, revision);
  await moveOver(path, join(dirname(path), `damaged-${revision}-${unique()}.json`));
}

/** A name for a file in the making, unlike any other. */
export function unfinishedPath(files: StoreFiles): string {
  return join(files.versions, `${UNFINISHED}${unique()}.json`);
}

/** Keeps the newest versions and removes what killed commands left behind; a failure here does no harm. */
export function tidy(files: StoreFiles): void {
  try {
    for (const revision of keptRevisions(files).slice(0, -KEPT_VERSIONS)) {
      discard(versionPath(files, revision));
    }
    const now = statSync(files.record).mtimeMs;
    for (const name of readdirSync(files.versions)) {
      const path = join(files.versions, name);
      // A file of the last minute may belong to a command that still runs.
      const left = name.startsWith(UNFINISHED) && statSync(path).mtimeMs < now - 60_000;
      if (left) discard(path);
    }
  } catch {
    // The next change tidies again.
  }
}

const UNFINISHED = 'unfinished-';

/**
 * A second name for the file, never one that exists; false, and nothing done, when
 * `stillWanted` is false by then. Some disks have no links; there it is a copy.
 */
export function linkAnew(from: string, to: string, stillWanted?: () => boolean): Promise<boolean> {
  return patiently(() => linkOrCopy(from, to), stillWanted);
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const noLinks = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'];
    if (!noLinks.includes(codeOf(error) ?? '')) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}
