/** Where a fact comes from: one register for all of data/. */
import * as z from 'zod';
import { id, isoDay, schemaLink } from './basics.ts';

export const source = z.strictObject({
  id,
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url().optional(),
  /** The date the page itself shows, as precise as it shows it; absent: undated. */
  asOf: z.string().optional(),
  /** The day it was read. */
  seen: isoDay,
  /** What kind of fact it carries; decides the shelf life. */
  shelf: z.enum(['fees', 'windows', 'law', 'wages', 'rules', 'general']),
  note: z.string().optional(),
});
export const sourceRegister = z.strictObject({ ...schemaLink, sources: z.array(source) });
export type Source = z.infer<typeof source>;
