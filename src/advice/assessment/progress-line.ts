/** How far along the assessment is, and how long the rest will take. */
import type { Question, Sheet } from './question.ts';
import { type SectionId, sectionNames } from './sections.ts';
import { type Facts, questionsAlong, type Trail } from './trail.ts';

/** "Skills 7 of 24", or "Education, entry 1" where nobody knows how many there will be. */
export interface Place {
  section: string;
  /** Counted from 1. */
  number: number;
  /** Absent for lists. */
  of?: number;
  /** Whole minutes for what is left, at least 1. */
  minutes: number;
}

/** Seconds that a section is expected to take beyond the questions known so far. */
const EXPECTED: Record<SectionId, number> = {
  profile: 0,
  education: 45,
  credentials: 30,
  experience: 90,
  confirmations: 0,
  fit: 0,
  // A level of 3 or more asks for an example: on about two skills of five.
  skills: 12,
};

const lists: readonly SectionId[] = ['education', 'credentials', 'experience'];

/** Where `question` stands among all. */
export function placeOf(question: Question, trail: Trail, facts: Facts): Place {
  const questions = questionsAlong(trail, facts);
  const items = [...new Set(questions.filter(inSection(question.section)).map(({ item }) => item))];
  const number = items.indexOf(question.item) + 1;
  const place = {
    section: sectionNames[question.section],
    number,
    minutes: Math.max(Math.ceil(secondsLeft(questions, question, trail) / 60), 1),
  };
  return lists.includes(question.section) ? place : { ...place, of: items.length };
}

/** Whole minutes that these sections take from the beginning. */
export function minutesFor(sections: readonly SectionId[], facts: Facts): number {
  const trail: Trail = { sections, answers: {} };
  const questions = questionsAlong(trail, facts);
  const [first] = questions;
  return first === undefined
    ? 1
    : Math.max(Math.ceil(secondsLeft(questions, first, trail) / 60), 1);
}

function secondsLeft(questions: Question[], from: Question, trail: Trail): number {
  const index = questions.findIndex(({ key }) => key === from.key);
  const rest = questions.slice(Math.max(index, 0));
  const known = rest.reduce((sum, { seconds }) => sum + seconds, 0);
  const open = trail.sections.filter((section) => rest.some(inSection(section)));
  const levels = rest.filter(({ key }) => key.endsWith('.level') && key.startsWith('skills.'));
  const expected = open
    .filter((section) => !begun(section, trail.answers))
    .reduce((sum, section) => sum + (section === 'skills' ? 0 : EXPECTED[section]), 0);
  return known + expected + levels.length * EXPECTED.skills;
}

function inSection(section: SectionId): (question: Question) => boolean {
  return (question) => question.section === section;
}

function begun(section: SectionId, answers: Sheet['answers']): boolean {
  return Object.keys(answers).some((key) => key.startsWith(`${section}.`));
}
