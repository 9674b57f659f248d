/** Checks 39 to 44 and 46: prompts. */
import { existsSync, readFileSync } from 'node:fs';
import stripAnsi from 'strip-ansi';
import { expect, test } from 'vitest';
import { carepath, freshHome, recordPath } from '../carepath.ts';
import { Interview } from '../interview.ts';
import { ctrl, enter, openTerminal } from '../terminal.ts';
import { commands, homeOf, problemsOf } from './lines.ts';

/** Command lines that ask when they can, and the words that would have answered. */
const asking: [line: string[], named: string][] = [
  [['assess'], '--answers'],
  [['add'], 'experience'],
  [['add', 'education'], '--level'],
  [['add', 'experience'], '--kind'],
  [['add', 'credential'], '--credential'],
  [['add', 'exam'], '--exam'],
  [['add', 'ce'], '--hours'],
  [['confirm', 'good-moral-character'], 'yes'],
  [['remove', 'rn license'], '--yes'],
  [['edit', 'rn license'], '--expires'],
];

export function interactiveChecks(): void {
  test.each(asking)(
    '39. Without a terminal %j names what is missing and exits 2',
    async (line, named) => {
      const home = homeOf('bedside-rn');
      const before = readFileSync(recordPath(home));
      const { code, signal, stdout, stderr } = await carepath(line, { home });
      expect({ code, signal, stdout }).toEqual({ code: 2, signal: null, stdout: '' });
      expect(stderr).toContain(named);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(readFileSync(recordPath(home)).equals(before)).toBe(true);
    },
  );

  test('39. No command hangs or asks when there is nobody to ask', async () => {
    const problems = await problemsOf(commands, async ({ name }) => {
      const answer = await carepath(name.split(' '), { home: homeOf('bedside-rn') });
      const { code, signal, stdout, stderr } = answer;
      const clean = !`${stdout}${stderr}`.includes('\u001b') && !/^\s+at /m.test(stderr);
      return signal === null && [0, 1, 2].includes(code ?? -1) && clean ? undefined : name;
    });
    expect(problems).toEqual([]);
  });

  test.each([
    ['--no-input', ['--no-input'], {}],
    ['CI=true', [], { CI: 'true' }],
  ])('40. %s does the same on a real terminal', async (_, flags, env) => {
    for (const [line, named] of asking) {
      const screen = openTerminal([...line, ...flags], { home: homeOf('bedside-rn'), env });
      expect({ line, code: await screen.ended }).toEqual({ line, code: 2 });
      expect(screen.text()).toContain(named);
    }
  });

  test.each(['c', 'd'])(
    '41. Control-%s in a prompt: one line, exit 130, the cursor and the echo are back',
    async (letter) => {
      const screen = openTerminal(['add', 'ce'], {
        home: freshHome(),
        around: '"$@"; echo "ended with $?"; read -r line; echo "heard $line"',
      });
      await screen.waitFor(/›|\? /);
      screen.type(ctrl(letter));
      await screen.waitFor('ended with 130');
      expect(screen.cursorShown()).toBe(true);
      expect(screen.text()).not.toMatch(/^\s+at /m);
      screen.type('typed again\n');
      await screen.waitFor('heard typed again');
      // Once as it was typed, once as it was heard: the echo is on.
      expect(screen.text().match(/typed again/g)).toHaveLength(2);
    },
  );

  test('42. A questionnaire left half-way is kept, and offered next time', async () => {
    const home = freshHome();
    const first = openTerminal(['assess'], { home });
    const interview = new Interview(first);
    await interview.answer('Dana');
    expect(await interview.question()).toContain('Which state');
    first.type(ctrl('c'));
    expect(await first.ended).toBe(130);
    const second = openTerminal(['assess'], { home });
    const question = await new Interview(second).question();
    expect(question).toMatch(/goes on at/);
    expect(question).toContain('Which state');
  });

  test('43. One can go back a question, and sees everything before it is saved', async () => {
    const home = freshHome();
    const screen = openTerminal(['assess', '--section', 'fit'], { home, rows: 50 });
    const interview = new Interview(screen);
    const first = await interview.question();
    await interview.answer('y');
    await interview.question();
    await interview.answer('<');
    const again = await interview.question();
    expect(again.split('\n').at(-2)).toBe(first.split('\n').at(-2));
    await interview.answerUntil(/Type a number to change/, [[/./, 'n']]);
    expect(screen.text()).toContain('Nothing is in your record yet');
    screen.type(ctrl('c'));
    expect(await screen.ended).toBe(130);
    expect(existsSync(recordPath(home))).toBe(false);
  });

  test('44. Prompts are drawn on stderr', async () => {
    const home = freshHome();
    const screen = openTerminal(['add', 'ce'], {
      home,
      around: '"$@" > out; echo "ended with $?"',
    });
    await screen.waitFor(/›|\? /);
    screen.type(ctrl('c'));
    await screen.waitFor('ended with 130');
    expect(readFileSync(`${home}/out`, 'utf8')).toBe('');
  });

  test('46. Removing asks first, and takes no for an answer by default', async () => {
    const home = homeOf('bedside-rn');
    const before = readFileSync(recordPath(home));
    const screen = openTerminal(['remove', 'rn license'], { home });
    await screen.waitFor(/remove|take out/i);
    await screen.waitFor(/y\/N/);
    expect(screen.text()).toContain('RN license');
    screen.type(enter);
    expect(await screen.ended).toBe(0);
    expect(readFileSync(recordPath(home)).equals(before)).toBe(true);
  });

  test('46. --yes does not ask, and --dry-run shows the same words and changes nothing', async () => {
    const home = homeOf('bedside-rn');
    const before = readFileSync(recordPath(home));
    const dry = await carepath(['remove', 'rn license', '--dry-run'], { home });
    expect(dry.code).toBe(0);
    expect(readFileSync(recordPath(home)).equals(before)).toBe(true);
    const done = await carepath(['remove', 'rn license', '--yes'], { home });
    expect(done.code).toBe(0);
    expect(stripAnsi(done.stdout)).toBe(dry.stdout);
    expect(readFileSync(recordPath(home)).equals(before)).toBe(false);
  });
}
