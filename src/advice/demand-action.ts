/** A demand of a rung that is not met, as something to do. */
import type {
  LeafRequirement,
  MilestonesRequirement,
  Requirement,
} from '../career/schema/requirement.ts';
import { writtenDay } from '../values/written-day.ts';
import { closest } from './amount.ts';
import { splitAsk } from './asked.ts';
import { easiestCredentialAction } from './credential-action.ts';
import type { NextAction } from './next-actions.ts';
import type { DemandStanding } from './readiness.ts';
import type { Facts, ProofNode } from './requirements/judgement.ts';
import type { Standing } from './standing.ts';
import { stepStandings } from './steps.ts';

/** What to do about one open demand of the target rung. */
export function demandAction(demand: DemandStanding, standing: Standing): NextAction {
  const { judgement } = demand;
  const { hard, label, requirement } = demand.demand;
  const { name, id } = standing.target.rung;
  const kind = hard ? 'hard' : 'usual';
  const asked = `${hard ? 'required' : 'usual'} for ${name}`;
  const [question] = judgement.ask.map(splitAsk);
  const ladder = `carepath ladder ${id}`;
  if (judgement.verdict === 'unknown' && question !== undefined) {
    const reason = `${asked}: ${label}`;
    return { kind, text: question.text, reason, command: question.command ?? ladder };
  }
  const { rule, proof } = openLeaf(requirement, judgement.proof);
  if (rule.kind === 'credential' || rule.kind === 'eligibility') {
    const [action] = easiestCredentialAction(rule.any, standing, kind);
    if (action !== undefined) return { ...action, effect: `${asked}: ${label}` };
  }
  const { text, command = ladder } = orderFor(rule, proof, standing);
  const day = judgement.earliest;
  return {
    kind,
    text,
    reason: `${asked}${text.includes(label) ? '' : `: ${label}`}${haveText(demand)}`,
    ...(day === null ? {} : { effect: `met on ${writtenDay(day)}` }),
    command,
  };
}

function haveText({ have }: DemandStanding): string {
  return have === undefined ? '' : `; you have ${have}`;
}

interface Place {
  rule: LeafRequirement;
  proof: ProofNode;
}

/** The leaf to work on: the open part of `all`, the nearest way of `any`. */
function openLeaf(requirement: Requirement, proof: ProofNode): Place {
  if (requirement.kind !== 'all' && requirement.kind !== 'any') return { rule: requirement, proof };
  const parts = proof.of ?? [];
  const part =
    requirement.kind === 'any'
      ? closest(parts)
      : (parts.find((each) => each.verdict !== 'met') ?? closest(parts));
  const rule = requirement.of[parts.indexOf(part)];
  if (rule === undefined) throw new Error('a proof without its requirement');
  return openLeaf(rule, part);
}

interface Order {
  text: string;
  command?: string;
}

function orderFor(rule: LeafRequirement, proof: ProofNode, { facts }: Standing): Order {
  const { label, have } = proof;
  switch (rule.kind) {
    case 'education':
      return have === undefined
        ? { text: `Plan the study: ${label}` }
        : { text: `Finish the study: ${label}`, command: 'carepath list education' };
    case 'experience':
      return proof.met.length > 0
        ? { text: `Stay in this work: ${label}`, command: 'carepath list experience' }
        : { text: `Find work that counts: ${label}` };
    case 'milestones':
      return milestoneOrder(rule, label, facts);
    case 'contacts':
      return { text: `Talk to people in the field: ${label}`, command: 'carepath steps 9' };
    default:
      return { text: label };
  }
}

/** The next open milestone among those asked for: something a person can do this week. */
function milestoneOrder(rule: MilestonesRequirement, label: string, facts: Facts): Order {
  const asked = stepStandings(facts)
    .flatMap(({ step, milestones }) => milestones.map((each) => ({ ...each, step })))
    .filter(({ step, milestone }) =>
      'step' in rule ? step.number === rule.step : rule.of.includes(milestone.id),
    );
  const next = asked.find(({ status }) => status === 'open' || status === 'started');
  if (next === undefined) return { text: label };
  const { id, text } = next.milestone;
  return { text: text.replace(/\.$/, ''), command: `carepath done ${id}` };
}
