/** Check-up of the folder: may it be written, who may look in, is there space. */
import { accessSync, constants, type Stats, statfsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import type { StoreFiles } from '../files.ts';
import type { Finding } from './finding.ts';

/** Less than this, and the next change may not fit: in bytes. */
const SPACE = 1024 * 1024;

/** How the place of the record stands; on Windows, who may look in is not told by modes. */
export function examinePlace(files: StoreFiles): Finding[] {
  const folder = nearestFolder(dirname(files.record));
  return [writable(folder, files), ...privacy(files), ...space(folder)];
}

function writable(folder: string, files: StoreFiles): Finding {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    const versions = statsOf(files.versions);
    if (versions !== undefined) accessSync(files.versions, constants.W_OK | constants.X_OK);
    return { check: 'folder', status: 'ok', what: `${folder} can be written` };
  } catch {
    return {
      check: 'folder',
      status: 'problem',
      what: `${folder}, or versions in it, cannot be written by you`,
      fix: `make it yours (chmod u+rwx ${folder}), or keep the record elsewhere with --file or CAREPATH_HOME`,
    };
  }
}

function privacy({ record }: StoreFiles): Finding[] {
  const stats = statsOf(record);
  const { uid } = userInfo();
  if (stats?.isFile() !== true || uid < 0) return [];
  const check = 'permissions';
  if (stats.uid !== uid) {
    const what = 'the record belongs to someone else, and stays theirs';
    return [{ check, status: 'note', what, fix: `chown it if it should be yours: ${record}` }];
  }
  const mode = (stats.mode & 0o777).toString(8).padStart(4, '0');
  if ((stats.mode & 0o077) === 0) {
    return [{ check, status: 'ok', what: `only you may open the record (${mode})` }];
  }
  const what = `others may open the record (${mode})`;
  return [{ check, status: 'problem', what, fix: `chmod 600 ${record}` }];
}

function space(folder: string): Finding[] {
  try {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize >= SPACE) return [];
    const what = 'the disk is full, or nearly so';
    return [{ check: 'space', status: 'problem', what, fix: 'free some space' }];
  } catch {
    // Not every disk tells.
    return [];
  }
}

/** The folder, or the nearest one above it that exists. */
function nearestFolder(folder: string): string {
  const above = dirname(folder);
  return statsOf(folder) !== undefined || above === folder ? folder : nearestFolder(above);
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
