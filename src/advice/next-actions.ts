/**
 * What to do on Monday: the goal and its unmet hard demands first, then what is
 * due within 60 days, then the widest skill gaps, then the usual demands.
 */
import type { Requirement } from '../career/schema/requirement.ts';
import { type Day, toDay, toNumber } from '../values/day.ts';
import { compareText } from '../values/order.ts';
import { writtenDay } from '../values/written-day.ts';
import { credentialAction, easiestCredentialAction } from './credential-action.ts';
import { demandAction } from './demand-action.ts';
import { type DueItem, dueWithin } from './due.ts';
import { type DemandStanding, isMet } from './readiness.ts';
import type { Facts } from './requirements/judgement.ts';
import { skillActions } from './skill-action.ts';
import type { Standing } from './standing.ts';

export interface NextAction {
  /** Why it is listed where it is. */
  kind: 'goal' | 'hard' | 'due' | 'skill' | 'usual';
  /** What to do: "Earn the RN license". */
  text: string;
  reason: string;
  /** The first day on which it can be done; absent: today. */
  from?: Day;
  /** What it takes: "$430". */
  effort?: string;
  /** What it brings. */
  effect?: string;
  /** The command that goes on from here. */
  command: string;
}

/** How far ahead something due is an action. */
const DUE_DAYS = 60;
/** With more of them on top, the list would hold nothing else. */
const WIDEST = 2;

/** Everything worth doing next, the most pressing first, each thing once. */
export function nextActions(standing: Standing): NextAction[] {
  const { facts, target, goal, track } = standing;
  const open = target.demands.filter((each) => !isMet(each) && !isAboutSkills(each));
  const hard = open.filter((each) => each.demand.hard).sort(undatedFirst);
  const usual = open.filter((each) => !each.demand.hard);
  const skills = skillActions(facts, target.rung, track.track);
  const toAction = (each: DemandStanding) => demandAction(each, standing);
  const actions = [
    ...(goal.kind === 'credential' ? credentialAction(goal.credential, standing, 'goal') : []),
    ...hard.map(toAction),
    ...dueActions(facts),
    ...inSight(standing),
    ...skills.slice(0, WIDEST),
    ...usual.map(toAction),
    ...skills.slice(WIDEST),
  ];
  return todayFirst(
    actions.filter(({ text }, index) => actions.findIndex((each) => each.text === text) === index),
    toDay(toNumber(standing.on) + DUE_DAYS),
  );
}

/** What has to wait for its day comes after the first thing that can be done on Monday. */
function todayFirst(actions: readonly NextAction[], soon: Day): NextAction[] {
  const waits = ({ from }: NextAction) => from !== undefined && from > soon;
  const [first, ...others] = actions.filter((each) => !waits(each));
  return [...(first === undefined ? [] : [first]), ...actions.filter(waits), ...others];
}

/** A certification that the target rung wants in sight, and that is: it has to be applied for. */
function inSight(standing: Standing): NextAction[] {
  return standing.target.demands.filter(isMet).flatMap(({ demand }) => {
    const wanted = eligibilitiesIn(demand.requirement);
    return wanted.length === 0 ? [] : easiestCredentialAction(wanted, standing, 'usual');
  });
}

function eligibilitiesIn(requirement: Requirement): string[] {
  if (requirement.kind === 'eligibility') return requirement.any;
  if (requirement.kind !== 'any' && requirement.kind !== 'all') return [];
  return requirement.of.flatMap(eligibilitiesIn);
}

/** The skills of a rung are one demand; their gaps are told one by one. */
function isAboutSkills({ demand }: DemandStanding): boolean {
  return demand.origins.includes('skill-targets');
}

/** What time alone will bring can wait for what it will not. */
function undatedFirst(one: DemandStanding, other: DemandStanding): number {
  return compareText(one.judgement.earliest ?? '', other.judgement.earliest ?? '');
}

function dueActions(facts: Facts): NextAction[] {
  // To apply for a credential is an action of its own already.
  const due = dueWithin(facts, DUE_DAYS).filter(
    ({ kind }) => kind !== 'window' && kind !== 'opening',
  );
  return due.map((item) => ({
    kind: 'due',
    text: item.what,
    reason: dueReason(item),
    ...(item.detail === undefined ? {} : { effort: item.detail }),
    command: item.command,
  }));
}

function dueReason({ overdue, date }: DueItem): string {
  return `${overdue ? 'was due' : 'due'} ${writtenDay(date)}`;
}
