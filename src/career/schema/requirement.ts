/**
 * The one language for every rule: eligibility for an exam, prerequisites of a
 * program, demands of a rung, state of a milestone. `advice/requirements`
 * answers when a requirement is met.
 */
import * as z from 'zod';
import {
  confidence,
  credentialStatus,
  educationLevel,
  fieldOrGroup,
  id,
  isoDay,
  kindOrGroup,
  program,
  setting,
  sources,
  topic,
} from './basics.ts';

/** An answer speaks of its own day and so many months or days after; then it is asked again. */
const goodFor = {
  goodForMonths: z.number().int().positive().optional(),
  goodForDays: z.number().int().positive().optional(),
};

/** What any node may say of itself. A rule of low confidence decides nothing: it makes "may". */
const told = {
  label: z.string().optional(),
  note: z.string().optional(),
  sources: sources.optional(),
  confidence: confidence.optional(),
};

/** Holding one of these credentials, in this status (active when not said). */
export const credentialRequirement = z.strictObject({
  kind: z.literal('credential'),
  any: z.array(id).min(1),
  status: credentialStatus.optional(),
  states: z.array(z.string().length(2)).optional(),
  /** Credentials that the issuer refuses by name, so that their holders are told. */
  refuses: z.array(id).min(1).optional(),
  /** The ones named are examples: whoever holds another of this kind may meet it. */
  others: z.enum(['license', 'certification']).optional(),
  ...told,
});

/**
 * A completed study of this level or higher. `programs`: an entry that names
 * another program does not count; one that names none may. `unlessHolding`:
 * holders of these must use their credential instead of the degree.
 */
export const educationRequirement = z.strictObject({
  kind: z.literal('education'),
  level: educationLevel,
  fields: z.array(fieldOrGroup).min(1).optional(),
  /** Fields the published rules neither accept nor refuse, or that hold some they accept. */
  perhapsFields: z.array(fieldOrGroup).min(1).optional(),
  notFields: z.array(fieldOrGroup).min(1).optional(),
  programs: z.array(program).min(1).optional(),
  accredited: z.literal(true).optional(),
  fieldExperience: z.literal(true).optional(),
  unlessHolding: z.array(id).min(1).optional(),
  /** Counts so many days before the study is completed. */
  daysBefore: z.number().int().positive().optional(),
  /** Counts for so many months after the study is completed. */
  withinMonths: z.number().int().positive().optional(),
  /** Only a study completed before this day counts. */
  completedBefore: isoDay.optional(),
  ...told,
});

/** Work of a kind, for months or hours (exactly one), perhaps within a window that slides. */
export const experienceRequirement = z
  .strictObject({
    kind: z.literal('experience'),
    in: z.array(kindOrGroup).min(1),
    /** Kinds the published rules neither accept nor refuse. */
    perhaps: z.array(kindOrGroup).min(1).optional(),
    /** The same job must also be one of these kinds: case management worked as a registered nurse. */
    alsoIn: z.array(kindOrGroup).min(1).optional(),
    /** With `alsoIn`: a job told as one of these, and not as the other, does not count. */
    notAs: z.array(kindOrGroup).min(1).optional(),
    months: z.number().positive().optional(),
    hours: z.number().positive().optional(),
    withinYears: z.number().positive().optional(),
    supervisedBy: z.array(id).min(1).optional(),
    /** True: only paid work counts; `unpublished`: unpaid work may. */
    paid: z.union([z.literal(true), z.literal('unpublished')]).optional(),
    /** Hours a week that the issuer calls full-time; 40 when unpublished. */
    fullTimeHours: z.number().positive().optional(),
    /** `counts`: part-time work counts like full-time; `no`: never; absent: unpublished, so it may. */
    partTime: z.enum(['counts', 'no']).optional(),
    settings: z.array(setting).min(1).optional(),
    perhapsSettings: z.array(setting).min(1).optional(),
    notSettings: z.array(setting).min(1).optional(),
    /** Only work after the degree asked for beside this requirement. */
    after: z.literal('education').optional(),
    /** Hours of supervision or consultation received within the counted work. */
    supervisionHours: z.number().positive().optional(),
    ...told,
  })
  .refine((rule) => (rule.months === undefined) !== (rule.hours === undefined), {
    message: 'give either months or hours',
  });

/** Contact hours of continuing education on any of these topics. */
export const continuingEducationRequirement = z.strictObject({
  kind: z.literal('continuing-education'),
  topics: z.array(topic).min(1).optional(),
  /** The topics are our reading of a wording such as "relevant": hours on others may count. */
  otherTopics: z.literal('perhaps').optional(),
  hours: z.number().positive(),
  withinYears: z.number().positive().optional(),
  ...told,
});

export const examRequirement = z.strictObject({
  kind: z.literal('exam'),
  any: z.array(id).min(1),
  withinYears: z.number().positive().optional(),
  ...told,
});

/** A counted level: claimed, less one where a claim of 3 or more has no evidence. */
export const skillRequirement = z.strictObject({
  kind: z.literal('skill'),
  skill: id,
  level: z.number().int().min(1).max(5),
  ...told,
});

/** `atLeast` milestones of a step, or all of the ones named. */
export const milestonesRequirement = z.union([
  z.strictObject({
    kind: z.literal('milestones'),
    step: z.number().int().min(1).max(10),
    atLeast: z.number().int().min(1),
    ...told,
  }),
  z.strictObject({
    kind: z.literal('milestones'),
    of: z.array(z.string().regex(/^\d+\.\d+$/)).min(1),
    ...told,
  }),
]);

/** People met or spoken with, lately. */
export const contactsRequirement = z.strictObject({
  kind: z.literal('contacts'),
  atLeast: z.number().int().min(1),
  withinMonths: z.number().int().min(1),
  ...told,
});

/** Being able to apply for one of these, within so many months ("a certification in sight"). */
export const eligibilityRequirement = z.strictObject({
  kind: z.literal('eligibility'),
  any: z.array(id).min(1),
  withinMonths: z.number().int().min(0),
  ...told,
});

/** Something one signs. Unanswered, it is assumed and listed; answered no, it is unmet. */
export const attestRequirement = z.strictObject({
  kind: z.literal('attest'),
  key: id,
  ask: z.string().min(1),
  /** The assumption in words, where somebody else signs: "your supervisor attests 12 months". */
  assume: z.string().min(1).optional(),
  ...goodFor,
  ...told,
});

/** A fact about the person that only they or the issuer know. Unanswered, it is unknown. */
export const confirmRequirement = z.strictObject({
  kind: z.literal('confirm'),
  /** Only the issuer can answer; a questionnaire does not ask. */
  issuerOnly: z.literal(true).optional(),
  key: id,
  ask: z.string().min(1),
  ...goodFor,
  ...told,
});

/** A rule that exists and is not published: it always may be met. */
export const unpublishedRequirement = z.strictObject({
  kind: z.literal('unpublished'),
  what: z.string().min(1),
  ask: z.string().min(1),
  ...told,
});

/** No new applicants since that day. */
export const closedRequirement = z.strictObject({
  kind: z.literal('closed'),
  since: isoDay,
  ...told,
});

export type CredentialRequirement = z.infer<typeof credentialRequirement>;
export type EducationRequirement = z.infer<typeof educationRequirement>;
export type ExperienceRequirement = z.infer<typeof experienceRequirement>;
export type ContinuingEducationRequirement = z.infer<typeof continuingEducationRequirement>;
export type ExamRequirement = z.infer<typeof examRequirement>;
export type SkillRequirement = z.infer<typeof skillRequirement>;
export type MilestonesRequirement = z.infer<typeof milestonesRequirement>;
export type ContactsRequirement = z.infer<typeof contactsRequirement>;
export type EligibilityRequirement = z.infer<typeof eligibilityRequirement>;
export type AttestRequirement = z.infer<typeof attestRequirement>;
export type ConfirmRequirement = z.infer<typeof confirmRequirement>;
export type UnpublishedRequirement = z.infer<typeof unpublishedRequirement>;
export type ClosedRequirement = z.infer<typeof closedRequirement>;

interface Told {
  label?: string | undefined;
  note?: string | undefined;
  sources?: string[] | undefined;
  confidence?: z.infer<typeof confidence> | undefined;
}
export interface AllRequirement extends Told {
  kind: 'all';
  of: Requirement[];
}
export interface AnyRequirement extends Told {
  kind: 'any';
  of: Requirement[];
}

export type LeafRequirement =
  | CredentialRequirement
  | EducationRequirement
  | ExperienceRequirement
  | ContinuingEducationRequirement
  | ExamRequirement
  | SkillRequirement
  | MilestonesRequirement
  | ContactsRequirement
  | EligibilityRequirement
  | AttestRequirement
  | ConfirmRequirement
  | UnpublishedRequirement
  | ClosedRequirement;

export type Requirement = AllRequirement | AnyRequirement | LeafRequirement;

export const requirement: z.ZodType<Requirement> = z.lazy(() =>
  z.union([
    z.strictObject({ kind: z.literal('all'), of: z.array(requirement).min(1), ...told }),
    z.strictObject({ kind: z.literal('any'), of: z.array(requirement).min(1), ...told }),
    credentialRequirement,
    educationRequirement,
    experienceRequirement,
    continuingEducationRequirement,
    examRequirement,
    skillRequirement,
    milestonesRequirement,
    contactsRequirement,
    eligibilityRequirement,
    attestRequirement,
    confirmRequirement,
    unpublishedRequirement,
    closedRequirement,
  ]),
);
