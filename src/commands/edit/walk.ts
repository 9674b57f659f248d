/** Asks for new values of an entry's fields, each with its present value at hand. */
import { fieldIn } from '../../progress/edits/entry-change.ts';
import { fieldWords, valueWords } from '../../progress/edits/field-words.ts';
import type { EntryField } from '../../progress/fields/field.ts';
import type { Reading } from '../../progress/fields/read.ts';
import { BACK, type Choice, type Prompts } from '../../terminal/prompts/port.ts';
import { type Answer, askField } from './ask-field.ts';

type Changes = Map<string, Answer>;

export interface Walk {
  entry: object;
  reading: Reading;
  /** What would not fit together with these changes; empty when all does. */
  problems: (changes: Changes) => string[];
  /** The changes in words, to be looked over before they are kept. */
  summary: (changes: Changes) => string;
}

/** Shows the fields with their values; the person says which to change, Enter takes all. */
export async function chooseFields(
  prompts: Prompts,
  fields: readonly EntryField[],
  entry: object,
): Promise<EntryField[]> {
  const choices = fields.map((field): Choice<EntryField> => {
    const value = fieldIn(entry, field.name);
    const label = fieldWords(field.name);
    return value === undefined
      ? { value: field, label }
      : { value: field, label, hint: valueWords(field.name, value) };
  });
  const chosen = await prompts.choices({
    message: 'What would you like to change?',
    hint: 'Numbers, such as 1 3; Enter for all',
    choices,
  });
  return chosen === BACK || chosen.length === 0 ? [...fields] : chosen;
}

/**
 * Asks for every field in turn, `<` going back, and resolves to what is different
 * then; undefined when the person, having looked it over, does not keep it.
 */
export async function walk(
  prompts: Prompts,
  fields: readonly EntryField[],
  { entry, reading, problems, summary }: Walk,
): Promise<Changes | undefined> {
  let changes: Changes = new Map();
  prompts.say('< goes back to the question before.\n');
  for (let index = 0; ; ) {
    const field = fields[index];
    if (field === undefined) {
      prompts.say(`\n${summary(changes)}`);
      const kept = await prompts.yesNo({ message: 'Keep this?', initial: true, back: true });
      if (kept !== BACK) return kept ? changes : undefined;
      index -= 1;
      continue;
    }
    const present = changes.has(field.name) ? changes.get(field.name) : fieldIn(entry, field.name);
    const answer = await askField(prompts, field, { present, back: index > 0, reading });
    if (answer === BACK) {
      index -= 1;
      continue;
    }
    const next = new Map(changes).set(field.name, answer);
    const found = problems(next);
    for (const problem of found) prompts.say(problem);
    if (found.length > 0) continue;
    changes = next;
    index += 1;
  }
}
