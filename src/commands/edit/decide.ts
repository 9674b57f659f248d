/** What is to change in an entry: what the flags say, then what the person answers. */
import { type FieldChanges, withFields } from '../../progress/edits/entry-change.ts';
import { type EntryField, flagOf } from '../../progress/fields/field.ts';
import { allowedValues, type Reading } from '../../progress/fields/read.ts';
import { usageFailure } from '../../values/failure.ts';
import type { GivenOptions } from '../add/given.ts';
import { asking } from '../ask.ts';
import type { Context } from '../context.ts';
import { toldChanges } from './changes.ts';
import { chooseFields, walk } from './walk.ts';

export interface Deciding {
  /** "experience x2". */
  what: string;
  entry: object;
  fields: readonly EntryField[];
  reading: Reading;
  /** What would not fit together with these changes, by flags or, where it was asked, in words. */
  problems: (changes: FieldChanges, asked: boolean) => string[];
  /** The changes in words. */
  summary: (changes: FieldChanges) => string;
}

/**
 * The changes to an entry. A flag without a value is asked in a terminal, and all
 * fields are where no flag was given; elsewhere a Failure (2) says what is missing.
 * Undefined when the person does not keep what they answered.
 */
export async function decide(
  context: Context,
  options: GivenOptions,
  deciding: Deciding,
): Promise<FieldChanges | undefined> {
  const { what, entry, fields, reading, problems, summary } = deciding;
  const { changes, asked } = toldChanges(what, entry, fields, { options, reading });
  const [problem, ...others] = problems(changes, false);
  if (problem !== undefined) throw usageFailure(problem, undefined, others);
  if (asked.length === 0 && changes.size > 0) return changes;
  if (!context.interactive) throw asked.length > 0 ? noValue(asked) : noChange(what, fields);
  const together = (more: FieldChanges) => new Map([...changes, ...more]);
  const answered = await asking(context, async (prompts) => {
    const chosen = asked.length > 0 ? asked : await chooseFields(prompts, fields, entry);
    return walk(prompts, chosen, {
      entry: withFields(entry, changes),
      reading,
      problems: (more) => problems(together(more), true),
      summary: (more) => summary(together(more)),
    });
  });
  return answered === undefined ? undefined : together(answered);
}

function noValue(asked: readonly EntryField[]): Error {
  const flags = asked.map(flagOf);
  return usageFailure(
    `${flags.join(' and ')} ${flags.length > 1 ? 'need values' : 'needs a value'}.`,
    'In a terminal, carepath asks.',
    asked.map((field) => `${flagOf(field)}: ${field.about}; takes ${allowedValues(field)}`),
  );
}

function noChange(what: string, fields: readonly EntryField[]): Error {
  return usageFailure(
    `What to change about ${what} is missing.`,
    `Give at least one of ${fields.map(flagOf).join(', ')}, or --clear <field>. In a terminal, carepath asks.`,
  );
}
