/**
 * A person's record: what everyone who reads one needs to know of it, and the one
 * file of progress that other rooms may import. The schema stands in `shape.ts`.
 */
import type * as z from 'zod/mini';
import type * as shape from './shape.ts';

/** The format this carepath writes. A higher one is read if possible and never written. */
export const RECORD_FORMAT = 1;

/** The name of the record's JSON Schema. */
export const RECORD_SCHEMA = 'urn:carepath:record:1';

export const milestoneStatuses = ['open', 'started', 'done', 'skipped'] as const;

export const applicationStages = [
  'saved',
  'applied',
  'interview',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
] as const;

export type Profile = z.infer<typeof shape.profile>;
export type Education = z.infer<typeof shape.education>;
export type HeldCredential = z.infer<typeof shape.heldCredential>;
export type Experience = z.infer<typeof shape.experience>;
export type ExamTaken = z.infer<typeof shape.examTaken>;
export type ContinuingEducation = z.infer<typeof shape.continuingEducation>;
export type Confirmation = z.infer<typeof shape.confirmation>;
export type SkillRating = z.infer<typeof shape.skillRating>;
export type MilestoneProgress = z.infer<typeof shape.milestoneProgress>;
export type Assessment = z.infer<typeof shape.assessment>;
export type Contact = z.infer<typeof shape.contact>;
export type Conversation = z.infer<typeof shape.conversation>;
export type Application = z.infer<typeof shape.application>;
/** A person's record. An absent section is unknown; an empty list means none. */
export type ProgressRecord = z.infer<typeof shape.record>;

/** What there is before anything was entered. */
export function emptyRecord(): ProgressRecord {
  return { $schema: RECORD_SCHEMA, format: RECORD_FORMAT, revision: 0 };
}
