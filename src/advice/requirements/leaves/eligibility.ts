/** A certification in sight: held, or open to an application within some months. */
import type { EligibilityRequirement } from '../../../career/schema/requirement.ts';
import { addMonths, toDay } from '../../../values/day.ts';
import { writtenDay } from '../../../values/written-day.ts';
import { counted } from '../../../values/written-number.ts';
import {
  between,
  type Days,
  type DayValue,
  firstIndex,
  MAY,
  MET,
  most,
  UNMET,
  valueAt,
} from '../days.ts';
import { evaluate, type Judged } from '../evaluate.ts';
import type { Leaf } from '../leaf.ts';
import { credentialName, credentialNames, credentialOf } from '../names.ts';
import { assumptionsAt, conditionsAt } from '../reasons.ts';
import { type Scene, sceneFor } from '../scene.ts';
import { credentialLeaf } from './credential.ts';

/** Met on days within so many months of a day on which one of the credentials can be applied for. */
export function eligibilityLeaf(rule: EligibilityRequirement, scene: Scene): Leaf {
  const held = credentialLeaf({ kind: 'credential', any: rule.any }, scene);
  const ways = waysInSight(rule, held.days, scene);
  const [nearest] = ways
    .map(({ id, judged }) => ({ id, index: firstIndex(judged.days, 0, MET) }))
    .filter(({ index }) => index >= 0)
    .sort((one, other) => one.index - other.index);
  const restsOn = (index: number, value: DayValue): string[] => {
    if (valueAt(held.days, index) >= value) {
      return (value === MET ? held.assumes : held.provided)?.(index) ?? [];
    }
    const way = ways.find(({ days }) => valueAt(days, index) >= value);
    if (way === undefined) return [];
    const open = firstIndex(way.judged.days, index, value);
    return value === MET ? assumptionsAt(way.judged, open) : conditionsAt(way.judged, open);
  };
  return {
    label: `${credentialNames(scene, rule.any)} in sight within ${counted(rule.withinMonths, 'month')}`,
    days: most([...ways.map(({ days }) => days), held.days]),
    why: () =>
      nearest === undefined
        ? 'None of these can be dated from what you have recorded.'
        : `${credentialName(scene, nearest.id)}: you can apply from ${writtenDay(toDay(scene.today + nearest.index))}.`,
    assumes: (index) => restsOn(index, MET),
    provided: (index) => restsOn(index, MAY),
  };
}

/** The ways in the order of the rule, until one is in sight on every day: the others change nothing. */
function waysInSight(rule: EligibilityRequirement, held: Days, scene: Scene): Way[] {
  const ways: Way[] = [];
  let sight = held;
  for (const id of rule.any) {
    if (metThroughout(sight)) break;
    const way = wayTo(id, rule.withinMonths, scene);
    if (way === undefined) continue;
    ways.push(way);
    sight = most([sight, way.days]);
  }
  return ways;
}

function metThroughout(days: Days): boolean {
  return days.length === 1 && days[0]?.value === MET;
}

interface Way {
  id: string;
  judged: Judged;
  /** On which it is in sight. */
  days: Days;
}

function wayTo(id: string, months: number, scene: Scene): Way | undefined {
  const judged = scene.within.includes(id) ? undefined : judgedOnce(id, scene);
  if (judged === undefined) return undefined;
  return { id, judged, days: lookAhead(judged.days, months, scene) };
}

function judgedOnce(id: string, scene: Scene): Judged | undefined {
  const known = scene.judged.get(id);
  if (known !== undefined) return known;
  const credential = credentialOf(scene, id);
  if (credential === undefined) return undefined;
  const judged = evaluate(credential.eligibility.requirement, sceneFor(credential, scene));
  scene.judged.set(id, judged);
  return judged;
}

/** The best value of each day and the months after it, up to the last judged day. */
function lookAhead(days: Days, months: number, scene: Scene): Days {
  const seen = days.flatMap((run, place) => {
    if (run.value === UNMET || run.from >= scene.length) return [];
    const next = days[place + 1]?.from ?? Number.POSITIVE_INFINITY;
    return [between(firstSeeing(run.from, months, scene), next - 1, run.value)];
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
