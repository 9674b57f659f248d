import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { filledHome } from '../support/filled-home.ts';

describe('history', () => {
  it('tells every change in words, newest first, one a line between tabs', async () => {
    const { run } = await filledHome();
    await run('undo');
    const { code, out } = await run('history');
    expect(code).toBe(0);
    const lines = out.slice(0, -1).split('\n');
    expect(lines.map((line) => line.split('\t'))).toEqual([
      ['5', '2026-11-22', expect.stringMatching(/^Took back: Changed your profile/), ''],
      ['4', '2026-11-22', expect.stringMatching(/^Changed your profile/), 'taken back by 5'],
      ['3', '2026-11-22', expect.stringMatching(/^Added continuing education h3/), ''],
      ['2', '2026-11-22', expect.stringMatching(/^Added experience x2/), ''],
      ['1', '2026-11-22', expect.stringMatching(/^Added experience x1/), ''],
    ]);
  });

  it('says on a terminal what was taken back', async () => {
    const { home, run } = await filledHome();
    await run('undo');
    const { out } = await runCarepath(['history'], { home, tty: true, columns: 120 });
    expect(out).toMatch(/^Revision {2}Date {10}What\n/);
    expect(out).toMatch(/^ {7}4 {2}Nov 22, 2026 {2}Changed your profile: .*\(taken back\)$/m);
  });

  it('shows the newest with --limit, and says how many it left out', async () => {
    const { run } = await filledHome();
    const { out, err } = await run('history', '--limit', '2');
    expect(out.match(/^\d+/gm)).toEqual(['4', '3']);
    expect(err).toContain('2 older, without --limit.');
  });

  it.each(['0', '-1', 'two', '1.5'])('refuses --limit %s', async (limit) => {
    const { code, err } = await runCarepath(['history', `--limit=${limit}`], { home: newHome() });
    expect(code).toBe(2);
    expect(err).toContain('is not a number of 1 or more');
  });

  it('is JSON with the same', async () => {
    const { run } = await filledHome();
    await run('undo');
    const answer = JSON.parse((await run('history', '--json', '--limit', '2')).out);
    expect(answer).toEqual({
      format: 1,
      revision: 5,
      history: [
        {
          revision: 5,
          date: '2026-11-22',
          text: expect.stringContaining('Took back'),
          undoes: 4,
          takenBackBy: null,
          readable: true,
        },
        expect.objectContaining({ revision: 4, undoes: null, takenBackBy: 5 }),
      ],
    });
  });

  it('tells what was changed by hand since, and which versions are damaged', async () => {
    const { home, run, path, record } = await filledHome();
    writeFileSync(path, JSON.stringify({ ...record(), profile: { name: 'Dana' } }));
    writeFileSync(join(home, 'versions', '000002.json'), '{');
    const lines = (await run('history')).out.trimEnd().split('\n');
    expect(lines[0]).toBe('now\t\tChanged outside carepath\t');
    expect(lines[3]).toBe('2\t\tThis version is damaged\tdamaged');
  });

  it('says that what came before is no longer kept', async () => {
    const { home, run } = await filledHome();
    for (let id = 0; id < 18; id += 1) await run('confirm', 'four-domains', id % 2 ? 'yes' : 'no');
    expect(readdirSync(join(home, 'versions'))).toHaveLength(20);
    expect((await run('history')).err).toContain('What came before is no longer kept');
  });

  it('drives no terminal with what someone wrote into the file', async () => {
    const { run, path, record } = await filledHome();
    const text = 'a\u001b[2J\tb\nc';
    writeFileSync(
      path,
      JSON.stringify({ ...record(), revision: 9, change: { text, date: '2026-11-22' } }),
    );
    await run('add', 'note', 'x1', 'z');
    const { out } = await run('history');
    expect(out).not.toContain('\u001b');
    expect(out).toContain('9\t2026-11-22\ta␛[2J b c\t');
  });

  it('is empty, with a sentence, where nothing was recorded', async () => {
    const { code, out, err } = await runCarepath(['history'], { home: newHome() });
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'Nothing was recorded yet.\n' });
  });
});
