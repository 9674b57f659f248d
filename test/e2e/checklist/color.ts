/** Checks 31 to 34, 37 and 38: color, the terminal, and what a user's text can do to either. */
import { marked, type Token, type Tokens } from 'marked';
import stripAnsi from 'strip-ansi';
import { expect, test } from 'vitest';
import { carepath, freshHome, TODAY } from '../carepath.ts';
import { openTerminal } from '../terminal.ts';
import { answerOf, asNurse, homeOf, problemsOf, readingLines, typed } from './lines.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: color codes begin with one.
const color = /\u001b\[[\d;]*m/;
/** Answers with verdicts, states and bars in them. */
const colorful = [[], ['certs'], ['certs', 'check', 'ccm'], ['steps', '3'], ['skills'], ['ladder']];

/** What a line shows on a terminal 100 columns wide. */
async function onTerminal(line: string[], env: Record<string, string> = {}): Promise<string> {
  const home = homeOf('bedside-rn');
  const argv = [...line, '--as-of', TODAY, '--no-input'];
  const screen = openTerminal(argv, { home, columns: 100, rows: 50, env });
  expect(await screen.ended).toBe(0);
  return screen.raw();
}

export function colorChecks(): void {
  test('31. NO_COLOR on a terminal: no color codes', async () => {
    const problems = await problemsOf(colorful, async (line) =>
      color.test(await onTerminal(line, { NO_COLOR: '1' })) ? typed(line) : undefined,
    );
    expect(problems).toEqual([]);
  });

  test('32. In a pipe: no escape bytes at all', async () => {
    const problems = await problemsOf(readingLines, async (line) => {
      const { stdout, stderr } = await answerOf(line);
      return `${stdout}${stderr}`.includes('\u001b') ? typed(line) : undefined;
    });
    expect(problems).toEqual([]);
  });

  test.each([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{}, ['--color'], true],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{ NO_COLOR: '1' }, ['--color'], true],
    [{ NO_COLOR: '1' }, [], false],
    [{ TERM: 'dumb' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--plain'], false],
  ])('33. Color in a pipe with %j and %j: %j', async (env, flags, colored) => {
    const { stdout } = await asNurse(['certs', 'check', 'ccm', ...flags], env);
    expect(color.test(stdout)).toBe(colored);
  });

  test('33. A dumb terminal gets plain text', async () => {
    expect(await onTerminal(['certs', 'check', 'ccm'], { TERM: 'dumb' })).not.toContain('\u001b');
  });

  test('34. Color is never the only carrier: without it every word and mark is still there', async () => {
    const problems = await problemsOf(colorful, async (line) => {
      const colored = await onTerminal(line);
      const plain = await onTerminal(line, { NO_COLOR: '1' });
      return color.test(colored) && stripAnsi(colored) === plain ? undefined : typed(line);
    });
    expect(problems).toEqual([]);
    const told = await onTerminal(['certs', 'check', 'ccm'], { NO_COLOR: '1' });
    expect(told).toMatch(/✓/);
    expect(told).toMatch(/✗/);
    const words = await asNurse(['certs', 'check', 'ccm', '--plain']);
    expect(words.stdout).toMatch(/\[met\]/);
    expect(words.stdout).toMatch(/\[not met\]/);
  });

  test("37. A user's text cannot drive the terminal", async () => {
    const home = freshHome();
    const title = '\u001b[2Jboo\u001b]0;t\u0007';
    const job = ['--kind', 'registered-nurse', '--from', '2020-06'];
    const added = await carepath(['add', 'experience', `--title=${title}`, ...job], { home });
    expect(added.stdout).toContain('boo');
    const lines = [
      ['list'],
      [],
      ['report'],
      ['history'],
      ['certs', 'check', 'ccm'],
      ['edit', 'boo'],
    ];
    const problems = await problemsOf(lines, async (line) => {
      const screen = openTerminal([...line, '--no-input'], { home, columns: 120 });
      await screen.ended;
      const driven = screen.raw().includes('\u001b[2J') || screen.raw().includes('\u001b]0;');
      return driven ? typed(line) : undefined;
    });
    expect(problems).toEqual([]);
    expect(`${added.stdout}${added.stderr}`).not.toContain('\u001b');
  });

  test("38. A user's text cannot break the report", async () => {
    const home = freshHome();
    const title = 'a|b\\|c\n<script>alert(1)</script> `x` *y* [z](javascript:1)';
    const job = ['--kind', 'registered-nurse', '--from', '2020-06', '--employer', title];
    await carepath(['add', 'experience', `--title=${title}`, ...job], { home });
    const { code, stdout } = await carepath(['report', '--as-of', TODAY], { home });
    expect(code).toBe(0);
    const tables = marked.lexer(stdout).filter(isTable);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      for (const row of table.rows) expect(row).toHaveLength(table.header.length);
    }
    const html = await marked.parse(stdout);
    expect(html).toContain('alert(1)');
    expect(html).not.toMatch(/<script|<em>y|href="javascript/);
  });
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}
