/** `carepath certs renewals` on a record made for the test. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type {
  ContinuingEducation,
  HeldCredential,
  ProgressRecord,
} from '../../src/progress/record.ts';
import { newHome, runCarepath, type World } from './carepath.ts';
import { course, license, person } from './people.ts';

/** Runs it, in a pipe unless told otherwise. */
export const renewals = (
  told: Partial<ProgressRecord>,
  world: Partial<World> = {},
  argv: string[] = [],
) => {
  const home = newHome();
  writeFileSync(join(home, 'progress.json'), JSON.stringify(person(told)));
  return runCarepath(['certs', 'renewals', ...argv], { home, ...world });
};

/** A certification, which no state issues. */
export function held(credential: string, told: Partial<HeldCredential> = {}): HeldCredential {
  const { state: _, expires: __, ...bare } = license({ credential });
  return { ...bare, ...told };
}

/** A course of so many hours on one topic, early in 2026. */
export const hours = (topic: ContinuingEducation['topics'][number], count: number, id = topic) =>
  course({ id, date: '2026-03-01', hours: count, topics: [topic] });

/** What is printed in a pipe for one holding. */
export async function told(
  holding: HeldCredential,
  continuingEducation: ContinuingEducation[] = [],
  today?: string,
): Promise<string> {
  const world = today === undefined ? {} : { today };
  const { code, out } = await renewals({ credentials: [holding], continuingEducation }, world);
  expect(code).toBe(0);
  return out;
}
