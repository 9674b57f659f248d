/** One question of the assessment through the prompts: how each kind is asked. */
import type { Question, Value } from '../../advice/assessment/question.ts';
import { BACK, type Back, type Prompts } from '../prompts/port.ts';

/** The answer to a question; `answer` is the one given before, offered again. */
export async function askQuestion(
  prompts: Prompts,
  question: Question,
  answer: Value | undefined,
): Promise<Value | Back> {
  const { message } = question;
  switch (question.kind) {
    case 'text':
      return askText(prompts, question, answer);
    case 'yes-no': {
      const initial = typeof answer === 'boolean' ? answer : question.initial;
      return prompts.yesNo({ message, back: true, ...(initial === undefined ? {} : { initial }) });
    }
    case 'choice': {
      const initial = typeof answer === 'string' ? answer : question.initial;
      const choices = [...question.options];
      const offered = initial === undefined ? {} : { initial };
      return prompts.choice({ message, choices, back: true, ...offered });
    }
    case 'choices':
      return askSeveral(prompts, question, Array.isArray(answer) ? answer : []);
  }
}

async function askText(
  prompts: Prompts,
  question: Extract<Question, { kind: 'text' }>,
  answer: Value | undefined,
): Promise<string | Back> {
  const { message, read } = question;
  const hint = hintFor(question, answer);
  const initial = typeof answer === 'string' ? answer : question.initial;
  const typed = await prompts.text({
    message,
    back: true,
    ...(hint === undefined ? {} : { hint }),
    ...(initial === undefined ? {} : { initial }),
    check: (text) => {
      const reading = read(text);
      return 'problem' in reading ? reading.problem : undefined;
    },
  });
  if (typed === BACK) return BACK;
  const reading = read(typed);
  if ('problem' in reading) throw new Error(`an unchecked answer: ${reading.problem}`);
  return reading.value;
}

/** What may be typed; after an answer was given, what Enter does with it comes first. */
function hintFor(
  { hint, again = hint, initial }: Extract<Question, { kind: 'text' }>,
  answer: Value | undefined,
): string | undefined {
  // An answer skipped on purpose is offered as nothing, whatever the record has.
  if (answer === '') return initial === undefined ? hint : 'Enter leaves it empty';
  if (answer === undefined) return hint;
  return again === undefined ? 'Enter keeps' : `Enter keeps; ${again}`;
}

/** The port offers one choice again but not several, so an empty answer keeps what was chosen before. */
async function askSeveral(
  prompts: Prompts,
  question: Extract<Question, { kind: 'choices' }>,
  before: string[],
): Promise<string[] | Back> {
  const choices = [...question.options];
  const kept = choices.flatMap(({ value }, index) => (before.includes(value) ? [index + 1] : []));
  const hint = kept.length > 0 ? `Numbers; Enter keeps ${kept.join(' ')}` : 'Numbers, such as 1 3';
  for (;;) {
    const chosen = await prompts.choices({ message: question.message, hint, choices, back: true });
    if (chosen === BACK) return BACK;
    const values = chosen.length === 0 && kept.length > 0 ? before : chosen;
    const problem = question.problem?.(values);
    if (problem === undefined) return values;
    prompts.say(problem);
  }
}
