/**
 * What an assessment comes to. It opens with something to do; levels, gaps and
 * doubts follow, and fit stands apart.
 */
import type { Rung } from '../../career/schema/growth.ts';
import type { Role } from '../../career/schema/role.ts';
import type { ProgressRecord } from '../../progress/record.ts';
import type { NextAction } from '../next-actions.ts';
import type { RungReadiness } from '../readiness.ts';
import type { Facts } from '../requirements/judgement.ts';
import { importanceFor } from '../skill-importance.ts';
import { type SkillStanding, skillStandings, widestGaps } from '../skill-standing.ts';
import { trackOf } from '../track.ts';
import { changesSince, type SkillChange } from './changes.ts';
import { type SameAnswers, sameAnswers } from './reliability.ts';

interface Step {
  text: string;
  reason?: string;
  command: string;
}

/** A statement of fit and what the person said to it. */
type FitAnswer = Role['fit'][number] & { yes: boolean };

export interface AssessmentResult {
  /** What to do before anything else. */
  first: Step;
  /** The rung that levels are held against. */
  rung: Rung;
  /** Rungs up to the one aimed at, lowest first. */
  readiness: RungReadiness[];
  /** All rated skills, in the order of the data. */
  skills: SkillStanding[];
  /** Those below their target, the widest gap first. */
  gaps: SkillStanding[];
  /** Those that count lower than claimed. */
  lowered: SkillStanding[];
  /** Set when nearly all answers of this assessment are the same level. */
  unreliable: SameAnswers | undefined;
  /** Empty when fit was not asked this time. */
  fit: FitAnswer[];
  changes: SkillChange[];
  /** Commands that go on from here. */
  next: { command: string; about: string }[];
}

export interface Assessed {
  /** The record after the assessment. */
  facts: Facts & { record: ProgressRecord };
  before: ProgressRecord | undefined;
  /** Levels claimed this time, by skill, and fit where it was asked. */
  levels: Readonly<Record<string, number>>;
  fit: Readonly<Record<string, boolean>> | undefined;
  rung: Rung;
  readiness: readonly RungReadiness[];
  actions: readonly NextAction[];
}

/** More rungs than this below the one aimed at are no news. */
const RUNGS_SHOWN = 3;

/** The result of an assessment, for the record as it is after it. */
export function assessmentResult(assessed: Assessed): AssessmentResult {
  const { facts, before, rung, levels, fit = {} } = assessed;
  const skills = skillStandings(facts.career, facts.record, rung.id).filter(isRated);
  const { track } = trackOf(facts.career, facts.record);
  const gaps = widestGaps(skills, importanceFor(facts, rung.id, track));
  const unreliable = sameAnswers(Object.values(levels));
  return {
    first: unreliable === undefined ? firstStep(assessed, gaps, skills) : answerAgain,
    rung,
    readiness: upTo(rung, assessed.readiness),
    skills,
    gaps,
    lowered: skills.filter(({ wantsEvidence }) => wantsEvidence),
    unreliable,
    fit: facts.career.role.fit.flatMap((each) => {
      const yes = fit[each.id];
      return yes === undefined ? [] : [{ ...each, yes }];
    }),
    changes: changesSince(facts.career, before, facts.record),
    next: nextCommands(facts, gaps),
  };
}

/** Said with every result: what self-ratings are worth. */
export const honesty =
  'Self-ratings overlap with real skill only modestly (r ≈ .2–.3): read this as a map of where to ' +
  'gather evidence, not as a measurement. A supervisor, a mentor or a quiz will tell you more.';

const answerAgain: Step = {
  text: 'Rate the skills again, with one real example in mind for each',
  reason: 'nearly all your answers are the same level',
  command: 'carepath assess --section skills',
};

function firstStep(
  { actions }: Assessed,
  [widest]: SkillStanding[],
  skills: SkillStanding[],
): Step {
  const [action] = actions;
  if (action !== undefined) {
    return { text: action.text, reason: action.reason, command: action.command };
  }
  if (widest !== undefined) return growStep(widest);
  const bare = skills.find(({ wantsEvidence }) => wantsEvidence);
  if (bare !== undefined) {
    return {
      text: `Write down one dated example for ${bare.skill.name}`,
      reason: `your level ${bare.rating?.level} counts as ${bare.counted} until then`,
      command: 'carepath assess --section skills',
    };
  }
  return {
    text: 'See which certifications you may apply for, and from which day',
    command: 'carepath certs',
  };
}

function growStep({ skill, counted, target }: SkillStanding): Step {
  const grow = skill.grow[0]?.text;
  return {
    text: `Raise ${skill.name} from ${counted} to ${target}${grow === undefined ? '' : `: ${grow}`}`,
    command: `carepath skills ${skill.id}`,
  };
}

function upTo(rung: Rung, readiness: readonly RungReadiness[]): RungReadiness[] {
  const index = readiness.findIndex((each) => each.rung.id === rung.id);
  return readiness.slice(Math.max(index + 1 - RUNGS_SHOWN, 0), index + 1);
}

function isRated({ rating }: SkillStanding): boolean {
  return rating !== undefined;
}

function nextCommands({ career, record }: Assessed['facts'], [widest]: SkillStanding[]) {
  const goal = career.credentials.find(({ id }) => id === record.profile?.goal);
  const rest = [
    { command: 'carepath', about: 'where you stand, what is due, what is next' },
    { command: 'carepath report -o report.md', about: 'all of it as a document to hand over' },
  ];
  const grow =
    widest === undefined
      ? []
      : [{ command: `carepath skills ${widest.skill.id}`, about: 'how to close the widest gap' }];
  const check =
    goal === undefined
      ? { command: 'carepath certs', about: 'what you may apply for, and from when' }
      : { command: `carepath certs check ${goal.id}`, about: 'may you apply, from when, and why' };
  return [...grow, check, ...rest];
}
