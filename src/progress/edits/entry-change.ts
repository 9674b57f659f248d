/** Fields of an entry that is there already: set to another value, or emptied. */
import { Failure } from '../../values/failure.ts';
import type { FieldValue } from '../fields/read.ts';
import type { ProgressRecord } from '../record.ts';
import type { EntryEdit } from './entries.ts';
import { entryWords, type Telling } from './entry-words.ts';
import { changedFields } from './field-words.ts';
import { type EntryOf, type EntrySection, entryWord } from './sections.ts';

/** Values by the record's field name, "supervisor.name" lying one deeper; undefined empties a field. */
export type FieldChanges = ReadonlyMap<string, FieldValue | undefined>;

/**
 * Changes the entry with this id; the record itself comes back when it says all
 * that already. Throws a Failure when there is no such entry.
 */
export function changeEntry(
  record: ProgressRecord,
  { section, id }: { section: EntrySection; id: string },
  changes: FieldChanges,
  told: Telling,
): EntryEdit {
  const entries: EntryOf<EntrySection>[] = record[section] ?? [];
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) throw new Failure({ what: `There is no ${entryWord[section]} ${id}.` });
  const changed = withFields(entry, changes);
  const differing = changedFields(entry, changed);
  const name = `${entryWord[section]} ${id} (${entryWords(section, entry, told)})`;
  if (differing.length === 0) return { record, text: `Already so: ${name}`, entry };
  return {
    record: {
      ...record,
      [section]: entries.map((each) => (each === entry ? changed : each)),
    },
    text: `Changed ${name}: ${differing.join(', ')}`,
    entry: changed,
  };
}

/** The object with these fields; the others keep their place and their value. */
export function withFields<Fields extends object>(fields: Fields, changes: FieldChanges): Fields {
  const result: Record<string, unknown> = Object.fromEntries(Object.entries(fields));
  for (const [name, value] of changes) {
    const [outer = name, inner] = name.split('.');
    if (inner === undefined) setField(result, outer, value);
    else {
      const within = { ...objectIn(result, outer) };
      setField(within, inner, value);
      setField(result, outer, Object.keys(within).length > 0 ? within : undefined);
    }
  }
  // The store checks the result against the shape of the record.
  return result as Fields;
}

/** The value of a field as `FieldChanges` names it; undefined where nothing that it may hold was told. */
export function fieldIn(entry: object, name: string): FieldValue | undefined {
  const [outer = name, inner] = name.split('.');
  const holder = inner === undefined ? entry : objectIn(entry, outer);
  const value: unknown = Object.getOwnPropertyDescriptor(holder, inner ?? outer)?.value;
  return isFieldValue(value) ? value : undefined;
}

function setField(fields: Record<string, unknown>, name: string, value: unknown): void {
  if (value === undefined) delete fields[name];
  else fields[name] = value;
}

function objectIn(fields: object, name: string): object {
  const value: unknown = Object.getOwnPropertyDescriptor(fields, name)?.value;
  return typeof value === 'object' && value !== null ? value : {};
}

function isFieldValue(value: unknown): value is FieldValue {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string');
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
