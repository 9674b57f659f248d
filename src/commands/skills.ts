/** `carepath skills [skill]`: claimed, counted and asked for; or one skill with its levels and how to grow it. */
import type { Facts } from '../advice/requirements/judgement.ts';
import { importanceFor } from '../advice/skill-importance.ts';
import { type SkillStanding, skillStandings } from '../advice/skill-standing.ts';
import { standingOf } from '../advice/standing.ts';
import { trackOf } from '../advice/track.ts';
import type { Rung } from '../career/schema/growth.ts';
import { drawSkill } from '../terminal/skill-view.ts';
import { drawSkills } from '../terminal/skills-view.ts';
import { type Context, writeJson } from './context.ts';
import { factsOf } from './facts.ts';
import { rungNamed, skillNamed } from './named.ts';
import { skillJson } from './skill-json.ts';
import { sourcesCited } from './sources-cited.ts';

interface Options {
  rung?: string;
}

export async function run(context: Context, [written]: string[], options: Options): Promise<void> {
  const skill = written === undefined ? undefined : skillNamed(context, written);
  const facts = await factsOf(context);
  const rung =
    options.rung === undefined
      ? standingOf(facts, context.on).target.rung
      : rungNamed(context, options.rung);
  const standings = skillStandings(context.career, facts.record, rung.id);
  const one = standings.find((each) => each.skill === skill);
  if (context.global.json) writeJson(context, asJson(context, rung, one ?? standings));
  else if (one !== undefined) context.out(drawSkill(context.screen, one, rung, context.career));
  else {
    context.out(await drawSkills(context.screen, byImportance(standings, facts, rung), rung));
    if (standings.every(({ rating }) => rating === undefined)) {
      context.note('Nothing is rated yet: carepath assess --section skills\n');
    }
  }
}

/** Skills that stand alike are told apart by what matters on the person's track. */
function byImportance(standings: readonly SkillStanding[], facts: Facts, rung: Rung) {
  const { track } = trackOf(facts.career, facts.record);
  const importance = importanceFor(facts, rung.id, track);
  return [...standings].sort((one, other) => importance(other.skill.id) - importance(one.skill.id));
}

function asJson(context: Context, rung: Rung, found: SkillStanding | SkillStanding[]): object {
  const common = { format: 1, asOf: context.today, rung: rung.id };
  if (Array.isArray(found)) return { ...common, skills: found.map(skillJson) };
  const { means, anchors, targets, targetReason, grow, sources, confidence } = found.skill;
  return {
    ...common,
    skill: {
      ...skillJson(found),
      ...{ means, anchors, targets, targetReason, grow, confidence },
    },
    sources: sourcesCited(context, sources),
  };
}
