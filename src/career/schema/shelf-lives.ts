/** How long each kind of fact is relied on, and which facts are of which kind. */
import * as z from 'zod';
import { id, schemaLink } from './basics.ts';

const shelf = z.strictObject({
  /** The kinds of data/sources.json, and any that only `facts` names. */
  id,
  name: z.string().min(1),
  /** Absent: it does not grow old. */
  months: z.number().int().positive().optional(),
  /** What to do with a fact that has grown old. */
  check: z.string().min(1),
});

/** Facts whose place says more about them than their source does. */
const factPlace = z.strictObject({
  /** The name of the file or folder in data/. */
  table: id,
  /** Where in it, without places in lists: "programs.cost". "": the whole file. */
  path: z.string(),
  shelf: id,
});

export const shelfLives = z
  .strictObject({
    ...schemaLink,
    note: z.string().min(1),
    shelves: z.array(shelf).min(1),
    facts: z.array(factPlace),
  })
  .refine(
    ({ shelves, facts }) => facts.every((fact) => shelves.some(({ id }) => id === fact.shelf)),
    { path: ['facts'], message: 'a fact names one of the shelves' },
  );

export type Shelf = z.infer<typeof shelf>;
export type ShelfLives = z.infer<typeof shelfLives>;
