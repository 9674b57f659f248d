/** Everything that is said about a person and a credential, as one value. */
import type { Credential } from '../career/schema/credential.ts';
import type { HeldCredential } from '../progress/record.ts';
import { type Day, toNumber } from '../values/day.ts';
import { compareText } from '../values/order.ts';
import { type DatedWindow, firstWindow } from './application-window.ts';
import { eligibilityOf } from './eligibility.ts';
import { firstActiveDay } from './requirements/holding.ts';
import type { Facts, Judgement, ProofNode } from './requirements/judgement.ts';
import { sceneOf } from './requirements/scene.ts';

export interface CertificationAnswer {
  credential: Credential;
  judgement: Judgement;
  /** The holding in force, when the person has the credential already. */
  held: HeldCredential | undefined;
  /** The first window in which an application can be sent. */
  window: DatedWindow | undefined;
  /** Ids of the sources behind the rules, most general first. */
  sources: string[];
}

/** The answer for one credential on the day `on`. */
export function certificationAnswer(
  credential: Credential,
  facts: Facts,
  on: Day,
): CertificationAnswer {
  const judgement = eligibilityOf(credential, facts, on);
  return {
    credential,
    judgement,
    held: heldNow(credential, facts, on),
    get window() {
      return firstWindow(credential, judgement.met, judgement.earliest ?? on);
    },
    get sources() {
      return [...new Set([...credential.eligibility.sources, ...sourcesOf(judgement.proof)])];
    },
  };
}

function heldNow(credential: Credential, facts: Facts, on: Day): HeldCredential | undefined {
  const scene = sceneOf(facts);
  return facts.record?.credentials?.find((each) => {
    const first = each.credential === credential.id ? firstActiveDay(each, scene) : undefined;
    return first !== undefined && first <= toNumber(on);
  });
}

function sourcesOf(node: ProofNode): string[] {
  return [...node.sources, ...(node.of ?? []).flatMap(sourcesOf)];
}

/** Held first, then eligible, then by date, then undecided, then not eligible; equals stay in order. */
export function byNearness(answers: readonly CertificationAnswer[]): CertificationAnswer[] {
  return [...answers].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      compareText(one.judgement.earliest ?? '', other.judgement.earliest ?? ''),
  );
}

function rank({ held, judgement, credential }: CertificationAnswer): number {
  if (held !== undefined) return 0;
  if (credential.status.state === 'closed') return 5;
  if (judgement.verdict === 'met') return 1;
  if (judgement.earliest !== null) return 2;
  return judgement.verdict === 'unknown' ? 3 : 4;
}
