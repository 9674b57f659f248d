/** The article's pay tiers. USD a year, before tax. */
import * as z from 'zod';
import { backed, id, schemaLink } from './basics.ts';

export const payTier = z.strictObject({
  number: z.number().int().min(1).max(5),
  id,
  name: z.string().min(1),
  fromUsd: z.number().int(),
  toUsd: z.number().int(),
  /** The article writes "100,000+". */
  orMore: z.boolean(),
  years: z.string().optional(),
  /** What BLS figures say about this tier. */
  checked: z.string().min(1),
  checkedSources: z.array(id).min(1),
  ...backed,
});
export const payTiers = z.strictObject({
  ...schemaLink,
  note: z.string(),
  tiers: z.array(payTier).length(5),
});
export type PayTier = z.infer<typeof payTier>;
