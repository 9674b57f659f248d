/** Reading the record: what every command does, so it loads nothing that writes or explains. */
import type { ProgressRecord } from '../record.ts';
import { type StoreFiles, storeFiles } from './files.ts';
import { plainRecord } from './format/plain.ts';
import { readBytes } from './record-file.ts';

export interface StoredRecord {
  /** Undefined when there is no file: nothing was ever entered. */
  readonly record: ProgressRecord | undefined;
  /** Written by a newer carepath: it can be read and is never written. */
  readonly newer: boolean;
  /** Entries of a newer record that this carepath cannot read, by path; empty otherwise. */
  readonly leftOut: readonly string[];
  readonly path: string;
}

/** The record at `path`. Throws a Failure (3) that says what is wrong with it and how to go back. */
export async function readStored(path: string): Promise<StoredRecord> {
  const files = storeFiles(path);
  const plain = readPlain(files);
  if (plain !== 'unclear') return { record: plain, newer: false, leftOut: [], path };
  const { readRecord } = await import('./found.ts');
  const { record, newer = false, leftOut = [] } = readRecord(files) ?? {};
  return { record, newer, leftOut, path };
}

/** The record where nothing is in its way; undefined when there is none. */
function readPlain(files: StoreFiles): ProgressRecord | undefined | 'unclear' {
  try {
    const file = readBytes(files.record);
    return file && (plainRecord(file.bytes) ?? 'unclear');
  } catch {
    return 'unclear';
  }
}
