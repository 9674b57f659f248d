/** The record as it is found: whole, or with everything that is wrong with it. */
import type { StoreFiles } from './files.ts';
import { parseRecord, type Readable } from './format/parse.ts';
import { type FileBytes, readBytes } from './record-file.ts';
import { codeOf } from './refusal.ts';
import { closedRecord, unreadableRecord } from './unreadable.ts';

/** A record as it was found, and what identifies that very file. */
export interface Found extends Readable, FileBytes {}

/**
 * The record's file where its content is damaged; undefined when it can be read,
 * or when there is none. Throws a Failure (3) when it cannot be opened.
 */
export function damagedRecord(files: StoreFiles): Damaged | undefined {
  const file = readFile(files);
  if (file === undefined) return undefined;
  const parsed = parseRecord(file.bytes);
  return parsed.record === undefined ? { ...file, problems: parsed.problems } : undefined;
}

export interface Damaged extends FileBytes {
  readonly problems: readonly string[];
}

/**
 * The record, with what tells its file from another; undefined when there is none.
 * Throws a Failure (3) that says what is wrong with it and how to go back.
 */
export function readRecord(files: StoreFiles): Found | undefined {
  const file = readFile(files);
  if (file === undefined) return undefined;
  const parsed = parseRecord(file.bytes);
  if (parsed.record === undefined) throw unreadableRecord(files, parsed.problems);
  return { ...parsed, ...file };
}

function readFile(files: StoreFiles): FileBytes | undefined {
  try {
    return readBytes(files.record);
  } catch (error) {
    throw closedRecord(files, reason(error));
  }
}

function reason(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  switch (codeOf(error)) {
    case undefined:
      return said;
    case 'EACCES':
    case 'EPERM':
      return `permission denied: the file, or a folder on its path, is closed to you (${said})`;
    case 'ENOTDIR':
      return `a part of its path is a file, not a folder (${said})`;
    case 'ELOOP':
      return `its symbolic links lead in a circle (${said})`;
    default:
      return `the system says: ${said}`;
  }
}
