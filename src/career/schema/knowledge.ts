/** What a person looks up: organizations, resources, law and ethics, words, questions and answers. */
import * as z from 'zod';
import { backed, id, schemaLink } from './basics.ts';

/** `verified` false: general knowledge that no page was read for; check before relying on it. */
export const checked = { verified: z.boolean(), ...backed };
export const checkedStatement = z.strictObject({ text: z.string().min(1), ...checked });
export type CheckedStatement = z.infer<typeof checkedStatement>;

/** The steps of the ten that an entry belongs to. */
export const stepNumbers = z.array(z.number().int().min(1).max(10)).min(1);

/** A line to call or text: "1-800-662-4357", "988", "898211". */
export const phone = z.strictObject({
  label: z.string().min(1),
  number: z.string().regex(/^(\d{3}|\d{5,6}|1-\d{3}-\d{3}-\d{4})$/, 'write 1-800-555-0100 or 988'),
  by: z.array(z.enum(['call', 'text', 'chat', 'tty'])).min(1),
  hours: z.string().optional(),
  note: z.string().optional(),
  ...checked,
});
export type Phone = z.infer<typeof phone>;

/** What a membership costs a year. US dollars. */
export const dues = z.strictObject({
  what: z.string().min(1),
  usd: z.number().nonnegative(),
  toUsd: z.number().positive().optional(),
  note: z.string().optional(),
  ...backed,
});

export const organization = z.strictObject({
  id,
  name: z.string().min(1),
  short: z.string().min(1),
  /** Names it went by; the article still uses one of them. */
  formerly: z.array(z.string()).min(1).optional(),
  founded: z.number().int().optional(),
  url: z.url().optional(),
  gives: z.string().min(1),
  /** Who may join, where that was found. */
  joins: z.string().optional(),
  /** Empty: not published on any page found. */
  dues: z.array(dues),
  caution: z.string().optional(),
  facts: z.array(checkedStatement),
  /** Credentials it grants or stands behind. */
  credentials: z.array(id),
  steps: stepNumbers,
  ...checked,
});
export const organizations = z.strictObject({
  ...schemaLink,
  note: z.string().min(1),
  /** For a newcomer, what to join first. */
  order: z.array(z.string()).min(1),
  organizations: z.array(organization),
});

export const resource = z.strictObject({
  id,
  name: z.string().min(1),
  /** Keys of the file's table of needs. */
  needs: z.array(id).min(1),
  who: z.string().min(1),
  apply: z.string().min(1),
  phones: z.array(phone),
  links: z.array(z.url()),
  facts: z.array(checkedStatement),
  /** Set where the rules changed in 2025–26: what people remember may be wrong. */
  changed: checkedStatement.optional(),
  steps: stepNumbers,
  ...checked,
});
export const resources = z.strictObject({
  ...schemaLink,
  note: z.string().min(1),
  needs: z.record(id, z.string().min(1)),
  /** The fields of a directory of one's own. */
  directory: z.array(z.strictObject({ id, name: z.string().min(1) })).min(1),
  resources: z.array(resource),
});

/** A question with one right answer. `right` and `wrong` are what a reader chooses from. */
export const quizItem = z.strictObject({
  id,
  question: z.string().min(1),
  right: z.string().min(1),
  wrong: z.tuple([z.string(), z.string(), z.string()]),
  /** The answer in full, shown afterwards. */
  answer: z.string().min(1),
  note: z.string().optional(),
  ...checked,
});
export const topic = z.strictObject({
  id,
  name: z.string().min(1),
  about: z.string().min(1),
  /** Where the rule stands: "45 CFR 164.500–534". */
  rule: z.string().optional(),
  quiz: z.array(quizItem).min(1),
  facts: z.array(checkedStatement),
  phones: z.array(phone),
  skills: z.array(id).min(1),
  steps: stepNumbers,
  ...checked,
});
export const topics = z.strictObject({
  ...schemaLink,
  note: z.string().min(1),
  /** Share of right answers that passes. */
  passPercent: z.number().int().min(1).max(100),
  topics: z.array(topic),
});

export const term = z.strictObject({
  id,
  term: z.string().min(1),
  /** Other ways people write it, the long form of an abbreviation among them. */
  also: z.array(z.string()),
  group: z.enum(['care-coordination', 'insurance', 'clinical', 'roles-and-records']),
  /** For parts of clinical words. */
  part: z.enum(['prefix', 'suffix']).optional(),
  means: z.string().min(1),
  steps: stepNumbers,
  ...checked,
});
export const glossary = z.strictObject({
  ...schemaLink,
  note: z.string().min(1),
  groups: z.record(term.shape.group, z.string().min(1)),
  terms: z.array(term),
});

export const frequentQuestion = z.strictObject({
  id,
  question: z.string().min(1),
  /** The answer in a sentence or two. */
  answer: z.string().min(1),
  /** What the article answers, where it does. */
  article: z.strictObject({ text: z.string().min(1), ...backed }).optional(),
  /** Said plainly where the figures and the article part ways. */
  differs: z.string().optional(),
  facts: z.array(checkedStatement),
  steps: stepNumbers,
  ...checked,
});
export const faq = z.strictObject({
  ...schemaLink,
  note: z.string().min(1),
  questions: z.array(frequentQuestion),
});

export type Organization = z.infer<typeof organization>;
export type Resource = z.infer<typeof resource>;
export type TopicOfLaw = z.infer<typeof topic>;
export type QuizItem = z.infer<typeof quizItem>;
export type Term = z.infer<typeof term>;
export type FrequentQuestion = z.infer<typeof frequentQuestion>;
