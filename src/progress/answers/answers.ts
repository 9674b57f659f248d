/**
 * Answers to a self-assessment: what the questionnaire collects and what a file
 * for `assess --answers` holds. A section that is named replaces the record's.
 */
import * as z from 'zod/mini';
import {
  assessment,
  confirmation,
  education,
  experience,
  heldCredential,
  profile,
  skillRating,
} from '../shape.ts';

/** Stands for the id of an entry that has none yet. */
export const NO_ID = '-';

const skillAnswer = z.pick(skillRating, { level: true, evidence: true, evidenceDate: true });

/** Checked answers. Entries without an id carry `NO_ID`. */
export const answers = z.looseObject({
  profile: z.optional(profile),
  education: z.optional(z.array(education)),
  credentials: z.optional(z.array(heldCredential)),
  experience: z.optional(z.array(experience)),
  confirmations: z.optional(z.record(z.string(), confirmation)),
  fit: assessment.shape.fit,
  /** By the id of the skill. */
  skills: z.optional(z.record(z.string(), skillAnswer)),
});

export type Answers = z.infer<typeof answers>;

/** The sections that are lists of entries. */
export const listSections = ['education', 'credentials', 'experience'] as const;

/** The sections that answers may have. */
export const answerSections = [
  'profile',
  ...listSections,
  'confirmations',
  'fit',
  'skills',
] as const;
