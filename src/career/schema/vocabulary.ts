/** The words of the field: data/vocabulary.json, from which the compiler learns the ids. */
import * as z from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** What each id is called in a sentence. */
const names = z.record(id, z.string().min(1));
/** Ids that go by one name together. */
const groups = z.record(id, z.array(id).min(1));

export const words = z
  .strictObject({
    $schema: z.string().optional(),
    tracks: names,
    rungs: z.array(id).min(1),
    credentialKinds: z.array(id).min(1),
    credentialStatuses: names,
    /** From lowest to highest. */
    educationLevels: names,
    fields: names,
    fieldGroups: groups,
    programs: names,
    experienceKinds: names,
    kindGroups: groups,
    settings: names,
    topics: names,
    exams: names,
    populations: names,
  })
  .refine((table) => namesOnly(table.fieldGroups, table.fields), {
    path: ['fieldGroups'],
    message: 'a group lists fields',
  })
  .refine((table) => namesOnly(table.kindGroups, table.experienceKinds), {
    path: ['kindGroups'],
    message: 'a group lists kinds of experience',
  });

function namesOnly(lists: Record<string, string[]>, table: Record<string, string>): boolean {
  return Object.values(lists).every((ids) => ids.every((each) => each in table));
}
