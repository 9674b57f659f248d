/**
 * How much a skill matters in an occupation, by O*NET data. It orders gaps that
 * are otherwise equal; it is never a weight in a score. CC BY 4.0: whoever shows
 * a figure shows the attribution with it.
 */
import * as z from 'zod';
import { backed, id, rungId, schemaLink, setting, track } from './basics.ts';
import { onetCode, soc } from './wages.ts';

const release = z.string().regex(/^\d{2}\.\d$/, 'O*NET releases look like 30.1');
const elementId = z.string().regex(/^\d\.[A-Z](\.[0-9a-z]+)+$/, 'O*NET elements look like 2.A.1.b');
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const elementKind = z.enum(['skill', 'knowledge', 'work-activity', 'work-style']);

export const attribution = z.strictObject({
  /** O*NET's own wording, to be printed as it stands. */
  text: z.string().min(1),
  /** Names a second release, where one is used beside the first. */
  also: z.string().min(1).optional(),
  /** The sentences asked for where the information was changed. */
  changes: z.string().min(1).optional(),
  license: z.url(),
});

export const skillImportance = z.strictObject({
  skill: id,
  /** `weak`: no element fits, only neighbors were used, so no claim may be made from it. */
  fit: z.enum(['close', 'partial', 'weak']),
  elements: z
    .array(z.strictObject({ id: elementId, kind: elementKind, name: z.string().min(1) }))
    .min(1),
  importance: z.record(
    soc,
    z.strictObject({
      /** Mean of the elements, 1 to 5. Not comparable across skills. */
      mean: z.number().min(1).max(5),
      /** The same on a scale of 0 to 100. */
      scaled: z.number().int().min(0).max(100),
      /** Among all O*NET occupations; 50 is the typical job. Comparable across skills. */
      percentile: z.number().int().min(0).max(100),
    }),
  ),
});

/** Which occupations a rung is judged by. The first entry that fits decides; several mean their mean. */
export const standIn = z.strictObject({
  rungs: z.array(rungId).min(1),
  /** Absent: every track, every license, every setting. */
  track: track.optional(),
  license: id.optional(),
  settings: z.array(setting).min(1).optional(),
  occupations: z.array(soc).min(1),
});

export const skillImportances = z.strictObject({
  ...schemaLink,
  attribution,
  /** How the figures came about, step by step. */
  derivation: z.array(z.string().min(1)),
  /** How they may be used, and what they must not be used for. */
  use: z.array(z.string().min(1)),
  occupations: z.record(soc, z.string().min(1)),
  standIns: z.array(standIn),
  skills: z.array(skillImportance),
  ...backed,
});

/** What O*NET published, untouched. Releases never mix: each kind names its own. */
export const onetTable = z.strictObject({
  ...schemaLink,
  attribution,
  notes: z.array(z.string().min(1)),
  kinds: z.record(elementKind, z.strictObject({ release, ...backed })),
  elements: z.record(elementId, z.strictObject({ name: z.string().min(1), kind: elementKind })),
  occupations: z.array(
    z.strictObject({
      code: onetCode,
      title: z.string().min(1),
      /** The month inside the data: when the ratings were collected. */
      rated: month,
      ratings: z.record(
        elementId,
        z.strictObject({
          importance: z.number().min(1).max(5),
          /** 0 to 7; absent where not published or not found. */
          level: z.number().min(0).max(7).optional(),
        }),
      ),
    }),
  ),
});

/** Work styles on the scales of 30.1, which share nothing with the older ones. */
export const onetWorkStyles = z.strictObject({
  ...schemaLink,
  attribution,
  notes: z.array(z.string().min(1)),
  release,
  elements: z.record(elementId, z.string().min(1)),
  occupations: z.array(
    z.strictObject({
      code: onetCode,
      title: z.string().min(1),
      ratings: z.record(
        elementId,
        z.strictObject({
          /** How strongly the style helps performance, -3 to 3. */
          impact: z.number().min(-3).max(3),
          /** 1 to 10 among the ten most distinctive; 0 outside them. */
          rank: z.number().int().min(0).max(10),
        }),
      ),
    }),
  ),
  ...backed,
});

export type ElementKind = z.infer<typeof elementKind>;
export type SkillImportance = z.infer<typeof skillImportance>;
export type SkillImportances = z.infer<typeof skillImportances>;
export type StandIn = z.infer<typeof standIn>;
export type OnetTable = z.infer<typeof onetTable>;
export type OnetWorkStyles = z.infer<typeof onetWorkStyles>;
