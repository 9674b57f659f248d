/** Putting a new record in the old one's place, in one step. */
import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { ProgressRecord } from '../record.ts';
import { unfinishedPath } from './claim.ts';
import { discard, moveOver, type Owner, secure, secureFolder } from './disk.ts';
import type { StoreFiles } from './files.ts';
import { noSpace } from './refusal.ts';

export interface NewRecord {
  readonly record: ProgressRecord;
  /** How it is written. */
  readonly text: string;
  /** Whose the record is now; absent when there is none. */
  readonly owner: Owner | undefined;
}

/**
 * Replaces the record; false, and nothing done, when `stillWanted` is false by
 * then. Conf writes the new record beside the old one, and only when every byte
 * is there does a rename put it in place: left to itself, Conf cuts a record off
 * without an error when the disk fills up midway, and writes over the old one in
 * place inside a snap. Tried, both.
 */
export async function placeRecord(
  files: StoreFiles,
  { record, text, owner }: NewRecord,
  stillWanted: () => boolean,
): Promise<boolean> {
  const unfinished = unfinishedPath(files);
  try {
    await writeWithConf(unfinished, record, text);
    const written = statSync(unfinished).size;
    if (written !== Buffer.byteLength(text)) {
      throw noSpace(files, `only ${written} bytes of the record could be written`);
    }
    secure(unfinished, owner);
    const placed = await moveOver(unfinished, files.record, stillWanted);
    if (placed) secureFolder(dirname(files.record));
    return placed;
  } finally {
    discard(unfinished);
  }
}

/** Loads the packages that write, so that the time this takes is not spent inside the lock. */
export async function loadWriters(): Promise<void> {
  await Promise.all([import('conf'), import('proper-lockfile')]);
  outliveFileLimits();
}

/**
 * Both packages clean up on every signal and then end the process, also on the
 * one that comes with a write past a limit on file sizes. With a second listener
 * they leave the process alone, and the error that the write gave is explained.
 */
function outliveFileLimits(): void {
  // biome-ignore lint/style/noRestrictedGlobals: what listens to signals is the process, and only after these packages are loaded.
  const signals = process;
  if (!signals.listeners('SIGXFSZ').includes(ignore)) signals.on('SIGXFSZ', ignore);
}

const ignore = () => undefined;

async function writeWithConf(path: string, record: ProgressRecord, text: string): Promise<void> {
  const { default: Conf } = await import('conf');
  const conf = new Conf<Record<string, unknown>>({
    cwd: dirname(path),
    configName: basename(path, '.json'),
    fileExtension: 'json',
    configFileMode: 0o600,
    // A key with a dot in it is one key.
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: false,
    serialize: () => text,
  });
  conf.store = record;
}
