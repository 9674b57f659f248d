/** The sections of the assessment, in the order they are asked: facts before opinions. */

export const sectionNames = {
  profile: 'You and your goal',
  education: 'Education',
  credentials: 'Credentials',
  experience: 'Experience',
  confirmations: 'To confirm',
  fit: 'Fit',
  skills: 'Skills',
} as const;

export type SectionId = keyof typeof sectionNames;

export const sectionIds: readonly SectionId[] = [
  'profile',
  'education',
  'credentials',
  'experience',
  'confirmations',
  'fit',
  'skills',
];

/** Sections that hold lists of entries, replaced as a whole. */
export type ListSection = 'education' | 'credentials' | 'experience';

/** The section called `name`; undefined when none is. */
export function sectionCalled(name: string): SectionId | undefined {
  return sectionIds.find((id) => id === name.trim().toLowerCase());
}

/** Sections in the order they are asked, each once. */
export function inOrder(sections: readonly SectionId[]): SectionId[] {
  return sectionIds.filter((id) => sections.includes(id));
}
