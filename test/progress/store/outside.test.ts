import {
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStored } from '../../../src/progress/store/change.ts';
import { readStored } from '../../../src/progress/store/read.ts';
import { undoEdit } from '../../../src/progress/store/undo.ts';
import { keptVersions } from '../../../src/progress/store/versions.ts';
import { addContact, contactIds } from './edits.ts';
import { temporaryFolder, today } from './sample.ts';

const add = (path: string, id: string) => changeStored(path, addContact(id), { today });
const undo = (path: string) => changeStored(path, undoEdit(path), { today });
const idsAt = async (path: string) => contactIds((await readStored(path)).record);
const versionOf = (path: string, revision: number) =>
  join(path, '..', 'versions', `${String(revision).padStart(6, '0')}.json`);
const history = (path: string) =>
  keptVersions(path).map(({ revision, text }) => `${revision} ${text}`);

async function recordOf(...ids: string[]): Promise<string> {
  const path = join(temporaryFolder(), 'progress.json');
  for (const id of ids) await add(path, id);
  return path;
}

/** The file with a later date than any other: the person wrote it last. */
function date(path: string, seconds: number): void {
  utimesSync(path, seconds, seconds);
}
const LATER = 4102444800;

describe('a record changed outside carepath', () => {
  it('keeps what was changed by hand, as a revision of its own', async () => {
    const path = await recordOf('one', 'two');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Name two', 'Lee Park'));
    await add(path, 'three');
    expect(history(path)).toEqual([
      '4 Added contact three',
      '3 Changed outside carepath',
      '2 Added contact two',
      '1 Added contact one',
    ]);
    await undo(path);
    expect((await readStored(path)).record?.contacts?.at(-1)?.name).toBe('Lee Park');
    await undo(path);
    expect((await readStored(path)).record?.contacts?.at(-1)?.name).toBe('Name two');
  });

  it('does not take other line ends or a byte order mark for a change', async () => {
    const path = await recordOf('one');
    writeFileSync(path, `\ufeff${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
    await add(path, 'two');
    expect(history(path)).toEqual(['2 Added contact two', '1 Added contact one']);
  });

  it('goes on from an earlier version that was copied over it', async () => {
    const path = await recordOf('one', 'two', 'three');
    copyFileSync(versionOf(path, 1), path);
    date(path, LATER);
    await add(path, 'four');
    expect(await idsAt(path)).toEqual(['one', 'four']);
    expect(history(path).slice(0, 2)).toEqual([
      '5 Added contact four',
      '4 Changed outside carepath',
    ]);
    await undo(path);
    await undo(path);
    expect(await idsAt(path)).toEqual(['one', 'two', 'three']);
  });

  it('starts anew when its file is gone, and an undo brings it back', async () => {
    const path = await recordOf('one', 'two');
    rmSync(path);
    await add(path, 'three');
    expect(await idsAt(path)).toEqual(['three']);
    expect((await undo(path)).text).toBe('Took back: Added contact three');
    expect((await undo(path)).text).toBe('Took back: Started anew, as no record was found');
    expect(await idsAt(path)).toEqual(['one', 'two']);
  });

  it('can be undone to the state in which it came, without any versions', async () => {
    const path = await recordOf('one', 'two');
    rmSync(join(path, '..', 'versions'), { recursive: true });
    await add(path, 'three');
    await undo(path);
    expect(await idsAt(path)).toEqual(['one', 'two']);
    await expect(undo(path)).rejects.toThrow('The version before it is no longer kept.');
  });

  it('goes on from a record that is ahead of its versions', async () => {
    const [path, other] = [await recordOf('one'), await recordOf('1', '2', '3', '4')];
    copyFileSync(other, path);
    await add(path, '5');
    expect(await idsAt(path)).toEqual(['1', '2', '3', '4', '5']);
    expect((await readStored(path)).record?.revision).toBe(5);
  });
});

describe('a command that was cut off between its claim and its write', () => {
  async function cutOff(): Promise<string> {
    const path = await recordOf('one', 'two');
    const before = readFileSync(path);
    await add(path, 'three');
    writeFileSync(path, before);
    date(path, 1);
    return path;
  }

  it('has its change put in place by the next one, which says so', async () => {
    const path = await cutOff();
    const { adopted, record } = await add(path, 'four');
    expect(adopted).toEqual(['Added contact three']);
    expect(contactIds(record)).toEqual(['one', 'two', 'three', 'four']);
    expect(record.revision).toBe(4);
  });

  it('has a claim that cannot be read set aside, not lost and not in the way', async () => {
    const path = await cutOff();
    writeFileSync(versionOf(path, 3), '{"format":1,');
    expect((await add(path, 'four')).adopted).toEqual([]);
    expect(await idsAt(path)).toEqual(['one', 'two', 'four']);
    const aside = readdirSync(join(path, '..', 'versions')).filter((name) =>
      name.startsWith('damaged-3-'),
    );
    expect(aside).toHaveLength(1);
  });

  it('has a claim by a newer carepath left to that one', async () => {
    const path = await cutOff();
    writeFileSync(versionOf(path, 3), JSON.stringify({ format: 2, revision: 3 }));
    await expect(add(path, 'four')).rejects.toMatchObject({
      message: expect.stringContaining('newer'),
    });
    expect(await idsAt(path)).toEqual(['one', 'two']);
  });
});

describe('the kept versions', () => {
  it('are told newest first, damaged ones included', async () => {
    const path = await recordOf('one', 'two', 'three');
    writeFileSync(versionOf(path, 2), '');
    expect(keptVersions(path)).toEqual([
      {
        revision: 3,
        path: versionOf(path, 3),
        text: 'Added contact three',
        date: today,
        readable: true,
      },
      { revision: 2, path: versionOf(path, 2), readable: false },
      {
        revision: 1,
        path: versionOf(path, 1),
        text: 'Added contact one',
        date: today,
        readable: true,
      },
    ]);
  });

  it('are none where there is no record', () => {
    expect(keptVersions(join(temporaryFolder(), 'none', 'progress.json'))).toEqual([]);
  });
});
