/**
 * Sections that are lists: entry after entry until the person says that is all.
 * What the record already holds may be kept, added to, or started over.
 */

import type { ProgressRecord } from '../../../progress/record.ts';
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

/**
 * The list as the record will keep it; undefined when it is left as it is. `now`
 * is the record that it goes into: what another command added since the
 * assessment began stays.
 */
export function collectList(
  sheet: Sheet,
  { section, questions, now }: Collecting,
): Entry[] | undefined {
  const kept = sheet.answers[keepKey(section)];
  const first = sheet.answers[`${section}.0.${firstField[section]}`];
  if (kept === KEEP || first === undefined || first === SKIP) return undefined;
  const items = new Map<string, Question[]>();
  for (const question of questions) {
    items.set(question.item, [...(items.get(question.item) ?? []), question]);
  }
  const entries = [...items.values()]
    .filter(([first]) => first !== undefined && isEntry(first, sheet.answers[first.key]))
    .map((asked) => collectFields(sheet, asked));
  const shown = new Set((sheet.record?.[section] ?? []).map(({ id }) => id));
  const before: readonly { id: string }[] = now?.[section] ?? [];
  return [...before.filter(({ id }) => kept === ADD || !shown.has(id)), ...entries];
}

export interface Collecting {
  section: ListSection;
  questions: readonly Question[];
  now: ProgressRecord | undefined;
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
  return !isKeepQuestion(first.item) && value !== REMOVE && isBegun(value);
}

/** True when the first answer of an entry starts one, or dropped the one it started. */
export function isBegun(value: Value | undefined): boolean {
  return value !== undefined && !ends(value);
}

function ends(value: Value): boolean {
  return value === NONE || value === SKIP || value === THAT_IS_ALL;
}

function startsEntries(sheet: Sheet, section: ListSection): boolean {
  const answer = sheet.answers[keepKey(section)];
  return answer === ADD || answer === OVER;
}

/** True for the item that asks whether a list is still all. */
export function isKeepQuestion(item: string): boolean {
  return item.endsWith(`.${KEEP}`);
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
