/** What can be studied, and what takes time beside it: exams with their licenses, job searches. */
import * as z from 'zod';
import { idsOf, vocabulary } from '../vocabulary.ts';
import {
  backed,
  educationLevel,
  id,
  program as programId,
  schemaLink,
  statement,
} from './basics.ts';
import { stepNumbers } from './knowledge.ts';
import { requirement } from './requirement.ts';

const field = z.enum(idsOf(vocabulary.fields));

/** One number with its own backing. `value` is what a plan counts with; `from` and `to` is what was published. */
export const figure = z.strictObject({
  value: z.number().nonnegative(),
  from: z.number().nonnegative().optional(),
  to: z.number().positive().optional(),
  /** The year or school year the figure was stated for; absent where none is shown. */
  asOf: z.string().optional(),
  /** Our own arithmetic from sourced parts, shown. */
  derived: z.string().optional(),
  note: z.string().optional(),
  ...backed,
});
export type Figure = z.infer<typeof figure>;

/** Calendar months. A figure nobody publishes is absent, never guessed. */
const months = z.strictObject({
  /** The shortest full-time length published: a floor. */
  fast: figure.optional(),
  /** The longest full-time length published, or the time people really take where it was measured. */
  typical: figure.optional(),
  /** The longer end of what part-time study takes. */
  partTime: figure.optional(),
});

/** Hours a week, classes and own work together. */
const hoursPerWeek = z.strictObject({
  fullTime: figure.optional(),
  partTime: figure.optional(),
});

/** US dollars in all, before aid and without living costs. */
const cost = z.strictObject({
  /** The cheapest way found. */
  low: figure.optional(),
  /** The upper end of what a public, in-state place costs. */
  typical: figure.optional(),
  /** The dearest figure found: private, or one school as an example. */
  high: figure.optional(),
});

/** What the record gains on the day it is finished. */
export const grant = z.strictObject({
  education: z.strictObject({
    level: educationLevel,
    field,
    program: programId,
    fieldExperience: z.literal(true).optional(),
  }),
  /** Exams it opens: of the vocabulary, or a certification's own id. */
  exams: z.array(id).min(1).optional(),
  /** Licenses and registrations it leads to. */
  credentials: z.array(id).min(1).optional(),
});

export const program = z.strictObject({
  id: programId,
  name: z.string().min(1),
  about: z.string().min(1),
  months,
  hoursPerWeek,
  cost,
  /** Hours of class and practice in all, where a program is counted in hours. */
  totalHours: figure.optional(),
  /** Hours of field placement, on top of the courses. */
  fieldHours: figure.optional(),
  /** Lowest total hours by state. */
  hoursByState: z
    .strictObject({ hours: z.record(z.string().length(2), z.number()), ...backed })
    .optional(),
  /** False: too intense to work beside it. True: made for people at work. Absent: depends. */
  besideWork: z.boolean().optional(),
  /** Absent: open to everyone. */
  requires: requirement.optional(),
  grants: grant,
  /** Jobs of data/jobs.json that it opens. */
  jobs: z.array(id).min(1).optional(),
  notes: z.array(statement),
  /** What no page found says. */
  notPublished: z.array(z.string()),
  ...backed,
});

/** Something that takes time on a route and is not study: an exam with its license, a job search. */
export const activity = z.strictObject({
  id,
  name: z.string().min(1),
  /** Credentials it ends with or keeps. */
  credentials: z.array(id).min(1).optional(),
  months,
  cost,
  requires: requirement.optional(),
  notes: z.array(statement),
  notPublished: z.array(z.string()),
  ...backed,
});

/** A single course worth taking, whatever the degree. */
export const course = z.strictObject({
  id,
  name: z.string().min(1),
  why: z.string().min(1),
  skills: z.array(id).min(1),
  steps: stepNumbers,
  ...backed,
});

/** A price or a length that many programs share. */
export const yardstick = z.strictObject({
  id,
  what: z.string().min(1),
  unit: z.enum(['usd', 'months', 'years', 'hours', 'percent']),
  figure,
});

export const programs = z.strictObject({
  ...schemaLink,
  note: z.string().min(1),
  yardsticks: z.array(yardstick),
  programs: z.array(program),
  activities: z.array(activity),
  courses: z.array(course),
});

export type Program = z.infer<typeof program>;
export type Activity = z.infer<typeof activity>;
export type Course = z.infer<typeof course>;
