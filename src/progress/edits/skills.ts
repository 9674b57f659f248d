/** Skill ratings: only ever appended, so that growth can be seen. */
import { harmlessLine } from '../../values/harmless.ts';
import type { Edit } from '../edit.ts';
import type { ProgressRecord, SkillRating } from '../record.ts';

/** Appends a rating; earlier ones of the same skill stay. */
export function rateSkill(record: ProgressRecord, rating: SkillRating): Edit {
  const by = rating.by === 'self' ? '' : ` by ${harmlessLine(rating.by)}`;
  return {
    record: { ...record, skills: [...(record.skills ?? []), rating] },
    text: `Rated ${rating.skill} ${rating.level}${by}`,
  };
}
