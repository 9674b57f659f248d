/** What `add skill` asks for in a terminal. */
import { EVIDENCE_FROM } from '../../advice/skills.ts';
import type { Skill } from '../../career/schema/growth.ts';
import { BACK, type Prompts } from '../../terminal/prompts/port.ts';
import { usageFailure } from '../../values/failure.ts';
import { asking } from '../ask.ts';
import type { Context } from '../context.ts';

export const LEVELS = 'a level from 0 (not seen or done yet) to 5';

export interface Answered {
  skill: Skill;
  level: number;
  evidence?: string;
}

/**
 * Asks for the skill and the level where they are not known yet, and for an
 * example where the level wants one. Throws a Failure (2) where nobody can be asked.
 */
export async function asked(
  context: Context,
  skill: Skill | undefined,
  level: number | undefined,
): Promise<Answered> {
  if (!context.interactive) {
    throw usageFailure(
      skill === undefined
        ? 'Which skill it is, and its level, are missing.'
        : 'The level is missing.',
      `Write: carepath add skill ${skill?.id ?? '<skill>'} <level>, with ${LEVELS}.`,
    );
  }
  return await asking(context, async (prompts) => {
    const chosen = skill ?? (await chooseSkill(context, prompts));
    const number = level ?? (await askLevel(prompts, chosen));
    if (number < EVIDENCE_FROM) return { skill: chosen, level: number };
    const evidence = await prompts.text({
      message: 'Your example in one line: what you did, and what came of it.',
      hint: 'no patient information; Enter: none for now',
    });
    return evidence === BACK
      ? { skill: chosen, level: number }
      : { skill: chosen, level: number, evidence };
  });
}

async function chooseSkill({ career }: Context, prompts: Prompts): Promise<Skill> {
  const choices = career.skills.map((value) => ({ value, label: value.name }));
  const chosen = await prompts.choice({ message: 'Which skill?', choices });
  if (chosen === BACK) throw new Error('a question that has no way back was gone back from');
  return chosen;
}

async function askLevel(prompts: Prompts, skill: Skill): Promise<number> {
  const statements = ['I have not seen or done this yet.', ...skill.anchors];
  prompts.say(`${skill.name}\n${skill.means}`);
  prompts.say(statements.map((text, number) => `  ${number}  ${text}`).join('\n'));
  const level = await prompts.text({
    message: 'The highest you could prove with an example from the last twelve months',
    hint: '0 to 5',
    check: (text) => (/^\s*[0-5]\s*$/.test(text) ? undefined : 'Type a number from 0 to 5.'),
  });
  return Number(level === BACK ? 0 : level);
}
