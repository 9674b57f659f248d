/** What a skill just answered counts for, once its target may be seen. */
import type { Rung } from '../../career/schema/growth.ts';
import { countedLevel } from '../skills.ts';
import type { Question } from './question.ts';
import { type Facts, questionsAlong, type Trail } from './trail.ts';

export interface SkillNote {
  level: number;
  counts: number;
  target: number;
  /** The name of the rung whose target it is. */
  rung: string;
}

/**
 * The note on the skill of `question`; undefined for other questions, and as
 * long as one of the skill's own questions is open: nothing may hint at the
 * target before.
 */
export function skillNote(
  question: Question,
  trail: Trail,
  facts: Facts,
  rung: () => Rung,
): SkillNote | undefined {
  if (question.section !== 'skills') return undefined;
  const asked = questionsAlong(trail, facts).filter(({ item }) => item === question.item);
  if (asked.some(({ key }) => trail.answers[key] === undefined)) return undefined;
  const id = question.item.replace(/^skills\./, '');
  const skill = facts.career.skills.find((each) => each.id === id);
  const [level, evidence] = ['level', 'evidence'].map(
    (field) => trail.answers[`${question.item}.${field}`],
  );
  if (skill === undefined || level === undefined) return undefined;
  const { id: rungId, name } = rung();
  const claimed = Number(level);
  const told = typeof evidence === 'string' ? { evidence } : {};
  return {
    level: claimed,
    counts: countedLevel({ level: claimed, ...told }),
    target: skill.targets[rungId],
    rung: name,
  };
}
