/** What the credentials' own rules make worth asking about. */
import type { Career } from '../../career/career.ts';
import type { Credential } from '../../career/schema/credential.ts';
import type {
  ExperienceRequirement,
  LeafRequirement,
  Requirement,
} from '../../career/schema/requirement.ts';
import { expandKinds } from '../../career/vocabulary.ts';

/** The leaves of a rule, in its order. */
export function leavesOf(requirement: Requirement): LeafRequirement[] {
  return requirement.kind === 'all' || requirement.kind === 'any'
    ? requirement.of.flatMap(leavesOf)
    : [requirement];
}

/** What a rule says of work: the kinds it asks for, those it counts, who has to supervise. */
interface WorkRule {
  asked: ReadonlySet<string>;
  counted: ReadonlySet<string>;
  supervisedBy: readonly string[];
}

/** Asked anew at every question, and always the same. */
const known = new WeakMap<Credential, WorkRule[]>();

function workRules(credential: Credential): WorkRule[] {
  const before = known.get(credential);
  if (before !== undefined) return before;
  const rules = leavesOf(credential.eligibility.requirement).flatMap((leaf) =>
    leaf.kind === 'experience' ? [workRule(leaf)] : [],
  );
  known.set(credential, rules);
  return rules;
}

function workRule({ in: asked, perhaps = [], supervisedBy = [] }: ExperienceRequirement): WorkRule {
  return { asked: expandKinds(asked), counted: expandKinds([...asked, ...perhaps]), supervisedBy };
}

const coordinating: ReadonlySet<string> = expandKinds(['coordinating']);

/** True when the credential's rule asks for a kind of coordinating that is among these kinds of work. */
export function asksForCoordinating(credential: Credential, kinds: readonly string[]): boolean {
  const done = kinds.filter((kind) => coordinating.has(kind));
  return workRules(credential).some(({ asked }) => done.some((kind) => asked.has(kind)));
}

/** The credentials that some rule wants a supervisor of such work to hold. */
export function supervisorsWanted(career: Career, kinds: readonly string[]): Credential[] {
  const wanted = new Set(
    career.credentials
      .flatMap(workRules)
      .filter(({ counted }) => kinds.some((kind) => counted.has(kind)))
      .flatMap(({ supervisedBy }) => supervisedBy),
  );
  return career.credentials.filter(({ id }) => wanted.has(id));
}
