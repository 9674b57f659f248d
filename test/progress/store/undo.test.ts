import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRecord } from '../../../src/progress/record.ts';
import { changeStored } from '../../../src/progress/store/change.ts';
import { readStored } from '../../../src/progress/store/read.ts';
import { undoEdit } from '../../../src/progress/store/undo.ts';
import { keptVersions } from '../../../src/progress/store/versions.ts';
import { addContact, contactIds } from './edits.ts';
import { temporaryFolder, today } from './sample.ts';

const add = (path: string, id: string) => changeStored(path, addContact(id), { today });
const undo = (path: string) => changeStored(path, undoEdit(path), { today });
const idsAt = async (path: string) => contactIds((await readStored(path)).record);
const newPath = () => join(temporaryFolder(), 'progress.json');

describe('undo', () => {
  it('takes back one command, in words, as a revision of its own', async () => {
    const path = newPath();
    await add(path, 'one');
    await add(path, 'two');
    const { text, record } = await undo(path);
    expect(text).toBe('Took back: Added contact two');
    expect(contactIds(record)).toEqual(['one']);
    expect(record).toMatchObject({ revision: 3, change: { text, date: today, undoes: 2 } });
  });

  it('walks back one command at a time until nothing is left', async () => {
    const path = newPath();
    for (const id of ['one', 'two', 'three']) await add(path, id);
    const texts = [await undo(path), await undo(path), await undo(path)].map(({ text }) => text);
    expect(texts).toEqual(['three', 'two', 'one'].map((id) => `Took back: Added contact ${id}`));
    expect((await readStored(path)).record).toEqual({
      ...emptyRecord(),
      revision: 6,
      change: { text: texts[2], date: today, undoes: 1 },
    });
    await expect(undo(path)).rejects.toThrow('There is nothing to take back.');
    expect((await readStored(path)).record?.revision).toBe(6);
  });

  it('takes back what was done after an undo, then steps over both', async () => {
    const path = newPath();
    await add(path, 'one');
    await add(path, 'two');
    await undo(path);
    await add(path, 'three');
    expect((await undo(path)).text).toBe('Took back: Added contact three');
    expect((await undo(path)).text).toBe('Took back: Added contact one');
    expect(await idsAt(path)).toEqual([]);
  });

  it('has nothing to take back where nothing was entered', async () => {
    await expect(undo(newPath())).rejects.toThrow('There is nothing to take back.');
  });

  it('says which change is too long ago, and changes nothing', async () => {
    const path = newPath();
    for (let id = 1; id <= 25; id += 1) await add(path, String(id));
    const taken: string[] = [];
    let refused: unknown;
    while (refused === undefined && taken.length < 30) {
      await undo(path).then(
        ({ text }) => taken.push(text),
        (error: unknown) => {
          refused = error;
        },
      );
    }
    // Each undo is a version too, and pushes no old one out.
    expect(taken.at(-1)).toBe('Took back: Added contact 7');
    expect(refused).toMatchObject({
      message: expect.stringMatching(
        /^This cannot be taken back: ".*"\. The version before it is no longer kept\.$/,
      ),
    });
    expect(await idsAt(path)).toHaveLength(6);
    await add(path, 'after');
    expect(keptVersions(path)).toHaveLength(20);
  });

  it('shows in a dry run what it would take back, also what was changed by hand', async () => {
    const path = newPath();
    await add(path, 'one');
    const { record = emptyRecord() } = await readStored(path);
    expect(undoEdit(path)(record).text).toBe('Took back: Added contact one');
    const byHand = { ...record, profile: { name: 'Dana' } };
    writeFileSync(path, JSON.stringify(byHand));
    expect(undoEdit(path)(byHand)).toEqual({
      record,
      text: 'Took back: Changed outside carepath',
      undoes: 2,
    });
    expect(await undo(path)).toMatchObject({
      text: 'Took back: Changed outside carepath',
      record: { revision: 3, change: { undoes: 2 } },
    });
    expect((await readStored(path)).record?.profile).toBeUndefined();
  });

  it('behaves like a stack of states, whatever is done in between', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('add', 'undo'), { maxLength: 9 }),
        async (commands) => {
          const path = newPath();
          const states: string[][] = [[]];
          for (const [index, command] of commands.entries()) {
            if (command === 'add') {
              states.push([...(states.at(-1) ?? []), String(index)]);
              await add(path, String(index));
            } else if (states.length > 1) {
              states.pop();
              await undo(path);
            } else {
              await expect(undo(path)).rejects.toThrow('There is nothing to take back.');
            }
            expect(await idsAt(path)).toEqual(states.at(-1));
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
