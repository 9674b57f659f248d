/** Asks for what the flags of `add` have not said, one field after the other. */
import { vocabulary } from '../../career/vocabulary.ts';
import type { EntryField, WordTable } from '../../progress/fields/field.ts';
import { type FieldValue, type Reading, readField } from '../../progress/fields/read.ts';
import { BACK, type Back, type Choice, type Prompts } from '../../terminal/prompts/port.ts';
import type { FieldValues } from './given.ts';

const privacy =
  'This is your own record. No patient information belongs in it: no names, no cases.';

/** An answer; undefined where the person left the question open. */
type Answer = FieldValue | undefined;

export interface Interview {
  reading: Reading;
  /** What does not fit together; empty when all does. */
  problems: (values: FieldValues) => string[];
  /** The entry in words, to be looked over before it is kept. */
  summary: (values: FieldValues) => string;
}

/**
 * Asks every question whose field has no value yet and resolves to all values.
 * `<` goes back to the question before; at the end the person looks over the
 * entry, and undefined comes back when they do not keep it.
 */
export async function interview(
  prompts: Prompts,
  fields: readonly EntryField[],
  given: FieldValues,
  { reading, problems, summary }: Interview,
): Promise<FieldValues | undefined> {
  const asked = fields.filter(({ name, ask }) => ask !== undefined && !given.has(name));
  let values: FieldValues = new Map(given);
  prompts.say(`${privacy}\nEnter skips what you cannot say; < goes back.\n`);
  for (let index = 0; ; ) {
    const field = asked[index];
    const answer =
      field === undefined
        ? await keep(prompts, summary(values))
        : await ask(prompts, { field, before: values.get(field.name), back: index > 0 }, reading);
    if (answer === BACK) {
      index -= 1;
      continue;
    }
    if (field === undefined) return answer === true ? values : undefined;
    const next = new Map(values).set(field.name, answer ?? null);
    if (answer === undefined) next.delete(field.name);
    const found = problems(next);
    for (const problem of found) prompts.say(problem);
    if (found.length > 0) continue;
    values = next;
    index += 1;
  }
}

function keep(prompts: Prompts, summary: string): Promise<boolean | Back> {
  prompts.say(`\n${summary}`);
  return prompts.yesNo({ message: 'Keep this?', initial: true, back: true });
}

interface Asked {
  field: EntryField;
  /** The answer already given, when the person has gone back to it. */
  before: Answer;
  back: boolean;
}

async function ask(prompts: Prompts, asked: Asked, reading: Reading): Promise<Answer | Back> {
  const { field, before, back } = asked;
  const { kind } = field;
  if (kind.is === 'word') return askWord(prompts, asked, kind.of);
  if (kind.is === 'words') return askWords(prompts, asked, kind.of);
  if (kind.is === 'yes-no' && field.required) return askYesNo(prompts, asked);
  const initial = before === undefined ? field.otherwise : writtenAnswer(field, before);
  const text = await prompts.text({
    message: message(field),
    hint: kind.is === 'yes-no' ? 'y/n' : (field.hint ?? ''),
    ...(initial === undefined ? {} : { initial }),
    back,
    check: (written) => problemWith(field, written, reading),
  });
  if (text === BACK) return BACK;
  if (text.trim() === '') return undefined;
  const read = readField(field, [text], reading);
  return 'value' in read ? read.value : undefined;
}

function askYesNo(prompts: Prompts, { field, before, back }: Asked): Promise<boolean | Back> {
  const usual = field.otherwise === undefined ? undefined : field.otherwise === 'yes';
  const initial = typeof before === 'boolean' ? before : usual;
  const question = { message: message(field), back };
  return prompts.yesNo(initial === undefined ? question : { ...question, initial });
}

async function askWord(
  prompts: Prompts,
  { field, before, back }: Asked,
  table: WordTable,
): Promise<Answer | Back> {
  const open: Choice<string | null> = { value: null, label: 'none of these, or not said' };
  const words: Choice<string | null>[] = wordChoices(table);
  const choices = field.required ? words : [...words, open];
  const first = field.otherwise ?? (field.required ? undefined : null);
  const initial = typeof before === 'string' ? before : first;
  const answer = await prompts.choice({
    message: message(field),
    choices,
    back,
    ...(initial === undefined ? {} : { initial }),
  });
  return answer === null ? undefined : answer;
}

async function askWords(
  prompts: Prompts,
  { field, back }: Asked,
  table: WordTable,
): Promise<Answer | Back> {
  const question = { message: message(field), back, choices: wordChoices(table) };
  const hint = field.hint === undefined ? {} : { hint: field.hint };
  for (;;) {
    const answer = await prompts.choices({ ...question, ...hint });
    if (answer === BACK || answer.length > 0) return answer;
    if (!field.required) return undefined;
    prompts.say('Choose at least one.');
  }
}

/** An answer as it would be typed. */
function writtenAnswer({ kind }: EntryField, value: FieldValue): string {
  if (value === null) return kind.is === 'day' ? (kind.open ?? '') : '';
  if (typeof value === 'boolean') return value ? 'y' : 'n';
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : 'none';
  return String(value);
}

function wordChoices(table: WordTable): Choice<string>[] {
  return Object.entries(vocabulary[table]).map(([value, label]) => ({ value, label }));
}

function message({ ask, about }: EntryField): string {
  return ask ?? about;
}

function problemWith(field: EntryField, written: string, reading: Reading): string | undefined {
  if (written.trim() === '') return field.required ? 'This one is needed.' : undefined;
  const read = readField(field, [written], reading);
  return 'problem' in read ? read.problem : undefined;
}
