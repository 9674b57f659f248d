/**
 * A question of the assessment as data: what is asked, how a typed answer is
 * read, where it goes. The conversation around it is the terminal's.
 */
import type { Career } from '../../career/career.ts';
import type { ProgressRecord } from '../../progress/record.ts';
import type { Day } from '../../values/day.ts';
import type { SectionId } from './sections.ts';

/** An answer as the draft keeps it: text as read (a day, an id, ""), several ids, yes or no. */
export type Value = string | string[] | boolean;

/** Answers so far, by the key of their question. Empty text: skipped on purpose. */
export type Answers = Readonly<Record<string, Value>>;

/** What questions are made from; the same facts and answers always make the same questions. */
export interface Sheet {
  readonly career: Career;
  /** The record before the assessment; undefined for a newcomer. */
  readonly record: ProgressRecord | undefined;
  readonly today: Day;
  readonly answers: Answers;
}

/** What typed text means, or what is wrong with it. */
export type Reading = { value: string } | { problem: string };

interface Common {
  /** Unique among all questions: "education.0.level", "skills.negotiation.evidence". */
  readonly key: string;
  readonly section: SectionId;
  /** Questions of one item are reviewed and changed together: "education.0". */
  readonly item: string;
  /** What the review calls it. */
  readonly short: string;
  readonly message: string;
  /** What may be typed. */
  readonly hint?: string;
  /** A paragraph shown before the question. */
  readonly about?: string;
  /** Shown instead where the question does not follow on its item's last one: after a break, or back. */
  readonly recall?: string;
  /** Where the answer is collected within its item; absent for questions that only steer. */
  readonly field?: string;
  /** The answer as the record keeps it; undefined: nothing. The answer itself when absent. */
  readonly collect?: (value: Value) => unknown;
  /** The answer in the review's words, where they are not the answer itself or its label. */
  readonly show?: (value: Value) => string;
  /** Seconds that answering takes, for "about 6 minutes left". */
  readonly seconds: number;
}

interface TextAsk extends Common {
  readonly kind: 'text';
  readonly read: (typed: string) => Reading;
  /** Offered as the answer the first time. */
  readonly initial?: string;
  /** What may be typed instead of an answer already given; `hint` when absent. */
  readonly again?: string;
  /** Statements shown above the question, numbered from 0. */
  readonly anchors?: readonly string[];
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceAsk extends Common {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly initial?: string;
}

interface ChoicesAsk extends Common {
  readonly kind: 'choices';
  readonly options: readonly Option[];
  /** What is wrong with the choice as a whole ("nothing chosen"). */
  readonly problem?: (chosen: readonly string[]) => string | undefined;
}

interface YesNoAsk extends Common {
  readonly kind: 'yes-no';
  readonly initial?: boolean;
}

export type Question = TextAsk | ChoiceAsk | ChoicesAsk | YesNoAsk;

/** True when `value` is an answer that `question` can have: an old draft may hold others. */
export function answers(question: Question, value: Value): boolean {
  switch (question.kind) {
    case 'text':
      return typeof value === 'string' && 'value' in question.read(value);
    case 'choice':
      return question.options.some((option) => option.value === value);
    case 'choices':
      return (
        Array.isArray(value) &&
        value.every((each) => question.options.some((option) => option.value === each)) &&
        question.problem?.(value) === undefined
      );
    case 'yes-no':
      return typeof value === 'boolean';
  }
}

/** The answer in words: labels for choices, yes or no; "" when it was skipped. */
export function inWords(question: Question, value: Value): string {
  if (question.show !== undefined) return question.show(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (question.kind !== 'choice' && question.kind !== 'choices') return String(value);
  const chosen = Array.isArray(value) ? value : [value];
  return question.options
    .filter((option) => chosen.includes(option.value))
    .map((option) => option.label)
    .join(', ');
}
