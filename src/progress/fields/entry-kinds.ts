/** The kinds of entry that `carepath add` takes. */
import type { EntrySection } from '../edits/sections.ts';
import { continuingEducationFields } from './continuing-education.ts';
import { credentialFields } from './credential.ts';
import { educationFields } from './education.ts';
import { examFields } from './exam.ts';
import { experienceFields } from './experience.ts';
import type { EntryField } from './field.ts';

export interface EntryKind {
  section: EntrySection;
  fields: EntryField[];
}

/** What can be told of anything. */
export const always: EntryField[] = [
  { name: 'note', kind: { is: 'text' }, about: 'anything worth remembering' },
  {
    name: 'evidence',
    kind: { is: 'text' },
    about: 'what proves it: a letter, a certificate, where it is kept',
  },
];

/** What stands behind `carepath add`, by its word there. */
export const entryKinds = {
  education: { section: 'education', fields: [...educationFields, ...always] },
  experience: { section: 'experience', fields: [...experienceFields, ...always] },
  credential: { section: 'credentials', fields: [...credentialFields, ...always] },
  exam: { section: 'exams', fields: [...examFields, ...always] },
  ce: { section: 'continuingEducation', fields: [...continuingEducationFields, ...always] },
} as const satisfies Record<string, EntryKind>;

export type EntryKindName = keyof typeof entryKinds;
