/** May this person apply for this credential, from which day, and why? */
import type { Credential } from '../career/schema/credential.ts';
import type { Day } from '../values/day.ts';
import { judgeIn } from './requirements/judge.ts';
import type { Facts, Judgement } from './requirements/judgement.ts';
import { sceneFor, sceneOf } from './requirements/scene.ts';

/** The judgement of a credential's eligibility on the day `on`; ten years ahead at most. */
export function eligibilityOf(credential: Credential, facts: Facts, on: Day): Judgement {
  const scene = sceneFor(credential, sceneOf(facts));
  return judgeIn(credential.eligibility.requirement, scene, on);
}

/** The words for a verdict on eligibility. */
export function eligibilityWord(
  judgement: Judgement,
): 'eligible' | 'not-eligible' | 'undetermined' {
  if (judgement.verdict === 'met') return 'eligible';
  return judgement.verdict === 'unmet' ? 'not-eligible' : 'undetermined';
}
