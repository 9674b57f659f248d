/** A counted skill level. */

import type { SkillRequirement } from '../../../career/schema/requirement.ts';
import { countedLevel, latestRatings } from '../../skills.ts';
import { always, MAY, MET, UNMET } from '../days.ts';
import type { Leaf } from '../leaf.ts';
import { question } from '../question.ts';
import type { Scene } from '../scene.ts';

/** Met when the person's own latest rating counts at least the level; it stays so. */
export function skillLeaf(rule: SkillRequirement, scene: Scene): Leaf {
  const name = scene.career.skills.find((each) => each.id === rule.skill)?.name ?? rule.skill;
  const label = `${name}: level ${rule.level}`;
  const need = `level ${rule.level}`;
  if (scene.record?.skills === undefined) {
    return {
      label,
      need,
      days: always(MAY),
      why: () => 'You have not taken the self-assessment.',
      provided: () => [`your level in ${name} is ${rule.level} or higher`],
      asks: () => [question('What are your skill levels?', 'assess --section skills')],
    };
  }
  const rating = latestRatings(scene.record).get(rule.skill);
  const level = rating === undefined ? 0 : countedLevel(rating);
  return {
    label,
    need,
    days: always(level >= rule.level ? MET : UNMET),
    have: () => (rating === undefined ? 'not rated' : `level ${level}`),
    why: () => {
      if (rating === undefined) return 'You have not rated this skill.';
      return rating.level === level
        ? `You rated it ${level}.`
        : `You rated it ${rating.level} without evidence; it counts ${level}.`;
    },
  };
}
