/** Flags of `edit` → what changes in an entry, and what is to be asked. */
import type { FieldChanges } from '../../progress/edits/entry-change.ts';
import { fieldIn } from '../../progress/edits/entry-change.ts';
import { fieldWords } from '../../progress/edits/field-words.ts';
import { type EntryField, flagOf, isList, noFlagOf } from '../../progress/fields/field.ts';
import { allFields } from '../../progress/fields/of-section.ts';
import type { FieldValue, Reading } from '../../progress/fields/read.ts';
import { usageFailure } from '../../values/failure.ts';
import { didYouMean, idForm } from '../../values/nearest.ts';
import { type FieldValues, type GivenOptions, givenValues, optionKey } from '../add/given.ts';

/** What the command line says about an entry. */
export interface Told {
  changes: Map<string, FieldValue | undefined>;
  /** Fields whose flag came without a value. */
  asked: EntryField[];
}

/**
 * What the flags say for an entry with these fields. Throws a Failure (2) for
 * values that cannot be read, fields that such an entry does not have, and needed
 * fields that would be emptied.
 */
export function toldChanges(
  what: string,
  entry: object,
  fields: readonly EntryField[],
  { options, reading }: { options: GivenOptions; reading: Reading },
): Told {
  refuseForeign(what, fields, options);
  const asked = fields.filter((field) => isBare(field, options));
  const cleared = clearedFields(what, fields, options);
  const values = givenValues(fields, withAdditions(entry, fields, options), reading);
  const twice = [...values.keys(), ...asked.map(({ name }) => name)].find((name) =>
    cleared.some((field) => field.name === name),
  );
  if (twice !== undefined) {
    throw usageFailure(`--clear ${fieldWords(twice)} and a value for it cannot both be meant.`);
  }
  const empty = cleared.map(({ name }): [string, undefined] => [name, undefined]);
  return { changes: new Map<string, FieldValue | undefined>([...values, ...empty]), asked };
}

/** Fields that the flags of `edit` name, whatever entry they are meant for. */
export function fieldsNamed(options: GivenOptions): EntryField[] {
  const fields = allFields();
  const cleared = names(options.clear);
  return fields.filter(
    (field) => isTold(field, options) || cleared.some((name) => isCalled(field, name)),
  );
}

/** The entry's values with the changes, for what has to fit together. */
export function changedValues(
  entry: object,
  fields: readonly EntryField[],
  changes: FieldChanges,
): FieldValues {
  const values: FieldValues = new Map();
  for (const { name } of fields) {
    const value = changes.has(name) ? changes.get(name) : fieldIn(entry, name);
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

/** `--kind +x` adds to the list that is there; without the sign it takes the list's place. */
function withAdditions(
  entry: object,
  fields: readonly EntryField[],
  options: GivenOptions,
): GivenOptions {
  const added = fields.filter(isList).flatMap((field): [string, unknown][] => {
    const key = optionKey(flagOf(field));
    const given = names(options[key]).flatMap((each) => each.split(','));
    if (!given.some((each) => each.trim().startsWith('+'))) return [];
    const before = fieldIn(entry, field.name);
    const bare = given.map((each) => each.trim().replace(/^\+/, ''));
    return [[key, [...(Array.isArray(before) ? before : []), ...bare]]];
  });
  return { ...options, ...Object.fromEntries(added) };
}

function clearedFields(
  what: string,
  fields: readonly EntryField[],
  options: GivenOptions,
): EntryField[] {
  return names(options.clear).map((written) => {
    const field = fields.find((each) => isCalled(each, written));
    if (field === undefined) {
      const known = fields.filter(({ required }) => !required).map((each) => nameOf(each));
      throw usageFailure(
        `--clear: ${what} has no field "${written}".`,
        didYouMean(written, known, `It has ${known.join(', ')}.`),
      );
    }
    if (field.required) {
      throw usageFailure(
        `--clear: ${what} cannot be without its ${fieldWords(field.name)}.`,
        `Give another value: ${flagOf(field)}.`,
      );
    }
    return field;
  });
}

function refuseForeign(what: string, fields: readonly EntryField[], options: GivenOptions): void {
  const own = new Set(fields.map(flagOf));
  const foreign = allFields().find((field) => !own.has(flagOf(field)) && isTold(field, options));
  if (foreign === undefined) return;
  throw usageFailure(
    `${flagOf(foreign)} says nothing about ${what}.`,
    `Such an entry has ${fields.map(flagOf).join(', ')}.`,
  );
}

function isTold(field: EntryField, options: GivenOptions): boolean {
  const denied = field.noFlag !== undefined && options[optionKey(field.noFlag)] !== undefined;
  return denied || options[optionKey(flagOf(field))] !== undefined;
}

/** A flag that takes a value and came without one. */
function isBare(field: EntryField, options: GivenOptions): boolean {
  return field.kind.is !== 'yes-no' && options[optionKey(flagOf(field))] === true;
}

/** A field by its flag, with or without dashes, or by the record's own name. */
function isCalled(field: EntryField, written: string): boolean {
  const form = idForm(written.replace(/^--/, ''));
  return [nameOf(field), field.name.toLowerCase(), noFlagOf(field).slice(2)].includes(form);
}

function nameOf(field: EntryField): string {
  return flagOf(field).slice(2);
}

function names(given: unknown): string[] {
  return Array.isArray(given) ? given.map(String) : [];
}
