/**
 * Where a person stands in the assessment: the answers so far and the question
 * at hand. Pure steps forward, back and to the review; the draft is a trail.
 */
import {
  type Answers,
  answers as canAnswer,
  type Question,
  type Sheet,
  type Value,
} from './question.ts';
import { questionsOf } from './questionnaire.ts';
import type { SectionId } from './sections.ts';

/** In place of a question's key: everything is answered and waits to be confirmed. */
export const REVIEW = 'review';

export interface Trail {
  readonly sections: readonly SectionId[];
  readonly answers: Answers;
  /** The key of the question at hand, or "review"; absent: the first unanswered one. */
  readonly at?: string;
  /** True while one item is changed from the review. */
  readonly fixing?: boolean;
}

/** What the questions are made from, but for the answers. */
export type Facts = Omit<Sheet, 'answers'>;

/** The questions of a trail as far as its answers have led. */
export function questionsAlong(trail: Trail, facts: Facts): Question[] {
  return questionsOf(trail.sections, { ...facts, answers: trail.answers });
}

/** The question at hand; undefined: the review. */
export function atHand(trail: Trail, facts: Facts): Question | undefined {
  const questions = questionsAlong(trail, facts);
  const open = firstOpen(questions, trail.answers);
  // Everything before the review has to be answered, whatever the draft says.
  if (trail.at === undefined || trail.at === REVIEW) return open;
  return questions.find(({ key }) => key === trail.at) ?? open;
}

/** The trail with this question answered, at the question that follows. */
export function answered(trail: Trail, facts: Facts, question: Question, value: Value): Trail {
  const answers = { ...trail.answers, [question.key]: value };
  const questions = questionsOf(trail.sections, { ...facts, answers });
  const next = questions[questions.findIndex(({ key }) => key === question.key) + 1];
  if (trail.fixing !== true) return place(trail, answers, next?.key ?? REVIEW);
  if (next?.item === question.item) return place(trail, answers, next.key, true);
  const open = firstOpen(questions, answers);
  return place(trail, answers, open?.key ?? REVIEW, open !== undefined);
}

/** The trail at the question before; undefined when there is none. */
export function goneBack(trail: Trail, facts: Facts): Trail | undefined {
  const questions = questionsAlong(trail, facts);
  const here = atHand(trail, facts);
  const index = questions.findIndex(({ key }) => key === here?.key);
  const previous = questions.at(index < 0 ? -1 : index - 1);
  if (trail.fixing === true && previous?.item !== here?.item) {
    return place(trail, trail.answers, REVIEW);
  }
  if (index === 0 || previous === undefined) return undefined;
  return place(trail, trail.answers, previous.key, trail.fixing === true);
}

/** The trail at the first question of an item, to come back to the review after it. */
export function changing(trail: Trail, facts: Facts, item: string): Trail {
  const first = questionsAlong(trail, facts).find((question) => question.item === item);
  return place(trail, trail.answers, first?.key ?? REVIEW, true);
}

/** A kept trail without answers that its questions cannot have: the data may have changed since. */
export function sound(trail: Trail, facts: Facts): Trail {
  const bad = questionsAlong(trail, facts).find((question) => {
    const value = trail.answers[question.key];
    return value !== undefined && !canAnswer(question, value);
  });
  if (bad === undefined) return trail;
  const { [bad.key]: _, ...answers } = trail.answers;
  return sound({ ...trail, answers }, facts);
}

function firstOpen(questions: readonly Question[], answers: Answers): Question | undefined {
  return questions.find(({ key }) => answers[key] === undefined);
}

function place({ sections }: Trail, answers: Answers, at: string, fixing = false): Trail {
  return { sections, answers, at, ...(fixing ? { fixing } : {}) };
}
