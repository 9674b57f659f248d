import { chmodSync, chownSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStored } from '../../../src/progress/store/change.ts';
import { readStored } from '../../../src/progress/store/read.ts';
import { addContact, contactIds } from './edits.ts';
import { run, useDriver } from './processes.ts';
import { failureOf, temporaryFolder, today } from './sample.ts';

useDriver();

/** Root may write anywhere, so the driver then runs as nobody. */
const NOBODY = 65_534;
const root = statSync('/proc/self').uid === 0;
const through = root ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];

/** A record of the one who runs the driver, its folder reachable. */
async function recordOfDriver(): Promise<string> {
  const path = join(temporaryFolder(), 'progress.json');
  await changeStored(path, addContact('one'), { today });
  const folder = dirname(path);
  const all = [folder, path, join(folder, 'versions'), join(folder, 'versions', '000001.json')];
  if (root) for (const each of all) chownSync(each, NOBODY, NOBODY);
  return path;
}

describe('a record in a place that the person may not write', () => {
  it.each(['.', 'versions'])('stays as it is and the command says why: %s', async (place) => {
    const path = await recordOfDriver();
    const before = readFileSync(path);
    chmodSync(join(dirname(path), place), 0o500);
    const ended = await run({ path, ids: ['two'] }, { through });
    chmodSync(join(dirname(path), place), 0o700);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toContain(`${path} could not be written: permission denied.`);
    expect(ended.err).toContain('Nothing was changed.');
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(dirname(path)).sort()).toEqual(['progress.json', 'versions']);
  });

  it('can still be read', async () => {
    const path = await recordOfDriver();
    chmodSync(path, 0o400);
    chmodSync(dirname(path), 0o500);
    const ended = await run({ path, ids: [] }, { through });
    chmodSync(dirname(path), 0o700);
    expect(contactIds(JSON.parse(ended.out))).toEqual(['one']);
  });
});

describe('a record that is closed to the person', () => {
  it('is said to be so, with exit code 3', async () => {
    const path = await recordOfDriver();
    chmodSync(path, 0o000);
    const ended = await run({ path, ids: ['two'] }, { through });
    expect(ended.code).toBe(3);
    expect(ended.err).toContain('permission denied: the file, or a folder on its path, is closed');
  });
});

describe.runIf(root)('a record that belongs to someone else (needs root to arrange)', () => {
  it('is not taken over by writing to it', async () => {
    const path = await recordOfDriver();
    chownSync(path, 0, 0);
    chmodSync(path, 0o644);
    const before = readFileSync(path);
    const ended = await run({ path, ids: ['two'] }, { through });
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(`${path} could not be written: permission denied.`);
    expect(readFileSync(path)).toEqual(before);
    expect(statSync(path).uid).toBe(0);
  });

  it('stays theirs when root writes to it', async () => {
    const path = await recordOfDriver();
    await changeStored(path, addContact('two'), { today });
    const owners = [path, join(dirname(path), 'versions', '000002.json')].map((file) =>
      statSync(file),
    );
    expect(owners.map(({ uid, gid }) => [uid, gid])).toEqual([
      [NOBODY, NOBODY],
      [NOBODY, NOBODY],
    ]);
    expect((await run({ path, ids: ['three'] }, { through })).err).toBe('');
    expect(contactIds((await readStored(path)).record)).toEqual(['one', 'two', 'three']);
  });
});

describe('a lock that cannot be made', () => {
  it('is explained when the name of the record leaves no room for it', async () => {
    const path = join(temporaryFolder(), `${'x'.repeat(245)}.json`);
    writeFileSync(path, '{"format":1,"revision":0}');
    await expect(changeStored(path, addContact('one'), { today })).rejects.toMatchObject({
      code: 1,
      message: expect.stringContaining('its path is too long'),
    });
  });
});

describe('a folder that nobody can make', () => {
  it('is given up at once, with a message', async () => {
    const failure = await failureOf(() =>
      changeStored('/proc/no-such-place/progress.json', addContact('one'), { today }),
    );
    expect(failure?.message).toContain('/proc/no-such-place/progress.json could not be written');
  });
});
