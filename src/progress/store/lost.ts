/** Versions without a record: what is left where the record's file was lost. */
import { existsSync, readdirSync } from 'node:fs';
import { storeFiles } from './files.ts';

/** The newest revision kept of a record that is gone; undefined where there is a record, or no version to be seen. */
export function newestKeptRevision(path: string): number | undefined {
  const files = storeFiles(path);
  if (existsSync(files.record)) return undefined;
  const revisions = namesIn(files.versions).flatMap((name) => {
    const [, digits] = /^(\d{6,})\.json$/.exec(name) ?? [];
    return digits === undefined ? [] : Number(digits);
  });
  return revisions.length === 0 ? undefined : Math.max(...revisions);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
