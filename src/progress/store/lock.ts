/**
 * One writer at a time, as a courtesy: it keeps writers from colliding. What
 * keeps them from losing anything is the claim (claim.ts), because the takeover
 * of a dead writer's lock can let two of them in.
 */
import { rmSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../../values/failure.ts';
import type { StoreFiles } from './files.ts';
import { codeOf } from './refusal.ts';

const WAIT_MS = 50;
/** A living writer dates its lock anew every second; one unchanged for two is dead. */
const DEAD_AFTER = 2_000 / WAIT_MS;
/** So many times a lock may be refused; then it is no matter of a moment. */
const PATIENCE = 10;
const GIVE_UP_AFTER = 30_000 / WAIT_MS;

/** Runs `work` while holding the record's lock; throws a Failure when others hold it for 30 seconds. */
export async function locked<T>(files: StoreFiles, work: () => Promise<T>): Promise<T> {
  const release = await acquire(files);
  try {
    return await work();
  } finally {
    // Whoever took the lock over will release it.
    await release().catch(() => undefined);
  }
}

async function acquire(files: StoreFiles): Promise<() => Promise<void>> {
  let seen: string | undefined;
  let unchanged = 0;
  for (let waits = 0; waits < GIVE_UP_AFTER; waits += 1) {
    const release = await attempt(files, waits);
    if (release !== undefined) return release;
    const date = dateOf(files.lock);
    unchanged = date !== undefined && date === seen ? unchanged + 1 : 0;
    seen = date;
    // Watching the lock instead of comparing its date with the clock also ends
    // locks dated in the future, and those on a disk with a clock of its own.
    if (unchanged >= DEAD_AFTER) rmSync(files.lock, { recursive: true, force: true });
    else await pause(WAIT_MS * (0.5 + Math.random()));
  }
  throw new Failure({
    what: `Other commands have kept ${files.told} busy for half a minute.`,
    fix: 'Nothing was changed. Wait until they are done, then run the command again.',
  });
}

/** The release of the lock, or undefined while another holds it. */
async function attempt(
  files: StoreFiles,
  waits: number,
): Promise<(() => Promise<void>) | undefined> {
  const { default: lockfile } = await import('proper-lockfile');
  try {
    return await lockfile.lock(files.record, {
      lockfilePath: files.lock,
      // The record may not exist yet; its links are already followed.
      realpath: false,
      stale: 2_000,
      update: 1_000,
      // By default a lock taken over ends the process; the claim makes that needless.
      onCompromised: () => undefined,
    });
  } catch (error) {
    if (isTaken(error) || (waits < PATIENCE && isHeld(error))) return undefined;
    throw error;
  }
}

/** Windows and network disks refuse a folder for a moment after one of its name was removed. */
function isHeld(error: unknown): boolean {
  return ['EPERM', 'EBUSY'].includes(codeOf(error) ?? '');
}

function isTaken(error: unknown): boolean {
  // The lock just made was removed by someone who took it for a dead one. Where
  // it could not be made, though, the folder is gone.
  if (codeOf(error) === 'ENOENT') return Reflect.get(Object(error), 'syscall') !== 'mkdir';
  // The last two: a lock that is a file, or a folder with something in it.
  return ['ELOCKED', 'ENOTDIR', 'ENOTEMPTY'].includes(codeOf(error) ?? '');
}

/** What changes when the lock is dated anew, or is another one; undefined when there is none. */
export function dateOf(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.mtimeNs}`;
}
