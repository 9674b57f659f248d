/** What is different from the last assessment, where that is more than noise. */

import type { Career } from '../../career/career.ts';
import type { Skill } from '../../career/schema/growth.ts';
import type { ProgressRecord, SkillRating } from '../../progress/record.ts';
import type { Day } from '../../values/day.ts';
import { countedLevel, latestRatings } from '../skills.ts';

export interface SkillChange {
  skill: Skill;
  /** Counted levels. */
  from: number;
  to: number;
  /** The day of the rating before. */
  since: Day;
  newEvidence: boolean;
}

/** Self-ratings move by a level without reason; only more than that is told, or new evidence. */
const NOISE = 1;

/** Skills rated again since `before`, whose counted level moved by more than one or that have new evidence. */
export function changesSince(
  career: Career,
  before: ProgressRecord | undefined,
  after: ProgressRecord,
): SkillChange[] {
  const earlier = latestRatings(before);
  const now = latestRatings(after);
  return career.skills.flatMap((skill) => {
    const [was, is] = [earlier.get(skill.id), now.get(skill.id)];
    if (was === undefined || is === undefined) return [];
    const change = changeOf(skill, was, is);
    return change.newEvidence || Math.abs(change.to - change.from) > NOISE ? [change] : [];
  });
}

function changeOf(skill: Skill, was: SkillRating, is: SkillRating): SkillChange {
  const told = (is.evidence ?? '').trim();
  return {
    skill,
    from: countedLevel(was),
    to: countedLevel(is),
    since: was.date,
    newEvidence: told !== '' && told !== (was.evidence ?? '').trim(),
  };
}
