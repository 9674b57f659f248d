/** `carepath edit <id|text>`: other values for fields of an entry that is there already. */
import { namesIn } from '../career/names.ts';
import { changeEntry } from '../progress/edits/entry-change.ts';
import type { Telling } from '../progress/edits/entry-words.ts';
import { type EntrySection, entryWord } from '../progress/edits/sections.ts';
import { flagOf } from '../progress/fields/field.ts';
import { fieldsOf, kindOf } from '../progress/fields/of-section.ts';
import { impossibleDays, remarksOn } from '../progress/fields/sense.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { withCeus } from './add/complete.ts';
import type { GivenOptions } from './add/given.ts';
import { changeRecord, type WritingOptions } from './change-record.ts';
import type { Context } from './context.ts';
import { changedValues } from './edit/changes.ts';
import { decide } from './edit/decide.ts';
import { editMilestone } from './edit/milestone.ts';
import { whichEntry } from './edit/which.ts';
import { readRecord } from './read-record.ts';

type Options = GivenOptions & WritingOptions;

export async function run(context: Context, words: string[], options: Options): Promise<void> {
  const written = words.join(' ').trim();
  if (/^\d+[.,]\d+$/.test(written)) return editMilestone(context, written, options);
  const record = readRecord(context);
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
  const flags = new Map(fields.map((field) => [field.name, `${flagOf(field)} `]));
  const changes = await decide(
    context,
    kind === 'ce' ? withCeus(kind, options, reading) : options,
    {
      what: `${entryWord[section]} ${id}`,
      entry,
      fields,
      reading,
      problems: (now) =>
        kind === undefined
          ? []
          : impossibleDays(
              kind,
              changedValues(entry, fields, now),
              (name) => flags.get(name) ?? '',
            ),
      summary: (now) => changeEntry(record, { section, id }, now, told).text,
    },
  );
  if (changes === undefined) {
    context.note('Nothing was changed.\n');
    return;
  }
  await changeRecord(context, (now) => changeEntry(now, { section, id }, changes, told), options, {
    next: 'What it changes: carepath certs',
  });
  const values = changedValues(entry, fields, changes);
  const remarks = kind === undefined ? [] : remarksOn(kind, values, context.today);
  for (const remark of remarks) context.note(`${remark}\n`);
}
