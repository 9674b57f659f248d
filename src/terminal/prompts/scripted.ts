/** The port answered from a list: for tests, and to show an assessment without a keyboard. */
import { backOr, type LineRequest, promptsOver } from './conversation.ts';
import { interruption } from './interruption.ts';
import type { Back, Prompts } from './port.ts';

/** In a list of answers: the person presses Ctrl-C here. */
export const STOP: unique symbol = Symbol('stop');

export interface Script {
  /** Typed in this order, for questions that `byMessage` does not answer. */
  inOrder?: readonly (string | typeof STOP)[];
  /** What is typed whenever the question's message begins so; the longest beginning wins. */
  byMessage?: Readonly<Record<string, string>>;
  /** Hears every line as it is said or asked. */
  hear?: (text: string) => void;
}

export interface ScriptedPrompts extends Prompts {
  /** Everything said, listed, asked and objected to, in order. */
  readonly said: readonly string[];
  /** Answers that no question has taken yet. */
  readonly left: readonly (string | typeof STOP)[];
}

/**
 * Prompts that type the answers of a script. An answer that a question refuses
 * is followed by the next one, as at a keyboard; without a next one the
 * promise rejects, naming the question.
 */
export function scriptedPrompts({ inOrder = [], byMessage = {}, hear }: Script): ScriptedPrompts {
  const said: string[] = [];
  const left = [...inOrder];
  let listed: string | undefined;
  const say = (text: string) => {
    said.push(text);
    hear?.(text);
  };
  const typed = (question: string, again: boolean): string => {
    const fixed = again ? undefined : answerTo(question, byMessage);
    if (fixed !== undefined) return fixed;
    const next = left.shift();
    if (next === STOP) throw interruption();
    if (next === undefined) throw new Error(`no answer is left for: ${question}`);
    return next;
  };
  const line = async (request: LineRequest): Promise<string | Back> => {
    const question = listed ?? request.message;
    if (listed === undefined) say(question);
    listed = undefined;
    for (let again = false; ; again = true) {
      const written = typed(question, again);
      const text = written === '' ? request.initial : written;
      const answer = backOr(text, request.back);
      const problem = typeof answer === 'string' ? request.check(answer) : undefined;
      if (problem === undefined) return answer;
      say(problem);
    }
  };
  const list = (message: string, choices: readonly { label: string }[]) => {
    listed = message;
    say([message, ...choices.map(({ label }, index) => `${index + 1} ${label}`)].join('\n'));
  };
  return { ...promptsOver({ line, list, say }), said, left };
}

function answerTo(message: string, answers: Readonly<Record<string, string>>): string | undefined {
  const [best] = Object.keys(answers)
    .filter((beginning) => message.startsWith(beginning))
    .sort((one, other) => other.length - one.length);
  return best === undefined ? undefined : answers[best];
}
