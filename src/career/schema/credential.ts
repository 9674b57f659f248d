/** A license, certification or registration: one file each in data/credentials. */
import * as z from 'zod';
import {
  backed,
  id,
  isoDay,
  monthDay,
  population,
  rungId,
  schemaLink,
  statement,
  topic,
  track,
} from './basics.ts';
import { requirement } from './requirement.ts';

/** A price. `members` and `others` name who pays it, when prices differ. */
export const fee = z.strictObject({
  what: z.enum([
    'total',
    'application',
    'exam',
    'retake',
    'deferral',
    'renewal',
    'renewal-by-exam',
    'late',
    'other',
  ]),
  label: z.string().min(1),
  usd: z.number().positive(),
  /** A second figure where the sources disagree or a band is published. */
  toUsd: z.number().positive().optional(),
  who: z.string().optional(),
  /** The year the figure was stated for; absent where the page shows none. */
  year: z.number().int().optional(),
  /** Of a renewal on time: the last month and day of the year it is due in on which this price holds. */
  until: monthDay.optional(),
  /** Of a late renewal: when, counted from the day it was due; on all later days when it says nothing. */
  late: z
    .strictObject({
      afterDays: z.number().int().optional(),
      afterMonths: z.number().int().optional(),
      throughDays: z.number().int().optional(),
    })
    .optional(),
  note: z.string().optional(),
  ...backed,
});

/** When one applies and when one then sits, by pattern: months and days of any year. */
export const examWindow = z.strictObject({
  apply: z.strictObject({ from: monthDay, to: monthDay }),
  exam: z.strictObject({ from: monthDay, to: monthDay }),
  label: z.string().optional(),
});

export const exam = z.strictObject({
  name: z.string().optional(),
  items: z.number().int().optional(),
  itemsMost: z.number().int().optional(),
  scored: z.number().int().optional(),
  pretest: z.number().int().optional(),
  minutes: z.number().int().optional(),
  vendor: z.string().optional(),
  delivery: z.string().optional(),
  content: z.array(z.strictObject({ name: z.string(), percent: z.number().optional() })).optional(),
  /** `year-round`, or the windows by pattern. */
  availability: z.enum(['year-round', 'windows', 'none', 'not-published']),
  windows: z.array(examWindow).optional(),
  windowsConfidence: z.enum(['high', 'medium', 'low']).optional(),
  notes: z.array(z.string()).optional(),
  ...backed,
});

export const passRate = z.strictObject({
  percent: z.number().optional(),
  passed: z.number().int().optional(),
  of: z.number().int().optional(),
  /** Who was counted: "first-time, US-educated". Rates of different populations do not compare. */
  whose: z.string().min(1),
  year: z.number().int().optional(),
  note: z.string().optional(),
  ...backed,
});

export const renewal = z.strictObject({
  /** Contact hours each cycle. */
  hours: z.number().optional(),
  /** Of those, hours on given topics. */
  within: z
    .array(z.strictObject({ topics: z.array(topic).min(1), hours: z.number(), label: z.string() }))
    .optional(),
  /** Hours of a kind that count up to so many only: those on these topics, or on none of `notTopics`. */
  atMost: z
    .array(
      z.strictObject({
        topics: z.array(topic).min(1).optional(),
        notTopics: z.array(topic).min(1).optional(),
        hours: z.number(),
        label: z.string(),
      }),
    )
    .optional(),
  /** Hours of practice each cycle. */
  practiceHours: z.number().optional(),
  /** What is asked besides, which no record shows: who approved the hours, how they are split. */
  notChecked: z.array(z.string().min(1)).optional(),
  /** When a renewal may be filed: by pattern, for one that is due on `expires`; by rule, where that is absent. */
  windows: z
    .array(z.strictObject({ from: monthDay, to: monthDay, expires: monthDay.optional() }))
    .optional(),
  /** Months before expiry from which one may file. */
  opensMonthsBefore: z.number().int().optional(),
  /** Days before expiry by which to file. */
  fileDaysBefore: z.number().int().optional(),
  stateSet: z.boolean().optional(),
  text: z.string().min(1),
  ...backed,
});

/** What is still possible once it has expired. */
export const lapse = z.strictObject({
  /** Days after expiry through which a late renewal is taken. */
  lateDays: z.number().int().optional(),
  /** What a late renewal asks besides. */
  asks: z.array(z.string().min(1)).optional(),
  /** True: hours earned after expiry do not count for it. Absent: not published. */
  hoursByExpiry: z.boolean().optional(),
  /** Other ways to keep a title, each through so many months after expiry. */
  otherWays: z
    .array(z.strictObject({ label: z.string().min(1), months: z.number().int() }))
    .optional(),
  text: z.string().min(1),
  ...backed,
});

export const credential = z.strictObject({
  ...schemaLink,
  id,
  name: z.string().min(1),
  abbreviation: z.string().min(1),
  /** Other names people type: "rn", "lvn". */
  aliases: z.array(id).optional(),
  kind: z.enum(['license', 'certification', 'registration']),
  issuer: z.strictObject({ name: z.string(), short: z.string().optional(), url: z.url() }),
  status: z.strictObject({
    state: z.enum(['open', 'closed', 'unknown']),
    since: isoDay.optional(),
    text: z.string().optional(),
    ...backed,
  }),
  populations: z.array(population).min(1),
  tracks: z.array(track).min(1),
  rungs: z.array(rungId).optional(),
  /** Who it is for, in a sentence. */
  audience: z.string().min(1),
  eligibility: z.strictObject({ requirement, ...backed }),
  /** How experience is counted, and what is not known about it. */
  counting: z.array(statement),
  exam: exam.optional(),
  retake: statement.optional(),
  passRates: z.array(passRate),
  fees: z.array(fee),
  validity: z
    .strictObject({
      months: z.number().int().optional(),
      /** The months and days on which a term starts: the first of them after the issue. */
      starts: z.array(monthDay).min(1).optional(),
      stateSet: z.boolean().optional(),
      text: z.string().optional(),
      ...backed,
    })
    .optional(),
  renewal: renewal.optional(),
  /** Which rules of data/states.json each state adds. */
  stateRules: z.enum(['rn', 'lpn', 'chw', 'social-work']).optional(),
  lapse: lapse.optional(),
  accreditation: statement.optional(),
  wrongAssumptions: z.array(
    z.strictObject({ claim: z.string().min(1), truth: z.string().min(1), ...backed }),
  ),
  /** What the issuer has to be asked, because no page found says it. */
  notPublished: z.array(z.string()),
});

export type Credential = z.infer<typeof credential>;
export type Fee = z.infer<typeof fee>;
export type Renewal = z.infer<typeof renewal>;
export type Exam = z.infer<typeof exam>;
export type ExamWindow = z.infer<typeof examWindow>;
