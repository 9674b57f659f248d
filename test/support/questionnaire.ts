/** Answers the questions of an assessment without a terminal. */
import type { Question, Value } from '../../src/advice/assessment/question.ts';
import { type Collected, collected } from '../../src/advice/assessment/questionnaire.ts';
import { type SectionId, sectionIds } from '../../src/advice/assessment/sections.ts';
import { answered, atHand, type Facts, type Trail } from '../../src/advice/assessment/trail.ts';
import type { ProgressRecord } from '../../src/progress/record.ts';
import { career, TODAY } from './people.ts';

/** What questions are made from; a newcomer without a record when none is given. */
export function factsFor(record?: ProgressRecord): Facts {
  return { career, record, today: TODAY };
}

export function trailOf(...sections: SectionId[]): Trail {
  return { sections: sections.length > 0 ? sections : sectionIds, answers: {} };
}

/** Typed text or values by key; a function answers what has no key of its own. */
export type Given = Readonly<Record<string, Value>>;

/** Answers question after question until one is not given; typed text is read as at a keyboard. */
export function answering(trail: Trail, facts: Facts, given: Given): Trail {
  for (let now = trail; ; ) {
    const question = atHand(now, facts);
    const value = question && given[question.key];
    if (question === undefined || value === undefined) return now;
    now = answered(now, facts, question, read(question, value));
  }
}

/** The value of an answer as it would be kept; throws with the objection when it is refused. */
export function read(question: Question, value: Value): Value {
  if (question.kind !== 'text') return value;
  const reading = question.read(String(value));
  if ('problem' in reading) throw new Error(`${question.key}: ${reading.problem}`);
  return reading.value;
}

/** Answers that every question takes, by its kind: the shortest way through. */
export function shortest(question: Question): Value {
  if (question.key.endsWith('.level') && question.section === 'skills') return '2';
  if (question.kind === 'yes-no') return true;
  if (question.kind === 'choices') return [question.options[0]?.value ?? ''];
  const values = question.kind === 'choice' ? question.options.map(({ value }) => value) : [];
  if (question.kind === 'choice')
    return ['none', ''].find((end) => values.includes(end)) ?? values[0] ?? '';
  return ['', 'none', '2020-01'].find((text) => 'value' in question.read(text)) ?? 'text';
}

/** The trail with everything answered, given answers first and the shortest way for the rest. */
export function finished(trail: Trail, facts: Facts, given: Given = {}): Trail {
  for (let now = trail; ; ) {
    const question = atHand(now, facts);
    if (question === undefined) return now;
    const value = given[question.key] ?? shortest(question);
    now = answered(now, facts, question, read(question, value));
  }
}

/** What a trail's answers come to. */
export function collectedFrom(trail: Trail, facts: Facts): Collected {
  return collected(trail.sections, { ...facts, answers: trail.answers });
}
