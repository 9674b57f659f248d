/** The files of data/, as the checks see them. */
import { readdirSync, readFileSync } from 'node:fs';

export interface DataFile {
  /** "data/credentials/ccm.json". */
  file: string;
  content: unknown;
}

/** Something that is wrong in a file: where it stands, and what to do. */
export interface Problem {
  file: string;
  /** "eligibility.requirement.of[0].label"; empty for the file as a whole. */
  path: string;
  message: string;
}

/** Every JSON file of a data folder (a URL), the schemas left out, in the order of their names. */
export function readDataFiles(folder: URL): DataFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && !name.startsWith('schema/'))
    .sort()
    .map((name) => ({
      file: `data/${name}`,
      content: JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
    }));
}

/** The content of one file by its name, such as "sources"; undefined when there is no such file. */
export function table(files: DataFile[], name: string): unknown {
  return files.find((each) => each.file === `data/${name}.json`)?.content;
}

/** A value somewhere inside a file. */
export interface Place {
  path: string;
  key: string;
  value: unknown;
  /** The objects around it, the innermost first. */
  around: Record<string, unknown>[];
}

/** Every value inside `value`, itself left out, each with the way to it. */
export function* places(
  value: unknown,
  path = '',
  around: Record<string, unknown>[] = [],
): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  const inside = Array.isArray(value) ? around : [{ ...value }, ...around];
  for (const [key, inner] of Object.entries(value)) {
    const way = Array.isArray(value) ? `${path}[${key}]` : `${path}${path && '.'}${key}`;
    yield { path: way, key, value: inner, around: inside };
    yield* places(inner, way, inside);
  }
}

/** The strings of a value that is a string or a list with strings in it. */
export function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}
