/** The evaluator: a requirement → the value of each day, with its reasons. */
import type { LeafRequirement, Requirement } from '../../career/schema/requirement.ts';
import { always, type Days, least, MAY, most } from './days.ts';
import type { Leaf } from './leaf.ts';
import { attestLeaf, confirmLeaf } from './leaves/answers.ts';
import { contactsLeaf } from './leaves/contacts.ts';
import { continuingEducationLeaf } from './leaves/continuing-education.ts';
import { credentialLeaf } from './leaves/credential.ts';
import { educationLeaf } from './leaves/education.ts';
import { eligibilityLeaf } from './leaves/eligibility.ts';
import { examLeaf } from './leaves/exam.ts';
import { experienceLeaf } from './leaves/experience.ts';
import { closedLeaf, unpublishedLeaf } from './leaves/issuer.ts';
import { milestonesLeaf } from './leaves/milestones.ts';
import { skillLeaf } from './leaves/skill.ts';
import { inside, type Scene } from './scene.ts';

/** A judged requirement: the tree of the rule with the days of each node. */
export interface Judged {
  requirement: Requirement;
  scene: Scene;
  days: Days;
  /** Present on leaves. */
  leaf?: Leaf;
  /** Present on `all` and `any`. */
  of?: Judged[];
}

/** Judges a requirement for every day of the scene. */
export function evaluate(requirement: Requirement, scene: Scene): Judged {
  const within = inside(scene, requirement);
  if (requirement.kind === 'all' || requirement.kind === 'any') {
    const of = requirement.of.map((part) => evaluate(part, within));
    const join = requirement.kind === 'all' ? least : most;
    const days = join(of.map((part) => part.days));
    return { requirement, scene: within, days, of };
  }
  const leaf = undecidedWhenUnsure(judgeLeaf(requirement, within), requirement, within);
  return { requirement, scene: within, days: leaf.days, leaf };
}

function judgeLeaf(rule: LeafRequirement, scene: Scene): Leaf {
  switch (rule.kind) {
    case 'credential':
      return credentialLeaf(rule, scene);
    case 'education':
      return educationLeaf(rule, scene);
    case 'experience':
      return experienceLeaf(rule, scene);
    case 'continuing-education':
      return continuingEducationLeaf(rule, scene);
    case 'exam':
      return examLeaf(rule, scene);
    case 'skill':
      return skillLeaf(rule, scene);
    case 'milestones':
      return milestonesLeaf(rule, scene);
    case 'contacts':
      return contactsLeaf(rule, scene);
    case 'eligibility':
      return eligibilityLeaf(rule, scene);
    case 'attest':
      return attestLeaf(rule, scene);
    case 'confirm':
      return confirmLeaf(rule, scene);
    case 'unpublished':
      return unpublishedLeaf(rule);
    case 'closed':
      return closedLeaf(rule, scene);
  }
}

/** A rule known only with low confidence decides nothing. */
function undecidedWhenUnsure(leaf: Leaf, rule: LeafRequirement, scene: Scene): Leaf {
  if (scene.confidence !== 'low' || rule.kind === 'unpublished') return leaf;
  const asked = rule.label ?? leaf.label;
  return {
    ...leaf,
    days: always(MAY),
    why: (index) => `${leaf.why(index)} This rule is known with low confidence only.`,
    provided: () => [`the issuer confirms this rule: ${asked}`],
    asks: () => [`Ask the issuer whether this is the rule: ${asked}`],
  };
}
