/** `carepath confirm <key> <yes|no>`: answers what only you, or an issuer, can know. */
import { type KeyedQuestion, keyedQuestions } from '../career/questions.ts';
import { setConfirmation } from '../progress/edits/confirmations.ts';
import type { Confirmation } from '../progress/record.ts';
import { readYesNo } from '../terminal/prompts/typed-answer.ts';
import { usageFailure } from '../values/failure.ts';
import { didYouMean, idForm } from '../values/nearest.ts';
import { asking } from './ask.ts';
import { changeRecord, type WritingOptions } from './change-record.ts';
import type { Context } from './context.ts';
import { pastDay } from './past-day.ts';

interface Options extends WritingOptions {
  from?: string;
  date?: string;
}

export async function run(
  context: Context,
  [key = '', written]: string[],
  options: Options,
): Promise<void> {
  const question = questionCalled(context, key);
  const date = pastDay(context, '--date', options.date);
  const value = await answerTo(context, question, written);
  const answer = confirmation(value, options.from?.trim(), date ?? context.today);
  const plain = options.from === undefined && date === undefined;
  await changeRecord(
    context,
    (record) => setConfirmation(record, question.key, plain ? value : answer),
    options,
  );
  if (written !== undefined) context.note(`The question was: ${question.ask}\n`);
}

function confirmation(value: boolean, from: string | undefined, date: string): Confirmation {
  return { value, date, ...(from === undefined || from === '' ? {} : { from }) };
}

function questionCalled(context: Context, key: string): KeyedQuestion {
  const questions = keyedQuestions(context.career);
  const found = questions.find((each) => each.key === idForm(key));
  if (found !== undefined) return found;
  const keys = questions.map((each) => each.key);
  throw usageFailure(
    `There is no question "${key}".`,
    didYouMean(key, keys, '"carepath certs check <id>" names the questions of a credential.'),
  );
}

async function answerTo(
  context: Context,
  { key, ask }: KeyedQuestion,
  written: string | undefined,
): Promise<boolean> {
  if (written !== undefined) {
    const read = readYesNo(written);
    if ('value' in read) return read.value;
    throw usageFailure(`"${written}" is neither yes nor no.`, `Write: carepath confirm ${key} yes`);
  }
  if (!context.interactive) {
    throw usageFailure(
      `To answer ${key}, yes or no is missing: ${ask}`,
      `Write: carepath confirm ${key} yes`,
    );
  }
  return (await asking(context, (prompts) => prompts.yesNo({ message: ask }))) === true;
}
