/** Holding a license, certification or registration, today and on later days. */
import type { CredentialRequirement } from '../../../career/schema/requirement.ts';
import type { HeldCredential } from '../../../progress/record.ts';
import { always, type Days, fromIndex, MAY, MET, most, UNMET, valueAt } from '../days.ts';
import { firstActiveDay, holdingAssumptions, holdingState, statusToday } from '../holding.ts';
import type { Leaf } from '../leaf.ts';
import { credentialName, listed } from '../names.ts';
import type { Scene } from '../scene.ts';

/** Met on the days on which one of the asked-for credentials has the asked-for status. */
export function credentialLeaf(rule: CredentialRequirement, scene: Scene): Leaf {
  const names = rule.any.map((id) => credentialName(scene, id));
  const status = rule.status ?? 'active';
  const label = `${listed(names)}, ${status}`;
  const held = scene.record?.credentials;
  if (held === undefined) {
    return {
      label,
      days: always(MAY),
      why: () => 'You have not said which credentials you hold.',
      provided: () => [`you hold ${listed(names)}, ${status}`],
      asks: [`Do you hold ${listed(names)}? (carepath add credential)`],
    };
  }
  const matching = held
    .filter((each) => rule.any.includes(each.credential))
    .map((holding) => ({ holding, days: heldDays(holding, rule, scene) }));
  const bestAt = (index: number) => best(matching, index);
  return {
    label,
    days: most(matching.map((each) => each.days)),
    have: (index) => stateAt(bestAt(index)?.holding, scene, index),
    why: (index) => {
      const holding = bestAt(index)?.holding;
      if (holding === undefined) return `You hold no ${listed(names)}.`;
      return `${credentialName(scene, holding.credential)}: ${holdingState(holding, scene, index)}.`;
    },
    assumes: (index) => {
      const holding = bestAt(index)?.holding;
      return holding === undefined ? [] : holdingAssumptions(holding, scene, index);
    },
    provided: (index) => {
      const holding = bestAt(index)?.holding;
      return holding === undefined
        ? []
        : [
            `your ${credentialName(scene, holding.credential)} counts in ${rule.states?.join(', ')}`,
          ];
    },
    asks: matching.flatMap(({ holding, days }) =>
      valueAt(days, 0) === MAY
        ? [
            `In which state is your ${credentialName(scene, holding.credential)}? (carepath edit ${holding.id} --state)`,
          ]
        : [],
    ),
  };
}

function stateAt(holding: HeldCredential | undefined, scene: Scene, index: number) {
  return holding === undefined ? undefined : holdingState(holding, scene, index);
}

interface Matching {
  holding: HeldCredential;
  days: Days;
}

function best(matching: readonly Matching[], index: number): Matching | undefined {
  let found: Matching | undefined;
  for (const each of matching) {
    if (found === undefined || valueAt(each.days, index) > valueAt(found.days, index)) found = each;
  }
  return found;
}

function heldDays(holding: HeldCredential, rule: CredentialRequirement, scene: Scene): Days {
  const wanted = rule.status ?? 'active';
  const value = inStates(holding, rule);
  if (value === UNMET) return always(UNMET);
  if (wanted === 'active') {
    const first = firstActiveDay(holding, scene);
    return first === undefined ? always(UNMET) : fromIndex(first - scene.today, value);
  }
  return always(statusToday(holding, scene) === wanted ? value : UNMET);
}

function inStates(holding: HeldCredential, rule: CredentialRequirement): 0 | 1 | 2 {
  if (rule.states === undefined || holding.multistate === true) return MET;
  if (holding.state === undefined) return MAY;
  return rule.states.includes(holding.state) ? MET : UNMET;
}
