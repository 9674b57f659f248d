/** The ten steps and how far a person has come in each. */
import type { Milestone, Step } from '../career/schema/growth.ts';
import { judge } from './requirements/judge.ts';
import type { Facts } from './requirements/judgement.ts';

type MilestoneStatus = 'open' | 'started' | 'done' | 'skipped';

export interface MilestoneStanding {
  milestone: Milestone;
  status: MilestoneStatus;
  /** True when nobody ticked it off and the record itself shows that it is done. */
  shown: boolean;
  date?: string;
  note?: string;
  /** What the person keeps as proof. */
  evidence?: string;
}

export interface StepStanding {
  step: Step;
  milestones: MilestoneStanding[];
  done: number;
  skipped: number;
  total: number;
}

/** Where the person stands in each of the ten steps, today. */
export function stepStandings(facts: Facts): StepStanding[] {
  return facts.career.steps.map((step) => stepStanding(step, facts));
}

/** Where the person stands in one step, today. */
export function stepStanding(step: Step, facts: Facts): StepStanding {
  const milestones = step.milestones.map((milestone) => milestoneStanding(milestone, facts));
  const count = (status: MilestoneStatus) =>
    milestones.filter((each) => each.status === status).length;
  return {
    step,
    milestones,
    done: count('done'),
    skipped: count('skipped'),
    total: milestones.length,
  };
}

/** The first step with something left to do; undefined when all ten are finished. */
export function currentStep(steps: readonly StepStanding[]): StepStanding | undefined {
  return steps.find(({ done, skipped, total }) => done + skipped < total);
}

function milestoneStanding(milestone: Milestone, facts: Facts): MilestoneStanding {
  const told = facts.record?.milestones?.[milestone.id];
  const status = told?.status ?? 'open';
  if (status !== 'done' && isShown(milestone, facts)) {
    return { milestone, status: 'done', shown: true };
  }
  return {
    milestone,
    status,
    shown: false,
    ...(told === undefined || status === 'open' ? {} : { date: told.date }),
    ...(told?.note === undefined ? {} : { note: told.note }),
    ...(told?.evidence === undefined ? {} : { evidence: told.evidence }),
  };
}

/** What a person marked as skipped or started may be done all the same: a license held is a license held. */
function isShown({ requirement }: Milestone, facts: Facts): boolean {
  if (requirement === undefined || facts.record === undefined) return false;
  return judge(requirement, facts, facts.today).verdict === 'met';
}
