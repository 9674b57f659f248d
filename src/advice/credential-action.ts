/** A credential to be had, as something to do: apply, wait for a day, or find out. */
import type { Credential } from '../career/schema/credential.ts';
import { addMonths, toDay, toNumber } from '../values/day.ts';
import { dollarRange } from '../values/money.ts';
import { writtenDay } from '../values/written-day.ts';
import { stillNeeded } from './amount.ts';
import { splitAsk } from './asked.ts';
import { eligibilityOf } from './eligibility.ts';
import type { NextAction } from './next-actions.ts';
import { holdingState, statusToday } from './requirements/holding.ts';
import type { Facts, Judgement } from './requirements/judgement.ts';
import { credentialName, credentialNames } from './requirements/names.ts';
import { sceneOf } from './requirements/scene.ts';
import type { Standing } from './standing.ts';

/** What to do for a credential; empty when it is held and active. */
export function credentialAction(
  credential: Credential,
  { facts, on }: Standing,
  kind: NextAction['kind'],
): NextAction[] {
  if (isHeld(credential, facts)) return [];
  return [actionFor(credential, eligibilityOf(credential, facts, on), facts, kind)];
}

/**
 * The action for one of several credentials, named in the order of preference:
 * the first that can be applied for within a year, else the nearest. Empty when
 * one is held.
 */
export function easiestCredentialAction(
  ids: readonly string[],
  { facts, on }: Standing,
  kind: NextAction['kind'],
): NextAction[] {
  const credentials = ids
    .flatMap((id) => facts.career.credentials.find((each) => each.id === id) ?? [])
    .filter(({ status }) => status.state !== 'closed');
  if (credentials.some((each) => isHeld(each, facts))) return [];
  const soon = toDay(addMonths(toNumber(on), 12));
  let best: Candidate | undefined;
  for (const credential of credentials) {
    const judgement = eligibilityOf(credential, facts, on);
    const distance = distanceOf(judgement);
    // Judging is costly, so the rest of the list is left alone.
    if (distance <= soon) return [actionFor(credential, judgement, facts, kind)];
    if (best === undefined || distance < best.distance) best = { credential, judgement, distance };
  }
  if (best === undefined) return [];
  const any = best.distance === NEVER && credentials.length <= NAMED;
  if (any && credentials.length > 1) return [chooseAction(credentials, facts, kind)];
  return [actionFor(best.credential, best.judgement, facts, kind)];
}

/** So many credentials that would each do are named side by side. */
const NAMED = 3;
/** Comes after every day. */
const NEVER = 'never';

/** None of them is in sight: which one to go for is the question. */
function chooseAction(
  credentials: readonly Credential[],
  facts: Facts,
  kind: NextAction['kind'],
): NextAction {
  const ids = credentials.map(({ id }) => id);
  const text = `Earn the ${credentialNames(facts, ids)}`;
  const command = `carepath certs compare ${ids.join(' ')}`;
  return { kind, text, reason: 'one of them will do; compare what they take', command };
}

interface Candidate {
  credential: Credential;
  judgement: Judgement;
  distance: string;
}

/** Sorts certain days first, then possible ones, then what has no day. */
function distanceOf({ earliest, possible }: Judgement): string {
  if (earliest !== null) return earliest;
  return possible === null ? NEVER : `maybe ${possible.date}`;
}

function isHeld({ id }: Credential, { record, today }: Facts): boolean {
  const scene = { today: toNumber(today) };
  return (record?.credentials ?? []).some(
    (each) => each.credential === id && statusToday(each, scene) === 'active',
  );
}

function actionFor(
  credential: Credential,
  judgement: Judgement,
  facts: Facts,
  kind: NextAction['kind'],
): NextAction {
  const name = credentialName(facts, credential.id);
  const common = { kind, ...priceOf(credential), command: `carepath certs check ${credential.id}` };
  const lost = facts.record?.credentials?.find((each) => each.credential === credential.id);
  if (lost !== undefined) {
    const reason = `it is ${holdingState(lost, sceneOf(facts), 0)}`;
    return { ...common, text: `Bring back your ${name}`, reason };
  }
  if (judgement.verdict === 'met') {
    return { ...common, text: `Apply for the ${name}`, reason: 'you meet the published rules' };
  }
  const [missing] = judgement.earliest === null ? judgement.missing : stillNeeded(judgement.proof);
  const reason = missing ?? judgement.ask.map(splitAsk)[0]?.text ?? credential.audience;
  if (judgement.earliest !== null) {
    const text = `Apply for the ${name} from ${writtenDay(judgement.earliest)}`;
    return { ...common, text, reason: `until then: ${reason}`, from: judgement.earliest };
  }
  const verb = credential.kind === 'certification' ? 'Work toward' : 'Earn';
  return { ...common, text: `${verb} the ${name}`, reason };
}

function priceOf({ fees }: Credential): { effort?: string } {
  const total = fees.find((fee) => fee.what === 'total');
  return total === undefined ? {} : { effort: dollarRange(total.usd, total.toUsd) };
}
