/**
 * Facts that only the person knows and that a credential within reach asks for.
 * The questions are the credentials' own; only those that matter are asked.
 */
import type { Credential } from '../../../career/schema/credential.ts';
import type { Question, Sheet } from '../question.ts';
import { countsWork, leavesOf } from '../rules.ts';
import { type SoFar, soFar } from '../so-far.ts';

/** The questions that credentials within reach ask and nobody else can answer. */
export function confirmationQuestions(sheet: Sheet): Question[] {
  const facts = soFar(sheet);
  const asked = new Map<string, Question>();
  for (const credential of sheet.career.credentials) {
    if (!withinReach(credential, facts)) continue;
    for (const leaf of leavesOf(credential.eligibility.requirement)) {
      if (leaf.kind !== 'attest' && leaf.kind !== 'confirm') continue;
      if (!asked.has(leaf.key)) asked.set(leaf.key, question(sheet, credential, leaf));
    }
  }
  return [...asked.values()];
}

/** The goal itself, or of the person's track and counting work that they have done. */
function withinReach(credential: Credential, { goal, track, kinds, held }: SoFar): boolean {
  if (credential.id === goal) return true;
  if (held.includes(credential.id)) return false;
  const ours = track === undefined || credential.tracks.some((each) => each === track);
  return ours && credential.status.state === 'open' && countsWork(credential, kinds);
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
    short: `For the ${abbreviation}: ${leaf.ask}`,
    message: `For the ${abbreviation}: ${leaf.ask}`,
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
