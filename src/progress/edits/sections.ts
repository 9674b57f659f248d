/** The sections of the record that are lists of entries with an id. */
import type { ProgressRecord } from '../record.ts';

/** The letter that ids of a section begin with. */
export const letters = {
  education: 'e',
  credentials: 'c',
  experience: 'x',
  exams: 't',
  continuingEducation: 'h',
  contacts: 'p',
  conversations: 'v',
  applications: 'a',
} as const satisfies { [Section in keyof ProgressRecord]?: string };

export type EntrySection = keyof typeof letters;

/** One entry of a section. */
export type EntryOf<Section extends EntrySection> = NonNullable<ProgressRecord[Section]>[number];

/** An entry that has no id yet. */
export type NewEntry<Section extends EntrySection> = Section extends EntrySection
  ? WithoutId<EntryOf<Section>>
  : never;

/** `Omit` would forget the fields of a loose object. */
type WithoutId<Entry> = { [Key in keyof Entry as Key extends 'id' ? never : Key]: Entry[Key] };

/** The entry under an id. */
export function withId<Section extends EntrySection>(
  id: string,
  entry: NewEntry<Section>,
): EntryOf<Section> {
  // True by the definition of NewEntry, which the compiler cannot turn around.
  return { id, ...entry } as unknown as EntryOf<Section>;
}

export const entrySections: EntrySection[] = [
  'education',
  'credentials',
  'experience',
  'exams',
  'continuingEducation',
  'contacts',
  'conversations',
  'applications',
];

/** One entry, in a sentence. */
export const entryWord: Record<EntrySection, string> = {
  education: 'education',
  credentials: 'credential',
  experience: 'experience',
  exams: 'exam',
  continuingEducation: 'continuing education',
  contacts: 'contact',
  conversations: 'conversation',
  applications: 'application',
};

/**
 * The id of the next entry of a section: its letter and the number of the
 * revision that adds it, in base 36, so that an id freed by a removal never
 * comes back. Further entries of the same revision are told apart by "-2", "-3".
 */
export function nextId(record: ProgressRecord, section: EntrySection): string {
  const taken = new Set((record[section] ?? []).map(({ id }) => id));
  const first = `${letters[section]}${(record.revision + 1).toString(36)}`;
  let id = first;
  for (let count = 2; taken.has(id); count++) id = `${first}-${count}`;
  return id;
}
