/** Milestones done: so many of a step, or some by number. */

import type { Milestone } from '../../../career/schema/growth.ts';
import type { MilestonesRequirement } from '../../../career/schema/requirement.ts';
import { toNumber } from '../../../values/day.ts';
import { counted } from '../../../values/written-number.ts';
import { questions } from '../ask.ts';
import { always, combined, type Days, fromIndex, MAY, MET, most, UNMET, valueAt } from '../days.ts';
import { evaluate, type Judged } from '../evaluate.ts';
import type { Leaf } from '../leaf.ts';
import { question } from '../question.ts';
import { assumptionsAt, conditionsAt } from '../reasons.ts';
import type { Scene } from '../scene.ts';

/** Met on days on which enough of the asked-for milestones are done, ticked off or by the record. */
export function milestonesLeaf(rule: MilestonesRequirement, scene: Scene): Leaf {
  const atLeast = 'step' in rule ? rule.atLeast : rule.of.length;
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
      asks: () => [question('Which milestones have you done?', 'steps')],
    };
  }
  const asked = askedFor(rule, scene).map((milestone) => standing(milestone, scene));
  const doneOn = (index: number) => asked.filter((each) => valueAt(each.days, index) === MET);
  const days = combined(
    asked.map((each) => each.days),
    (values) => {
      if (values.filter((value) => value === MET).length >= atLeast) return MET;
      return values.filter((value) => value !== UNMET).length >= atLeast ? MAY : UNMET;
    },
  );
  return {
    label,
    need,
    days,
    have: (index) => `${doneOn(index).length} of ${asked.length}`,
    why: (index) => `${doneOn(index).length} of ${counted(asked.length, 'milestone')} done.`,
    assumes: (index) => doneOn(index).flatMap((each) => restsOn(each, index)),
    provided: (index) => asked.flatMap((each) => restsOn(each, index)),
    asks: () =>
      asked.flatMap((each) =>
        each.shown !== undefined && valueAt(each.days, 0) === MAY ? questions(each.shown, 0) : [],
      ),
  };
}

function askedFor(rule: MilestonesRequirement, scene: Scene): Milestone[] {
  if ('step' in rule) {
    return scene.career.steps.find((step) => step.number === rule.step)?.milestones ?? [];
  }
  const all = scene.career.steps.flatMap((step) => step.milestones);
  return all.filter((milestone) => rule.of.includes(milestone.id));
}

interface MilestoneStanding {
  /** On which it is done. */
  days: Days;
  ticked: Days;
  /** What the record shows, where it can show it. */
  shown?: Judged;
}

/** Done when ticked off, from that day on, or when the record itself shows it. */
function standing({ id, requirement }: Milestone, scene: Scene): MilestoneStanding {
  const progress = scene.record?.milestones?.[id];
  const ticked =
    progress?.status === 'done'
      ? fromIndex(toNumber(progress.date) - scene.today, MET)
      : always(UNMET);
  if (requirement === undefined) return { days: ticked, ticked };
  const shown = evaluate(requirement, scene);
  return { days: most([ticked, shown.days]), ticked, shown };
}

/** What the record's word for a milestone rests on; nothing for one ticked off. */
function restsOn({ ticked, shown }: MilestoneStanding, index: number): string[] {
  if (shown === undefined || valueAt(ticked, index) === MET) return [];
  return valueAt(shown.days, index) === MET
    ? assumptionsAt(shown, index)
    : conditionsAt(shown, index);
}
