import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStored } from '../../../src/progress/store/change.ts';
import { readStored } from '../../../src/progress/store/read.ts';
import { addContact, contactIds } from './edits.ts';
import { run, useDriver } from './processes.ts';
import { temporaryFolder, today } from './sample.ts';

useDriver();

/** More writes than one change makes: with room for so many, it is stored. */
const WRITES = 26;
const ids = Array.from({ length: WRITES }, (_, room) => `room-for-${room}`);

describe.each([
  ['a plain terminal', {}],
  ['a snap, where Conf writes in place', { SNAP: '/snap/term/1' }],
])('a disk that fills up, in %s', (_, env) => {
  it('leaves the old record and says "no space", at whichever write', async () => {
    const path = join(temporaryFolder(), 'progress.json');
    await changeStored(path, addContact('before'), { today });
    const { out, err } = await run({ path, ids, full: true, note: 'x'.repeat(5_000) }, { env });
    const stored = out.trim().split('\n');
    // What is reported is there, what is refused is not, and nothing is in between.
    expect(contactIds((await readStored(path)).record)).toEqual(['before', ...stored]);
    expect(err.match(/^There is no space left/gm)?.length).toBe(WRITES - stored.length);
    expect(err).not.toMatch(/^\w*Error/m);
    expect(stored).not.toContain('room-for-0');
    expect(stored).toContain(ids.at(-1));
    // A refused change keeps no version and no leftovers.
    expect((await readStored(path)).record?.revision).toBe(1 + stored.length);
    expect(readdirSync(join(path, '..', 'versions')).length).toBe(Math.min(20, 1 + stored.length));
  });

  it('leaves the old record when files may not grow so large', async () => {
    const path = join(temporaryFolder(), 'progress.json');
    await changeStored(path, addContact('before', 'x'.repeat(5_000)), { today });
    const before = readFileSync(path);
    const limit = Math.ceil(statSync(path).size / 512);
    const through = ['sh', '-c', `ulimit -f ${limit}; exec "$@"`, 'sh'];
    const ended = await run({ path, ids: ['new'], note: 'y'.repeat(2_000) }, { through, env });
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(/^There is no space left to write .*progress\.json\.$/m);
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(join(path, '..', 'versions'))).toEqual(['000001.json']);
  });
});
