import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';

const line = (words: string) => words.split(' ');
const job = line('add experience --title Nurse --kind rn --from 1969-06 --hours-per-week 36');

/** Runs command lines in one home, each on a day of its own. */
function homeOfDays() {
  const home = newHome();
  const path = join(home, 'progress.json');
  const on = (today: string, ...argv: string[]) => runCarepath(argv, { home, today });
  const json = async (today: string, ...argv: string[]) => {
    const { code, out, err } = await on(today, ...argv, '--json');
    expect({ argv, code, err: code === 0 ? '' : err }).toEqual({ argv, code: 0, err: '' });
    return JSON.parse(out);
  };
  const record = () => JSON.parse(readFileSync(path, 'utf8'));
  return { home, path, on, json, record };
}

/** Forwards and backwards, over leap days and both ends of what people live to see. */
const days = [
  ...['2026-11-22', '2026-11-21', '2024-02-29', '1970-01-01', '2100-03-01', '2100-02-28'],
  ...['1972-02-29', '2026-11-22', '1970-01-01', '2000-02-29'],
];

describe('a clock that was set back', () => {
  it('never brings an id twice, whatever was removed and taken back in between', async () => {
    const { json, record } = homeOfDays();
    const ids: string[] = [];
    for (const [index, today] of days.entries()) {
      const { entry } = await json(today, ...job);
      ids.push(entry.id);
      if (index % 3 === 0) await json(today, 'remove', entry.id, '--yes');
      if (index % 3 === 1) await json(today, 'undo');
    }
    expect(ids).toHaveLength(days.length);
    expect(new Set(ids).size).toBe(days.length);
    const kept = record().experience.map(({ id }: { id: string }) => id);
    expect(kept).toEqual(ids.filter((_, index) => index % 3 === 2));
  });

  it('keeps counting revisions, and history in the order in which it happened', async () => {
    const { json } = homeOfDays();
    for (const today of days) await json(today, ...job);
    const { history } = await json('1970-01-01', 'history');
    expect(history.map(({ revision }: { revision: number }) => revision)).toEqual(
      days.map((_, index) => days.length - index),
    );
    expect(history.map(({ date }: { date: string }) => date)).toEqual([...days].reverse());
  });

  it('leaves undo to take back the last command, not the one with the latest date', async () => {
    const { json, record } = homeOfDays();
    for (const today of days) await json(today, ...job);
    for (const left of [9, 8, 7]) {
      await json('1970-01-01', 'undo');
      expect(record().experience).toHaveLength(left);
    }
    expect(record().change).toMatchObject({ date: '1970-01-01', undoes: 8 });
    await json('1970-01-01', 'restore', '2', '--yes');
    expect(record().experience).toHaveLength(2);
  });

  it('lets the next command go on where one was cut off, and loses neither state', async () => {
    const { home, path, json, record } = homeOfDays();
    await json('2026-11-22', ...job);
    const before = readFileSync(path);
    await json('2026-11-21', ...job);
    // The claim is there and the record is not, and by its date it is the younger one.
    writeFileSync(path, before);
    utimesSync(path, 4_102_444_800, 4_102_444_800);
    await json('1970-01-01', ...job);
    const versions = readdirSync(join(home, 'versions')).map(
      (name) => JSON.parse(readFileSync(join(home, 'versions', name), 'utf8')).experience.length,
    );
    expect(versions).toEqual([1, 2, 1, 2]);
    expect(record().revision).toBe(4);
  });
});

describe('a day that is not like others', () => {
  it.each([
    ['2026-11-22', 'add ce --hours 3 --topic ethics --date 2024-02-29', 'Feb 29, 2024'],
    ['2024-02-29', 'add ce --hours 3 --topic ethics --date -1y', 'Feb 28, 2023'],
    ['2024-02-29', 'add credential --credential ccm --expires +4y', 'Feb 29, 2028'],
    ['2026-11-22', 'add credential --credential rn --state OH --expires 2024-02', 'Feb 29, 2024'],
    ['2026-11-22', 'add exam --exam nclex-rn --passed --date 1970-01-01', 'Jan 1, 1970'],
    ['1970-01-01', 'add ce --hours 1 --topic ethics --date today', 'Jan 1, 1970'],
    ['1970-01-01', 'add credential --credential ccm --expires 2100-02', 'Feb 28, 2100'],
    ['2100-03-01', 'add ce --hours 1 --topic ethics --date yesterday', 'Feb 28, 2100'],
    ['2026-11-22', 'add experience --title A --kind rn --from 2000-02-29 --to 2100-02-28', '2100'],
  ])('%s: %s is recorded, and read again', async (today, words, said) => {
    const { on, json } = homeOfDays();
    const { code, out, err } = await on(today, ...line(words));
    expect({ code, out: out.includes(said) ? said : out + err }).toEqual({ code: 0, out: said });
    await json(today, 'list');
    await json(today, 'certs', 'check', 'ccm');
  });

  it.each([
    ['2026-11-22', 'add ce --hours 3 --topic ethics --date 2026-02-29', 'is not a date'],
    ['2026-11-22', 'add credential --credential ccm --expires 2100-02-29', 'is not a date'],
    ['2026-11-22', 'add ce --hours 3 --topic ethics --date 2100-01-01', 'has not come yet'],
    ['1970-01-01', 'add ce --hours 3 --topic ethics --date 2026-11-22', 'has not come yet'],
    ['2026-11-22', 'add exam --exam nclex-rn --passed --date 0026-11-22', 'Check the year.'],
    [
      '2026-11-22',
      'add credential --credential ccm --issued 2024-05 --expires 2024-02',
      'lies before',
    ],
  ])('%s: %s is refused in words', async (today, words, said) => {
    const { home, on } = homeOfDays();
    const { code, out, err } = await on(today, ...line(words));
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining(said),
    });
    expect(readdirSync(home)).toEqual([]);
  });
});
