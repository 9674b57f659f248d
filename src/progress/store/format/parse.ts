/** From the bytes of a file to a record, or to everything that is wrong with them. */
import { isUtf8 } from 'node:buffer';
import { jsonProblems } from '../../../values/json-text.ts';
import { type ProgressRecord, RECORD_FORMAT } from '../../record.ts';
import { withoutUnknown } from './newer.ts';
import { plainRecord } from './plain.ts';
import { recordProblems } from './problems.ts';

export interface Readable {
  readonly record: ProgressRecord;
  /** Written by a newer carepath: may be read, must not be written. */
  readonly newer: boolean;
  /** Entries of a newer format that this carepath cannot read, by path. */
  readonly leftOut: readonly string[];
}
export interface Unreadable {
  readonly record: undefined;
  readonly problems: readonly string[];
}

/** The record in the bytes. Never throws: whatever is wrong comes back as problems. */
export function parseRecord(bytes: Uint8Array): Readable | Unreadable {
  const record = plainRecord(bytes);
  return record === undefined ? parseClosely(bytes) : { record, newer: false, leftOut: [] };
}

function parseClosely(bytes: Uint8Array): Readable | Unreadable {
  const text = textOf(bytes);
  if (text === undefined) return unreadable('it is not UTF-8 text');
  if (/^[\s\0]*$/.test(text)) return unreadable('it is empty');
  const value = parsed(text);
  if (value === undefined) return unreadable(...jsonProblems(text));
  // What JSON lets pass and a record may not hold, such as a key given twice.
  const problems = jsonProblems(text);
  if (problems.length > 0) return unreadable(...problems);
  return newerFormat(value) ? readNewer(value) : check(value);
}

function textOf(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  // The decoder drops a byte order mark.
  return new TextDecoder().decode(bytes);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function check(value: unknown): Readable | Unreadable {
  const problems = recordProblems(value);
  if (problems.length > 0) return unreadable(...problems);
  // The value itself, not the schema's copy: that one reorders keys and drops "__proto__".
  return { record: value as ProgressRecord, newer: false, leftOut: [] };
}

function newerFormat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('format' in value)) return false;
  return Number.isInteger(value.format) && Number(value.format) > RECORD_FORMAT;
}

function readNewer(value: unknown): Readable | Unreadable {
  const { kept, leftOut } = withoutUnknown(value);
  const checked = check(kept);
  if (checked.record !== undefined) return { ...checked, newer: true, leftOut };
  return unreadable(
    'it was written by a newer carepath, in a format this one cannot read; update carepath',
    ...checked.problems,
  );
}

function unreadable(...problems: string[]): Unreadable {
  return { record: undefined, problems: problems.length > 0 ? problems : ['it is not JSON'] };
}
