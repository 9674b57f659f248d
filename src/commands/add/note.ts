/** `carepath add note <entry> <text>`: a note on an entry or a milestone, behind what it says already. */
import { namesIn } from '../../career/names.ts';
import { changeEntry, fieldIn } from '../../progress/edits/entry-change.ts';
import { changeMilestone } from '../../progress/edits/milestone-change.ts';
import { noteWith } from '../../progress/edits/notes.ts';
import type { EntrySection } from '../../progress/edits/sections.ts';
import type { ProgressRecord } from '../../progress/record.ts';
import { usageFailure } from '../../values/failure.ts';
import { changeRecord, type WritingOptions } from '../change-record.ts';
import type { Context } from '../context.ts';
import { milestoneNumbered } from '../done.ts';
import { entryNamed } from '../entry-named.ts';
import { readRecord } from '../read-record.ts';

export async function run(
  context: Context,
  [written = '', ...words]: string[],
  options: WritingOptions,
): Promise<void> {
  const text = words.join(' ').trim();
  if (text === '') {
    throw usageFailure('The note is missing.', 'Write it behind the entry, in quotes.');
  }
  if (/^\d+[.,]\d+$/.test(written)) await noteMilestone(context, written, text, options);
  else await noteEntry(context, written, text, options);
}

async function noteMilestone(
  context: Context,
  written: string,
  text: string,
  options: WritingOptions,
): Promise<void> {
  const { milestone } = milestoneNumbered(context, written);
  const about = { id: milestone.id, name: milestone.text, today: context.today };
  await changeRecord(
    context,
    (record) => {
      const note = noteWith(record.milestones?.[milestone.id]?.note, text);
      return changeMilestone(record, about, new Map([['note', note]]));
    },
    options,
  );
}

async function noteEntry(
  context: Context,
  written: string,
  text: string,
  options: WritingOptions,
): Promise<void> {
  const told = { today: context.today, nameOf: namesIn(context.career) };
  const found = entryNamed(
    await readRecord(context),
    written,
    told,
    'carepath add note <id> "..."',
  );
  const { section, id } = found;
  if (section === 'confirmations') {
    throw usageFailure(`${id} is an answer of yours; notes belong to entries and milestones.`);
  }
  await changeRecord(
    context,
    (record) => {
      const note = noteWith(noteOf(record, section, id), text);
      return changeEntry(record, { section, id }, new Map([['note', note]]), told);
    },
    options,
  );
}

function noteOf(record: ProgressRecord, section: EntrySection, id: string): string | undefined {
  const entry = (record[section] ?? []).find((each) => each.id === id);
  const note = fieldIn(entry ?? {}, 'note');
  return typeof note === 'string' ? note : undefined;
}
