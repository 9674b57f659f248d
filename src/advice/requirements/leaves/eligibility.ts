/** A certification in sight: held, or open to an application within some months. */
import type { EligibilityRequirement } from '../../../career/schema/requirement.ts';
import { addMonths, toDay } from '../../../values/day.ts';
import { writtenDay } from '../../../values/written-day.ts';
import { counted } from '../../../values/written-number.ts';
import { always, between, type Days, firstIndex, MET, most, UNMET } from '../days.ts';
import { evaluate } from '../evaluate.ts';
import type { Leaf } from '../leaf.ts';
import { credentialName, credentialNames, credentialOf } from '../names.ts';
import { type Scene, sceneFor } from '../scene.ts';
import { credentialLeaf } from './credential.ts';

/** Met on days within so many months of the first day on which one of the credentials can be applied for. */
export function eligibilityLeaf(rule: EligibilityRequirement, scene: Scene): Leaf {
  const judged = rule.any
    .filter((id) => !scene.within.includes(id))
    .map((id) => ({ id, days: daysOf(id, scene) }));
  const ahead = judged.map(({ days }) => lookAhead(days, rule.withinMonths, scene));
  const held = credentialLeaf({ kind: 'credential', any: rule.any }, scene);
  const first = judged
    .map(({ id, days }) => ({ id, index: firstIndex(days, 0, MET) }))
    .filter(({ index }) => index >= 0)
    .sort((one, other) => one.index - other.index)[0];
  return {
    label: `${credentialNames(scene, rule.any)} in sight within ${counted(rule.withinMonths, 'month')}`,
    days: most([...ahead, scene.record?.credentials === undefined ? always(UNMET) : held.days]),
    why: () =>
      first === undefined
        ? 'None of these can be dated from what you have recorded.'
        : `${credentialName(scene, first.id)}: you can apply from ${writtenDay(toDay(scene.today + first.index))}.`,
  };
}

function daysOf(id: string, scene: Scene): Days {
  const known = scene.judged.get(id);
  if (known !== undefined) return known;
  const credential = credentialOf(scene, id);
  const days =
    credential === undefined
      ? always(UNMET)
      : evaluate(credential.eligibility.requirement, sceneFor(credential, scene)).days;
  scene.judged.set(id, days);
  return days;
}

/** The best value of each day and the months after it. */
function lookAhead(days: Days, months: number, scene: Scene): Days {
  const seen = days.flatMap((run, place) => {
    if (run.value === UNMET) return [];
    const last = (days[place + 1]?.from ?? scene.length) - 1;
    return [between(firstSeeing(run.from, months, scene), last, run.value)];
  });
  return most(seen);
}

/** The first day from which `index` is not more than so many months away. */
function firstSeeing(index: number, months: number, scene: Scene): number {
  const day = scene.today + index;
  let first = addMonths(day, -months);
  while (addMonths(first - 1, months) >= day) first -= 1;
  while (addMonths(first, months) < day) first += 1;
  return first - scene.today;
}
