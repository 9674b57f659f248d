/** Why a day is what it is, gathered over the tree along the parts that carry it. */
import { type DayValue, MAY, MET, UNMET, valueAt } from './days.ts';
import type { Judged } from './evaluate.ts';

/** What a met day rests on: of alternatives, the one that assumes least. */
export function assumptionsAt(judged: Judged, index: number): string[] {
  return distinct(carried(judged, index, MET));
}

/** What would have to be so for a day that may be met, assumptions included. */
export function conditionsAt(judged: Judged, index: number): string[] {
  return distinct(carried(judged, index, MAY));
}

/** The sentences of the leaves that carry a node to at least `value` on a day. */
function carried(judged: Judged, index: number, value: DayValue): string[] {
  const { of, leaf, requirement } = judged;
  if (leaf !== undefined) {
    return valueAt(judged.days, index) === MET
      ? (leaf.assumes?.(index) ?? [])
      : (leaf.provided?.(index) ?? []);
  }
  const parts = (of ?? []).filter((part) => valueAt(part.days, index) >= value);
  if (requirement.kind === 'all') return parts.flatMap((part) => carried(part, index, value));
  const strongest = Math.max(UNMET, ...parts.map((part) => valueAt(part.days, index)));
  return (
    parts
      .filter((part) => valueAt(part.days, index) === strongest)
      .map((part) => carried(part, index, value))
      .reduce<string[] | undefined>(
        (least, each) => (least === undefined || each.length < least.length ? each : least),
        undefined,
      ) ?? []
  );
}

/** What is not met on a day, in words; alternatives in one line. */
export function missingAt(judged: Judged, index: number): string[] {
  if (valueAt(judged.days, index) !== UNMET) return [];
  const { of = [], leaf, requirement } = judged;
  if (leaf !== undefined) return [leafMissing(judged, index)];
  if (requirement.kind === 'all') return distinct(of.flatMap((part) => missingAt(part, index)));
  const ways = of.map((part) => missingAt(part, index).join(' and '));
  return [ways.length === 1 ? (ways[0] ?? '') : `one of: ${distinct(ways).join('; ')}`];
}

function leafMissing({ requirement, leaf }: Judged, index: number): string {
  const label = requirement.label ?? leaf?.label ?? '';
  const have = leaf?.need === undefined ? undefined : leaf.have?.(index);
  return have === undefined ? label : `${label} (you have ${have})`;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
