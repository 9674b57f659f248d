/** One field of an entry asked for, with what it holds at hand. */
import { vocabulary } from '../../career/vocabulary.ts';
import type { EntryField, WordTable } from '../../progress/fields/field.ts';
import { type FieldValue, type Reading, readField } from '../../progress/fields/read.ts';
import { BACK, type Back, type Choice, type Prompts } from '../../terminal/prompts/port.ts';
import { harmlessLine } from '../../values/harmless.ts';

/** A new value; undefined: the field is to be empty. */
export type Answer = FieldValue | undefined;

export interface Asking {
  /** The value there is, which Enter keeps. */
  present: Answer;
  /** True: `<` answers BACK. */
  back: boolean;
  reading: Reading;
}

/** Asks for one field; resolves to its new value, which may be the present one. */
export function askField(
  prompts: Prompts,
  field: EntryField,
  asking: Asking,
): Promise<Answer | Back> {
  const { kind } = field;
  if (kind.is === 'word') return askWord(prompts, { field, table: kind.of, ...asking });
  if (kind.is === 'words') return askWords(prompts, { field, table: kind.of, ...asking });
  return askText(prompts, field, asking);
}

async function askText(
  prompts: Prompts,
  field: EntryField,
  { present, back, reading }: Asking,
): Promise<Answer | Back> {
  const shown = present === undefined ? '' : harmlessLine(writtenValue(field, present));
  const text = await prompts.text({
    message: messageOf(field),
    hint: hintFor(field, present),
    initial: shown,
    back,
    check: (written) => (written === shown ? undefined : problemWith(field, written, reading)),
  });
  if (text === BACK) return BACK;
  // What could not be shown as it is has not been changed by Enter.
  if (text === shown) return present;
  if (isEmpty(text)) return undefined;
  const read = readField(field, [text], reading);
  return 'value' in read ? read.value : undefined;
}

function hintFor({ kind, hint = '', required }: EntryField, present: Answer): string {
  if (present !== undefined) return required ? 'Enter keeps it' : 'Enter keeps it, - empties it';
  return kind.is === 'yes-no' ? 'y/n' : hint;
}

function problemWith(field: EntryField, written: string, reading: Reading): string | undefined {
  if (isEmpty(written)) return field.required ? 'This one is needed.' : undefined;
  const read = readField(field, [written], reading);
  return 'problem' in read ? read.problem : undefined;
}

function isEmpty(text: string): boolean {
  return /^\s*-?\s*$/.test(text);
}

interface AskingWords extends Asking {
  field: EntryField;
  table: WordTable;
}

async function askWord(
  prompts: Prompts,
  { field, table, present, back }: AskingWords,
): Promise<Answer | Back> {
  const open: Choice<string | null> = { value: null, label: 'none of these, or not said' };
  const words: Choice<string | null>[] = wordChoices(table);
  const answer = await prompts.choice({
    message: messageOf(field),
    choices: field.required ? words : [...words, open],
    initial: typeof present === 'string' ? present : null,
    back,
  });
  return answer === null ? undefined : answer;
}

async function askWords(
  prompts: Prompts,
  { field, table, present, back }: AskingWords,
): Promise<Answer | Back> {
  const before = Array.isArray(present) ? present : [];
  const kept = before.length === 0 ? '' : ` Enter keeps ${before.join(', ')}.`;
  for (;;) {
    const answer = await prompts.choices({
      message: messageOf(field),
      hint: `${field.hint ?? 'All that fit, such as 1 3'}.${kept}`,
      choices: wordChoices(table),
      back,
    });
    if (answer === BACK || answer.length > 0) return answer;
    if (present !== undefined || !field.required) return present;
    prompts.say('Choose at least one.');
  }
}

function wordChoices(table: WordTable): Choice<string>[] {
  return Object.entries(vocabulary[table]).map(([value, label]) => ({ value, label }));
}

function messageOf({ ask: question, about }: EntryField): string {
  return question ?? `${about.charAt(0).toUpperCase()}${about.slice(1)}`;
}

/** A value as it would be typed. */
function writtenValue({ kind }: EntryField, value: FieldValue): string {
  if (value === null) return kind.is === 'day' ? (kind.open ?? '') : '';
  if (typeof value === 'boolean') return value ? 'y' : 'n';
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : 'none';
  return String(value);
}
