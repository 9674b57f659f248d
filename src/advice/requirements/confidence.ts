/** How well the rules are known that make a verdict what it is. */
import type { Confidence } from '../../career/schema/basics.ts';
import type { ProofNode, Verdict } from './judgement.ts';

const order: readonly Confidence[] = ['low', 'medium', 'high'];

/**
 * The confidence of the weakest rule that the verdict cannot do without: all
 * parts that are met, one that is not; of alternatives the best known one that
 * is met, or all that are not. Undefined where no rule says how well it is known.
 */
export function decidingConfidence(node: ProofNode): Confidence | undefined {
  if (node.of === undefined) return node.confidence;
  const parts = node.of.filter((part) => decides(node, part.verdict)).map(decidingConfidence);
  const known = parts.filter((each) => each !== undefined).sort(byOrder);
  return oneIsEnough(node) ? known.at(-1) : known[0];
}

function decides({ kind, verdict }: ProofNode, part: Verdict): boolean {
  // Of a group that is undecided, what is undecided makes it so.
  return verdict === part || (kind === 'all' && verdict === 'unknown' && part === 'met');
}

/** One part that is met makes an `any`, one that is not breaks an `all`. */
function oneIsEnough({ kind, verdict }: ProofNode): boolean {
  return kind === 'any' ? verdict === 'met' : verdict === 'unmet';
}

function byOrder(one: Confidence, other: Confidence): number {
  return order.indexOf(one) - order.indexOf(other);
}
