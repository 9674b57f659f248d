/**
 * How ready a person is for each rung: the plain share of its demands met,
 * always with the list that makes it up. No weights: nobody could defend them.
 */
import type { Rung, RungDemand } from '../career/schema/growth.ts';
import type { Track } from '../career/vocabulary.ts';
import type { Day } from '../values/day.ts';
import { amountOf } from './amount.ts';
import { judgeIn } from './requirements/judge.ts';
import type { Facts, Judgement } from './requirements/judgement.ts';
import { once } from './requirements/once.ts';
import { type Scene, sceneOf } from './requirements/scene.ts';

/** `ready`: every hard demand is met, whatever the usual ones say; `undetermined`: a hard one is not decided. */
type RungVerdict = 'ready' | 'not yet' | 'undetermined';

/** One demand of a rung and how the person stands to it. */
export interface DemandStanding {
  demand: RungDemand;
  judgement: Judgement;
  /** What the record shows for it, where it counts up: "0 months, 21 days". */
  readonly have: string | undefined;
  /** What is asked, where it counts up: "12 months". */
  readonly need: string | undefined;
}

export interface RungReadiness {
  readonly rung: Rung;
  readonly verdict: RungVerdict;
  readonly met: number;
  readonly total: number;
  /** Hard ones first, in the order of the data. */
  readonly demands: DemandStanding[];
}

/** Readiness for every rung on a track, the lowest rung first, on the day `on` (ten years ahead at most). */
export function readiness(facts: Facts, track: Track, on: Day): RungReadiness[] {
  // One scene for all, since rungs ask about the same certifications.
  const scene = sceneOf(facts);
  return facts.career.rungs.map((rung) => readinessIn(scene, rung, track, on));
}

/** Readiness for one rung. */
export function readinessFor(rung: Rung, facts: Facts, track: Track, on: Day): RungReadiness {
  return readinessIn(sceneOf(facts), rung, track, on);
}

/** The highest rung whose hard demands are all met; undefined when there is none. */
export function highestReady(rungs: readonly RungReadiness[]): RungReadiness | undefined {
  return rungs.findLast((each) => each.verdict === 'ready');
}

/** The demands that a rung makes on a track, hard ones first. */
export function demandsOn(rung: Rung, track: Track): RungDemand[] {
  const asked = rung.demands.filter((each) => each.tracks?.includes(track) ?? true);
  return [...asked.filter((each) => each.hard), ...asked.filter((each) => !each.hard)];
}

/** Judged when first looked at: most answers show only the rungs around the goal. */
function readinessIn(scene: Scene, rung: Rung, track: Track, on: Day): RungReadiness {
  const asked = demandsOn(rung, track);
  const judged = once(() => asked.map((demand) => demandStanding(demand, scene, on)));
  return {
    rung,
    total: asked.length,
    get verdict() {
      return verdictOf(judged());
    },
    get met() {
      return judged().filter(isMet).length;
    },
    get demands() {
      return judged();
    },
  };
}

function demandStanding(demand: RungDemand, scene: Scene, on: Day): DemandStanding {
  const judgement = judgeIn(demand.requirement, scene, on);
  // The proof is made where an amount is shown; a verdict alone needs none.
  const amount = once(() => amountOf(judgement.proof));
  return {
    demand,
    judgement,
    get have() {
      return amount().have;
    },
    get need() {
      return amount().need;
    },
  };
}

function verdictOf(demands: readonly DemandStanding[]): RungVerdict {
  const hard = demands.filter((each) => each.demand.hard);
  if (hard.some((each) => each.judgement.verdict === 'unmet')) return 'not yet';
  return hard.every(isMet) ? 'ready' : 'undetermined';
}

/** True when the demand is met on the day asked about. */
export function isMet({ judgement }: DemandStanding): boolean {
  return judgement.verdict === 'met';
}
