/** From a requirement to an answer: verdict, dates, reasons, questions. */
import type { Requirement } from '../../career/schema/requirement.ts';
import { type Day, toDay, toNumber } from '../../values/day.ts';
import type { Span } from '../../values/span.ts';
import { questions } from './ask.ts';
import { type DayValue, firstIndex, MAY, MET, valueAt } from './days.ts';
import { evaluate, type Judged } from './evaluate.ts';
import type { Facts, Judgement, ProofNode, Verdict } from './judgement.ts';
import { once } from './once.ts';
import { assumptionsAt, conditionsAt, missingAt } from './reasons.ts';
import { type Scene, sceneOf } from './scene.ts';

/**
 * Judges a requirement on the day `on` (today, or a later day seen from today).
 * The answer looks ten years ahead; `on` beyond that throws a RangeError.
 */
export function judge(requirement: Requirement, facts: Facts, on: Day): Judgement {
  return judgeIn(requirement, sceneOf(facts), on);
}

/** `judge` within a scene, for rules that inherit sources and confidence. */
export function judgeIn(requirement: Requirement, scene: Scene, on: Day): Judgement {
  const index = toNumber(on) - scene.today;
  if (index < 0 || index >= scene.length) throw new RangeError(`${on} is not within ten years`);
  const judged = evaluate(requirement, scene);
  const firstMet = firstWithin(judged, index, MET);
  const firstMay = firstWithin(judged, index, MAY);
  const day = (at: number) => toDay(scene.today + at);
  const sooner = firstMay >= 0 && (firstMet < 0 || firstMay < firstMet);
  const proof = once(() => proofOf(judged, index));
  return {
    verdict: verdictOf(valueAt(judged.days, index)),
    earliest: firstMet < 0 ? null : day(firstMet),
    // The reasons are made when first looked at: a list of verdicts looks at none of them.
    get until() {
      return firstMet < 0 ? null : endOfSpan(judged, firstMet);
    },
    get assuming() {
      return firstMet < 0 ? [] : assumptionsAt(judged, firstMet);
    },
    get possible() {
      return sooner ? { date: day(firstMay), if: conditionsAt(judged, firstMay) } : null;
    },
    get missing() {
      return missingAt(judged, index);
    },
    get ask() {
      return questions(judged, index);
    },
    get met() {
      return spans(judged, MET);
    },
    get proof() {
      return proof();
    },
  };
}

/** Days beyond the ten years are not answers. */
function firstWithin({ days, scene }: Judged, start: number, value: DayValue): number {
  const index = firstIndex(days, start, value);
  return index < scene.length ? index : -1;
}

function verdictOf(value: DayValue): Verdict {
  if (value === MET) return 'met';
  return value === MAY ? 'unknown' : 'unmet';
}

/** The runs with a value as spans; one that reaches the last judged day is open. */
function spans({ days, scene }: Judged, value: DayValue): Span[] {
  return days.flatMap((run, place): Span[] => {
    if (run.value !== value || run.from >= scene.length) return [];
    const next = days[place + 1]?.from ?? scene.length;
    const to = next >= scene.length ? null : toDay(scene.today + next - 1);
    return [[toDay(scene.today + run.from), to]];
  });
}

function endOfSpan(judged: Judged, index: number): Day | null {
  const first = toDay(judged.scene.today + index);
  const span = spans(judged, MET).find(
    ([from, to]) => from <= first && (to === null || first <= to),
  );
  return span?.[1] ?? null;
}

function proofOf(judged: Judged, index: number): ProofNode {
  const { requirement, leaf, scene } = judged;
  const value = valueAt(judged.days, index);
  const have = leaf?.have?.(index);
  const leftOut = value === MET ? [] : (leaf?.leftOut?.(index) ?? []);
  const ask = value === MAY ? leaf?.asks?.(index)[0] : undefined;
  return {
    kind: requirement.kind,
    label: requirement.label ?? leaf?.label ?? groupLabel(judged),
    verdict: verdictOf(value),
    met: spans(judged, MET),
    may: spans(judged, MAY),
    ...(have === undefined ? {} : { have }),
    ...(leaf?.need === undefined ? {} : { need: leaf.need }),
    ...(leftOut.length === 0 ? {} : { leftOut }),
    why: leaf?.why(index) ?? groupReason(judged, index),
    sources: scene.sources,
    ...(scene.confidence === undefined ? {} : { confidence: scene.confidence }),
    ...(requirement.note === undefined ? {} : { note: requirement.note }),
    ...(ask === undefined ? {} : { ask }),
    ...(judged.of === undefined ? {} : { of: judged.of.map((part) => proofOf(part, index)) }),
  };
}

function groupLabel({ requirement }: Judged): string {
  return requirement.kind === 'any' ? 'One of' : 'All of';
}

function groupReason({ of = [], requirement }: Judged, index: number): string {
  const met = of.filter((part) => valueAt(part.days, index) === MET).length;
  return requirement.kind === 'any'
    ? `${met} of ${of.length} met; one is enough.`
    : `${met} of ${of.length} met; all are needed.`;
}
