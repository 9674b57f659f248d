import { Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { withValues } from '../../src/cli/flags-and-values.ts';

function tree(): Command {
  const program = new Command('carepath').addOption(new Option('--json')).option('--file <path>');
  program.command('add').option('--title <text>').option('-n, --dry-run');
  program.command('edit').option('--title [text]').option('--date [date]').option('--paid');
  program.command('list');
  return program;
}

const read = (...argv: string[]) => withValues(argv, tree());

describe('a command line', () => {
  it.each([
    ['a flag where a value is needed', ['add', '--title', '--json']],
    ['a short flag where a value is needed', ['add', '--title', '-n']],
    ['a flag where a global value is needed', ['list', '--file', '--json']],
  ])('is refused with %s', (_, argv) => {
    expect(() => read(...argv)).toThrow('needs a value');
  });

  it.each([
    [
      ['add', '--title', '-x'],
      ['add', '--title', '-x'],
    ],
    [
      ['add', '--title=--json'],
      ['add', '--title=--json'],
    ],
    [
      ['edit', 'h1', '--date', '-2w'],
      ['edit', 'h1', '--date=-2w'],
    ],
    [
      ['edit', 'h1', '--date', '-2w', '--paid'],
      ['edit', 'h1', '--date=-2w', '--paid'],
    ],
    [
      ['edit', 'h1', '--date', '--paid'],
      ['edit', 'h1', '--date', '--paid'],
    ],
    [
      ['edit', 'h1', '--date', '--json'],
      ['edit', 'h1', '--date', '--json'],
    ],
    [
      ['edit', 'h1', '--date', '--title=x'],
      ['edit', 'h1', '--date', '--title=x'],
    ],
    [
      ['edit', 'h1', '--date', '--help'],
      ['edit', 'h1', '--date', '--help'],
    ],
    [
      ['edit', 'h1', '--date', '-'],
      ['edit', 'h1', '--date', '-'],
    ],
    [
      ['edit', 'h1', '--date'],
      ['edit', 'h1', '--date'],
    ],
    [
      ['edit', '--', '--title', '-x'],
      ['edit', '--', '--title', '-x'],
    ],
    [
      ['--file', 'x', 'edit', '--title', '-x'],
      ['--file', 'x', 'edit', '--title=-x'],
    ],
    [[], []],
  ])('%j is read as %j', (argv, expected) => {
    expect(read(...argv)).toEqual(expected);
  });
});
