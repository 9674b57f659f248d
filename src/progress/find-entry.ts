/** Finding what a person means to change: by id, or by what it says. */
import { confirmationWords } from './edits/confirmations.ts';
import { entryWords, type Telling } from './edits/entry-words.ts';
import { type EntrySection, entrySections } from './edits/sections.ts';
import type { ProgressRecord } from './record.ts';

/** One thing of the record that has a name of its own. */
export interface FoundEntry {
  section: EntrySection | 'confirmations';
  id: string;
  /** What it is, in a line that drives no terminal. */
  words: string;
}

/**
 * What `written` may mean, in the record's order: the entry with that id, else
 * those whose words contain it, in any case. Several where it is ambiguous.
 */
export function findEntries(record: ProgressRecord, written: string, told: Telling): FoundEntry[] {
  const all = [...entriesOf(record, told), ...answersOf(record)];
  const sought = written.trim().toLowerCase();
  if (sought === '') return [];
  const byId = all.filter(({ id }) => id.toLowerCase() === sought);
  return byId.length > 0 ? byId : all.filter(({ words }) => words.toLowerCase().includes(sought));
}

/** Every entry that has an id, in the record's order. */
export function entriesOf(record: ProgressRecord, told: Telling): FoundEntry[] {
  return entrySections.flatMap((section) =>
    (record[section] ?? []).map((entry) => ({
      section,
      id: entry.id,
      words: entryWords(section, entry, told),
    })),
  );
}

function answersOf({ confirmations = {} }: ProgressRecord): FoundEntry[] {
  return Object.entries(confirmations).map(([id, answer]) => ({
    section: 'confirmations',
    id,
    words: `${id}: ${confirmationWords(answer)}`,
  }));
}
