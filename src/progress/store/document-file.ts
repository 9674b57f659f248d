/** Writing a document the person asked for: whole or not at all, and never over another by accident. */
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../../values/failure.ts';
import { moveOver, secureFolder } from './disk.ts';
import { type StoreFiles, storeFiles } from './files.ts';
import { codeOf } from './refusal.ts';
import { unique } from './unique.ts';

export interface DocumentPlace {
  /** What a relative path starts from. */
  cwd: string;
  /** True to replace a file that exists. */
  replace: boolean;
  /** The record whose own files no document may replace. */
  record: string;
  /** True to close the file to everyone else, as the record is; else it gets the rights of any new file. */
  ownerOnly?: boolean;
}

/**
 * Writes `text` to the file that was asked for and resolves to its full path.
 * Throws a Failure (1) when a file is there and may not be replaced, when what is
 * there is no file, or when the disk refuses; what was there is untouched then.
 */
export async function writeDocument(
  written: string,
  text: string,
  { cwd, replace, record, ownerOnly = false }: DocumentPlace,
): Promise<string> {
  const path = resolve(cwd, written);
  const there = kindOf(path);
  if (there === 'other') throw notAFile(path);
  if (there === 'file' && !replace) throw exists(path);
  // What a link points to is replaced, and the link stays.
  const target = there === 'file' ? realpathSync(path) : path;
  if (belongsTo(storeFiles(record), target)) throw ownFile(path);
  const unfinished = join(dirname(target), `.${basename(target)}.${unique()}`);
  try {
    writeNew(unfinished, text, ownerOnly ? 0o600 : 0o666);
    await moveOver(unfinished, target);
    secureFolder(dirname(target));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw refused(path, error);
  }
  return path;
}

/** True for the record, its lock and draft, and whatever lies among its versions. */
function belongsTo({ record, lock, draft, versions }: StoreFiles, target: string): boolean {
  // The folder may be reached by a link; the file itself need not be there yet.
  const folder = realFolder(dirname(target));
  const real = join(folder, basename(target));
  return (
    [record, lock, draft].some((own) => real === own || target === own) ||
    folder === versions ||
    folder === realFolder(versions)
  );
}

function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function ownFile(path: string): Failure {
  return new Failure({
    what: `${path} is a file that carepath keeps your record in.`,
    fix: 'Nothing was written. Choose another name.',
  });
}

function kindOf(path: string): 'nothing' | 'file' | 'other' {
  try {
    return statSync(path).isFile() ? 'file' : 'other';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'nothing';
    throw refused(path, error);
  }
}

function writeNew(path: string, text: string, mode: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function exists(path: string): Failure {
  return new Failure({
    what: `${path} exists already.`,
    fix: 'Nothing was written. Add --yes to replace it, or choose another name.',
  });
}

function notAFile(path: string): Failure {
  return new Failure({
    what: `${path} is a folder or a device, not a file.`,
    fix: 'Nothing was written. Name a file, or - for standard output.',
  });
}

function refused(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined || code.startsWith('ERR_')) return error;
  return new Failure({
    what: `${path} could not be written.`,
    details: [`The system says: ${error instanceof Error ? error.message : code}`],
    fix:
      code === 'ENOENT'
        ? 'Nothing was written. Make the folder first, or choose another place.'
        : 'Nothing was written. Check the folder, or choose another place.',
  });
}
