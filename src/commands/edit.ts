/** `carepath edit <id|text>`: other values for fields of an entry that is there already. */
import { namesIn } from '../career/names.ts';
import { changeEntry, type FieldChanges } from '../progress/edits/entry-change.ts';
import type { Telling } from '../progress/edits/entry-words.ts';
import { type EntrySection, entryWord } from '../progress/edits/sections.ts';
import type { EntryKindName } from '../progress/fields/entry-kinds.ts';
import { type EntryField, flagOf } from '../progress/fields/field.ts';
import { fieldsOf, kindOf } from '../progress/fields/of-section.ts';
import { impossibleDays, remarksOn } from '../progress/fields/sense.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { withCeus } from './add/complete.ts';
import type { FieldValues, GivenOptions } from './add/given.ts';
import { changeRecord, type WritingOptions } from './change-record.ts';
import type { Context } from './context.ts';
import { changedValues } from './edit/changes.ts';
import { decide } from './edit/decide.ts';
import { editMilestone } from './edit/milestone.ts';
import { whichEntry } from './edit/which.ts';
import { refuseMeanwhile } from './meanwhile.ts';
import { readRecord } from './read-record.ts';

type Options = GivenOptions & WritingOptions;

export async function run(context: Context, words: string[], options: Options): Promise<void> {
  const written = words.join(' ').trim();
  if (/^\d+[.,]\d+$/.test(written)) return editMilestone(context, written, options);
  const record = await readRecord(context);
  const told = { today: context.today, nameOf: namesIn(context.career) };
  const found = await whichEntry(context, { record, written, options, told });
  if (record === undefined || found === undefined) return;
  await editEntry(context, { record, ...found, told }, options);
}

interface Editing {
  record: ProgressRecord;
  section: EntrySection;
  id: string;
  told: Telling;
}

async function editEntry(
  context: Context,
  { record, section, id, told }: Editing,
  options: Options,
): Promise<void> {
  const fields = fieldsOf(section);
  const kind = kindOf(section);
  const reading = { today: context.today, career: context.career };
  const entry = (record[section] ?? []).find((each) => each.id === id) ?? {};
  const given = kind === 'ce' ? withCeus(kind, options, reading) : options;
  const changes = await decide(context, given, {
    what: `${entryWord[section]} ${id}`,
    entry,
    fields,
    reading,
    problems: (now, asked) => problemsWith(kind, fields, changedValues(entry, fields, now), asked),
    summary: (now) => changeEntry(record, { section, id }, now, told).text,
  });
  if (changes === undefined) {
    context.note('Nothing was changed.\n');
    return;
  }
  const edited = (now: ProgressRecord) => {
    refuseMeanwhile(context, { section, id }, record, now);
    return changeEntry(now, { section, id }, changes, told);
  };
  await changeRecord(context, edited, options, { next: 'What it changes: carepath certs' });
  if (kind === undefined) return;
  const remarks = (now: FieldChanges) =>
    remarksOn(kind, changedValues(entry, fields, now), context.today);
  const before = remarks(new Map());
  for (const remark of remarks(changes)) if (!before.includes(remark)) context.note(`${remark}\n`);
}

/** Days that cannot be; each is told by its flag where the person wrote flags. */
function problemsWith(
  kind: EntryKindName | undefined,
  fields: readonly EntryField[],
  values: FieldValues,
  asked: boolean,
): string[] {
  if (kind === undefined) return [];
  const flags = new Map(fields.map((field) => [field.name, `${flagOf(field)} `]));
  return impossibleDays(kind, values, (name) => (asked ? '' : (flags.get(name) ?? '')));
}
