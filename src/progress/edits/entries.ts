/** Entries of the record's lists: added, removed, declared to be none. */
import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../../values/failure.ts';
import type { Edit } from '../edit.ts';
import type { ProgressRecord } from '../record.ts';
import { entryWords, type Telling } from './entry-words.ts';
import {
  type EntryOf,
  type EntrySection,
  entryWord,
  type NewEntry,
  nextId,
  withId,
} from './sections.ts';

/** An edit that also says which entry it is about. */
export interface EntryEdit extends Edit {
  entry: { id: string };
}

/** Adds an entry at the end of its section, under a new id. */
export function addEntry<Section extends EntrySection>(
  record: ProgressRecord,
  section: Section,
  entry: NewEntry<Section>,
  told: Telling,
): EntryEdit {
  const added = withId<Section>(nextId(record, section), entry);
  const entries: EntryOf<EntrySection>[] = record[section] ?? [];
  return {
    record: { ...record, [section]: [...entries, added] },
    text: `Added ${entryWord[section]} ${added.id}: ${entryWords(section, added, told)}`,
    entry: added,
  };
}

/** The id of an entry that says the very same; undefined when none does. */
export function sameEntry<Section extends EntrySection>(
  record: ProgressRecord,
  section: Section,
  entry: NewEntry<Section>,
): string | undefined {
  const entries: EntryOf<EntrySection>[] = record[section] ?? [];
  return entries.find(({ id: _, ...said }) => isDeepStrictEqual(said, entry))?.id;
}

/**
 * Removes the entry with this id. Throws a Failure when there is none; what
 * is left of an emptied section is an empty list, which means "none".
 */
export function removeEntry(
  record: ProgressRecord,
  section: EntrySection,
  id: string,
  told: Telling,
): EntryEdit {
  const entries: EntryOf<EntrySection>[] = record[section] ?? [];
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) throw new Failure({ what: `There is no ${entryWord[section]} ${id}.` });
  return {
    record: { ...record, [section]: entries.filter((each) => each.id !== id) },
    text: `Removed ${entryWord[section]} ${id}: ${entryWords(section, entry, told)}`,
    entry,
  };
}

/**
 * Records that a section has nothing in it, which a section never written does
 * not say. Throws a Failure when it has entries.
 */
export function declareNone(record: ProgressRecord, section: EntrySection): Edit {
  const ids = (record[section] ?? []).map(({ id }) => id);
  if (ids.length > 0) {
    throw new Failure({
      what: `Your record holds ${entryWord[section]}: ${ids.join(', ')}.`,
      fix: 'Nothing was changed. Remove what is wrong first: carepath remove <id>.',
    });
  }
  return {
    record: { ...record, [section]: [] },
    text: `Recorded that there is no ${entryWord[section]}`,
  };
}
