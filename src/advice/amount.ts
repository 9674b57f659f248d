/** What a proof counts up to, in a phrase: of a tree, the part that decides. */
import type { ProofNode } from './requirements/judgement.ts';

export interface Amount {
  /** What the record shows: "0 months, 21 days", "18 of 24". */
  have?: string;
  /** What is asked: "12 months". */
  need?: string;
}

/** More parts than this are counted instead of being listed. */
const FEW = 3;

/** The amount of a proof; empty where nothing counts up. */
export function amountOf(node: ProofNode): Amount {
  const { of } = node;
  if (of === undefined) return leafAmount(node);
  return node.kind === 'any' ? amountOf(closest(of)) : amountOfAll(of);
}

/** Of several ways, the one that is met, or will be first, or may be, or says how far it has come. */
export function closest(ways: readonly ProofNode[]): ProofNode {
  const [first, ...others] = ways;
  if (first === undefined) throw new Error('a requirement without parts');
  return others.reduce((best, way) => (isCloser(way, best) ? way : best), first);
}

function isCloser(way: ProofNode, than: ProofNode): boolean {
  const [one, other] = [rank(way), rank(than)];
  if (one !== other) return one < other;
  return (way.met[0]?.[0] ?? '') < (than.met[0]?.[0] ?? '');
}

function rank(node: ProofNode): number {
  if (node.verdict === 'met') return 0;
  if (node.met.length > 0) return 1;
  if (node.may.length > 0) return 2;
  return amountOf(node).have === undefined ? 4 : 3;
}

function leafAmount({ have, need }: ProofNode): Amount {
  // "0 of 1" says no more than the verdict does.
  if (need === '1' && have?.endsWith(' of 1')) return {};
  return { ...(have === undefined ? {} : { have }), ...(need === undefined ? {} : { need }) };
}

function amountOfAll(of: readonly ProofNode[]): Amount {
  if (of.length > FEW) return countOf(of);
  const haves = of.map((each) => each.have);
  const alike = of.every((each) => each.kind === of[0]?.kind);
  if (alike && haves.every((have) => have !== undefined)) return { have: haves.join(', ') };
  const open = of.find((each) => each.verdict !== 'met');
  if (open !== undefined) return amountOf(open);
  const amounts = of.map(amountOf);
  return amounts.find((each) => each.need !== undefined) ?? amounts[0] ?? {};
}

function countOf(of: readonly ProofNode[]): Amount {
  if (of.every((each) => each.verdict === 'unknown')) return {};
  return { have: `${of.filter((each) => each.verdict === 'met').length} of ${of.length}` };
}

/** What is unmet, with what is there; of several ways only the nearest. */
export function stillNeeded(node: ProofNode): string[] {
  if (node.verdict !== 'unmet') return [];
  const { of, label, have, need } = node;
  if (of === undefined) {
    return [need === undefined || have === undefined ? label : `${label} (you have ${have})`];
  }
  return node.kind === 'any' ? stillNeeded(closest(of)) : of.flatMap(stillNeeded);
}
