/** Everything a progress report tells, gathered as one value for every format. */
import type { Source } from '../career/schema/source.ts';
import type { Day } from '../values/day.ts';
import {
  byNearness,
  type CertificationAnswer,
  certificationAnswer,
} from './certification-answer.ts';
import { type DueItem, dueWithin } from './due.ts';
import { type NextAction, nextActions } from './next-actions.ts';
import { payOf, type RungPay } from './pay.ts';
import type { Facts } from './requirements/judgement.ts';
import { type SkillStanding, skillStandings } from './skill-standing.ts';
import { type Standing, standingOf } from './standing.ts';
import { type StepStanding, stepStandings } from './steps.ts';

export interface ProgressReport {
  standing: Standing;
  steps: StepStanding[];
  /** Against the targets of the rung worked toward. */
  skills: SkillStanding[];
  /** Those that concern the person, the nearest first. */
  certifications: CertificationAnswer[];
  /** Pay by the article: of the highest rung the person is ready for, and of the one worked toward. */
  pay: RungPay[];
  actions: NextAction[];
  /** What falls due within a year. */
  due: DueItem[];
  /** What the report rests on. */
  sources: Source[];
  /** The latest day on which one of the rules was read. */
  rulesSeen: Day | undefined;
}

const AHEAD_DAYS = 365;

/** The report for the day `on`. */
export function progressReport(facts: Facts, on: Day): ProgressReport {
  const { career, record } = facts;
  const standing = standingOf(facts, on);
  const certifications = relevantCertifications(standing);
  const pay = [standing.highest, standing.target]
    .filter((each, index, all) => each !== undefined && all.indexOf(each) === index)
    .flatMap((each) => (each === undefined ? [] : [payOf(career, each.rung)]));
  const rules = sourcesOf(
    facts,
    certifications.flatMap((each) => each.sources),
  );
  return {
    standing,
    steps: stepStandings(facts),
    skills: skillStandings(career, record, standing.target.rung.id),
    certifications,
    pay,
    actions: nextActions(standing),
    due: dueWithin(facts, AHEAD_DAYS),
    sources: sourcesOf(facts, [
      ...career.steps.flatMap((each) => each.sources),
      ...career.rungs.flatMap((each) => each.sources),
      ...career.skills.flatMap((each) => each.sources),
      ...pay.flatMap(({ tier }) => [...tier.sources, ...tier.checkedSources]),
      ...rules.map((each) => each.id),
    ]),
    rulesSeen: rules
      .map((each) => each.seen)
      .sort()
      .at(-1),
  };
}

/** Certifications held or aimed at, those for the rungs around on the person's track, and those within reach. */
function relevantCertifications({ facts, on, goal, track, highest, target }: Standing) {
  const near = [highest?.rung.id, target.rung.id];
  const answers = facts.career.credentials
    .filter((each) => each.tracks.includes(track.track) || isGoal(each.id))
    .filter((each) => each.kind === 'certification' || isGoal(each.id))
    .map((credential) => certificationAnswer(credential, facts, on));
  return byNearness(
    answers.filter(
      ({ credential, held, judgement }) =>
        held !== undefined ||
        isGoal(credential.id) ||
        judgement.earliest !== null ||
        (credential.rungs ?? []).some((rung) => near.includes(rung)),
    ),
  );

  function isGoal(id: string): boolean {
    return goal.kind === 'credential' && goal.credential.id === id;
  }
}

function sourcesOf({ career }: Facts, ids: readonly string[]): Source[] {
  const cited = new Set(ids);
  return career.sources.filter(({ id }) => cited.has(id));
}
