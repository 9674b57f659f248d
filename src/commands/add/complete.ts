/** All values of an entry: from flags, then from the person, then what stands by default. */
import { type EntryKindName, entryKinds } from '../../progress/fields/entry-kinds.ts';
import { type EntryField, flagOf } from '../../progress/fields/field.ts';
import { type Reading, readField } from '../../progress/fields/read.ts';
import { impossibleDays } from '../../progress/fields/sense.ts';
import { usageFailure } from '../../values/failure.ts';
import { asking } from '../ask.ts';
import type { Context } from '../context.ts';
import {
  type FieldValues,
  type GivenOptions,
  givenValues,
  missingFailure,
  missingFields,
} from './given.ts';
import { interview } from './interview.ts';

/**
 * The values of an entry. What must be told and was not is asked in a terminal;
 * elsewhere a Failure (2) names the flags. Undefined when the person, having
 * looked over the `summary`, does not keep it.
 */
export async function complete(
  context: Context,
  name: EntryKindName,
  options: GivenOptions,
  summary: (values: FieldValues) => string,
): Promise<FieldValues | undefined> {
  const { fields } = entryKinds[name];
  const reading: Reading = { today: context.today, career: context.career };
  const given = toldValues(name, options, reading);
  const missing = missingFields(fields, given);
  if (missing.length === 0) return withDefaults(fields, given, reading);
  if (!context.interactive) throw missingFailure(name, missing);
  const problems = (values: FieldValues) => impossibleDays(name, values, () => '');
  return await asking(context, (prompts) =>
    interview(prompts, fields, given, { reading, problems, summary }),
  );
}

/**
 * What the flags of an entry say, and what follows from them. Throws a Failure (2)
 * for values that cannot be read and days that cannot be; what is missing stays so.
 */
export function toldValues(
  name: EntryKindName,
  options: GivenOptions,
  reading: Reading,
): FieldValues {
  const { fields } = entryKinds[name];
  const values = givenValues(fields, withCeus(name, options, reading), reading);
  // A high-school diploma has no field to tell.
  const school = name === 'education' && values.get('level') === 'high-school';
  if (school && !values.has('field')) values.set('field', 'other');
  const flags = new Map(fields.map((field) => [field.name, `${flagOf(field)} `]));
  const problems = impossibleDays(name, values, (field) => flags.get(field) ?? '');
  if (problems[0] !== undefined) throw usageFailure(problems[0], undefined, problems.slice(1));
  return values;
}

/** `--ceus 1.5` is `--hours 15`. Throws a Failure (2) when both are given. */
export function withCeus(
  name: EntryKindName,
  options: GivenOptions,
  reading: Reading,
): GivenOptions {
  const { ceus, hours } = options;
  if (name !== 'ce' || typeof ceus !== 'string') return options;
  if (hours !== undefined) throw usageFailure('--hours and --ceus say the same thing; give one.');
  const read = readField(
    { name: 'ceus', about: '', kind: { is: 'number', above: 0 } },
    [ceus],
    reading,
  );
  if ('problem' in read) throw usageFailure(`--ceus: ${read.problem}`);
  return { ...options, hours: String(Math.round(Number(read.value) * 1000) / 100) };
}

/** The values with what stands where a script does not say: an active credential, an ongoing job. */
export function withDefaults(
  fields: readonly EntryField[],
  given: FieldValues,
  reading: Reading,
): FieldValues {
  const values = new Map(given);
  for (const field of fields) {
    if (field.otherwise === undefined || values.has(field.name)) continue;
    const read = readField(field, [field.otherwise], reading);
    if ('value' in read) values.set(field.name, read.value);
  }
  return values;
}
