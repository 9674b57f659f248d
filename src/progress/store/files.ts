/** The files that make up one person's store, all beside the record. */
import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from './refusal.ts';

export interface StoreFiles {
  /** The record's path as it was told; messages show it. */
  readonly told: string;
  /** The record itself, symbolic links followed, so that every way to it shares one lock. */
  readonly record: string;
  /** The folder of kept versions; unfinished files lie here too. */
  readonly versions: string;
  /** The lock, a folder that exists while someone writes. */
  readonly lock: string;
  /** The draft of a self-assessment. */
  readonly draft: string;
}

/**
 * The files of the record at `path`. Beside `progress.json` they have plain
 * names; beside any other record they carry its name, so that two records in one
 * folder never share their versions.
 */
export function storeFiles(path: string): StoreFiles {
  const record = followed(path, 40);
  const name = basename(record);
  const prefix = name === 'progress.json' ? '' : `${name}.`;
  const beside = (what: string) => join(dirname(record), prefix + what);
  return {
    told: path,
    record,
    versions: beside('versions'),
    lock: `${record}.lock`,
    draft: beside('assessment.json'),
  };
}

/** Where the path leads, also when the link's target does not exist yet. */
function followed(path: string, hops: number): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const target = codeOf(error) === 'ENOENT' && hops > 0 ? linkTarget(path) : undefined;
    // Whatever else is wrong with the path, opening it will say.
    return target === undefined ? resolve(path) : followed(target, hops - 1);
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return undefined;
  }
}
