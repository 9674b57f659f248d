/** The result of an assessment: worked out, drawn or as JSON. */
import {
  type AssessmentResult,
  assessmentResult,
  honesty,
} from '../../advice/assessment/result.ts';
import { nextActions } from '../../advice/next-actions.ts';
import type { SkillStanding } from '../../advice/skill-standing.ts';
import { standingOf } from '../../advice/standing.ts';
import type { Answers } from '../../progress/answers/answers.ts';
import type { ProgressRecord } from '../../progress/record.ts';
import { drawResult } from '../../terminal/assessment/result.ts';
import { type Context, writeJson } from '../context.ts';

export interface Outcome {
  before: ProgressRecord | undefined;
  after: ProgressRecord;
  answers: Answers;
  /** The change in words, and whether it was made. */
  text: string;
  saved: boolean;
}

/** Writes the result of an assessment to standard output. */
export async function tellResult(context: Context, outcome: Outcome): Promise<void> {
  const { career, today } = context;
  const { before, after, answers } = outcome;
  const facts = { career, record: after, today };
  const standing = standingOf(facts, context.on);
  const levels = Object.entries(answers.skills ?? {}).map(
    ([id, { level }]) => [id, level] as const,
  );
  const result = assessmentResult({
    facts,
    before,
    levels: Object.fromEntries(levels),
    fit: answers.fit,
    rung: standing.target.rung,
    readiness: standing.rungs,
    actions: nextActions(standing),
  });
  if (context.global.json) writeJson(context, asJson(context, outcome, result));
  else context.out(await drawResult(context.screen, result));
}

function asJson({ today }: Context, { text, saved, after }: Outcome, result: AssessmentResult) {
  const { first, rung, readiness, skills, unreliable, fit, changes, next } = result;
  return {
    format: 1,
    asOf: today,
    saved,
    revision: after.revision,
    text,
    first,
    rung: { id: rung.id, name: rung.name },
    readiness: readiness.map(({ rung: each, verdict, met, total }) => ({
      rung: each.id,
      name: each.name,
      verdict,
      met,
      total,
    })),
    skills: skills.map(skillJson),
    gaps: result.gaps.map(({ skill }) => skill.id),
    unreliable: unreliable ?? null,
    fit: fit.map(({ id, statement, yes }) => ({ id, statement, yes })),
    changes: changes.map(({ skill, ...change }) => ({ skill: skill.id, ...change })),
    honesty,
    next,
  };
}

function skillJson({ skill, rating, counted, target, gap, wantsEvidence }: SkillStanding) {
  return {
    skill: skill.id,
    name: skill.name,
    claimed: rating?.level ?? null,
    counted: counted ?? null,
    target,
    gap: gap ?? null,
    wantsEvidence,
  };
}
