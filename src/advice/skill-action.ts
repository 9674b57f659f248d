/** Skill gaps as things to do. */
import type { Rung } from '../career/schema/growth.ts';
import type { Track } from '../career/vocabulary.ts';
import { counted } from '../values/written-number.ts';
import type { NextAction } from './next-actions.ts';
import type { Facts } from './requirements/judgement.ts';
import { importanceFor } from './skill-importance.ts';
import { type SkillStanding, skillStandings, widestGaps } from './skill-standing.ts';

/**
 * One action a gap, the widest first, equal ones by what matters on the track;
 * the self-assessment itself where nothing is rated.
 */
export function skillActions(facts: Facts, rung: Rung, track: Track): NextAction[] {
  const standings = skillStandings(facts.career, facts.record, rung.id);
  if (standings.every(({ rating }) => rating === undefined)) return [assessment];
  return widestGaps(standings, importanceFor(facts, rung.id, track)).map((each) =>
    gapAction(each, rung),
  );
}

const assessment: NextAction = {
  kind: 'skill',
  text: 'Rate your skills in the self-assessment',
  reason: 'no skill is rated yet, so no gap can be named',
  effort: 'about 10 minutes',
  command: 'carepath assess --section skills',
};

function gapAction(standing: SkillStanding, rung: Rung): NextAction {
  const { skill, counted: level = 0, target, wantsEvidence, rating } = standing;
  const command = `carepath skills ${skill.id}`;
  const reason = `${rung.name} asks for ${target}`;
  if (wantsEvidence && rating !== undefined) {
    const text = `Write down one example that proves ${skill.name} at ${rating.level}`;
    return { kind: 'skill', text, reason, effort: 'one line', command };
  }
  const text = `Raise ${skill.name} from ${level} to ${level + 1}`;
  const effort = counted(skill.grow.length, 'exercise');
  return { kind: 'skill', text, reason, effort, command };
}
