/** The parts of a record that can be added, changed and removed one by one. */
import { harmlessLine } from '../../values/harmless.ts';
import { writtenDay } from '../../values/written-day.ts';
import { counted } from '../../values/written-number.ts';
import { confirmationWords } from '../edits/confirmations.ts';
import { entryWords, type Telling } from '../edits/entry-words.ts';
import { fieldWords, valueWords } from '../edits/field-words.ts';
import { type EntryOf, type EntrySection, entrySections } from '../edits/sections.ts';
import type { Assessment, MilestoneProgress, ProgressRecord, SkillRating } from '../record.ts';

export interface Part {
  /** How it is called: one harmless line. */
  words: string;
  /** What is compared. */
  value: unknown;
}
type Parts = Map<string, Part>;

/** The key of what a section says as a whole. */
export const WHOLE = '';

/** The parts of one section by a key that stays the same while their content changes. */
export function partsOf(section: string, record: ProgressRecord, told: Telling): Parts {
  const list = entrySections.find((each) => each === section);
  if (list !== undefined) return entryParts(list, record, told);
  switch (section) {
    case 'profile':
      return fieldParts(record.profile);
    case 'confirmations':
      return keyedParts(record.confirmations, confirmationWords);
    case 'milestones':
      return keyedParts(record.milestones, milestoneWords);
    case 'skills':
      return listParts(record.skills, ratingWords);
    case 'assessments':
      return listParts(record.assessments, assessmentWords);
    default:
      // Its own only: every object has a "constructor".
      return unknownPart(section, Object.getOwnPropertyDescriptor(record, section)?.value);
  }
}

function entryParts(section: EntrySection, record: ProgressRecord, told: Telling): Parts {
  const entries: EntryOf<EntrySection>[] | undefined = record[section];
  const parts = entries?.map((entry): [string, Part] => [
    entry.id,
    { words: `${harmlessLine(entry.id)} ${entryWords(section, entry, told)}`, value: entry },
  ]);
  return numbered(parts);
}

function listParts<Item>(items: readonly Item[] | undefined, words: (item: Item) => string): Parts {
  return numbered(
    items?.map((item) => [JSON.stringify(item), { words: harmlessLine(words(item)), value: item }]),
  );
}

/** Keys that occur twice are told apart. A section that is there and empty says "none"; one that is absent says nothing. */
function numbered(parts: [string, Part][] | undefined): Parts {
  if (parts?.length === 0) return new Map([[WHOLE, { words: 'that there is none', value: [] }]]);
  const seen = new Map<string, number>();
  return new Map(
    parts?.map(([key, part]) => {
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [count === 1 ? key : `${key} ${count}`, part];
    }),
  );
}

function fieldParts(fields: object | undefined): Parts {
  return new Map(
    Object.entries(fields ?? {}).map(([name, value]) => [
      name,
      { words: `${fieldWords(name)} ${valueWords(name, value)}`, value },
    ]),
  );
}

function keyedParts<Item>(
  items: Readonly<Record<string, Item>> | undefined,
  words: (item: Item) => string,
): Parts {
  return new Map(
    Object.entries(items ?? {}).map(([key, item]) => [
      key,
      { words: `${harmlessLine(key)}: ${words(item)}`, value: item },
    ]),
  );
}

function unknownPart(name: string, value: unknown): Parts {
  if (value === undefined) return new Map();
  return new Map([[WHOLE, { words: `${fieldWords(name)} ${valueWords(name, value)}`, value }]]);
}

function milestoneWords({ status, date, due }: MilestoneProgress): string {
  const by = due === undefined ? '' : `, due ${writtenDay(due)}`;
  return `${status} on ${writtenDay(date)}${by}`;
}

function ratingWords({ skill, level, by, date }: SkillRating): string {
  return `${skill} ${level} by ${by === 'self' ? 'you' : by}, ${writtenDay(date)}`;
}

function assessmentWords({ date, levels }: Assessment): string {
  return `${writtenDay(date)}, ${counted(Object.keys(levels).length, 'skill')}`;
}
