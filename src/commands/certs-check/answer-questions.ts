/** Offers to answer what a verdict leaves open, and saves the answers as one change. */
import { answering } from '../../advice/requirements/question.ts';
import { namesIn } from '../../career/names.ts';
import { datedKeys } from '../../career/questions.ts';
import type { Edit } from '../../progress/edit.ts';
import { setConfirmation } from '../../progress/edits/confirmations.ts';
import { changeEntry, fieldIn } from '../../progress/edits/entry-change.ts';
import { entrySections } from '../../progress/edits/sections.ts';
import { flagOf } from '../../progress/fields/field.ts';
import { fieldsOf } from '../../progress/fields/of-section.ts';
import type { ProgressRecord } from '../../progress/record.ts';
import { BACK, type Prompts } from '../../terminal/prompts/port.ts';
import { asking } from '../ask.ts';
import { changeRecord } from '../change-record.ts';
import type { Context } from '../context.ts';
import { askField } from '../edit/ask-field.ts';
import { issuerQuestion } from '../issuer-question.ts';

/** Asked at once; whoever wants more asks again. */
const MOST = 5;

type RecordEdit = (record: ProgressRecord) => Edit;

/** One question: asks it, and makes the edit its answer calls for; undefined when it is passed over. */
type Answerer = (prompts: Prompts) => Promise<RecordEdit | undefined>;

/**
 * Asks, in a terminal, the questions that a person can answer. Resolves to true
 * when answers were saved, so that the verdict is worth showing again.
 */
export async function answerQuestions(
  context: Context,
  record: ProgressRecord | undefined,
  asks: readonly string[],
): Promise<boolean> {
  const answerers = asks.flatMap((ask) => answererFor(context, record, ask) ?? []).slice(0, MOST);
  if (answerers.length === 0) return false;
  const edits = await asking(context, async (prompts) => {
    const message =
      answerers.length === 1
        ? 'Answer the open question now?'
        : `Answer ${answerers.length} open questions now?`;
    if ((await prompts.yesNo({ message, initial: false })) !== true) return [];
    const made: RecordEdit[] = [];
    for (const answer of answerers) {
      const edit = await answer(prompts);
      if (edit !== undefined) made.push(edit);
    }
    return made;
  });
  if (edits.length === 0) return false;
  await changeRecord(context, (now) => allOf(now, edits), {});
  return true;
}

function allOf(record: ProgressRecord, edits: readonly RecordEdit[]): Edit {
  const texts: string[] = [];
  const changed = edits.reduce((now, edit) => {
    const { record: next, text } = edit(now);
    texts.push(text);
    return next;
  }, record);
  return { record: changed, text: texts.join('; ') };
}

function answererFor(
  context: Context,
  record: ProgressRecord | undefined,
  ask: string,
): Answerer | undefined {
  const found = answering(ask);
  if (found === undefined) return undefined;
  const [verb, subject = '', flag = ''] = found.command;
  if (verb === 'confirm') return confirmation(context, record, found.text, subject);
  return verb === 'edit' && record !== undefined
    ? entryField(context, record, { text: found.text, id: subject, flag })
    : undefined;
}

function confirmation(
  context: Context,
  record: ProgressRecord | undefined,
  text: string,
  key: string,
): Answerer {
  const issuers = issuerQuestion(context, record, key);
  const dated = issuers !== undefined || datedKeys(context.career).has(key);
  const from = issuers === undefined ? {} : { from: issuers.from };
  return async (prompts) => {
    const value = await prompts.choice<boolean | null>({
      message: issuers?.ask ?? text,
      choices: [
        { value: true, label: 'yes' },
        { value: false, label: 'no' },
        { value: null, label: 'not now' },
      ],
      initial: null,
    });
    if (value === null || value === BACK) return undefined;
    const answer = dated ? { value, date: context.today, ...from } : value;
    return (now) => setConfirmation(now, key, answer);
  };
}

interface FieldAsked {
  text: string;
  id: string;
  flag: string;
}

function entryField(
  context: Context,
  record: ProgressRecord,
  { text, id, flag }: FieldAsked,
): Answerer | undefined {
  const section = entrySections.find((each) => record[each]?.some((entry) => entry.id === id));
  const entry = section && record[section]?.find((each) => each.id === id);
  const field = section && fieldsOf(section).find((each) => flagOf(each) === flag);
  if (section === undefined || entry === undefined || field === undefined) return undefined;
  const told = { today: context.today, nameOf: namesIn(context.career) };
  return async (prompts) => {
    const present = fieldIn(entry, field.name);
    const reading = { today: context.today, career: context.career };
    const value = await askField(
      prompts,
      { ...field, ask: text },
      { present, back: false, reading },
    );
    if (value === BACK || value === undefined || value === present) return undefined;
    return (now) => changeEntry(now, { section, id }, new Map([[field.name, value]]), told);
  };
}
