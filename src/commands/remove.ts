/** `carepath remove <id|text>`: takes one entry out of the record, having asked. */
import { namesIn } from '../career/names.ts';
import type { Edit } from '../progress/edit.ts';
import { removeConfirmation } from '../progress/edits/confirmations.ts';
import { removeEntry } from '../progress/edits/entries.ts';
import type { Telling } from '../progress/edits/entry-words.ts';
import type { FoundEntry } from '../progress/find-entry.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { usageFailure } from '../values/failure.ts';
import { asking } from './ask.ts';
import { changeRecord, type WritingOptions } from './change-record.ts';
import type { Context } from './context.ts';
import { entryNamed } from './entry-named.ts';
import { refuseMeanwhile } from './meanwhile.ts';
import { readRecord } from './read-record.ts';

export async function run(
  context: Context,
  words: string[],
  options: WritingOptions,
): Promise<void> {
  const told = { today: context.today, nameOf: namesIn(context.career) };
  const written = words.join(' ');
  const record = await readRecord(context);
  const entry = entryNamed(record, written, told, 'carepath remove <id>');
  if (options.dryRun !== true && !(await mayRemove(context, entry))) {
    context.note('Nothing was removed.\n');
    return;
  }
  await changeRecord(
    context,
    (now) => {
      refuseMeanwhile(context, entry, record, now);
      return removal(now, entry, told);
    },
    options,
  );
}

async function mayRemove(context: Context, { id, words }: FoundEntry): Promise<boolean> {
  if (context.global.yes) return true;
  if (!context.interactive) {
    throw usageFailure(`This would remove ${id}: ${words}`, 'Add --yes to remove it.');
  }
  return await asking(context, async (prompts) => {
    prompts.say(`This removes ${id}: ${words}`);
    return (await prompts.yesNo({ message: 'Remove it?', initial: false })) === true;
  });
}

function removal(record: ProgressRecord, { section, id }: FoundEntry, told: Telling): Edit {
  return section === 'confirmations'
    ? removeConfirmation(record, id)
    : removeEntry(record, section, id, told);
}
