/** `carepath steps [n]`: the ten steps with your progress, or one with its milestones. */
import { organizationsOf, resourcesOf } from '../advice/step-material.ts';
import { stepStanding, stepStandings } from '../advice/steps.ts';
import type { Step } from '../career/schema/growth.ts';
import { drawStep, drawSteps } from '../terminal/steps-view.ts';
import { usageFailure } from '../values/failure.ts';
import { type Context, writeJson } from './context.ts';
import { factsOf } from './facts.ts';
import { sourcesCited } from './sources-cited.ts';
import { stepsJson } from './standing-json.ts';

export async function run(context: Context, [written]: string[]): Promise<void> {
  const facts = await factsOf(context);
  const asOf = { format: 1, asOf: context.today };
  if (written === undefined) {
    const steps = stepStandings(facts);
    if (context.global.json) writeJson(context, { ...asOf, steps: stepsJson(steps) });
    else context.out(await drawSteps(context.screen, steps));
    return;
  }
  const step = stepNumbered(context, written);
  const standing = stepStanding(step, facts);
  if (!context.global.json) return context.out(drawStep(context.screen, standing, context.career));
  const { about, points, skills, confidence } = step;
  const sources = sourcesCited(context, step.sources);
  const [known] = stepsJson([standing]);
  const organizations = organizationsOf(context.career, step).map(named);
  const resources = resourcesOf(context.career, step).map(named);
  const told = { about, points, skills, organizations, resources, confidence };
  writeJson(context, { ...asOf, step: { ...known, ...told }, sources });
}

function named({ id, name }: { id: string; name: string }): object {
  return { id, name };
}

function stepNumbered(context: Context, written: string): Step {
  // A milestone's number stands for its step: 3.2 is shown with step 3.
  const form = written
    .trim()
    .replace(/^#/, '')
    .replace(/\.\d+$/, '');
  const step = context.career.steps.find((each) => [String(each.number), each.id].includes(form));
  if (step !== undefined) return step;
  throw usageFailure(
    `There is no step "${written}".`,
    'Write a number from 1 to 10; "carepath steps" lists them.',
  );
}
