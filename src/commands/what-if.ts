/** `--if`: the record as it would be with entries that are only supposed; nothing is saved. */
import { namesIn } from '../career/names.ts';
import { addEntry } from '../progress/edits/entries.ts';
import { type EntryKindName, entryKinds } from '../progress/fields/entry-kinds.ts';
import { emptyRecord, type ProgressRecord } from '../progress/record.ts';
import { withDefaults } from './add/complete.ts';
import { entryFrom } from './add/entry.ts';
import {
  type FieldValues,
  type GivenOptions,
  givenValues,
  missingFailure,
  missingFields,
} from './add/given.ts';
import type { Context } from './context.ts';

/** One `--if`: the arguments of `carepath add`, as the command line reads them. */
export interface SupposedEntry {
  /** As it was written. */
  text: string;
  name: EntryKindName;
  options: GivenOptions;
}

/** The record with the supposed entries. Throws a Failure (2) for one that `add` would not take. */
export function suppose(
  context: Context,
  record: ProgressRecord | undefined,
  supposed: readonly SupposedEntry[],
): ProgressRecord {
  const told = { today: context.today, nameOf: namesIn(context.career) };
  return supposed.reduce((now, { name, options }) => {
    const entry = entryFrom(name, valuesOf(context, name, options));
    return addEntry(now, entryKinds[name].section, entry, told).record;
  }, record ?? emptyRecord());
}

function valuesOf(context: Context, name: EntryKindName, options: GivenOptions): FieldValues {
  const { fields } = entryKinds[name];
  const reading = { today: context.today, career: context.career, supposed: true };
  const given = givenValues(fields, options, reading);
  // A job that is only supposed needs no title of its own.
  if (name === 'experience' && !given.has('title')) given.set('title', 'Supposed job');
  const values = withDefaults(fields, given, reading);
  const missing = missingFields(fields, values);
  if (missing.length > 0) throw missingFailure(name, missing);
  return values;
}
