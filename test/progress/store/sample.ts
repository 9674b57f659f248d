/** What the tests of the store share. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Failure } from '../../../src/values/failure.ts';

export const today = '2026-11-22';

/** How much of the fault tests runs: a tenth, or all with CAREPATH_FAULTS=all. */
export const scale = process.env.CAREPATH_FAULTS === 'all' ? 10 : 1;

/** A folder of its own for one test, gone afterwards. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'carepath-store-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The Failure that the action throws or rejects with; undefined when there is none. */
export async function failureOf(action: () => unknown): Promise<Failure | undefined> {
  try {
    await action();
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
