/** `carepath add education|experience|credential|exam|ce`: one entry for the record. */
import { namesIn } from '../../career/names.ts';
import { addEntry, declareNone, sameEntry } from '../../progress/edits/entries.ts';
import { entryWords } from '../../progress/edits/entry-words.ts';
import { type NewEntry, withId } from '../../progress/edits/sections.ts';
import { type EntryKindName, entryKinds } from '../../progress/fields/entry-kinds.ts';
import { remarksOn } from '../../progress/fields/sense.ts';
import { changeRecord, type WritingOptions } from '../change-record.ts';
import type { Context, Run } from '../context.ts';
import { complete } from './complete.ts';
import type { FieldValues, GivenOptions } from './given.ts';

interface Options extends GivenOptions, WritingOptions {
  /** --none: there is nothing of this kind, which an empty record does not say. */
  none?: boolean;
}

/** The command that adds this kind of entry. */
export function adding(name: EntryKindName): { run: Run<Options> } {
  return {
    run: async (context, _args, options) => {
      if (options.none === true) await addNone(context, name, options);
      else await add(context, name, options);
      return undefined;
    },
  };
}

async function add(context: Context, name: EntryKindName, options: Options): Promise<void> {
  const { section } = entryKinds[name];
  const told = { today: context.today, nameOf: namesIn(context.career) };
  const values = await complete(context, name, options, (now) =>
    entryWords(section, withId<typeof section>('', entryFrom(name, now)), told),
  );
  if (values === undefined) {
    context.note('Nothing was added.\n');
    return;
  }
  const entry = entryFrom(name, values);
  let twin: string | undefined;
  await changeRecord(
    context,
    (record) => {
      twin = sameEntry(record, section, entry);
      return addEntry(record, section, entry, told);
    },
    options,
    { next: 'What it changes: carepath certs' },
  );
  if (twin !== undefined) context.note(`${twin} says the same; both count.\n`);
  for (const remark of remarksOn(name, values, context.today)) context.note(`${remark}\n`);
}

async function addNone(context: Context, name: EntryKindName, options: Options): Promise<void> {
  const { section } = entryKinds[name];
  await changeRecord(context, (record) => declareNone(record, section), options);
}

/**
 * The values as an entry, in the order of the fields; "supervisor.name" becomes
 * { supervisor: { name } }. That the fields make entries of the record's shape is
 * what the tests of `progress/fields` check, and the store checks every entry again.
 */
export function entryFrom<Name extends EntryKindName>(
  name: Name,
  values: FieldValues,
): NewEntry<(typeof entryKinds)[Name]['section']> {
  const entry: Record<string, unknown> = {};
  for (const field of entryKinds[name].fields) {
    const value = values.get(field.name);
    if (value === undefined) continue;
    const [outer = field.name, inner] = field.name.split('.');
    entry[outer] =
      inner === undefined ? value : Object.assign(entry[outer] ?? {}, { [inner]: value });
  }
  return entry as unknown as NewEntry<(typeof entryKinds)[Name]['section']>;
}
