import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStored } from '../../../src/progress/store/change.ts';
import { readStored } from '../../../src/progress/store/read.ts';
import { damageOf, setDamagedAside } from '../../../src/progress/store/restore.ts';
import { addContact, contactIds } from './edits.ts';
import { inParallel, run, useDriver } from './processes.ts';
import { failureOf, temporaryFolder, today } from './sample.ts';

useDriver();

/** More writes than setting a record aside makes. */
const WRITES = 18;
const DAMAGE = '{"format":1,';

/** A record of three revisions whose file is damaged. */
async function damaged(content = DAMAGE): Promise<string> {
  const path = join(temporaryFolder(), 'progress.json');
  for (const id of ['one', 'two', 'three']) await changeStored(path, addContact(id), { today });
  writeFileSync(path, content);
  return path;
}

const asides = (path: string) =>
  readdirSync(dirname(path)).filter((name) => name.startsWith('progress.json.damaged-'));

describe('a damaged record set aside', () => {
  it('gives way to the newest version that can be read, and is kept', async () => {
    const path = await damaged();
    expect(damageOf(path)).toHaveLength(1);
    expect(await setDamagedAside(path, today)).toBe(`${path}.damaged-2026-11-22`);
    expect(readFileSync(`${path}.damaged-2026-11-22`, 'utf8')).toBe(DAMAGE);
    expect(contactIds((await readStored(path)).record)).toEqual(['one', 'two', 'three']);
    expect(damageOf(path)).toBeUndefined();
    expect(await setDamagedAside(path, today)).toBeUndefined();
  });

  it('gives way to an empty record where no version can be read', async () => {
    const path = await damaged();
    rmSync(join(dirname(path), 'versions'), { recursive: true });
    await setDamagedAside(path, today);
    expect((await readStored(path)).record).toMatchObject({ revision: 0 });
    await changeStored(path, addContact('new'), { today });
    expect((await readStored(path)).record).toMatchObject({
      revision: 1,
      contacts: [{ id: 'new' }],
    });
  });

  it('puts back a version of a newer carepath byte for byte', async () => {
    const path = await damaged();
    const text = '{"format":2,"revision":3,"contacts":"another shape"}\n';
    writeFileSync(join(dirname(path), 'versions', '000003.json'), text);
    await setDamagedAside(path, today);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('is not what a missing record is, nor one that cannot be opened', async () => {
    const folder = temporaryFolder();
    expect(damageOf(join(folder, 'progress.json'))).toBeUndefined();
    expect(await failureOf(() => damageOf(folder))).toMatchObject({ code: 3 });
  });

  it('is there whole after a kill at whichever write, as is the record', {
    timeout: 60_000,
  }, async () => {
    const first = await damaged();
    const paths = Array.from({ length: WRITES }, () => join(temporaryFolder(), 'progress.json'));
    for (const path of paths) cpSync(dirname(first), dirname(path), { recursive: true });
    const before = readFileSync(join(dirname(first), 'versions', '000003.json'), 'utf8');
    const ended = await inParallel(
      paths.map((path, at) => () => run({ path, ids: ['x'], aside: true, dieAt: at + 1 })),
      3,
    );
    expect(ended.filter(({ signal }) => signal === 'SIGKILL').length).toBeGreaterThan(8);
    expect(ended.at(-1)).toMatchObject({ code: 0, signal: null });
    for (const path of paths) {
      const now = readFileSync(path, 'utf8');
      expect([DAMAGE, before]).toContain(now);
      const kept = asides(path).map((name) => readFileSync(join(dirname(path), name), 'utf8'));
      if (now === before) expect(kept).toEqual([DAMAGE]);
      rmSync(`${path}.lock`, { recursive: true, force: true });
      await setDamagedAside(path, today);
      expect(contactIds((await readStored(path)).record)).toEqual(['one', 'two', 'three']);
      expect(existsSync(join(dirname(path), asides(path)[0] ?? 'none'))).toBe(true);
    }
  });

  it('stays where it is when the disk is full, at whichever write', async () => {
    const path = await damaged();
    const ids = Array.from({ length: WRITES }, (_, room) => `${room}`);
    const { out, err } = await run({ path, ids, aside: true, full: true });
    const [first] = out.trim().split('\n');
    expect(Number(first)).toBeGreaterThan(0);
    expect(err.match(/^There is no space left/gm)?.length).toBe(Number(first));
    expect(err).not.toMatch(/^\w*Error/m);
    expect(asides(path)).toHaveLength(1);
    expect(contactIds((await readStored(path)).record)).toEqual(['one', 'two', 'three']);
  });

  it('is set aside once by several at once', async () => {
    const path = await damaged();
    const kept = await Promise.all([1, 2, 3, 4].map(() => setDamagedAside(path, today)));
    expect(kept.filter((each) => each !== undefined)).toHaveLength(1);
    expect(asides(path)).toHaveLength(1);
  });
});
