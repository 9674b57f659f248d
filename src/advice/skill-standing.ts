/** Each skill: what is claimed, what counts, what the goal asks, and the gap between. */
import type { Career } from '../career/career.ts';
import type { Skill } from '../career/schema/growth.ts';
import type { RungId } from '../career/vocabulary.ts';
import type { ProgressRecord, SkillRating } from '../progress/record.ts';
import type { Importance } from './skill-importance.ts';
import { countedLevel, lacksEvidence, latestRatings } from './skills.ts';

export interface SkillStanding {
  skill: Skill;
  /** The rating in force; undefined when the skill was never rated. */
  rating: SkillRating | undefined;
  /** The level it counts for, 0 to 5; undefined when never rated. */
  counted: number | undefined;
  /** True when one line of evidence would raise what counts. */
  wantsEvidence: boolean;
  target: number;
  /** Levels missing to the target; 0 when it is reached; undefined when never rated. */
  gap: number | undefined;
}

/** All skills in the order of the data, against the targets of one rung. */
export function skillStandings(
  career: Career,
  record: ProgressRecord | undefined,
  rung: RungId,
): SkillStanding[] {
  const ratings = latestRatings(record);
  return career.skills.map((skill) => {
    const rating = ratings.get(skill.id);
    const counted = rating === undefined ? undefined : countedLevel(rating);
    const target = skill.targets[rung];
    return {
      skill,
      rating,
      counted,
      wantsEvidence: rating !== undefined && lacksEvidence(rating),
      target,
      gap: counted === undefined ? undefined : Math.max(target - counted, 0),
    };
  });
}

/**
 * Rated skills below their target, the widest gap first; equal gaps by
 * importance, or in the order given where that is not told.
 */
export function widestGaps(
  standings: readonly SkillStanding[],
  importance: Importance = () => 0,
): SkillStanding[] {
  return standings
    .filter(({ gap }) => gap !== undefined && gap > 0)
    .sort(
      (one, other) =>
        (other.gap ?? 0) - (one.gap ?? 0) || importance(other.skill.id) - importance(one.skill.id),
    );
}
