/** What the credentials' own rules make worth asking about. */
import type { Career } from '../../career/career.ts';
import type { Credential } from '../../career/schema/credential.ts';
import type { LeafRequirement, Requirement } from '../../career/schema/requirement.ts';
import { expandKinds } from '../../career/vocabulary.ts';

/** The leaves of a rule, in its order. */
export function leavesOf(requirement: Requirement): LeafRequirement[] {
  return requirement.kind === 'all' || requirement.kind === 'any'
    ? requirement.of.flatMap(leavesOf)
    : [requirement];
}

/** True when the credential's rule counts any of these kinds of work. */
export function countsWork({ eligibility }: Credential, kinds: readonly string[]): boolean {
  return leavesOf(eligibility.requirement).some(
    (leaf) => leaf.kind === 'experience' && countsAny(leaf, kinds),
  );
}

/** The credentials that some rule wants a supervisor of such work to hold. */
export function supervisorsWanted(career: Career, kinds: readonly string[]): Credential[] {
  const wanted = new Set<string>();
  for (const { eligibility } of career.credentials) {
    for (const leaf of leavesOf(eligibility.requirement)) {
      if (leaf.kind !== 'experience' || !countsAny(leaf, kinds)) continue;
      for (const id of leaf.supervisedBy ?? []) wanted.add(id);
    }
  }
  return career.credentials.filter(({ id }) => wanted.has(id));
}

function countsAny(
  leaf: Extract<LeafRequirement, { kind: 'experience' }>,
  kinds: readonly string[],
): boolean {
  const counted = expandKinds([...leaf.in, ...(leaf.perhaps ?? [])]);
  return [...counted].some((kind) => kinds.includes(kind));
}
