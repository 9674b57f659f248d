/** Everything that was answered, by section, one line an item, before it is saved. */
import { inWords, type Question, type Sheet } from './question.ts';
import { NONE, REMOVE, SKIP } from './questions/list.ts';
import { type SectionId, sectionNames } from './sections.ts';
import { type Facts, questionsAlong, type Trail } from './trail.ts';

export interface ReviewItem {
  /** To change it: `changing(trail, facts, item)`. */
  item: string;
  name: string;
  /** What was answered, in words. */
  text: string;
}

export interface ReviewSection {
  section: SectionId;
  name: string;
  items: ReviewItem[];
}

/** The answers of a finished trail in the order they were asked. */
export function reviewOf(trail: Trail, facts: Facts): ReviewSection[] {
  const questions = questionsAlong(trail, facts);
  return trail.sections
    .map((section) => ({
      section,
      name: sectionNames[section],
      items: itemsOf(
        questions.filter((question) => question.section === section),
        trail.answers,
      ),
    }))
    .filter(({ items }) => items.length > 0);
}

function itemsOf(questions: Question[], answers: Sheet['answers']): ReviewItem[] {
  const items = new Map<string, Question[]>();
  for (const question of questions) {
    items.set(question.item, [...(items.get(question.item) ?? []), question]);
  }
  return [...items].map(([item, asked]) => ({
    item,
    name: asked[0]?.short ?? '',
    text: textOf(asked, answers),
  }));
}

function textOf(questions: Question[], answers: Sheet['answers']): string {
  const [first] = questions;
  const only = questions.length === 1 && first !== undefined ? answers[first.key] : undefined;
  if (only === SKIP) return 'left open';
  if (only === NONE) return 'none';
  if (only === REMOVE) return 'removed';
  if (only === '') return first?.section === 'profile' ? 'left open' : 'nothing more';
  return questions
    .map((question) => {
      const value = answers[question.key];
      return value === undefined ? '' : inWords(question, value);
    })
    .filter((text) => text !== '')
    .join(', ');
}
