/** Writing so that a file is there whole or not at all. */
import {
  closeSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './refusal.ts';

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Makes a folder for its owner alone, and those above it. One at a time: asked to
 * make all at once where none can be made (/proc), Node 20 never comes back.
 */
export function makeFolder(path: string): void {
  if (isMade(path)) return;
  makeFolder(dirname(path));
  if (!isMade(path))
    throw Object.assign(new Error(`no folder can be made at ${path}`), { code: 'ENOENT' });
}

/** True when the folder is there now; false when the one above it is missing. */
function isMade(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' && statSync(path).isDirectory()) return true;
    if (code === 'ENOENT' && dirname(path) !== path) return false;
    throw error;
  }
}

/** Writes a new file for its owner alone, down to the disk; removes it again when that fails. */
export function writeWhole(path: string, text: string, owner?: Owner): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    giveTo(file, owner);
    fsyncSync(file);
  } catch (error) {
    discard(path);
    throw error;
  } finally {
    closeSync(file);
  }
}

/**
 * A file written under `sudo` stays the person's own. For anyone else this fails,
 * rightly: replacing another person's record would shut them out of it.
 */
function giveTo(file: number, owner: Owner | undefined): void {
  const now = fstatSync(file);
  if (owner !== undefined && owner.uid !== now.uid) fchownSync(file, owner.uid, owner.gid);
}

/** Makes sure that a file written by others has reached the disk, and belongs to `owner`. */
export function secure(path: string, owner?: Owner): void {
  const file = openSync(path, 'r+');
  try {
    giveTo(file, owner);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** After a rename, the folder too must reach the disk. Systems that cannot do so lose nothing but time. */
export function secureFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows opens no folders, some network disks sync none; the rename stands.
  }
}

/** Removes a file that nobody needs, if that is possible; what stays is cleared away by a later change. */
export function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Mostly it is gone already.
  }
}

/** Renames; false, and nothing done, when `stillWanted` is false by then. */
export function moveOver(
  from: string,
  to: string,
  stillWanted: () => boolean = () => true,
): Promise<boolean> {
  return patiently(() => renameSync(from, to), stillWanted);
}

/**
 * Does it, and tries again for half a second while a virus scanner or a network
 * disk holds the file; false, and nothing done, when `stillWanted` is false by then.
 */
export async function patiently(
  act: () => void,
  stillWanted: () => boolean = () => true,
): Promise<boolean> {
  for (let tries = 1; stillWanted(); tries += 1) {
    try {
      act();
      return true;
    } catch (error) {
      if (tries >= 10 || !['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error) ?? '')) throw error;
      await pause(tries * 10);
    }
  }
  return false;
}
