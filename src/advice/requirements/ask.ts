/** Which questions to ask first: those whose answers would decide most. */
import { MET, UNMET, valueAt } from './days.ts';
import type { Judged } from './evaluate.ts';

interface Asked {
  texts: string[];
  weight: number;
}

/**
 * The questions behind what is not decided on a day, each once. First those
 * whose answer alone would change the verdict, then those that matter together
 * with others, last those beside something that is unmet anyway.
 */
export function questions(root: Judged, index: number): string[] {
  const asked = undecided(root, index, [])
    .map(({ node, path }) => ({
      texts: node.leaf?.asks ?? [],
      weight: weightOf(root, node, path, index),
    }))
    .filter(({ weight }) => weight > 0);
  const ordered = asked.sort((one: Asked, other: Asked) => other.weight - one.weight);
  return [...new Set(ordered.flatMap(({ texts }) => texts))];
}

interface Place {
  node: Judged;
  /** The nodes above, the root first. */
  path: Judged[];
}

/** Leaves with questions: undecided ones, and attestations that are only assumed. */
function undecided(node: Judged, index: number, path: Judged[]): Place[] {
  if (node.leaf !== undefined) return (node.leaf.asks ?? []).length > 0 ? [{ node, path }] : [];
  return (node.of ?? []).flatMap((part) => undecided(part, index, [...path, node]));
}

/** 0: decides nothing, an alternative is met already. */
function weightOf(root: Judged, node: Judged, path: Judged[], index: number): number {
  const settled = path.some(
    (above) => above.requirement.kind === 'any' && valueAt(above.days, index) === MET,
  );
  if (settled) return 0;
  const withYes = valueWith(root, node, MET, index);
  const withNo = valueWith(root, node, UNMET, index);
  if (withYes !== withNo) return 2 + withYes - withNo;
  const hopeless = path.some(
    (above) => above.requirement.kind === 'all' && valueAt(above.days, index) === UNMET,
  );
  return hopeless ? 1 : 2;
}

/** The root's value on a day, had one leaf another value. */
function valueWith(node: Judged, leaf: Judged, value: number, index: number): number {
  if (node === leaf) return value;
  if (node.of === undefined) return valueAt(node.days, index);
  const values = node.of.map((part) => valueWith(part, leaf, value, index));
  return node.requirement.kind === 'all' ? Math.min(MET, ...values) : Math.max(UNMET, ...values);
}
