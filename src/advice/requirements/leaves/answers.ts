/** Attestations and confirmations: what only the person, or the issuer, can answer. */

import type { AttestRequirement, ConfirmRequirement } from '../../../career/schema/requirement.ts';
import { writtenDay } from '../../../values/written-day.ts';
import { always, MAY, MET, UNMET } from '../days.ts';
import type { Leaf } from '../leaf.ts';
import { question } from '../question.ts';
import type { Scene } from '../scene.ts';

interface Answer {
  value: boolean;
  /** "You answered yes", "The Commission answered no on Mar 2, 2026". */
  told: string;
}

/** The recorded answer to a key; undefined when it was never given. */
export function answerTo(scene: Scene, key: string): Answer | undefined {
  const given = scene.record?.confirmations?.[key];
  if (given === undefined) return undefined;
  if (typeof given === 'boolean') return { value: given, told: `You answered ${word(given)}.` };
  const who = given.from === undefined || given.from === 'self' ? 'You' : given.from;
  const when = given.date === undefined ? '' : ` on ${writtenDay(given.date)}`;
  return { value: given.value, told: `${who} answered ${word(given.value)}${when}.` };
}

function word(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** Something one signs: assumed, and listed, until it is answered. */
export function attestLeaf(rule: AttestRequirement, scene: Scene): Leaf {
  const answer = answerTo(scene, rule.key);
  const label = rule.label ?? rule.key;
  if (answer !== undefined) {
    return {
      label,
      days: always(answer.value ? MET : UNMET),
      why: () => answer.told,
    };
  }
  if (scene.record === undefined) return notAnswered(label, rule);
  return {
    label,
    days: always(MET),
    why: () => 'Assumed until you answer it.',
    assumes: () => [`you can sign: ${label}`],
    asks: () => [question(`${rule.ask}`, `confirm ${rule.key} yes`)],
  };
}

/** A fact we lack: unknown until it is answered. */
export function confirmLeaf(rule: ConfirmRequirement, scene: Scene): Leaf {
  const answer = answerTo(scene, rule.key);
  const label = rule.label ?? rule.key;
  if (answer !== undefined) {
    return {
      label,
      days: always(answer.value ? MET : UNMET),
      why: () => answer.told,
    };
  }
  return notAnswered(label, rule);
}

function notAnswered(label: string, rule: AttestRequirement | ConfirmRequirement): Leaf {
  return {
    label,
    days: always(MAY),
    why: () => 'Not answered yet.',
    provided: () => [`the answer is yes: ${rule.ask}`],
    asks: () => [question(`${rule.ask}`, `confirm ${rule.key} yes`)],
  };
}
