import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplePeople } from '../../src/commands/example-people.ts';
import { newHome, runCarepath } from '../support/carepath.ts';
import { dana, keep } from '../support/dana.ts';

const people = examplePeople.map(({ id }) => id);

describe('carepath demo', () => {
  it('lists the six example people and what they ask', async () => {
    const { code, out } = await runCarepath(['demo'], { home: newHome() });
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map(([id]) => id)).toEqual(people);
    for (const row of rows) expect(row).toHaveLength(3);
  });

  it('answers a script', async () => {
    const { out } = await runCarepath(['demo', '--json'], { home: newHome() });
    expect(JSON.parse(out).people).toHaveLength(6);
  });
});

describe('carepath demo PERSON', () => {
  it.each(people)('is the home of %s', async (person) => {
    const { code, out, err } = await runCarepath(['demo', person], { home: newHome(), tty: true });
    expect(code).toBe(0);
    expect(out).toContain('Ready for');
    expect(err).toContain(`Example ${person}, seen on `);
    expect(err).toContain('Your own record was not touched.');
  });

  it.each(people)('runs any command on %s, with its options', async (person) => {
    const lines = [
      ['steps'],
      ['skills'],
      ['ladder'],
      ['salary'],
      ['certs', 'check', 'ccm'],
      ['report'],
    ];
    for (const line of lines) {
      const argv = ['demo', person, ...line, '--json'];
      const { code, out } = await runCarepath(argv, { home: newHome() });
      expect({ argv, code }).toEqual({ argv, code: 0 });
      expect(JSON.parse(out)).toMatchObject({ format: 1 });
    }
  });

  it('sees the example on its own day, unless another is asked for', async () => {
    const asOf = async (...more: string[]) => {
      const argv = ['demo', 'bedside-rn', 'steps', '--json', ...more];
      const { out } = await runCarepath(argv, { home: newHome(), today: '2031-01-01' });
      return JSON.parse(out).asOf;
    };
    expect(await asOf()).toMatch(/^2026-/);
    expect(await asOf('--as-of', '2027-03-01')).toBe('2027-03-01');
    expect(await asOf('--as-of=2027-03-01')).toBe('2027-03-01');
  });

  it('takes global options before it as well', async () => {
    const argv = ['--json', 'demo', 'bedside-rn', 'certs', 'check', 'ccm'];
    const { out } = await runCarepath(argv, { home: newHome() });
    expect(JSON.parse(out).credential.id).toBe('ccm');
  });

  it('works on a copy: neither your record nor the example changes', async () => {
    const home = newHome();
    const mine = keep(home, dana);
    const example = new URL('../../examples/bedside-rn.json', import.meta.url);
    const before = [readFileSync(mine, 'utf8'), readFileSync(example, 'utf8')];
    const { code, out } = await runCarepath(['demo', 'bedside-rn', 'done', '9.7'], { home });
    expect(code).toBe(0);
    expect(out).toContain('Done: 9.7');
    expect([readFileSync(mine, 'utf8'), readFileSync(example, 'utf8')]).toEqual(before);
    expect(readdirSync(home)).toEqual(['progress.json']);
  });

  it('names no undo, which would be about your own record', async () => {
    const home = newHome();
    const { err } = await runCarepath(['demo', 'bedside-rn', 'done', '9.7'], { home });
    expect(err).not.toContain('undo');
  });

  it('has nothing to undo, and says why', async () => {
    const { code, err } = await runCarepath(['demo', 'lpn', 'undo'], { home: newHome() });
    expect(code).toBe(1);
    expect(err).toContain('A demo keeps nothing');
  });

  it('does not run inside another demo', async () => {
    const { code, err } = await runCarepath(['demo', 'lpn', 'demo', 'aide'], { home: newHome() });
    expect(code).toBe(2);
    expect(err).toContain('One demo cannot run inside another.');
    expect(err).not.toContain('--file');
  });

  it('leaves no folder behind, also when the command fails', async () => {
    const left = () =>
      readdirSync(tmpdir()).filter((name) => /^carepath-[A-Za-z0-9]{6}$/.test(name));
    const before = left();
    await runCarepath(['demo', 'bedside-rn', 'steps', '99'], { home: newHome() });
    expect(left()).toEqual(before);
  });

  it('ends with the code of the command', async () => {
    const home = newHome();
    expect((await runCarepath(['demo', 'lpn', 'steps', '99'], { home })).code).toBe(2);
    const asked = ['demo', 'lpn', 'certs', 'check', 'ccm', '--exit-code'];
    expect((await runCarepath(asked, { home })).code).toBe(1);
  });

  it('is quiet when asked to be', async () => {
    const { err } = await runCarepath(['demo', 'lpn', 'steps', '-q'], { home: newHome() });
    expect(err).toBe('');
  });

  it.each([
    ['bedsid-rn', 'Did you mean bedside-rn?'],
    ['nurse', 'There are: newcomer, aide'],
  ])('suggests for "%s"', async (person, hint) => {
    const { code, out, err } = await runCarepath(['demo', person], { home: newHome() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
  });

  it.each([['--file', 'mine.json'], ['--file=mine.json']])(
    'refuses %j: a demo writes to no file of yours',
    async (...words) => {
      const home = newHome();
      const { code, err } = await runCarepath(['demo', 'lpn', 'done', '3.2', ...words], { home });
      expect(code).toBe(2);
      expect(err).toContain('--file');
      expect(existsSync(join(home, 'mine.json'))).toBe(false);
    },
  );
});
