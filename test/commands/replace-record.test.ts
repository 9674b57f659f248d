import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { runCarepath } from '../support/carepath.ts';
import { filledHome } from '../support/filled-home.ts';
import { keyboard } from '../support/keyboard.ts';

/** Starts a command in a terminal and comes back with it once the text was drawn. */
async function askedIn(home: string, argv: string[], text: string) {
  const keys = keyboard();
  const said = { out: '', err: '' };
  const stream = (name: keyof typeof said) => ({
    write: (words: string) => {
      said[name] += words;
    },
    isTTY: true,
    columns: 80,
  });
  const ended = run(argv, {
    stdin: keys.input,
    stdout: stream('out'),
    stderr: stream('err'),
    promptOutput: keys.output,
    env: { CAREPATH_HOME: home, NO_COLOR: '1' },
    cwd: home,
    home,
    platform: 'linux',
    today: '2026-11-22',
    nodeVersion: 'v20.17.0',
  });
  await keys.until(text);
  return { keys, said, ended };
}

describe('a whole record replaced', () => {
  it.each([
    [['restore', '1'], 'Go back to'],
    [['import', 'r.json'], 'Replace your whole record'],
  ])(
    'is refused when another command changed it while the person was looking: %j',
    async (argv, question) => {
      const { home, run: other, path, record } = await filledHome();
      await other('export', '--all', '-o', 'r.json');
      await other('remove', 'h3', '-y');
      const { keys, said, ended } = await askedIn(home, argv, question);
      await other('profile', '--state', 'TX');
      const now = readFileSync(path);
      await keys.answer('y');
      expect(await ended).toBe(1);
      expect(said.err).toContain('Another command changed the record in the meantime.');
      expect(said.out).toBe('');
      expect(readFileSync(path)).toEqual(now);
      expect(record().profile.state).toBe('TX');
    },
  );

  it('is left alone by Ctrl-C', async () => {
    const { home, path } = await filledHome();
    const before = readFileSync(path);
    const { keys, said, ended } = await askedIn(home, ['restore', '1'], 'Go back to');
    keys.type('\u0003');
    expect(await ended).toBe(130);
    expect(said.err).toBe('Stopped. Nothing was changed.\n');
    expect(readFileSync(path)).toEqual(before);
  });

  it('stays one of the two when two commands restore at once', async () => {
    const { home, record } = await filledHome();
    const both = await Promise.all(
      ['2', '1'].map((revision) => runCarepath(['restore', revision, '-y'], { home })),
    );
    // The second may find another record than the one it compared, and is refused then.
    const done = both.filter(({ code }) => code === 0).length;
    expect(done).toBeGreaterThan(0);
    expect(record()).toMatchObject({ revision: 4 + done, experience: expect.any(Array) });
  });
});

describe('one entry, removed or edited after a question', () => {
  it('stays as another command has made it meanwhile', async () => {
    const { home, run: other, record } = await filledHome();
    const { keys, said, ended } = await askedIn(home, ['remove', 'h3'], 'Remove it?');
    await other('edit', 'h3', '--hours', '9');
    await keys.answer('y');
    expect(await ended).toBe(1);
    expect(said.err).toContain('Another command changed the record in the meantime.');
    expect(record().continuingEducation[0].hours).toBe(9);
  });

  it('goes where only something else has changed', async () => {
    const { home, run: other, record } = await filledHome();
    const { keys, ended } = await askedIn(home, ['remove', 'h3'], 'Remove it?');
    await other('profile', '--state', 'TX');
    await keys.answer('y');
    expect(await ended).toBe(0);
    expect(record().continuingEducation).toEqual([]);
  });
});
