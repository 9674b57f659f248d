/** What a person grows by: skills with anchored levels, the ten steps, the rungs. */
import * as z from 'zod';
import { backed, id, rungId, schemaLink, track } from './basics.ts';
import { requirement } from './requirement.ts';

const level = z.number().int().min(1).max(5);

export const skill = z.strictObject({
  id,
  name: z.string().min(1),
  means: z.string().min(1),
  /** Steps of the ten that this skill belongs to; empty for skills of the later career. */
  steps: z.array(z.number().int().min(1).max(10)),
  /** Levels 1 to 5 as first-person statements a person could prove. */
  anchors: z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]),
  targets: z.record(rungId, level),
  targetReason: z.string().min(1),
  grow: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        cost: z.enum(['free', 'low']).optional(),
        /** False: named from general knowledge; check before relying on it. */
        verified: z.boolean(),
      }),
    )
    .min(1),
  mapsTo: z.string().optional(),
  ...backed,
});
export const skills = z.strictObject({
  ...schemaLink,
  levels: z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]),
  skills: z.array(skill),
});

export const milestone = z.strictObject({
  /** "3.2": step and number. Numbers are never reused. */
  id: z.string().regex(/^\d+\.\d+$/),
  text: z.string().min(1),
  /** What shows that it is done. */
  evidence: z.string().min(1),
  /** Where the record itself can tell that it is done. */
  requirement: requirement.optional(),
});
export const step = z.strictObject({
  number: z.number().int().min(1).max(10),
  id,
  name: z.string().min(1),
  about: z.string().min(1),
  /** What the article says of it, point by point, in our words. */
  points: z.array(z.string()).min(1),
  skills: z.array(id),
  organizations: z.array(id).optional(),
  resources: z.array(id).optional(),
  topics: z.array(id).optional(),
  milestones: z.array(milestone).min(1),
  ...backed,
});
export const steps = z.strictObject({ ...schemaLink, steps: z.array(step).length(10) });

/** Where a demand comes from: the article, BLS entry requirements, skill targets, or our proposal. */
export const origin = z.enum(['article', 'bls', 'skill-targets', 'proposal']);

export const rungDemand = z.strictObject({
  id,
  label: z.string().min(1),
  /** Hard demands must be met before "ready" may be said; usual ones count in the share. */
  hard: z.boolean(),
  /** Absent: every track. */
  tracks: z.array(track).min(1).optional(),
  origins: z.array(origin).min(1),
  requirement,
});
export const rung = z.strictObject({
  id: rungId,
  name: z.string().min(1),
  /** The article's pay tier; executive has none of its own and names the highest. */
  tier: z.number().int().min(1).max(5),
  about: z.string().min(1),
  tips: z.array(z.string()).min(1),
  demands: z.array(rungDemand).min(1),
  ...backed,
});
export const rungs = z.strictObject({
  ...schemaLink,
  note: z.string(),
  rungs: z.array(rung).length(6),
});

export type Skill = z.infer<typeof skill>;
export type Skills = z.infer<typeof skills>;
export type Milestone = z.infer<typeof milestone>;
export type Step = z.infer<typeof step>;
export type Rung = z.infer<typeof rung>;
export type RungDemand = z.infer<typeof rungDemand>;
