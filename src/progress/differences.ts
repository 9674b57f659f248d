/** What differs between two records, section by section, in words. */
import { isDeepStrictEqual } from 'node:util';
import { counted } from '../values/written-number.ts';
import { type Part, partsOf, WHOLE } from './differences/parts.ts';
import type { Telling } from './edits/entry-words.ts';
import { changedFields } from './edits/field-words.ts';
import { entrySections } from './edits/sections.ts';
import type { ProgressRecord } from './record.ts';

export interface SectionDifference {
  /** The record's own name of the section. */
  section: string;
  /** One harmless line each, as are the others. */
  added: string[];
  changed: string[];
  removed: string[];
}

/** True when both say the same; which revision they are, and how that came about, does not count. */
export function sameContent(one: ProgressRecord, other: ProgressRecord): boolean {
  return isDeepStrictEqual(content(one), content(other));
}

/** What it takes to come from one record to the other; sections that say the same are left out. */
export function differences(
  before: ProgressRecord,
  after: ProgressRecord,
  told: Telling,
): SectionDifference[] {
  const names = [content(before), content(after)].flatMap((each) => Object.keys(each));
  return [...new Set([...order, ...names])]
    .map((section) => ({
      section,
      ...compared(partsOf(section, before, told), partsOf(section, after, told)),
    }))
    .filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0);
}

/** "2 added, 1 changed, 3 removed". */
export function countedDifferences(found: readonly SectionDifference[]): string {
  return (['added', 'changed', 'removed'] as const)
    .map((part) => ({ part, count: found.reduce((sum, each) => sum + each[part].length, 0) }))
    .filter(({ count }) => count > 0)
    .map(({ part, count }) => counted(count, part, part))
    .join(', ');
}

function content({ $schema: _, format: __, revision: ___, change: ____, ...said }: ProgressRecord) {
  return said;
}

/** The order in which a record is listed; sections that carepath does not know come last. */
const order: readonly string[] = [
  'profile',
  ...entrySections.slice(0, 5),
  'confirmations',
  'skills',
  'milestones',
  'assessments',
  ...entrySections.slice(5),
];

type Parts = ReadonlyMap<string, Part>;

function compared(old: Parts, now: Parts): Omit<SectionDifference, 'section'> {
  const found: Omit<SectionDifference, 'section'> = { added: [], changed: [], removed: [] };
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    // "None" goes without saying where something comes, or where the last one goes.
    if (key === WHOLE && old.size > 0 && now.size > 0 && old.has(key) !== now.has(key)) continue;
    const [was, is] = [old.get(key), now.get(key)];
    if (was === undefined) found.added.push(is?.words ?? key);
    else if (is === undefined) found.removed.push(was.words);
    else if (!isDeepStrictEqual(was.value, is.value)) found.changed.push(changeWords(was, is));
  }
  return found;
}

function changeWords(was: Part, is: Part): string {
  const fields =
    isObject(was.value) && isObject(is.value) ? changedFields(was.value, is.value) : [];
  return fields.length > 0
    ? `${was.words}: ${fields.join(', ')}`
    : `${is.words} (was ${was.words})`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
