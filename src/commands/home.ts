/** Bare `carepath`: where do I stand, what is next, what is due. */
import { dueWithin } from '../advice/due.ts';
import { nextActions } from '../advice/next-actions.ts';
import { standingOf } from '../advice/standing.ts';
import { stepStandings } from '../advice/steps.ts';
import { drawFirstScreen } from '../terminal/first-screen.ts';
import { drawHome, type HomeAnswer } from '../terminal/home-view.ts';
import { type Context, writeJson } from './context.ts';
import { factsOf } from './facts.ts';
import { actionJson, profileJson, readinessJson, stepsJson } from './standing-json.ts';

/** What falls due within a year is shown, the nearest first, unless it stands among the actions. */
const AHEAD_DAYS = 365;
const SHOWN = 3;

export function run(context: Context): void {
  const facts = factsOf(context);
  if (facts.record === undefined && !context.global.json) {
    context.out(drawFirstScreen(context.screen));
    return;
  }
  const standing = standingOf(facts, context.on);
  const actions = nextActions(standing).slice(0, SHOWN);
  const told = new Set(actions.map(({ text }) => text));
  const ahead = dueWithin(facts, AHEAD_DAYS).filter(
    ({ kind, what }) => kind !== 'opening' && !told.has(what),
  );
  const due = ahead.slice(0, SHOWN);
  const answer = { standing, steps: stepStandings(facts), actions, due };
  if (context.global.json) writeJson(context, asJson(answer));
  else context.out(drawHome(context.screen, answer));
}

function asJson({ standing, steps, actions, due }: HomeAnswer): object {
  const { facts, on, highest, target, rungs } = standing;
  return {
    format: 1,
    asOf: facts.today,
    on,
    recorded: facts.record !== undefined,
    profile: profileJson(standing),
    highestReady: highest?.rung.id ?? null,
    target: target.rung.id,
    readiness: rungs.map(readinessJson),
    steps: stepsJson(steps),
    next: actions.map(actionJson),
    due,
  };
}
