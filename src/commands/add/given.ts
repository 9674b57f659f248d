/** Flags of `add` → values of the entry's fields. */
import { type EntryField, flagOf, isList, noFlagOf } from '../../progress/fields/field.ts';
import {
  allowedValues,
  type FieldValue,
  type Reading,
  readField,
} from '../../progress/fields/read.ts';
import { usageFailure } from '../../values/failure.ts';
import { harmlessLine } from '../../values/harmless.ts';

/** Values by the record's field name. */
export type FieldValues = Map<string, FieldValue>;

/** Commander's options: texts, lists of texts, true and false, by camel-cased flag. */
export type GivenOptions = Readonly<Record<string, unknown>>;

/** What the flags say. Throws a Failure (2) that names every flag with a value it cannot read. */
export function givenValues(
  fields: readonly EntryField[],
  options: GivenOptions,
  reading: Reading,
): FieldValues {
  const values: FieldValues = new Map();
  const problems: string[] = [];
  for (const field of fields) {
    const given = givenText(field, options);
    if (given === undefined) continue;
    const read = readField(field, given, reading);
    if ('value' in read) values.set(field.name, read.value);
    else problems.push(`${flagOf(field)}: ${harmlessLine(read.problem)}`);
  }
  const [first, ...others] = problems;
  if (first !== undefined) throw usageFailure(first, undefined, others);
  return values;
}

/** Fields that must be told and were not; fields with an answer of their own are not among them. */
export function missingFields(fields: readonly EntryField[], values: FieldValues): EntryField[] {
  return fields.filter(
    ({ name, required, otherwise }) => required && otherwise === undefined && !values.has(name),
  );
}

/** The failure (2) that names the flags that would have answered, and what each takes. */
export function missingFailure(what: string, missing: readonly EntryField[]): Error {
  const flags = missing.map((field) => writtenFlag(field));
  const list = flags.length > 1 ? `${flags.slice(0, -1).join(', ')} and ${flags.at(-1)}` : flags[0];
  return usageFailure(
    `To add ${what}, ${list} ${flags.length > 1 ? 'are' : 'is'} missing.`,
    `"carepath add ${what} --help" shows examples; in a terminal, carepath asks.`,
    missing.map((field) => `${writtenFlag(field)}: ${allowedOrAbout(field)}`),
  );
}

function writtenFlag(field: EntryField): string {
  const flag = flagOf(field);
  return field.kind.is === 'yes-no' ? `${flag} or ${noFlagOf(field)}` : flag;
}

function allowedOrAbout(field: EntryField): string {
  const free = field.kind.is === 'text' || field.kind.is === 'yes-no';
  return free ? field.about : allowedValues(field);
}

function givenText(field: EntryField, options: GivenOptions): string[] | undefined {
  const value = options[optionKey(flagOf(field))];
  if (field.kind.is === 'yes-no') return givenYesNo(field, value, options);
  if (isList(field)) return Array.isArray(value) ? value.map(String) : undefined;
  return typeof value === 'string' ? [value] : undefined;
}

function givenYesNo(
  field: EntryField,
  value: unknown,
  options: GivenOptions,
): string[] | undefined {
  const denied = field.noFlag !== undefined && options[optionKey(field.noFlag)] === true;
  if (denied && value === true) {
    throw usageFailure(`${flagOf(field)} and ${field.noFlag} cannot both be true.`);
  }
  if (denied) return ['no'];
  return typeof value === 'boolean' ? [value ? 'yes' : 'no'] : undefined;
}

/** "--hours-per-week" → "hoursPerWeek", as commander names it. */
export function optionKey(flag: string): string {
  return flag.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
