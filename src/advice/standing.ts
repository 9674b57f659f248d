/** Where a person stands on the ladder and what they are working toward: what most answers start from. */
import type { Day } from '../values/day.ts';
import { type Goal, goalOf } from './goal.ts';
import { highestReady, type RungReadiness, readiness } from './readiness.ts';
import type { Facts } from './requirements/judgement.ts';
import { type TrackChoice, trackOf } from './track.ts';

export interface Standing {
  facts: Facts;
  /** The day asked about: today, or a later one. */
  on: Day;
  track: TrackChoice;
  goal: Goal;
  /** Every rung, the lowest first. */
  rungs: RungReadiness[];
  /** The highest rung whose hard demands are all met. */
  readonly highest: RungReadiness | undefined;
  /** The rung worked toward: the goal, else the one above the highest ready. */
  target: RungReadiness;
}

/** Where the person stands on the day `on`. Rungs are judged when first looked at. */
export function standingOf(facts: Facts, on: Day): Standing {
  const track = trackOf(facts.career, facts.record);
  const goal = goalOf(facts.career, facts.record);
  const rungs = readiness(facts, track.track, on);
  const highest = () => highestReady(rungs);
  return {
    facts,
    on,
    track,
    goal,
    rungs,
    get highest() {
      return highest();
    },
    target: targetOf(goal, rungs, highest),
  };
}

function targetOf(
  goal: Goal,
  rungs: readonly RungReadiness[],
  highest: () => RungReadiness | undefined,
): RungReadiness {
  const target =
    goal.kind === 'rung'
      ? rungs.find((each) => each.rung.id === goal.rung.id)
      : rungAbove(rungs, highest());
  if (target === undefined) throw new Error('data/rungs.json has no rungs');
  return target;
}

/** The next rung; the first above none, the highest above the highest. */
function rungAbove(rungs: readonly RungReadiness[], rung: RungReadiness | undefined) {
  return rung === undefined ? rungs[0] : (rungs[rungs.indexOf(rung) + 1] ?? rung);
}
