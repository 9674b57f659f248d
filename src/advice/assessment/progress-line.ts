/** How far along the assessment is, and how long the rest will take. */
import type { Question, Sheet } from './question.ts';
import { isKeepQuestion } from './questions/list.ts';
import { type SectionId, sectionNames } from './sections.ts';
import { type Facts, questionsAlong, type Trail } from './trail.ts';

/** "Skills 7 of 24", or "Education, entry 1" where nobody knows how many there will be. */
export interface Place {
  section: string;
  /** Counted from 1; absent where a list is only looked at. */
  number?: number;
  /** Absent for lists. */
  of?: number;
  /** Whole minutes for what is left, at least 1. */
  minutes: number;
}

/** Seconds that a list is expected to take beyond the questions known so far, until it is begun. */
const UNKNOWN_YET: Partial<Record<SectionId, number>> = {
  education: 45,
  credentials: 30,
  experience: 75,
};
/** An example takes 25 seconds, and two skills of five ask for one. */
const EXAMPLE_SECONDS = 10;

/** Where `question` stands among all. */
export function placeOf(question: Question, trail: Trail, facts: Facts): Place {
  const questions = questionsAlong(trail, facts);
  const asked = questions.filter(inSection(question.section)).map(({ item }) => item);
  const items = [...new Set(asked)].filter((item) => !isKeepQuestion(item));
  const number = items.indexOf(question.item) + 1;
  const minutes = wholeMinutes(secondsLeft(questions, question, trail));
  const section = sectionNames[question.section];
  if (number === 0) return { section, minutes };
  return question.section in UNKNOWN_YET
    ? { section, number, minutes }
    : { section, number, of: items.length, minutes };
}

/** Whole minutes that these sections take from the beginning. */
export function minutesFor(sections: readonly SectionId[], facts: Facts): number {
  const trail: Trail = { sections, answers: {} };
  const questions = questionsAlong(trail, facts);
  const [first] = questions;
  return first === undefined ? 1 : wholeMinutes(secondsLeft(questions, first, trail));
}

/** At least 1; above ten to the nearest five, since nobody knows it better. */
function wholeMinutes(seconds: number): number {
  const minutes = Math.max(Math.ceil(seconds / 60), 1);
  return minutes <= 10 ? minutes : Math.round(minutes / 5) * 5;
}

function secondsLeft(questions: Question[], from: Question, trail: Trail): number {
  const index = questions.findIndex(({ key }) => key === from.key);
  const rest = questions.slice(Math.max(index, 0));
  const known = rest.reduce((sum, { seconds }) => sum + seconds, 0);
  const levels = rest.filter(({ section, field }) => section === 'skills' && field === 'level');
  const lists = trail.sections
    .filter((section) => rest.some(inSection(section)) && !isBegun(section, trail.answers))
    .reduce((sum, section) => sum + (UNKNOWN_YET[section] ?? 0), 0);
  return known + lists + levels.length * EXAMPLE_SECONDS;
}

function inSection(section: SectionId): (question: Question) => boolean {
  return (question) => question.section === section;
}

function isBegun(section: SectionId, answers: Sheet['answers']): boolean {
  return Object.keys(answers).some((key) => key.startsWith(`${section}.`));
}
