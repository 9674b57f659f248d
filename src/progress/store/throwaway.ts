/** A folder for a record that nobody keeps: what happens in it leaves no trace. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs `work` with the path of a record in a new folder, which is removed
 * afterwards, whatever happens. The record is a copy of `from`, or not there yet.
 */
export async function inThrowaway<T>(
  from: string | undefined,
  work: (recordPath: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'carepath-'));
  const path = join(folder, 'progress.json');
  try {
    if (from !== undefined) copyFileSync(from, path);
    return await work(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
