/** A record from a file that is not the store's own: an export, a backup, one edited by hand. */
import { resolve } from 'node:path';
import { Failure, usageFailure } from '../../values/failure.ts';
import { type ProgressRecord, RECORD_FORMAT } from '../record.ts';
import { parseRecord } from './format/parse.ts';
import { readBytes } from './record-file.ts';

/**
 * The record in `file`, seen from the folder `cwd`. Throws a Failure (2) when
 * there is no such file, and one (1) that names every problem when no record can
 * be read from it, or a newer carepath wrote it.
 */
export function recordInFile(cwd: string, file: string): ProgressRecord {
  return recordInBytes(bytesOf(resolve(cwd, file), file), file);
}

/** `recordInFile` for bytes that are at hand; `name` is what messages call them. */
export function recordInBytes(bytes: Uint8Array, name: string): ProgressRecord {
  const parsed = parseRecord(bytes);
  if (parsed.record === undefined) {
    throw new Failure({
      what: `${name} holds no record that carepath can read.`,
      details: [...parsed.problems],
      fix: 'Nothing was changed. Correct the file, or take one that "carepath export --all" or "carepath backup" wrote.',
    });
  }
  if (!parsed.newer) return parsed.record;
  throw new Failure({
    what: `${name} was written by a newer carepath (format ${parsed.record.format}; this one writes format ${RECORD_FORMAT}).`,
    fix: 'Nothing was changed. Update carepath first.',
  });
}

function bytesOf(path: string, name: string): Uint8Array {
  try {
    const found = readBytes(path);
    if (found !== undefined) return found.bytes;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw usageFailure(`${name} cannot be read.`, 'Nothing was changed.', [said]);
  }
  throw usageFailure(`There is no file ${name}.`, 'Nothing was changed.');
}
