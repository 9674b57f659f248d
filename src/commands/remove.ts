/** `carepath remove <id|text>`: takes one entry out of the record, having asked. */
import { namesIn } from '../career/names.ts';
import type { Edit } from '../progress/edit.ts';
import { removeConfirmation } from '../progress/edits/confirmations.ts';
import { removeEntry } from '../progress/edits/entries.ts';
import type { Telling } from '../progress/edits/entry-words.ts';
import { type FoundEntry, findEntries } from '../progress/find-entry.ts';
import type { ProgressRecord } from '../progress/record.ts';
import { usageFailure } from '../values/failure.ts';
import { asking } from './ask.ts';
import { changeRecord, type WritingOptions } from './change-record.ts';
import type { Context } from './context.ts';
import { readRecord } from './read-record.ts';

export async function run(
  context: Context,
  words: string[],
  options: WritingOptions,
): Promise<void> {
  const told = { today: context.today, nameOf: namesIn(context.career) };
  const record = readRecord(context);
  const entry = theOne(
    record === undefined ? [] : findEntries(record, words.join(' '), told),
    words,
  );
  if (options.dryRun !== true && !(await mayRemove(context, entry))) {
    context.note('Nothing was removed.\n');
    return;
  }
  await changeRecord(context, (now) => removal(now, entry, told), options);
}

/** Throws a Failure (2) that lists the candidates, or says that there is none. */
function theOne(found: FoundEntry[], words: string[]): FoundEntry {
  const [entry, ...others] = found;
  const written = words.join(' ');
  if (entry === undefined) {
    throw usageFailure(
      `Nothing in your record is "${written}".`,
      'carepath list shows what there is.',
    );
  }
  if (others.length === 0) return entry;
  throw usageFailure(
    `"${written}" fits ${found.length} entries.`,
    'Say which one by its id: carepath remove <id>.',
    found.map(({ id, words: text }) => `${id}  ${text}`),
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
