/**
 * Sections that are lists: entry after entry until the person says that is all.
 * What the record already holds may be kept, added to, or started over.
 */

import type { Question, Sheet, Value } from '../question.ts';
import { type ListSection, sectionNames } from '../sections.ts';

/** What may stand in place of an entry's first answer. */
export const NONE = 'none';
export const SKIP = 'skip';
export const THAT_IS_ALL = '';
export const REMOVE = 'remove';

const KEEP = 'keep';
const ADD = 'add';
const OVER = 'over';

/** An entry as it is collected: its fields as the record keeps them. */
export type Entry = Record<string, unknown>;

export interface ListOf {
  section: ListSection;
  /** The question that starts entry `index`, or ends the list. */
  first: (index: number) => Question;
  /** What is asked about entry `index` once it is started. */
  rest: (index: number) => Question[];
  /** Lines that tell what the record holds now. */
  held: string[];
}

/** The questions of a list, as far as the answers have led. */
export function listQuestions(sheet: Sheet, list: ListOf): Question[] {
  const questions = list.held.length > 0 ? [keepQuestion(list)] : [];
  if (list.held.length > 0 && !startsEntries(sheet, list.section)) return questions;
  for (let index = 0; ; index++) {
    const first = list.first(index);
    questions.push(first);
    const value = sheet.answers[first.key];
    if (value === undefined || ends(value)) return questions;
    if (value !== REMOVE) questions.push(...list.rest(index));
  }
}

/** True where "none" and "skip" may be said: at the first entry of a list that holds nothing else. */
export function opensList(sheet: Sheet, section: ListSection, index: number): boolean {
  return index === 0 && sheet.answers[keepKey(section)] !== ADD;
}

/** True when the list was left open, kept as it is, or not come to yet. */
function leftAlone(sheet: Sheet, section: ListSection, firstKey: string): boolean {
  const kept = (sheet.record?.[section] ?? []).length > 0 && !startsEntries(sheet, section);
  const first = sheet.answers[firstKey];
  return kept || first === undefined || first === SKIP;
}

/**
 * The list as the record will keep it, entries added to being first; undefined
 * when it is left as it is.
 */
export function collectList(
  sheet: Sheet,
  section: ListSection,
  questions: Question[],
): Entry[] | undefined {
  if (leftAlone(sheet, section, `${section}.0.${firstField[section]}`)) return undefined;
  const items = new Map<string, Question[]>();
  for (const question of questions) {
    items.set(question.item, [...(items.get(question.item) ?? []), question]);
  }
  const entries = [...items.values()]
    .filter(([first]) => first !== undefined && isEntry(first, sheet.answers[first.key]))
    .map((asked) => collectFields(sheet, asked));
  const before = sheet.answers[keepKey(section)] === ADD ? (sheet.record?.[section] ?? []) : [];
  return [...before, ...entries];
}

/** The fields that the answers give, as the record keeps them. */
export function collectFields(sheet: Sheet, questions: readonly Question[]): Entry {
  const entry: Entry = {};
  for (const { key, field, collect } of questions) {
    const value = sheet.answers[key];
    if (field === undefined || value === undefined) continue;
    const collected = collect === undefined ? value : collect(value);
    if (collected !== undefined) entry[field] = collected;
  }
  return entry;
}

const firstField: Record<ListSection, string> = {
  education: 'level',
  credentials: 'credential',
  experience: 'title',
};

function isEntry(first: Question, value: Value | undefined): boolean {
  return first.key.endsWith(`.${KEEP}`)
    ? false
    : value !== undefined && !ends(value) && value !== REMOVE;
}

function ends(value: Value): boolean {
  return value === NONE || value === SKIP || value === THAT_IS_ALL;
}

function startsEntries(sheet: Sheet, section: ListSection): boolean {
  const answer = sheet.answers[keepKey(section)];
  return answer === ADD || answer === OVER;
}

function keepKey(section: ListSection): string {
  return `${section}.${KEEP}`;
}

function keepQuestion({ section, held }: ListOf): Question {
  const key = keepKey(section);
  return {
    kind: 'choice',
    key,
    item: key,
    section,
    short: 'So far',
    about: ['Your record has:', ...held.map((line) => `  ${line}`)].join('\n'),
    message: `${sectionNames[section]}: is that still all?`,
    options: [
      { value: KEEP, label: 'yes, keep it as it is' },
      { value: ADD, label: 'add to it' },
      { value: OVER, label: 'start this list over' },
    ],
    initial: KEEP,
    seconds: 6,
  };
}
