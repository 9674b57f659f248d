import { mkdirSync, readdirSync, rmdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStored } from '../../../src/progress/store/change.ts';
import { readStored } from '../../../src/progress/store/read.ts';
import { addContact, contactIds } from './edits.ts';
import { inParallel, run, useDriver } from './processes.ts';
import { scale, temporaryFolder, today } from './sample.ts';

useDriver();

const writers = scale === 1 ? 8 : 16;
const each = scale === 1 ? 10 : 50;
const tasks = (path: string, count: number) =>
  Array.from({ length: writers }, (_, writer) => ({
    path,
    ids: Array.from({ length: count }, (_, index) => `w${writer}-${index}`),
  }));

async function addAllAtOnce(path: string, count: number, lockless = false) {
  const ended = await Promise.all(tasks(path, count).map((task) => run({ ...task, lockless })));
  expect(ended.map(({ err }) => err).join('')).toBe('');
  return (await readStored(path)).record;
}

describe('many commands at once', () => {
  it('keep every entry, each in a revision of its own', { timeout: 60_000 }, async () => {
    const path = join(temporaryFolder(), 'progress.json');
    const record = await addAllAtOnce(path, each);
    const added = tasks(path, each).flatMap(({ ids }) => ids);
    expect(contactIds(record).sort()).toEqual(added.sort());
    expect(record?.revision).toBe(writers * each);
    expect(readdirSync(join(path, '..')).sort()).toEqual(['progress.json', 'versions']);
  });

  it('keep every entry even when the lock lets all of them in', { timeout: 60_000 }, async () => {
    const path = join(temporaryFolder(), 'progress.json');
    const record = await addAllAtOnce(path, each, true);
    expect(contactIds(record)).toHaveLength(writers * each);
    expect(record?.revision).toBe(writers * each);
  });

  it('keep every entry when they take over a dead lock together', {
    timeout: 200_000,
  }, async () => {
    const rounds = Array.from({ length: 5 * scale }, (_, round) => round);
    const folder = temporaryFolder();
    const kept = await inParallel(
      rounds.map((round) => async () => {
        const path = join(folder, String(round), 'progress.json');
        mkdirSync(`${path}.lock`, { recursive: true });
        utimesSync(`${path}.lock`, 1, 1);
        return contactIds(await addAllAtOnce(path, 2)).length;
      }),
      1,
    );
    expect(kept).toEqual(rounds.map(() => writers * 2));
  });
});

describe('a lock whose holder is dead', () => {
  const dead: Record<string, (lock: string) => void> = {
    'dated a moment ago': () => undefined,
    'dated in the future': (lock) => utimesSync(lock, 4102444800, 4102444800),
    'dated long ago': (lock) => utimesSync(lock, 0, 0),
    'that became a folder with something in it': (lock) => mkdirSync(join(lock, 'left')),
    'that became a file': (lock) => {
      rmdirSync(lock);
      writeFileSync(lock, '');
    },
  };

  it('stops nobody for longer than four seconds, whatever its date', {
    timeout: 4_000,
  }, async () => {
    const folder = temporaryFolder();
    const added = Object.entries(dead).map(async ([name, make]) => {
      const path = join(folder, name, 'progress.json');
      mkdirSync(`${path}.lock`, { recursive: true });
      make(`${path}.lock`);
      await changeStored(path, addContact('one'), { today });
      return contactIds((await readStored(path)).record);
    });
    expect(await Promise.all(added)).toEqual(Object.keys(dead).map(() => ['one']));
  });
});
