/**
 * Every kind of question as one line of typed text. What differs between a
 * keyboard and a list of answers is only where the line comes from.
 */
import { BACK, type Back, type Choice, type ChoiceQuestion, type Prompts } from './port.ts';
import { meansBack, type Read, readChoice, readChoices, readYesNo } from './typed-answer.ts';

/** One line to be typed. */
export interface LineRequest {
  message: string;
  hint: string;
  initial: string;
  /** True: `<` or Esc answers BACK. */
  back: boolean;
  /** Says what is wrong with the text, or nothing when it will do. */
  check: (text: string) => string | undefined;
}

export interface Conversation {
  /** Asks until `check` has nothing to say. */
  line(request: LineRequest): Promise<string | Back>;
  /** Shows a question's choices, numbered from 1. */
  list(message: string, choices: readonly Pick<Choice<unknown>, 'label' | 'hint'>[]): void;
  say(text: string): void;
}

/** The port over a conversation in lines. */
export function promptsOver(conversation: Conversation): Prompts {
  return {
    text: ({ message, hint = '', initial = '', back = false, check = () => undefined }) =>
      conversation.line({ message, hint, initial, back, check }),

    choice: <T>({ message, hint, initial, back = false, choices }: ChoiceQuestion<T>) => {
      conversation.list(message, choices);
      return answered(conversation, {
        message: hint ?? 'Number or name',
        hint: back ? '< to go back' : '',
        initial: numberOf(initial, choices),
        back,
        read: (text) => readChoice(text, choices),
      });
    },

    choices: <T>({ message, hint, initial, back = false, choices }: ChoiceQuestion<T>) => {
      conversation.list(message, choices);
      return answered(conversation, {
        message: hint ?? 'Numbers, such as 1 3; Enter for none',
        hint: back ? '< to go back' : '',
        initial: numberOf(initial, choices),
        back,
        read: (text) => readChoices(text, choices),
      });
    },

    yesNo: ({ message, hint, initial, back = false }) => {
      const parts = [keysFor(initial), hint ?? '', back ? '< to go back' : ''];
      return answered(conversation, {
        message,
        hint: parts.filter((part) => part !== '').join(', '),
        initial: '',
        back,
        read: (text) =>
          text.trim() === '' && initial !== undefined ? { value: initial } : readYesNo(text),
      });
    },

    say: (text) => conversation.say(text),
  };
}

interface Asked<T> extends Omit<LineRequest, 'check'> {
  read: (text: string) => Read<T>;
}

async function answered<T>(
  conversation: Conversation,
  { read, ...request }: Asked<T>,
): Promise<T | Back> {
  const text = await conversation.line({
    ...request,
    check: (written) => {
      const result = read(written);
      return 'problem' in result ? result.problem : undefined;
    },
  });
  if (text === BACK) return BACK;
  const result = read(text);
  if ('problem' in result) throw new Error(`an unchecked answer came through: ${result.problem}`);
  return result.value;
}

/** The capital letter is what Enter takes. */
function keysFor(initial: boolean | undefined): string {
  if (initial === undefined) return 'y/n';
  return initial ? 'Y/n' : 'y/N';
}

function numberOf<T>(value: T | undefined, choices: Choice<T>[]): string {
  if (value === undefined) return '';
  const index = choices.findIndex((choice) => choice.value === value);
  return index < 0 ? '' : String(index + 1);
}

/** BACK for `<` where a question may be gone back from; the text otherwise. */
export function backOr(text: string, back: boolean): string | Back {
  return back && meansBack(text) ? BACK : text;
}
