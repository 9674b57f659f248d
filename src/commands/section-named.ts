/** The section of the record that a person means. */
import { type SectionName, sections } from '../terminal/record/sections.ts';
import { usageFailure } from '../values/failure.ts';
import { idForm, nearest } from '../values/nearest.ts';

export const sectionNames = Object.keys(sections) as SectionName[];

const aliases: Readonly<Record<string, SectionName>> = {
  me: 'profile',
  school: 'education',
  schools: 'education',
  study: 'education',
  studies: 'education',
  degree: 'education',
  degrees: 'education',
  credential: 'credentials',
  cred: 'credentials',
  creds: 'credentials',
  license: 'credentials',
  licenses: 'credentials',
  certification: 'credentials',
  certifications: 'credentials',
  cert: 'credentials',
  certs: 'credentials',
  exp: 'experience',
  job: 'experience',
  jobs: 'experience',
  work: 'experience',
  exam: 'exams',
  test: 'exams',
  tests: 'exams',
  ce: 'continuingEducation',
  ces: 'continuingEducation',
  ceu: 'continuingEducation',
  ceus: 'continuingEducation',
  'continuing-education': 'continuingEducation',
  course: 'continuingEducation',
  courses: 'continuingEducation',
  answers: 'confirmations',
  confirmation: 'confirmations',
  attestations: 'confirmations',
  skill: 'skills',
  ratings: 'skills',
  milestone: 'milestones',
  steps: 'milestones',
  assessment: 'assessments',
  people: 'contacts',
  contact: 'contacts',
  network: 'contacts',
  conversation: 'conversations',
  talks: 'conversations',
  application: 'applications',
};

/** The section called so, by its name or by what people call it; throws a Failure (2) with suggestions. */
export function sectionNamed(written: string): SectionName {
  const found = sectionCalled(written);
  if (found !== undefined) return found;
  const known = [...sectionNames, ...Object.keys(aliases)];
  const close = new Set(nearest(written, known).map(sectionCalled));
  throw usageFailure(
    `The record has no section and no entry "${written}".`,
    close.size > 0
      ? `Did you mean ${[...close].join(', or ')}?`
      : `It has: ${sectionNames.join(', ')}.`,
  );
}

/** `sectionNamed` without the failure. */
export function sectionCalled(written: string): SectionName | undefined {
  const form = idForm(written);
  return sectionNames.find((name) => name.toLowerCase() === form) ?? aliases[form];
}
