import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStored } from '../../../src/progress/store/change.ts';
import { readStored } from '../../../src/progress/store/read.ts';
import { keptVersions } from '../../../src/progress/store/versions.ts';
import { addContact, contactIds } from './edits.ts';
import { inParallel, run, start, useDriver } from './processes.ts';
import { scale, temporaryFolder, today } from './sample.ts';

useDriver();

/** More writes than one change makes; a driver that is told to die later ends by itself. */
const WRITES = 26;

describe('a command killed while it writes', async () => {
  it('leaves the old record or the new one, at whichever write, and the next command goes on', {
    timeout: 60_000,
  }, async () => {
    const folder = temporaryFolder();
    const paths = Array.from({ length: WRITES }, (_, at) => join(folder, `${at + 1}`, 'p.json'));
    const ended = await inParallel(
      paths.map((path, at) => async () => {
        await changeStored(path, addContact('before'), { today });
        return run({ path, ids: ['killed'], dieAt: at + 1 });
      }),
      3,
    );
    for (const path of paths) {
      expect([['before'], ['before', 'killed']]).toContainEqual(await contactIdsAt(path));
      expect(keptVersions(path).every(({ readable }) => readable)).toBe(true);
    }
    // The writes of one change were all tried, and then some.
    expect(ended.filter(({ signal }) => signal === 'SIGKILL').length).toBeGreaterThan(15);
    expect(ended.at(-1)).toMatchObject({ code: 0, out: 'killed\n' });

    // How a dead lock is taken over is a test of its own, and takes its time.
    for (const path of paths) rmSync(`${path}.lock`, { recursive: true, force: true });
    const next = await Promise.all(
      paths.map((path) => changeStored(path, addContact('next'), { today })),
    );
    const adopted = next.map((change) => change.adopted.join());
    expect(new Set(adopted)).toEqual(new Set(['', 'Added contact killed']));
    for (const path of paths) {
      expect([
        ['before', 'next'],
        ['before', 'killed', 'next'],
      ]).toContainEqual(await contactIdsAt(path));
    }
  });

  it('loses nothing that it reported, at any moment', { timeout: 300_000 }, async () => {
    const folder = temporaryFolder();
    const random = seeded(20261122);
    const kills = Array.from({ length: scale === 1 ? 10 : 500 }, (_, index) => index);
    await inParallel(
      kills.map((kill) => async () => {
        const path = join(folder, String(kill % 3), `${kill}.json`);
        const child = start({ path, ids: Array.from({ length: 1_000 }, (_, index) => `${index}`) });
        setTimeout(() => child.kill(), 200 + random() * 300);
        const { out } = await child.ended;
        const reported = out.trim().split('\n').filter(Boolean).length;
        const stored = (await contactIdsAt(path)).length;
        expect([reported, reported + 1]).toContain(stored);
        if (stored > 0) JSON.parse(readFileSync(path, 'utf8'));
      }),
      2,
    );
  });
});

async function contactIdsAt(path: string): Promise<string[]> {
  return contactIds((await readStored(path)).record);
}

/** Numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
