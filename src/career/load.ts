/** Reads one table of data/: a file NAME.json, or a folder NAME/ with one file an entry. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Set by the build, where data/ lies packed beside the program. */
declare const CAREPATH_DATA: string | undefined;

const folder = new URL(
  typeof CAREPATH_DATA === 'undefined' ? '../../data/' : CAREPATH_DATA,
  import.meta.url,
);

/**
 * The table called `name`. Shipped data is checked by tests and not validated
 * again here; throws when the installation lacks the table.
 */
export function readTable<T>(name: string): T {
  const file = new URL(`${name}.json`, folder);
  if (existsSync(file)) return readJson(file);
  const entries = new URL(`${name}/`, folder);
  return readdirSync(fileURLToPath(entries))
    .filter((entry) => entry.endsWith('.json'))
    .sort()
    .map((entry) => readJson(new URL(entry, entries))) as T;
}

function readJson<T>(file: URL): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
