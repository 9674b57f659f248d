/** What differs by state: boards, the nurse compact, license renewal, CHW and social-work rules. */
import * as z from 'zod';
import { backed, id, isoDay, schemaLink, statement, topic } from './basics.ts';

const hours = z.number().nonnegative();

/**
 * How a renewal asks for continuing education. `hours`: a fixed number.
 * `options`: hours are one of several ways, so someone with enough practice may
 * owe none. `topic-only`: no general hours, but set courses. `none`: nothing.
 */
export const renewalMode = z.enum(['hours', 'options', 'topic-only', 'none']);

/** What a first renewal is spared, as far as the note tells. */
export const firstRenewal = z.strictObject({
  owes: z.enum(['nothing', 'less']),
  /** Owed all the same. */
  except: z.string().min(1).optional(),
  /** Only for who was licensed by exam, not for who came from another state. */
  byExam: z.boolean().optional(),
  /** Only for a renewal within so many months of passing the exam `of`, or of the license where that is absent. */
  within: z.strictObject({ months: z.number().int().positive(), of: id.optional() }).optional(),
});

export const licenseRenewal = z.strictObject({
  cycleMonths: z.number().int().positive().optional(),
  /** Contact hours a cycle, where the way by hours is taken. 0: none in general. Absent: not established. */
  hours: hours.optional(),
  /** Absent: only the figure was seen, not how it is meant. */
  mode: renewalMode.optional(),
  /** What is owed besides hours, or in their place; the note has the particulars. */
  besides: z
    .array(z.enum(['topics', 'practice']))
    .min(1)
    .optional(),
  /** True: sources disagree on whether hours are owed at all. */
  disputed: z.boolean().optional(),
  firstRenewal: firstRenewal.optional(),
  /** The statute or rule that the sources cite. */
  rule: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
  ...backed,
});

export const compact = z.strictObject({
  /** `member`: works both ways. `partial`: visitors' licenses are honored, none are issued. */
  status: z.enum(['member', 'enacted-not-implemented', 'partial', 'no']),
  since: isoDay.optional(),
  note: z.string().min(1).optional(),
  /** A day on which the law is marked to end, unless extended. */
  ends: z.strictObject({ on: isoDay, note: z.string().min(1), ...backed }).optional(),
  /** The month it was checked, "2026-10". */
  asOf: z.string().regex(/^\d{4}-\d{2}$/),
  ...backed,
});

/** No state was found that asks for certification simply to work as a CHW; payers and grants may. */
export const chwCertification = z.strictObject({
  status: z.enum(['voluntary', 'in-development', 'none-found']),
  runBy: z
    .enum(['state-agency', 'board-of-nursing', 'independent-board', 'chw-association'])
    .optional(),
  runByName: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
  ...backed,
});

export const socialWorkRules = z.strictObject({
  /** License titles seen in a source, lowest first where the source orders them. */
  levels: z.array(z.string().min(1)).min(1),
  renewal: z
    .strictObject({
      cycleMonths: z.number().int().positive(),
      hours: hours.optional(),
      byLevel: z
        .array(z.strictObject({ levels: z.array(z.string().min(1)).min(1), hours }))
        .optional(),
      /** Of the hours, those on a set topic. */
      within: z
        .array(
          z.strictObject({
            label: z.string().min(1),
            /** Absent: no course is recorded under it. */
            topics: z.array(topic).min(1).optional(),
            hours,
          }),
        )
        .optional(),
      note: z.string().min(1).optional(),
      ...backed,
    })
    .optional(),
  ...backed,
});

export const state = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/),
  name: z.string().min(1),
  kind: z.enum(['state', 'district', 'territory']),
  board: z.strictObject({
    name: z.string().min(1),
    url: z.url().optional(),
    /** The board of practical nurses, where it is another. */
    lpnBoard: z.string().min(1).optional(),
  }),
  compact,
  rn: licenseRenewal.optional(),
  lpn: licenseRenewal.optional(),
  chw: chwCertification.optional(),
  socialWork: socialWorkRules.optional(),
  /** Gaps worth a sentence: what the sources leave open, and how they differ. */
  notEstablished: z.array(z.string().min(1)).optional(),
});

export const states = z.strictObject({
  ...schemaLink,
  notes: z.array(z.string().min(1)),
  about: z.strictObject({
    compact: z.array(statement),
    chw: z.array(statement),
    socialWork: z.array(statement),
  }),
  states: z.array(state),
});

export type RenewalMode = z.infer<typeof renewalMode>;
export type LicenseRenewal = z.infer<typeof licenseRenewal>;
export type FirstRenewal = z.infer<typeof firstRenewal>;
export type Compact = z.infer<typeof compact>;
export type ChwCertification = z.infer<typeof chwCertification>;
export type SocialWorkRules = z.infer<typeof socialWorkRules>;
export type State = z.infer<typeof state>;
export type States = z.infer<typeof states>;
