/** Attestations and confirmations: what only the person, or the issuer, can answer. */
import type { AttestRequirement, ConfirmRequirement } from '../../../career/schema/requirement.ts';
import { addMonths, toNumber } from '../../../values/day.ts';
import { writtenDay } from '../../../values/written-day.ts';
import { always, between, fromIndex, MAY, MET, most, UNMET } from '../days.ts';
import type { Leaf } from '../leaf.ts';
import { question } from '../question.ts';
import type { Scene } from '../scene.ts';

interface Answer {
  value: boolean;
  date: string | undefined;
  /** "You answered yes", "The Commission answered no on Mar 2, 2026". */
  told: string;
}

/** The recorded answer to a key; undefined when it was never given. */
export function answerTo(scene: Scene, key: string): Answer | undefined {
  const given = scene.record?.confirmations?.[key];
  if (given === undefined) return undefined;
  if (typeof given === 'boolean') {
    return { value: given, date: undefined, told: `You answered ${word(given)}.` };
  }
  const who = given.from === undefined || given.from === 'self' ? 'You' : given.from;
  const when = given.date === undefined ? '' : ` on ${writtenDay(given.date)}`;
  return {
    value: given.value,
    date: given.date,
    told: `${who} answered ${word(given.value)}${when}.`,
  };
}

function word(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** Something one signs: assumed, and listed, until it is answered. */
export function attestLeaf(rule: AttestRequirement, scene: Scene): Leaf {
  const answered = answeredLeaf(rule, scene);
  if (answered !== undefined) return answered;
  if (scene.record === undefined) return notAnswered(rule);
  const label = rule.label ?? rule.key;
  return {
    label,
    days: always(MET),
    why: () => 'Assumed until you answer it.',
    assumes: () => [rule.assume ?? `you can sign: ${label}`],
    asks: () => [question(`${rule.ask}`, `confirm ${rule.key} yes`)],
  };
}

/** A fact we lack: unknown until it is answered. */
export function confirmLeaf(rule: ConfirmRequirement, scene: Scene): Leaf {
  return answeredLeaf(rule, scene) ?? notAnswered(rule);
}

type Asked = AttestRequirement | ConfirmRequirement;

function answeredLeaf(rule: Asked, scene: Scene): Leaf | undefined {
  const answer = answerTo(scene, rule.key);
  if (answer === undefined) return undefined;
  const label = rule.label ?? rule.key;
  const value = answer.value ? MET : UNMET;
  if ((rule.goodForMonths ?? rule.goodForDays) === undefined)
    return { label, days: always(value), why: () => answer.told };
  const last = lastDayOf(answer, rule, scene);
  const open = notAnswered(rule);
  return {
    ...open,
    // When it has grown old, the question is open again.
    days: most([between(0, last, value), fromIndex(last + 1, MAY)]),
    asks: (index) => (index <= last ? [] : (open.asks?.(index) ?? [])),
    why: (index) =>
      index <= last ? answer.told : `${answer.told} For that day it has to be asked again.`,
  };
}

/** The last day, counted from today, for which an answer speaks; none where nobody knows when it was given. */
function lastDayOf(
  { date }: Answer,
  { goodForMonths = 0, goodForDays = 0 }: Asked,
  { today }: Scene,
): number {
  return date === undefined ? -1 : addMonths(toNumber(date), goodForMonths) + goodForDays - today;
}

function notAnswered(rule: Asked): Leaf {
  return {
    label: rule.label ?? rule.key,
    days: always(MAY),
    why: () => 'Not answered yet.',
    provided: () => [yesTo(rule.ask)],
    asks: () => [question(`${rule.ask}`, `confirm ${rule.key} yes`)],
  };
}

/** "Ask NASW: does an MSW …?" → "NASW says yes: does an MSW …?". */
function yesTo(ask: string): string {
  const [, issuer, asked] = /^Ask ([^:]+): (.*)$/s.exec(ask) ?? [];
  return issuer === undefined ? `the answer is yes: ${ask}` : `${issuer} says yes: ${asked}`;
}
