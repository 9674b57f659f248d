/** The kept versions of a record: each revision whole, as `versions/000041.json`. */
import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../values/day.ts';
import type { ProgressRecord } from '../record.ts';
import { type StoreFiles, storeFiles } from './files.ts';
import { parseRecord, type Readable, type Unreadable } from './format/parse.ts';
import { readBytes } from './record-file.ts';
import { codeOf, versionsClosed } from './refusal.ts';

/** How many versions are kept. */
export const KEPT_VERSIONS = 20;

export interface KeptVersion {
  revision: number;
  path: string;
  /** What the change was, in words; absent when nothing says, or when it cannot be read. */
  text?: string;
  date?: Day;
  /** The revision that this one took back. */
  undoes?: number | undefined;
  /** False when the version is damaged. */
  readable: boolean;
}

/**
 * The kept versions of the record at `path`, newest first; empty when there is
 * none. Throws a Failure when their folder cannot be opened.
 */
export function keptVersions(path: string): KeptVersion[] {
  const files = storeFiles(path);
  openVersions(files);
  return keptRevisions(files)
    .reverse()
    .map((revision) => {
      const record = readVersion(files, revision)?.record;
      const common = { revision, path: versionPath(files, revision) };
      return { ...common, ...record?.change, readable: record !== undefined };
    });
}

/**
 * The record at `path` as it was at a revision; undefined when that is not kept,
 * or cannot be read whole (damaged, or written by a newer carepath).
 */
export function recordAt(path: string, revision: number): ProgressRecord | undefined {
  const version = readVersion(storeFiles(path), revision);
  return version?.record === undefined || version.newer ? undefined : version.record;
}

/**
 * The record as the newest version at `path` that can be read has it; undefined
 * when there is none. Throws a Failure when their folder cannot be opened.
 */
export function newestKept(path: string): ProgressRecord | undefined {
  const files = storeFiles(path);
  openVersions(files);
  return newestReadable(files)?.record;
}

/** Throws a Failure when the folder of versions is there and cannot be opened: what is in it is not lost. */
export function openVersions(files: StoreFiles): void {
  try {
    readdirSync(files.versions);
    accessSync(files.versions, constants.X_OK);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw versionsClosed(error, files);
  }
}

/** The newest kept version that can be read: where to go back to when the record is damaged. */
export function newestReadable(
  files: StoreFiles,
): { path: string; record: ProgressRecord } | undefined {
  for (const revision of keptRevisions(files).reverse()) {
    const record = readVersion(files, revision)?.record;
    if (record !== undefined) return { path: versionPath(files, revision), record };
  }
  return undefined;
}

/** The revisions kept, oldest first. */
export function keptRevisions(files: StoreFiles): number[] {
  return namesIn(files.versions)
    .map((name) => /^(\d{6,})\.json$/.exec(name)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((one, other) => one - other);
}

/** The newest revision kept, -1 when there is none. */
export function newestRevision(files: StoreFiles): number {
  return keptRevisions(files).at(-1) ?? -1;
}

/** A kept version read and checked; undefined when it is not there or not to be opened. */
export function readVersion(
  files: StoreFiles,
  revision: number,
): Readable | Unreadable | undefined {
  const bytes = versionBytes(files, revision);
  return bytes && parseRecord(bytes);
}

/** The bytes of a kept version; undefined when it is not there or not to be opened. */
export function versionBytes(files: StoreFiles, revision: number): Uint8Array | undefined {
  try {
    return readBytes(versionPath(files, revision))?.bytes;
  } catch {
    return undefined;
  }
}

/** Where a revision is, or would be, kept. */
export function versionPath(files: StoreFiles, revision: number): string {
  return join(files.versions, `${String(revision).padStart(6, '0')}.json`);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
