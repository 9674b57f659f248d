/** Which questions to ask first: those whose answers would decide most. */
import { MET, UNMET, valueAt } from './days.ts';
import type { Judged } from './evaluate.ts';

/** A leaf whose answers could change a day, with the nodes above it, the root first. */
interface Open {
  node: Judged;
  path: Judged[];
}

/**
 * The questions behind what is not decided on a day, each once. First those
 * whose answer alone would change the verdict, then those that matter together
 * with others, last those beside something that is unmet anyway.
 */
export function questions(root: Judged, index: number): string[] {
  const weighed = openLeaves(root, index, [])
    // What one signs with an application waits until there can be one.
    .filter(({ node }) => node.requirement.kind !== 'attest' || !isHopeless(root))
    .map((open) => ({ ...open, asks: open.node.leaf?.asks, weight: weightOf(root, open, index) }))
    .filter(({ weight }) => weight > 0)
    // Facts before signatures: nobody signs an application that cannot be made.
    .sort((one, other) => signed(one) - signed(other) || other.weight - one.weight);
  return [...new Set(weighed.flatMap(({ asks }) => asks?.(index) ?? []))];
}

/**
 * Leaves with questions: those not met that are or may be on some day, and
 * attestations that are only assumed.
 */
function openLeaves(node: Judged, index: number, path: Judged[]): Open[] {
  if (node.of !== undefined) {
    return node.of.flatMap((part) => openLeaves(part, index, [...path, node]));
  }
  const isOpen = valueAt(node.days, index) !== MET || node.requirement.kind === 'attest';
  return isOpen && !isHopeless(node) && node.leaf?.asks !== undefined ? [{ node, path }] : [];
}

function signed({ node }: Open): number {
  return node.requirement.kind === 'attest' ? 1 : 0;
}

/** Unmet on every day in sight. */
function isHopeless({ days }: Judged): boolean {
  return days.every((run) => run.value === UNMET);
}

/** 0: decides nothing, an alternative is met already. */
function weightOf(root: Judged, { node, path }: Open, index: number): number {
  const settled = path.some(
    (above) => above.requirement.kind === 'any' && valueAt(above.days, index) === MET,
  );
  if (settled) return 0;
  // No answer makes up for what is not there yet.
  const best = valueAt(node.days, index) === UNMET ? UNMET : MET;
  const withYes = valueWith(root, node, best, index);
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
