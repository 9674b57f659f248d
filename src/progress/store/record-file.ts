/** The bytes of a record's file, read in one go with what identifies them. */
import { type BigIntStats, closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { codeOf } from './refusal.ts';

export interface FileBytes {
  readonly bytes: Uint8Array;
  /** Tells this file from any other that was, or will be, in its place. */
  readonly stamp: Stamp;
}

export interface Stamp {
  readonly inode: bigint;
  readonly size: bigint;
  /** When its content was last written, in nanoseconds. */
  readonly modified: bigint;
  readonly uid: number;
  readonly gid: number;
}

/** Larger than a hundred busy careers; past it, a file is not a record. */
const LARGEST = 64n * 1024n * 1024n;

/**
 * The file at `path`; undefined when there is none. Throws the file system's own
 * error, or one that says in words why no bytes can be had.
 */
export function readBytes(path: string): FileBytes | undefined {
  try {
    const kind = kindOf(statSync(path));
    // Opening a pipe would wait for someone to write into it.
    if (kind !== undefined) throw new Error(`it is ${kind}, not a file`);
    return readOpen(openSync(path, 'r'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** What identifies the file now at `path`; undefined when there is none. */
export function stampAt(path: string): Stamp | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? undefined : stampOf(stats);
}

/** True when both are the same file with the same content, or both no file. */
export function sameStamp(one: Stamp | undefined, other: Stamp | undefined): boolean {
  return (
    one?.inode === other?.inode && one?.size === other?.size && one?.modified === other?.modified
  );
}

function readOpen(file: number): FileBytes {
  try {
    const stats = fstatSync(file, { bigint: true });
    if (stats.size > LARGEST) throw new Error('it is larger than any record (over 64 MB)');
    return { bytes: readFileSync(file), stamp: stampOf(stats) };
  } finally {
    closeSync(file);
  }
}

function stampOf(stats: BigIntStats): Stamp {
  return {
    inode: stats.ino,
    size: stats.size,
    modified: stats.mtimeNs,
    uid: Number(stats.uid),
    gid: Number(stats.gid),
  };
}

function kindOf(stats: { isFile(): boolean; isDirectory(): boolean }): string | undefined {
  if (stats.isFile()) return undefined;
  return stats.isDirectory() ? 'a folder' : 'a device or pipe';
}
