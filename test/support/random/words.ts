/** The few words that random rules and random records share. */
import type {
  EducationLevel,
  ExperienceKind,
  Field,
  ProgramId,
  Setting,
  Topic,
} from '../../../src/career/vocabulary.ts';

export const kinds: ExperienceKind[] = [
  'case-management',
  'care-coordination',
  'registered-nurse',
  'retail',
];
export const settings: Setting[] = ['hospital', 'health-plan', 'family'];
/** Gerontology belongs to two groups. */
export const fields: Field[] = ['nursing', 'social-work', 'gerontology', 'business'];
export const levels: EducationLevel[] = ['certificate', 'associate', 'bachelor', 'master'];
export const programs: ProgramId[] = ['bsn', 'bsw', 'adn'];
export const topics: Topic[] = ['case-management', 'ethics'];
/** The renewal of the HEC-C is not published; that of the others is. */
export const credentials = ['rn-license', 'ccm', 'hec-c'];
export const states = ['OH', 'TX'];
export const exams = ['nclex-rn', 'ccm'];
export const skills = ['communication', 'ethics'];
export const keys = ['good-moral-character', 'four-domains'];
/** Of step 1; the last is also shown by an active RN license. */
export const milestones = ['1.1', '1.2', '1.3'];
/** Credentials to be in sight: open after a year of work, after a course, with a license. */
export const ahead = ['after-work', 'after-course', 'after-license'];
/** Credentials whose issuers answer about entries of the record: the random rules may be theirs. */
export const judging = ['ccm', 'after-work', 'after-license'];
/** Ids of jobs, studies and held credentials. */
export const entries = { jobs: ['e1', 'e2'], studies: ['d1', 'd2'], held: ['c1', 'c2'] };
