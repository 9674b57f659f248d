/** Reads one table of data/: a file NAME.json, or a folder NAME/ with one file an entry. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Set by the build, where data/ lies packed beside the program. */
declare const CAREPATH_DATA: string | undefined;

const folder = join(
  import.meta.dirname,
  typeof CAREPATH_DATA === 'undefined' ? '../../data' : CAREPATH_DATA,
);

/**
 * The table called `name`. Shipped data is checked by tests and not validated
 * again here; throws when the installation lacks the table.
 */
export function readTable<T>(name: string): T {
  const file = join(folder, `${name}.json`);
  if (existsSync(file)) return readJson(file);
  const entries = join(folder, name);
  return readdirSync(entries)
    .filter(isJson)
    .sort()
    .map((entry) => readJson(join(entries, entry))) as T;
}

/** The names of all tables, in order. */
export function tableNames(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? entry.name !== 'schema' : isJson(entry.name)))
    .map((entry) => entry.name.replace(/\.json$/, ''))
    .sort();
}

/** One file of a folder that a user brings. */
export interface OwnFile {
  /** Below the folder: "credentials/ccm.json". */
  name: string;
  text: string;
}

/** The JSON files of a folder and of the folders in it; undefined when it is no folder that can be read. */
export function readOwnFiles(folderPath: string, cwd: string): OwnFile[] | undefined {
  const path = resolve(cwd, folderPath);
  try {
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter(isJson)
      .sort()
      .map((name) => ({
        name: name.replaceAll('\\', '/'),
        text: readFileSync(join(path, name), 'utf8'),
      }));
  } catch {
    return undefined;
  }
}

function isJson(name: string): boolean {
  return name.endsWith('.json');
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
