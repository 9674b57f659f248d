/** What the disk refuses, in words: error codes of the file system → Failures. */
import { dirname } from 'node:path';
import { Failure } from '../../values/failure.ts';
import { type ProgressRecord, RECORD_FORMAT } from '../record.ts';
import type { StoreFiles } from './files.ts';

/** The code of a file system error ("ENOENT"); undefined for anything else. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** There is no space for the new record; the old one stands. */
export function noSpace(files: StoreFiles, said?: string): Failure {
  return new Failure({
    what: `There is no space left to write ${files.told}.`,
    details: said === undefined ? [] : [`The system says: ${said}`],
    fix: 'Nothing was changed. Free some space, then run the command again.',
  });
}

/** A newer carepath wrote this record; writing it back would drop what we do not know. */
export function writtenByNewer(files: StoreFiles, { format }: ProgressRecord): Failure {
  return new Failure({
    what: `The record at ${files.told} was written by a newer carepath (format ${format}; this one writes format ${RECORD_FORMAT}).`,
    fix: 'Nothing was changed. Update carepath to change it; reading it still works.',
  });
}

/** The Failure for a folder of versions that cannot be opened; any other error comes back as it is. */
export function versionsClosed(error: unknown, files: StoreFiles): unknown {
  const code = codeOf(error);
  if (code === undefined || code.startsWith('ERR_')) return error;
  const said = error instanceof Error ? error.message : code;
  return new Failure({
    what: `The kept versions in ${files.versions} cannot be read: ${reasons[code] ?? 'the system refused'}.`,
    details: [`The system says: ${said}`],
    fix: 'Nothing was changed. Make it a folder that you may open.',
  });
}

/** The Failure that explains why the disk refused a write; any other error comes back as it is. */
export function writeRefused(error: unknown, files: StoreFiles): unknown {
  const code = codeOf(error);
  // Codes that start with ERR_ are Node's own: a mistake of ours, not the disk's.
  if (error instanceof Failure || code === undefined || code.startsWith('ERR_')) return error;
  const said = error instanceof Error ? error.message : code;
  // EFBIG is a limit on the size of files, EDQUOT one on a person's share of the disk.
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return noSpace(files, said);
  return new Failure({
    what: `${files.told} could not be written: ${reasons[code] ?? 'the system refused'}.`,
    details: [`The system says: ${said}`],
    fix: `Nothing was changed. ${fixes[code] ?? 'Check the folder'} (${dirname(files.record)}), or keep the record elsewhere with --file or CAREPATH_HOME.`,
  });
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'a folder lies in its place',
  EROFS: 'that disk can only be read',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a file lies where a folder is needed',
  ENOENT: 'its folder is gone',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its path is too long',
  EBUSY: 'another program holds it',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk failed',
};

const fixes: Readonly<Record<string, string>> = {
  EACCES: 'Make the folder and the files in it writable for you',
  EPERM: 'Make the folder and the files in it writable for you',
  EBUSY: 'Close programs that use the folder and try again',
};
