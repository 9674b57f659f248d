/** Holding a license, certification or registration, today and on later days. */

import type { CredentialRequirement } from '../../../career/schema/requirement.ts';
import type { HeldCredential } from '../../../progress/record.ts';
import {
  always,
  type Days,
  type DayValue,
  least,
  MAY,
  MET,
  most,
  UNMET,
  valueAt,
} from '../days.ts';
import { holdingAssumptions, holdingState, statusDays } from '../holding.ts';
import { issuerAnswer, issuerQuestion } from '../issuer-answer.ts';
import type { Leaf } from '../leaf.ts';
import { credentialName, credentialOf, listed } from '../names.ts';
import { question } from '../question.ts';
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
      asks: () => [question(`Do you hold ${listed(names)}?`, 'add credential')],
    };
  }
  const matching = held
    .filter((each) => rule.any.includes(each.credential) || mayBeMeant(each, rule, scene))
    .map((holding) => ({ holding, days: heldDays(holding, rule, scene) }));
  const bestAt = (index: number) => best(matching, index);
  return {
    label,
    days: most(matching.map((each) => each.days)),
    have: (index) => stateAt(bestAt(index)?.holding, scene, index) ?? refusal(rule, scene),
    why: (index) => {
      const holding = bestAt(index)?.holding;
      if (holding === undefined) return refusedWhy(rule, scene) ?? `You hold no ${listed(names)}.`;
      return `${credentialName(scene, holding.credential)}: ${holdingState(holding, scene, index)}.`;
    },
    assumes: (index) => {
      const holding = bestAt(index)?.holding;
      return holding === undefined ? [] : holdingAssumptions(holding, scene, index);
    },
    provided: (index) => {
      const holding = bestAt(index)?.holding;
      if (holding === undefined) return [];
      return [
        ...(stateDoubt(holding, rule, scene)?.provided ?? []),
        ...(otherDoubt(holding, rule, scene)?.provided ?? []),
        ...holdingAssumptions(holding, scene, index),
      ];
    },
    asks: () =>
      matching
        .filter(mayCount)
        .flatMap(({ holding }) => [
          ...(stateDoubt(holding, rule, scene)?.asks ?? []),
          ...(otherDoubt(holding, rule, scene)?.asks ?? []),
        ]),
  };
}

/** "your LPN license is refused by name". */
function refusal({ refuses = [] }: CredentialRequirement, scene: Scene): string | undefined {
  const held = scene.record?.credentials?.find((each) => refuses.includes(each.credential));
  return held && `your ${credentialName(scene, held.credential)} is refused by name`;
}

function refusedWhy(rule: CredentialRequirement, scene: Scene): string | undefined {
  const refused = refusal(rule, scene);
  return refused && `${refused.charAt(0).toUpperCase()}${refused.slice(1)}.`;
}

function stateAt(holding: HeldCredential | undefined, scene: Scene, index: number) {
  return holding === undefined ? undefined : holdingState(holding, scene, index);
}

interface Matching {
  holding: HeldCredential;
  days: Days;
}

/** What has lapsed for good is not worth a question. */
function mayCount({ days }: Matching): boolean {
  return days.some(({ value }) => value !== UNMET);
}

function best(matching: readonly Matching[], index: number): Matching | undefined {
  let found: Matching | undefined;
  for (const each of matching) {
    if (found === undefined || valueAt(each.days, index) > valueAt(found.days, index)) found = each;
  }
  return found;
}

function heldDays(holding: HeldCredential, rule: CredentialRequirement, scene: Scene): Days {
  const inStates = stateValue(holding, rule);
  if (inStates === UNMET) return always(UNMET);
  const named = otherDoubt(holding, rule, scene) === undefined ? MET : MAY;
  return least([
    always(inStates),
    always(named),
    statusDays(holding, rule.status ?? 'active', scene),
  ]);
}

/** Not named, but of the kind that the named ones are examples of; and not refused since. */
function mayBeMeant(
  { id, credential }: HeldCredential,
  { others, refuses = [] }: CredentialRequirement,
  scene: Scene,
): boolean {
  if (others === undefined || refuses.includes(credential) || scene.within.includes(credential)) {
    return false;
  }
  return (
    credentialOf(scene, credential)?.kind === others &&
    issuerAnswer(scene, id, 'credential') !== false
  );
}

function otherDoubt(holding: HeldCredential, rule: CredentialRequirement, scene: Scene) {
  if (rule.any.includes(holding.credential)) return undefined;
  if (issuerAnswer(scene, holding.id, 'credential') === true) return undefined;
  const name = credentialName(scene, holding.credential);
  return {
    provided: [`your ${name} is accepted`],
    asks: [
      issuerQuestion(
        scene,
        holding.id,
        'credential',
        `your ${name} counts; it names examples only.`,
      ),
    ],
  };
}

/** A license is good in its own state; in which others a multistate one is, is not in the record. */
function stateValue(holding: HeldCredential, { states }: CredentialRequirement): DayValue {
  if (states === undefined) return MET;
  if (holding.state !== undefined && states.includes(holding.state)) return MET;
  return holding.state === undefined || holding.multistate === true ? MAY : UNMET;
}

function stateDoubt(holding: HeldCredential, rule: CredentialRequirement, scene: Scene) {
  if (stateValue(holding, rule) !== MAY) return undefined;
  const name = credentialName(scene, holding.credential);
  const states = listed(rule.states ?? []);
  const ask =
    holding.state === undefined
      ? question(`In which state is your ${name}?`, `edit ${holding.id} --state`)
      : question(`Is your multistate ${name} valid in ${states}?`, 'states');
  return { provided: [`your ${name} counts in ${states}`], asks: [ask] };
}
