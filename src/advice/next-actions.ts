/**
 * What to do on Monday: unmet hard demands first, then what is due within 60
 * days, then the widest skill gaps, then the usual demands still open.
 */
import { demandAction } from './demand-action.ts';
import { type DueItem, dueWithin } from './due.ts';
import { goalAction } from './goal-action.ts';
import { isMet } from './readiness.ts';
import { skillStandings, widestGaps, type SkillStanding } from './skill-standing.ts';
import type { Standing } from './standing.ts';
import { counted } from '../values/written-number.ts';
import { writtenDay } from '../values/written-day.ts';

export interface NextAction {
  /** Why it is listed where it is. */
  kind: 'goal' | 'hard' | 'due' | 'skill' | 'usual';
  /** What to do, as an order: "Earn the RN license". */
  text: string;
  reason: string;
  /** What it takes: "$430", "2 actions to choose from". */
  effort?: string;
  /** What it brings: "met on Nov 1, 2027". */
  effect?: string;
  /** The command that goes on from here. */
  command: string;
}

/** How far ahead something due is an action. */
const DUE_DAYS = 60;
/** More gaps than this, and the list would hold nothing else. */
const SKILL_GAPS = 2;

/** Everything worth doing next, the most pressing first; never empty short of the highest rung. */
export function nextActions(standing: Standing): NextAction[] {
  const { facts, target } = standing;
  const gaps = skillGaps(standing);
  return [
    ...goalAction(standing),
    ...hardActions(standing),
    ...dueWithin(facts, DUE_DAYS).map((item) => dueAction(item)),
    ...gaps.slice(0, SKILL_GAPS),
    ...usualActions(standing),
    ...gaps.slice(SKILL_GAPS),
  ].filter((action, index, all) => all.findIndex((each) => each.text === action.text) === index);

  function usualActions({ rungs }: Standing): NextAction[] {
    const readiness = rungs.find((each) => each.rung.id === target.rung.id) ?? target;
    return readiness.demands
      .filter((each) => !each.demand.hard && !isMet(each))
      .filter((each) => !each.demand.origins.includes('skill-targets'))
      .map((each) => demandAction(each, standing, 'usual'));
  }
}
