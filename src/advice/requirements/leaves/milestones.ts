/** Milestones done: so many of a step, or some by number. */
import type { Milestone } from '../../../career/schema/growth.ts';
import type { MilestonesRequirement } from '../../../career/schema/requirement.ts';
import { toNumber } from '../../../values/day.ts';
import { counted } from '../../../values/written-number.ts';
import { always, combined, type Days, fromIndex, MAY, MET, UNMET, valueAt } from '../days.ts';
import { evaluate } from '../evaluate.ts';
import type { Leaf } from '../leaf.ts';
import type { Scene } from '../scene.ts';

/** Met on days on which enough of the asked-for milestones are done, ticked off or by the record. */
export function milestonesLeaf(rule: MilestonesRequirement, scene: Scene): Leaf {
  const asked = askedFor(rule, scene);
  const atLeast = 'step' in rule ? rule.atLeast : asked.length;
  const label =
    'step' in rule
      ? `${counted(atLeast, 'milestone')} of step ${rule.step}`
      : `Milestone ${rule.of.join(', ')}`;
  const need = String(atLeast);
  if (scene.record === undefined) {
    return {
      label,
      need,
      days: always(MAY),
      why: () => 'You have no record yet.',
      provided: () => [`you have done ${label}`],
      asks: ['Which milestones have you done? (carepath steps)'],
    };
  }
  const done = asked.map((milestone) => milestoneDays(milestone, scene));
  const doneOn = (index: number) => done.filter((days) => valueAt(days, index) === MET).length;
  const days = combined(done, (values) =>
    values.filter((value) => value === MET).length >= atLeast ? MET : UNMET,
  );
  return {
    label,
    need,
    days,
    have: (index) => `${doneOn(index)} of ${asked.length}`,
    why: (index) => `${doneOn(index)} of ${counted(asked.length, 'milestone')} done.`,
  };
}

function askedFor(rule: MilestonesRequirement, scene: Scene): Milestone[] {
  if ('step' in rule) {
    return scene.career.steps.find((step) => step.number === rule.step)?.milestones ?? [];
  }
  const all = scene.career.steps.flatMap((step) => step.milestones);
  return all.filter((milestone) => rule.of.includes(milestone.id));
}

/** Done when ticked off, from that day on, or when the record itself shows it. */
function milestoneDays(milestone: Milestone, scene: Scene): Days {
  const progress = scene.record?.milestones?.[milestone.id];
  if (progress?.status === 'done') {
    return fromIndex(toNumber(progress.date) - scene.today, MET);
  }
  if (milestone.requirement === undefined) return always(UNMET);
  return evaluate(milestone.requirement, scene).days;
}
