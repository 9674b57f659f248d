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

/** Said once, before the first question of a section. */
export const sectionIntros: Partial<Record<SectionId, string>> = {
  experience:
    'Jobs, internships and volunteer work. What counts is what you did, not what it was called.',
  confirmations: 'Certifications within your reach ask for these, and only you can know.',
  fit: 'Statements about you, not about a skill. No answer is wrong: they are shown apart and change no level.',
  skills:
    'For each skill, five statements from novice to expert. From 3 on you are asked for one ' +
    'example; without it the level counts one lower, and you can add it later.',
};

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
