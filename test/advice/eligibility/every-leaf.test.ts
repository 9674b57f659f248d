import { describe, expect, test } from 'vitest';
import { eligibilityOf } from '../../../src/advice/eligibility.ts';
import type { ProofNode } from '../../../src/advice/requirements/judgement.ts';
import type { Credential } from '../../../src/career/schema/credential.ts';
import type { LeafRequirement, Requirement } from '../../../src/career/schema/requirement.ts';
import { casesOf, type LeafCase } from '../../support/leaf-cases.ts';
import { career, TODAY } from '../../support/people.ts';

interface Placed {
  leaf: LeafRequirement;
  /** Which part of which part of the tree it is. */
  path: number[];
  /** The parts of the nearest group that asks for education. */
  beside: readonly Requirement[];
  /** Its own confidence, or that of what it stands in. */
  confidence: string | undefined;
}

function leavesOf(node: Requirement, place: Omit<Placed, 'leaf'>): Placed[] {
  const confidence = node.confidence ?? place.confidence;
  if (node.kind !== 'all' && node.kind !== 'any') return [{ ...place, leaf: node, confidence }];
  const beside = node.kind === 'all' && asksForStudy(node) ? node.of : place.beside;
  return node.of.flatMap((part, index) =>
    leavesOf(part, { path: [...place.path, index], beside, confidence }),
  );
}

/** Work after a degree goes by the nearest group that asks for one. */
function asksForStudy(node: Requirement): boolean {
  if (node.kind === 'all' || node.kind === 'any') return node.of.some(asksForStudy);
  return node.kind === 'education';
}

function leavesIn({ eligibility: { requirement, confidence } }: Credential): Placed[] {
  return leavesOf(requirement, { path: [], beside: [], confidence });
}

/** The verdict on one leaf, judged in the whole tree of the credential. */
function verdictOn(credential: Credential, path: readonly number[], { record, today }: LeafCase) {
  const facts = { career, record, today: today ?? TODAY };
  let node: ProofNode | undefined = eligibilityOf(credential, facts, facts.today).proof;
  for (const place of path) node = node?.of?.[place];
  return node?.verdict;
}

test('every credential asks for something', () => {
  for (const credential of career.credentials) expect(leavesIn(credential)).not.toEqual([]);
});

test('a leaf of a kind without cases is noticed', () => {
  const skill: LeafRequirement = { kind: 'skill', skill: 'ethics', level: 2 };
  expect(() => casesOf(skill, [])).toThrow('no case for a leaf of kind skill');
});

describe.each(career.credentials)('$abbreviation', (credential) => {
  const named = leavesIn(credential).map((placed): [string, Placed] => [
    `${placed.path.join('.')} ${placed.leaf.label ?? placed.leaf.kind}`,
    placed,
  ]);
  test.each(named)('%s: below, at and above its threshold', (_name, placed) => {
    const { leaf, path, beside, confidence } = placed;
    const cases = casesOf(leaf, beside);
    const found = cases.map((each) => [each.name, verdictOn(credential, path, each)]);
    // What is known with low confidence only decides nothing.
    const expected = cases.map(({ name, verdict }) => [
      name,
      confidence === 'low' ? 'unknown' : verdict,
    ]);
    expect(found).toEqual(expected);
  });
});
