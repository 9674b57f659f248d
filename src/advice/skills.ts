/** What ratings of skills are worth: which one is in force, and how far it counts. */
import type { ProgressRecord, SkillRating } from '../progress/record.ts';

/** Who rates, when the person rates themselves. */
export const SELF = 'self';

/** From this level on, a claim without evidence counts one level lower. */
export const EVIDENCE_FROM = 3;

/** The rating in force for each skill by one rater: the latest day, the later entry on the same day. */
export function latestRatings(
  record: ProgressRecord | undefined,
  by: string = SELF,
): Map<string, SkillRating> {
  const latest = new Map<string, SkillRating>();
  for (const rating of record?.skills ?? []) {
    if (rating.by !== by) continue;
    const before = latest.get(rating.skill);
    if (before === undefined || before.date <= rating.date) latest.set(rating.skill, rating);
  }
  return latest;
}

/** The level (0 to 5) that a rating counts for: one lower than a claim of 3 or more without evidence. */
export function countedLevel(rating: Pick<SkillRating, 'level' | 'evidence'>): number {
  return lacksEvidence(rating) ? rating.level - 1 : rating.level;
}

/** True when the rating would count higher with a line of evidence. */
export function lacksEvidence(rating: Pick<SkillRating, 'level' | 'evidence'>): boolean {
  return rating.level >= EVIDENCE_FROM && (rating.evidence ?? '').trim() === '';
}
