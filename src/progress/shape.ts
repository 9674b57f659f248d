/**
 * The shape of a person's record, as a schema that finds what is wrong with one.
 * Objects are loose: a field we do not know survives a save. Its types are what
 * everyone else needs: `record.ts` gives them without loading this.
 */
import * as z from 'zod/mini';
import { idsOf, vocabulary } from '../career/vocabulary.ts';
import { applicationStages, milestoneStatuses } from './record.ts';

const keys = <T extends object>(table: T) =>
  z.enum(idsOf(table) as [keyof T & string, ...(keyof T & string)[]]);

const text = z.string();
const id = z.string().check(z.minLength(1));
const day = z.iso.date();
const hours = z.number().check(z.nonnegative());
const common = { note: z.optional(text), evidence: z.optional(text) };

export const profile = z.looseObject({
  name: z.optional(text),
  state: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  track: z.optional(keys(vocabulary.tracks)),
  goal: z.optional(id),
  hoursPerWeek: z.optional(hours),
  budget: z.optional(hours),
});

export const education = z.looseObject({
  id,
  level: keys(vocabulary.educationLevels),
  field: keys(vocabulary.fields),
  program: z.optional(keys(vocabulary.programs)),
  title: z.optional(text),
  school: z.optional(text),
  from: z.optional(day),
  /** A future day is planned; null: in progress, no day known. */
  completed: z.nullable(day),
  accredited: z.optional(z.boolean()),
  fieldExperience: z.optional(z.boolean()),
  ...common,
});

export const heldCredential = z.looseObject({
  id,
  credential: id,
  state: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  number: z.optional(text),
  multistate: z.optional(z.boolean()),
  status: keys(vocabulary.credentialStatuses),
  issued: z.optional(day),
  /** Valid through this day. */
  expires: z.optional(day),
  /** The first day free of the restriction. */
  restrictedUntil: z.optional(day),
  ...common,
});

export const experience = z.looseObject({
  id,
  title: text,
  employer: z.optional(text),
  setting: z.optional(keys(vocabulary.settings)),
  kinds: z.array(keys(vocabulary.experienceKinds)),
  from: day,
  /** The last day worked; null: ongoing. */
  to: z.nullable(day),
  hoursPerWeek: z.optional(z.nullable(hours)),
  fullTime: z.optional(z.boolean()),
  /** Per diem work: all hours so far. */
  totalHours: z.optional(hours),
  paid: z.optional(z.boolean()),
  /** Credential ids of the supervisor; absent: not told; []: none of them. */
  supervisedBy: z.optional(z.array(id)),
  supervisor: z.optional(z.looseObject({ name: z.optional(text), email: z.optional(text) })),
  supervisionHours: z.optional(hours),
  ...common,
});

export const examTaken = z.looseObject({ id, exam: id, date: day, passed: z.boolean(), ...common });

export const continuingEducation = z.looseObject({
  id,
  date: day,
  /** Contact hours. */
  hours,
  topics: z.array(keys(vocabulary.topics)),
  title: z.optional(text),
  provider: z.optional(text),
  approvedBy: z.optional(text),
  certificate: z.optional(text),
  ...common,
});

/** A plain answer, or the issuer's own with its date. */
export const confirmation = z.union([
  z.boolean(),
  z.looseObject({ value: z.boolean(), date: z.optional(day), from: z.optional(text) }),
]);

const level = z.number().check(z.int(), z.gte(0), z.lte(5));

export const skillRating = z.looseObject({
  skill: id,
  level,
  evidence: z.optional(text),
  evidenceDate: z.optional(day),
  date: day,
  /** "self", or the name of whoever rated. */
  by: text,
  note: z.optional(text),
});

export const milestoneProgress = z.looseObject({
  status: z.enum(milestoneStatuses),
  date: day,
  /** The day by which the person means to reach it. */
  due: z.optional(day),
  ...common,
});

export const assessment = z.looseObject({
  date: day,
  /** Claimed level by skill. */
  levels: z.record(z.string(), level),
  fit: z.optional(z.record(z.string(), z.boolean())),
});

export const contact = z.looseObject({
  id,
  name: text,
  role: z.optional(text),
  organization: z.optional(text),
  email: z.optional(text),
  phone: z.optional(text),
  met: z.optional(day),
  followUp: z.optional(day),
  ...common,
});

export const conversation = z.looseObject({
  id,
  contact: id,
  date: day,
  about: z.optional(text),
  followUp: z.optional(day),
  ...common,
});

export const application = z.looseObject({
  id,
  employer: text,
  title: text,
  stage: z.enum(applicationStages),
  date: day,
  followUp: z.optional(day),
  link: z.optional(text),
  ...common,
});

const revision = z.number().check(z.int(), z.nonnegative());

export const record = z.looseObject({
  $schema: z.optional(text),
  format: z.number().check(z.int(), z.gte(1)),
  /** Goes up by one with every change. */
  revision,
  /** What the last change was, in words; `undoes` is the revision it took back. */
  change: z.optional(z.looseObject({ text, date: day, undoes: z.optional(revision) })),
  profile: z.optional(profile),
  education: z.optional(z.array(education)),
  credentials: z.optional(z.array(heldCredential)),
  experience: z.optional(z.array(experience)),
  exams: z.optional(z.array(examTaken)),
  continuingEducation: z.optional(z.array(continuingEducation)),
  confirmations: z.optional(z.record(z.string(), confirmation)),
  skills: z.optional(z.array(skillRating)),
  milestones: z.optional(z.record(z.string(), milestoneProgress)),
  assessments: z.optional(z.array(assessment)),
  contacts: z.optional(z.array(contact)),
  conversations: z.optional(z.array(conversation)),
  applications: z.optional(z.array(application)),
});
