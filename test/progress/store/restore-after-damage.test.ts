import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCarepath } from '../../support/carepath.ts';
import { damagedBytes, whole } from './damages.ts';
import { scale, temporaryFolder } from './sample.ts';

/** The content of kept versions: what a person would lose. */
const kept = new Map([5, 6, 7].map((revision) => [revision, recordOf(revision)]));

function recordOf(revision: number) {
  const text = `Change ${revision}`;
  return {
    ...JSON.parse(whole.toString()),
    ...{ revision, change: { text, date: '2026-11-22' }, own: revision },
  };
}

/** A home that is made anew for every damage: its record, and its versions by revision. */
function damagedHome(home: string, record: Uint8Array, versions: ReadonlyMap<number, Uint8Array>) {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(join(home, 'versions'), { recursive: true });
  for (const [revision, said] of kept) {
    const bytes = versions.get(revision) ?? Buffer.from(JSON.stringify(said, null, 2));
    writeFileSync(join(home, 'versions', `00000${revision}.json`), bytes);
  }
  writeFileSync(join(home, 'progress.json'), record);
}

/** What the error of a reading command tells to do; undefined when the record can be read. */
async function toldToRestore(home: string): Promise<number | undefined> {
  const { code, err } = await runCarepath(['list'], { home });
  if (code === 0) return undefined;
  expect({ code, stack: /^\s+at |went wrong/m.test(err) }).toEqual({ code: 3, stack: false });
  return Number(/carepath restore (\d+)/.exec(err)?.[1]);
}

/** Does what is told, and holds what must be there afterwards; true when there was something to do. */
async function restores(home: string, damaged: Uint8Array, newest = 7): Promise<boolean> {
  const revision = await toldToRestore(home);
  if (revision === undefined) return false;
  expect(revision).toBe(newest);
  const restored = await runCarepath(['restore', String(revision), '--yes'], { home });
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('Restored revision') });
  const now = JSON.parse(readFileSync(join(home, 'progress.json'), 'utf8'));
  expect(now.own).toBe(revision);
  expect({ ...now, revision, change: {} }).toEqual({ ...kept.get(revision), change: {} });
  // Never overwritten: what was damaged lies beside it, byte for byte.
  const aside = readdirSync(home).filter((name) => name.startsWith('progress.json.damaged-'));
  expect(aside).toHaveLength(1);
  expect(readFileSync(join(home, aside[0] ?? ''))).toEqual(Buffer.from(damaged));
  expect((await runCarepath(['undo'], { home })).code).toBe(0);
  return true;
}

describe('restore', () => {
  it('brings the last version back, wherever the record was cut off', {
    timeout: 100_000,
  }, async () => {
    const home = join(temporaryFolder(), 'home');
    let restored = 0;
    const step = scale === 1 ? 30 : 1;
    for (let length = 0; length < whole.length - 1; length += step) {
      const bytes = whole.subarray(0, length);
      damagedHome(home, bytes, new Map());
      if (await restores(home, bytes)) restored += 1;
    }
    expect(restored).toBe(Math.ceil((whole.length - 1) / step));
  });

  it('brings the newest version back that can be read, whatever became of the files', {
    timeout: 200_000,
  }, async () => {
    const home = join(temporaryFolder(), 'home');
    let restored = 0;
    await fc.assert(
      fc.asyncProperty(
        damagedBytes,
        fc.uniqueArray(fc.constantFrom<number>(6, 7), { maxLength: 2 }),
        async (bytes, others) => {
          damagedHome(home, bytes, new Map(others.map((revision) => [revision, bytes])));
          const newest = [7, 6].find((revision) => !others.includes(revision)) ?? 5;
          if (await restores(home, bytes, newest)) restored += 1;
        },
      ),
      { numRuns: 50 * scale },
    );
    expect(restored).toBeGreaterThan(25 * scale);
  });
});
