/** Milestones that the person means to reach by a day. */
import type { DueItem } from './due.ts';
import { judge } from './requirements/judge.ts';
import type { Facts } from './requirements/judgement.ts';

/** Those still open or begun that have a day set for them, and that the record does not show as done. */
export function dueMilestones(facts: Facts): DueItem[] {
  const { career, record, today } = facts;
  return Object.entries(record?.milestones ?? {}).flatMap(([id, { status, due }]) => {
    if (due === undefined || status === 'done' || status === 'skipped') return [];
    const known = career.steps.flatMap((step) => step.milestones).find((each) => each.id === id);
    if (known === undefined) return [];
    const { requirement, text } = known;
    if (requirement !== undefined && judge(requirement, facts, today).verdict === 'met') return [];
    return [
      {
        date: due,
        kind: 'milestone' as const,
        what: `Milestone ${id}: ${text.replace(/\.$/, '')}`,
        overdue: due < today,
        command: `carepath done ${id}`,
      },
    ];
  });
}
