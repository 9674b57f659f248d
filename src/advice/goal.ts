/** What a person is heading for. */
import type { Career } from '../career/career.ts';
import type { Credential } from '../career/schema/credential.ts';
import type { Rung } from '../career/schema/growth.ts';
import type { ProgressRecord } from '../progress/record.ts';

export type Goal =
  | { kind: 'rung'; rung: Rung }
  | { kind: 'credential'; credential: Credential }
  | { kind: 'none' };

/** The goal of the profile; `none` when there is none, or none that data/ knows. */
export function goalOf(career: Career, record: ProgressRecord | undefined): Goal {
  const id = record?.profile?.goal;
  if (id === undefined) return { kind: 'none' };
  const rung = career.rungs.find((each) => each.id === id);
  if (rung !== undefined) return { kind: 'rung', rung };
  const credential = career.credentials.find((each) => each.id === id);
  return credential === undefined ? { kind: 'none' } : { kind: 'credential', credential };
}

/** "Care coordinator", "CCM"; undefined when there is no goal. */
export function goalName(goal: Goal): string | undefined {
  if (goal.kind === 'rung') return goal.rung.name;
  return goal.kind === 'credential' ? goal.credential.abbreviation : undefined;
}
