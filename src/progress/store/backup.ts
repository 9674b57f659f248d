/** Backups: copies of the record that the person asked for; carepath never removes one. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Day } from '../../values/day.ts';
import { usageFailure } from '../../values/failure.ts';
import type { ProgressRecord } from '../record.ts';
import { writeDocument } from './document-file.ts';
import { storeFiles } from './files.ts';
import { parseRecord } from './format/parse.ts';
import { readBytes } from './record-file.ts';
import type { StoredText } from './stored-text.ts';

export interface BackupPlace {
  /** Where the person wants it; a dated file beside the record when not said. */
  file: string | undefined;
  cwd: string;
  today: Day;
  /** True to replace a file that exists. */
  replace: boolean;
}

export interface Backup {
  path: string;
  /** False when the file was there already and says the same. */
  written: boolean;
}

/** Where a backup of this day and revision goes when the person names no file. */
export function usualBackup(path: string, today: Day, revision: number): string {
  const { record } = storeFiles(path);
  return join(dirname(record), `${prefix(record)}${today}-r${revision}.json`);
}

/**
 * Writes the record's text to a file of its own, for its owner alone. Throws a
 * Failure (1) when another file is there and may not be replaced, or when the
 * disk refuses; what was there is untouched then.
 */
export async function writeBackup(
  path: string,
  { text, revision }: StoredText,
  { file, cwd, today, replace }: BackupPlace,
): Promise<Backup> {
  const target = file === undefined ? usualBackup(path, today, revision) : resolve(cwd, file);
  if (storeFiles(target).record === storeFiles(path).record) {
    throw usageFailure(`${target} is the record itself.`, 'Name another file for the backup.');
  }
  if (alreadyThere(target, text)) return { path: target, written: false };
  await writeDocument(target, text, { cwd, replace, record: path, ownerOnly: true });
  return { path: target, written: true };
}

/** The backups beside the record at `path` that can be read, the highest revision first. */
export function backupsBeside(path: string): { path: string; record: ProgressRecord }[] {
  const { record } = storeFiles(path);
  return namesIn(dirname(record))
    .filter((name) => name.startsWith(prefix(record)) && name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const file = join(dirname(record), name);
      const found = readable(file);
      return found === undefined ? [] : [{ path: file, record: found }];
    })
    .sort((one, other) => other.record.revision - one.record.revision);
}

function prefix(record: string): string {
  const name = basename(record);
  return name === 'progress.json' ? 'backup-' : `${name}.backup-`;
}

function alreadyThere(path: string, text: string): boolean {
  try {
    const bytes = readBytes(path)?.bytes;
    return bytes !== undefined && Buffer.from(text).equals(bytes);
  } catch {
    // Whatever is there, writing will say so.
    return false;
  }
}

function readable(path: string): ProgressRecord | undefined {
  try {
    const bytes = readBytes(path)?.bytes;
    return bytes && parseRecord(bytes).record;
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
