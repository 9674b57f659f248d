import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStored } from '../../../src/progress/store/change.ts';
import { readStored } from '../../../src/progress/store/read.ts';
import type { Refusal } from './driver.ts';
import { addContact, contactIds } from './edits.ts';
import { inParallel, run, useDriver } from './processes.ts';
import { temporaryFolder, today } from './sample.ts';

useDriver();

const idsAt = async (path: string) => contactIds((await readStored(path)).record);
const versionsOf = (path: string) => readdirSync(join(dirname(path), 'versions')).sort();

/** Every step of a write that puts a file, or the lock, in its place, as network disks and virus scanners refuse it. */
const refusals: Refusal[] = ['EPERM', 'EBUSY'].flatMap((code) => [
  { call: 'renameSync', to: '/progress.json', code },
  // The package that writes renames, too.
  { call: 'renameSync', to: '.json', code },
  { call: 'linkSync', code },
  { call: 'mkdir', code },
]);

/** One command on a record of its own for each refusal, with what became of it. */
function tried(refused: readonly Refusal[]) {
  const folder = temporaryFolder();
  return inParallel(
    refused.map((refuse, index) => async () => {
      const path = join(folder, String(index), 'progress.json');
      await changeStored(path, addContact('one'), { today });
      const before = readFileSync(path);
      const ended = await run({ path, ids: ['two'], refuse });
      return { refuse, path, before, ended };
    }),
    4,
  );
}

describe('a disk that refuses', () => {
  it('is waited for when that passes, whatever it refuses', async () => {
    for (const each of await tried(refusals.map((refusal) => ({ ...refusal, times: 3 })))) {
      expect(each).toMatchObject({ ended: { code: 0, out: 'two\n', err: '' } });
      expect(await idsAt(each.path)).toEqual(['one', 'two']);
      expect(versionsOf(each.path)).toEqual(['000001.json', '000002.json']);
      expect(readdirSync(dirname(each.path)).sort()).toEqual(['progress.json', 'versions']);
    }
  });

  it('is told in words when that stays so, and nothing is lost', async () => {
    // A disk without links says EPERM to every one of them, and that is no refusal.
    const lasting = refusals.filter(({ call, code }) => call !== 'linkSync' || code !== 'EPERM');
    for (const { refuse, path, before, ended } of await tried(lasting)) {
      const reason = refuse.code === 'EPERM' ? 'permission denied' : 'another program holds it';
      expect({ refuse, ended }).toMatchObject({ refuse, ended: { code: 1, out: '' } });
      expect(ended.err).toContain(`${path} could not be written: ${reason}.\n`);
      expect(ended.err).toContain('Nothing was changed.');
      expect(readFileSync(path)).toEqual(before);
      expect(versionsOf(path)).toEqual(['000001.json']);
      await changeStored(path, addContact('three'), { today });
      expect(await idsAt(path)).toEqual(['one', 'three']);
    }
  });

  it('keeps every entry of several writers where it knows no hard links', async () => {
    const path = join(temporaryFolder(), 'progress.json');
    const refuse = { call: 'linkSync', code: 'EPERM' };
    const ended = await Promise.all(
      ['a', 'b', 'c'].map((writer) =>
        run({ path, ids: [1, 2, 3, 4].map((entry) => `${writer}${entry}`), refuse }),
      ),
    );
    expect(ended.map(({ err }) => err).join('')).toBe('');
    expect(await idsAt(path)).toHaveLength(12);
    expect((await readStored(path)).record?.revision).toBe(12);
  });
});
