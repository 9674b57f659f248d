/**
 * How questions are asked: a port, so that commands do not know the library and
 * tests can answer from a list. Every answer is typed text, which works in a
 * screen reader, at 40 columns and in a recording.
 */

/** The person wants the question before this one. */
export const BACK: unique symbol = Symbol('back');
export type Back = typeof BACK;

interface Question {
  message: string;
  /** Shown dimmed below or behind the message: what may be typed. */
  hint?: string;
  /** True: `<` or Esc answers BACK. */
  back?: boolean;
}

export interface TextQuestion extends Question {
  /** Taken when nothing is typed. */
  initial?: string;
  /** Says what is wrong with the text, or nothing when it will do. */
  check?: (text: string) => string | undefined;
}

export interface Choice<T> {
  value: T;
  label: string;
  hint?: string;
}

export interface ChoiceQuestion<T> extends Question {
  choices: Choice<T>[];
  initial?: T;
}

export interface Prompts {
  /** A line of text; empty when nothing was typed and there is no initial text. */
  text(question: TextQuestion): Promise<string | Back>;
  /** One of a numbered list; answered by number, or by the beginning of a label. */
  choice<T>(question: ChoiceQuestion<T>): Promise<T | Back>;
  /** Any number of a numbered list, "1 3 4"; nothing typed: none. */
  choices<T>(question: ChoiceQuestion<T>): Promise<T[] | Back>;
  /** Yes or no. */
  yesNo(question: Question & { initial?: boolean }): Promise<boolean | Back>;
  /** Prints lines among the questions, on the stream that they are drawn on. */
  say(text: string): void;
}
