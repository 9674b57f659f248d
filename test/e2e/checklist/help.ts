/** Checks 1 to 6: help and discovery. */
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { carepath, freshHome, recordFolder } from '../carepath.ts';
import { commands, forEachOf, problemsOf } from './lines.ts';

/** Every command as words: [] is carepath itself. */
const all: string[][] = [[], ...commands.map(({ name }) => name.split(' '))];

export function helpChecks(): void {
  test('1. --help, -h and help give the same text on stdout and exit 0, for every command', async () => {
    const home = freshHome();
    const problems = await problemsOf(all, async (words) => {
      const ways = [
        [...words, '--help'],
        [...words, '-h'],
        ['help', ...words],
      ];
      const answers = await Promise.all(ways.map((line) => carepath(line, { home })));
      const texts = new Set(answers.map(({ stdout }) => stdout));
      const clean = answers.every(({ code, stderr }) => code === 0 && stderr === '');
      return texts.size === 1 && clean ? undefined : words.join(' ') || 'carepath';
    });
    expect(problems).toEqual([]);
  });

  test('2. Help starts with usage and real examples, common commands first, in groups', async () => {
    const home = freshHome();
    const problems = await problemsOf(all, async (words) => {
      const { stdout } = await carepath([...words, '--help'], { home });
      const start = stdout.split('\n').slice(0, 15);
      const usage = start[0]?.startsWith(`Usage: ${['carepath', ...words].join(' ')}`);
      const examples = start.filter((line) => line.startsWith('  carepath ')).length;
      return usage === true && examples >= 1 ? undefined : words.join(' ');
    });
    expect(problems).toEqual([]);
    const { stdout } = await carepath(['--help'], { home });
    const groups = ['Start here:', 'Where you stand:', 'The field:', 'Your record:', 'Household:'];
    const places = groups.map((group) => stdout.indexOf(`\n${group}\n`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test('3. Help fits 80 columns', async () => {
    const home = freshHome();
    const wide = await forEachOf(all, async (words) => {
      const { stdout } = await carepath([...words, '--help'], { home });
      return stdout.split('\n').filter((line) => line.length > 80);
    });
    expect(wide.flat()).toEqual([]);
  });

  test('4. --version prints one line and exits 0, with a broken record too', async () => {
    const home = freshHome();
    writeFileSync(`${recordFolder(home)}/progress.json`, '{');
    for (const flag of ['--version', '-V']) {
      const { code, stdout, stderr } = await carepath([flag], { home });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    }
  });

  test('5. Bare carepath never hangs, and answers with exit 0', async () => {
    const { code, signal, stdout } = await carepath([], { home: freshHome() });
    expect({ code, signal }).toEqual({ code: 0, signal: null });
    expect(stdout).not.toBe('');
  });

  test.each([
    ['a command', ['repotr'], 'report'],
    ['a command inside another', ['certs', 'chekc', 'ccm'], 'certs check'],
    ['an option', ['report', '--fromat', 'md'], '--format'],
    ['a credential', ['certs', 'check', 'ccmm'], 'ccm'],
    ['a skill', ['skills', 'comunication'], 'communication'],
    ['a rung', ['ladder', 'seniro'], 'senior'],
    ['a section of the record', ['list', 'experiance'], 'experience'],
    ['an example person', ['demo', 'bedside-nr'], 'bedside-rn'],
    ['a value of an option', ['add', 'experience', '--setting', 'hospitl'], 'hospital'],
  ])('6. A typo gets a suggestion: %s', async (_, line, meant) => {
    const { code, stdout, stderr } = await carepath(line, { home: freshHome() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`Did you mean ${meant}`);
  });
}
