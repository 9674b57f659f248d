/** The role itself, the article it was first told in, and getting hired for it. */
import * as z from 'zod';
import { backed, id, population, rungId, schemaLink, setting, statement } from './basics.ts';
import { checked, stepNumbers } from './knowledge.ts';

const told = z.strictObject({ id, text: z.string().min(1), ...backed });

export const duty = z.strictObject({
  id,
  name: z.string().min(1),
  about: z.string().min(1),
  skills: z.array(id).min(1),
  ...backed,
});

/** Yes or no, about the person and not about a skill; shown apart from every score. */
export const fitStatement = z.strictObject({
  id,
  statement: z.string().min(1),
  why: z.string().min(1),
  ...backed,
});

/** A title that is taken for another, and what sets it apart. */
export const title = z.strictObject({
  id,
  name: z.string().min(1),
  about: z.string().min(1),
  ...checked,
});

export const workplace = z.strictObject({
  id,
  name: z.string().min(1),
  settings: z.array(setting).min(1),
  focus: z.string().min(1),
  serves: z.string().min(1),
  tempo: z.string().min(1),
  askedFor: z.string().min(1),
  ...checked,
});

export const specialization = z.strictObject({
  id,
  name: z.string().min(1),
  about: z.string().optional(),
  populations: z.array(population).min(1),
  ...checked,
});

export const role = z.strictObject({
  ...schemaLink,
  about: statement,
  duties: z.array(duty).length(9),
  fit: z.array(fitStatement).length(7),
  titles: z.array(title),
  environment: z.array(told),
  workplaces: z.array(workplace),
  specializations: z.array(specialization),
  day: z.strictObject({
    note: z.string().min(1),
    hours: z.array(z.strictObject({ at: z.string().regex(/^\d{2}:\d{2}$/), text: z.string() })),
    interruptions: z.array(z.string()),
    documentation: z.strictObject({ text: z.string().min(1), ...checked }),
    ...backed,
  }),
  /** What the article has wrong or out of date. */
  corrections: z.array(
    z.strictObject({ id, article: z.string().min(1), correction: z.string().min(1), ...checked }),
  ),
});

export const interviewQuestion = z.strictObject({
  id,
  number: z.number().int().min(1),
  rungs: z.array(rungId).min(1),
  question: z.string().min(1),
  competency: z.string().min(1),
  /** What an answer of level 3 or higher shows. */
  strong: z.string().min(1),
  skills: z.array(id).min(1),
});
export const interview = z.strictObject({
  ...schemaLink,
  note: z.string().min(1),
  star: z.array(z.strictObject({ id, name: z.string().min(1), hint: z.string().min(1) })).length(5),
  questions: z.array(interviewQuestion).length(32),
  /** What to ask the employer. */
  ask: z.array(z.strictObject({ id, question: z.string().min(1), why: z.string().min(1) })),
  steps: stepNumbers,
  ...backed,
});

export const jobSearchPhase = z.strictObject({
  id,
  name: z.string().min(1),
  items: z.array(z.strictObject({ id, text: z.string().min(1) })).min(1),
  ...backed,
});
export const jobSearch = z.strictObject({
  ...schemaLink,
  note: z.string().min(1),
  steps: stepNumbers,
  phases: z.array(jobSearchPhase).min(1),
});

/** One thing the article says, and the data that carries it. */
export const clause = z.strictObject({
  id,
  point: z.number().int().min(1).max(8),
  /** In our words. */
  says: z.string().min(1),
  /** Words of which each must stand in one of the carriers. */
  words: z.array(z.string().min(1)).min(1),
  /** "steps#6", "skills#communication", "role#duties.advocacy", "credentials#ccm". */
  carriedBy: z
    .array(z.string().regex(/^[a-z-]+#[a-z0-9-]+(\.[a-z0-9-]+)?$/, 'write file#id or file#list.id'))
    .min(1),
});
export const article = z.strictObject({
  ...schemaLink,
  title: z.string().min(1),
  note: z.string().min(1),
  points: z.array(z.strictObject({ number: z.number().int(), name: z.string().min(1) })).length(8),
  clauses: z.array(clause).min(1),
  ...backed,
});

export type Role = z.infer<typeof role>;
export type Duty = z.infer<typeof duty>;
export type InterviewQuestion = z.infer<typeof interviewQuestion>;
export type JobSearchPhase = z.infer<typeof jobSearchPhase>;
export type Clause = z.infer<typeof clause>;
export type Article = z.infer<typeof article>;
