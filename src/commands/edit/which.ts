/** Which entry `edit` is about: the one named, or the one that its flags can only mean. */
import type { Telling } from '../../progress/edits/entry-words.ts';
import type { EntrySection } from '../../progress/edits/sections.ts';
import { flagOf } from '../../progress/fields/field.ts';
import { fieldsOf } from '../../progress/fields/of-section.ts';
import { entriesOf, type FoundEntry, findEntries } from '../../progress/find-entry.ts';
import type { ProgressRecord } from '../../progress/record.ts';
import { BACK } from '../../terminal/prompts/port.ts';
import { usageFailure } from '../../values/failure.ts';
import { idForm } from '../../values/nearest.ts';
import type { GivenOptions } from '../add/given.ts';
import { asking } from '../ask.ts';
import type { Context } from '../context.ts';
import { entryNamed } from '../entry-named.ts';
import { fieldsNamed } from './changes.ts';

export interface Meant {
  record: ProgressRecord | undefined;
  /** An id or words; "" when nothing was said. */
  written: string;
  options: GivenOptions;
  told: Telling;
}

/**
 * The entry meant. Where nothing names it, its flags may: with several that fit,
 * the person is asked. Throws a Failure (2) where that is not possible.
 */
export async function whichEntry(
  context: Context,
  { record, written, options, told }: Meant,
): Promise<{ section: EntrySection; id: string } | undefined> {
  if (written !== '') {
    const nothing = record === undefined || findEntries(record, written, told).length === 0;
    if (nothing) refuseOthers(context, written);
    return notAnAnswer(entryNamed(record, written, told, 'carepath edit <id>'));
  }
  const fields = fieldsNamed(options);
  const fitting = (record === undefined ? [] : entriesOf(record, told)).filter(({ section }) => {
    const own = section === 'confirmations' ? [] : fieldsOf(section).map(flagOf);
    return fields.every((field) => own.includes(flagOf(field)));
  });
  const [only, ...others] = fitting;
  if (only === undefined) throw noneFits(fields.map(flagOf));
  if (others.length === 0 && fields.length > 0) return notAnAnswer(only);
  return notAnAnswer(await chosen(context, fitting));
}

async function chosen(context: Context, fitting: FoundEntry[]): Promise<FoundEntry> {
  const choices = fitting.map((entry) => ({ value: entry, label: `${entry.id}  ${entry.words}` }));
  if (!context.interactive) {
    throw usageFailure(
      'Which entry to change is missing.',
      'Say it by its id: carepath edit <id>.',
      choices.map(({ label }) => label),
    );
  }
  const message = 'Which would you like to change?';
  const answer = await asking(context, (prompts) => prompts.choice({ message, choices }));
  if (answer === BACK) throw new Error('a question that has no way back was gone back from');
  return answer;
}

function notAnAnswer({ section, id }: FoundEntry): { section: EntrySection; id: string } {
  if (section !== 'confirmations') return { section, id };
  throw usageFailure(
    `${id} is an answer of yours, not an entry.`,
    `Answer it anew: carepath confirm ${id} yes (or no).`,
  );
}

/** What is in the record and is changed in another way. */
function refuseOthers({ career }: Context, written: string): void {
  const form = idForm(written);
  if (form === 'profile') {
    throw usageFailure(
      'The profile is changed by its own command.',
      'See carepath profile --help.',
    );
  }
  const skill = career.skills.find(({ id, name }) => id === form || idForm(name) === form);
  if (skill === undefined) return;
  throw usageFailure(
    'Ratings of skills are added, never changed: the earlier ones show how you grew.',
    `Add one: carepath add skill ${skill.id} <level>`,
  );
}

function noneFits(flags: string[]): Error {
  return usageFailure(
    flags.length === 0
      ? 'Your record has no entry to change yet.'
      : `Nothing in your record takes ${flags.join(' and ')}.`,
    'carepath list shows what there is; carepath add adds to it.',
  );
}
