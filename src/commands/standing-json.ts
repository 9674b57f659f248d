/** Where a person stands, in the form that `--json` gives it. */
import type { NextAction } from '../advice/next-actions.ts';
import type { DemandStanding, RungReadiness } from '../advice/readiness.ts';
import type { Standing } from '../advice/standing.ts';
import type { StepStanding } from '../advice/steps.ts';

/** The profile with the track and goal that are in force, told or not. */
export function profileJson({ facts, track }: Standing): object {
  return { ...facts.record?.profile, track: track.track, trackFrom: track.from };
}

/** One rung: verdict, share and what makes it up. */
export function readinessJson({ rung, verdict, met, total, demands }: RungReadiness): object {
  return {
    rung: rung.id,
    name: rung.name,
    verdict,
    met,
    total,
    demands: demands.map(demandJson),
  };
}

function demandJson({ demand, judgement, have, need }: DemandStanding): object {
  const { verdict, earliest, until, assuming, possible, missing, ask } = judgement;
  return {
    id: demand.id,
    label: demand.label,
    hard: demand.hard,
    origins: demand.origins,
    verdict,
    have: have ?? null,
    need: need ?? null,
    earliest,
    until,
    assuming,
    possible,
    missing,
    ask,
  };
}

/** The ten steps with the state of their milestones. */
export function stepsJson(steps: readonly StepStanding[]): object[] {
  return steps.map(({ step, milestones, done, skipped, total }) => ({
    number: step.number,
    id: step.id,
    name: step.name,
    done,
    skipped,
    total,
    milestones: milestones.map(({ milestone, status, shown, date, note, evidence }) => ({
      id: milestone.id,
      text: milestone.text,
      status,
      shownByRecord: shown,
      date: date ?? null,
      note: note ?? null,
      evidence: evidence ?? null,
    })),
  }));
}

/** An action with every field present. */
export function actionJson({ kind, text, reason, effort, effect, command }: NextAction): object {
  return { kind, text, reason, effort: effort ?? null, effect: effect ?? null, command };
}
