/**
 * Facts that only the person knows and that a credential within reach asks for.
 * The questions are the credentials' own; only those that matter are asked.
 */
import type { Credential } from '../../../career/schema/credential.ts';
import type { Question, Sheet } from '../question.ts';
import { asksForCoordinating, leavesOf } from '../rules.ts';
import { type SoFar, soFar } from '../so-far.ts';

/** Enough to decide the certifications nearest to the person; the rest can wait for `certs check`. */
const MOST = 5;

/** The questions that credentials within reach ask and nobody else can answer. */
export function confirmationQuestions(sheet: Sheet): Question[] {
  const facts = soFar(sheet);
  const asked = new Map<string, Question>();
  for (const credential of goalFirst(sheet.career.credentials, facts.goal)) {
    if (!withinReach(credential, facts)) continue;
    for (const leaf of leavesOf(credential.eligibility.requirement)) {
      if (leaf.kind !== 'attest' && leaf.kind !== 'confirm') continue;
      if (leaf.kind === 'confirm' && leaf.issuerOnly === true) continue;
      if (!asked.has(leaf.key)) asked.set(leaf.key, question(sheet, credential, leaf));
    }
  }
  return [...asked.values()].slice(0, MOST);
}

/** The goal, then what is open to people on most tracks. */
function goalFirst(credentials: readonly Credential[], goal: string | undefined): Credential[] {
  const rank = ({ id, tracks }: Credential) =>
    id === goal ? Number.NEGATIVE_INFINITY : -tracks.length;
  return [...credentials].sort((one, other) => rank(one) - rank(other));
}

/** The goal itself, or a certification for coordinators of the person's track that counts work they do. */
function withinReach(credential: Credential, { goal, track, kinds, held }: SoFar): boolean {
  if (held.includes(credential.id)) return false;
  if (credential.id === goal) return true;
  const { tracks, rungs = [], status } = credential;
  return (
    status.state === 'open' &&
    rungs.includes('coordinator') &&
    (track === undefined || tracks.some((each) => each === track)) &&
    asksForCoordinating(credential, kinds)
  );
}

function question(
  sheet: Sheet,
  { abbreviation }: Credential,
  leaf: { key: string; ask: string },
): Question {
  const key = `confirmations.${leaf.key}`;
  const before = sheet.record?.confirmations?.[leaf.key];
  const known = typeof before === 'object' ? before.value : before;
  return {
    kind: 'choice',
    key,
    item: key,
    section: 'confirmations',
    field: leaf.key,
    short: `${abbreviation}: ${leaf.ask}`,
    message: `${abbreviation}: ${leaf.ask}`,
    options: [
      { value: 'yes', label: 'yes' },
      { value: 'no', label: 'no' },
      { value: '', label: 'not sure: leave it open' },
    ],
    seconds: 8,
    collect: (value) => (value === '' ? undefined : value === 'yes'),
    ...(known === undefined ? {} : { initial: known ? 'yes' : 'no' }),
  };
}
