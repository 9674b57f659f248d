/** The shape of an assessment's draft: answers so far and the question at hand. */
import * as z from 'zod/mini';

/** The format this carepath writes; a draft of another one is not resumed. */
export const DRAFT_FORMAT = 1;

const day = z.iso.date();

const draft = z.looseObject({
  format: z.literal(DRAFT_FORMAT),
  started: day,
  /** The day of the last answer. */
  saved: day,
  /** Ids of the sections that are asked. */
  sections: z.array(z.string()),
  /** Key of the question at hand; "review" when all are answered. */
  at: z.optional(z.string()),
  /** True while one item is changed from the review. */
  fixing: z.optional(z.boolean()),
  /** By key of the question. */
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()])),
});

export type Draft = z.infer<typeof draft>;

/** The draft, when it is one that this carepath can go on with. */
export function readableDraft(content: unknown): Draft | undefined {
  const read = draft.safeParse(content);
  return read.success ? read.data : undefined;
}
