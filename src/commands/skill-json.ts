/** A skill and where the person stands in it, in the form that `--json` gives it. */
import type { SkillStanding } from '../advice/skill-standing.ts';

/** Levels are 0 to 5; null where the skill was never rated. */
export function skillJson({ skill, rating, counted, target, gap }: SkillStanding): object {
  return {
    id: skill.id,
    name: skill.name,
    claimed: rating?.level ?? null,
    counted: counted ?? null,
    target,
    gap: gap ?? null,
    evidence: rating?.evidence ?? null,
    evidenceDate: rating?.evidenceDate ?? null,
    rated: rating?.date ?? null,
  };
}
