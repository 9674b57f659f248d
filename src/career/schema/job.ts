/** Jobs as steps on a route: what each asks, what work it gives, and how long a move up takes. */
import * as z from 'zod';
import { idsOf, vocabulary } from '../vocabulary.ts';
import { backed, id, rungId, schemaLink, setting, statement, track } from './basics.ts';
import { stepNumbers } from './knowledge.ts';
import { requirement } from './requirement.ts';

const experienceKind = z.enum(idsOf(vocabulary.experienceKinds));

/** Kinds of work a job gives; `perhaps`: only where the posting really holds it. */
const yields = z.strictObject({
  kinds: z.array(experienceKind).min(1),
  perhaps: z.array(experienceKind).min(1).optional(),
});

export const job = z.strictObject({
  id,
  name: z.string().min(1),
  also: z.array(z.string()),
  about: z.string().min(1),
  /** The BLS occupations that hold it or come nearest, by track where they differ; empty: none was matched. */
  occupations: z.array(
    z.strictObject({
      soc: z.string().regex(/^\d{2}-\d{4}$/),
      tracks: z.array(track).min(1).optional(),
    }),
  ),
  /** Set when the job is a rung of the ladder: then the rung's demands are the job's, too. */
  rung: rungId.optional(),
  tracks: z.array(track).min(1),
  settings: z.array(setting).min(1),
  /** Absent: nothing beyond what the employer asks. */
  requires: requirement.optional(),
  yields,
  steps: stepNumbers,
  notes: z.array(statement),
  ...backed,
});

/** Unpaid ways in: they show and teach, and count only where a rule says so. */
export const unpaidWork = z.strictObject({
  id,
  name: z.string().min(1),
  about: z.string().min(1),
  yields,
  steps: stepNumbers,
  notes: z.array(statement),
  ...backed,
});

/** How long a move up takes, as far as anyone has published it. */
export const promotion = z.strictObject({
  id,
  name: z.string().min(1),
  to: rungId.optional(),
  /** The article's figure, where it has one. */
  article: z.string().optional(),
  found: z.string().min(1),
  ...backed,
});

export const jobs = z.strictObject({
  ...schemaLink,
  note: z.string().min(1),
  jobs: z.array(job),
  unpaid: z.array(unpaidWork),
  promotions: z.array(promotion),
});

export type Job = z.infer<typeof job>;
