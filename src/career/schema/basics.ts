/** What every file of career data is made of: ids, days, sources and confidence. */
import * as z from 'zod';
import { idsOf, vocabulary } from '../vocabulary.ts';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower case words joined by hyphens');

export const isoDay = z.iso.date();
/** A month and a day of any year, "11-01". */
export const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** `high`: the issuer's own page or the law was read; `medium`, `low`: see docs/data.md. */
export const confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof confidence>;

/** Ids into data/sources.json. */
export const sources = z.array(id).min(1);

/** Spread into every object that states a fact which can go stale or be wrong. */
export const backed = { sources, confidence };

/** A fact told in a sentence. */
export const statement = z.strictObject({ text: z.string().min(1), ...backed });
export type Statement = z.infer<typeof statement>;

const keys = <T extends object>(table: T) =>
  z.enum(idsOf(table) as [keyof T & string, ...(keyof T & string)[]]);

export const track = keys(vocabulary.tracks);
export const rungId = z.enum([
  'entry',
  'coordinator',
  'senior',
  'manager',
  'director',
  'executive',
]);
export const credentialStatus = keys(vocabulary.credentialStatuses);
export const educationLevel = keys(vocabulary.educationLevels);
export const fieldOrGroup = z.union([keys(vocabulary.fields), keys(vocabulary.fieldGroups)]);
export const program = keys(vocabulary.programs);
export const kindOrGroup = z.union([keys(vocabulary.experienceKinds), keys(vocabulary.kindGroups)]);
export const setting = keys(vocabulary.settings);
export const topic = keys(vocabulary.topics);
export const population = keys(vocabulary.populations);

/** `$schema` names the JSON Schema an editor checks the file with. */
export const schemaLink = { $schema: z.string().optional() };
