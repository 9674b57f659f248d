import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/program.ts';
import { registry } from '../../src/cli/registry/index.ts';
import { Failure } from '../../src/values/failure.ts';

function argsOf(line: string): string[] {
  return readArguments(line.split(' '), registry).args;
}

describe('a command line inside another', () => {
  it.each([
    ['demo', []],
    ['demo bedside-rn', ['bedside-rn']],
    ['demo bedside-rn certs check ccm --json', ['bedside-rn', 'certs', 'check', 'ccm', '--json']],
    ['demo bedside-rn report -o r.md', ['bedside-rn', 'report', '-o', 'r.md']],
    ['demo bedside-rn --help', ['bedside-rn', '--help']],
    ['demo bedside-rn demo lpn steps', ['bedside-rn', 'demo', 'lpn', 'steps']],
    ['demo bedside-rn -- steps', ['bedside-rn', '--', 'steps']],
  ])('"carepath %s" passes on what follows the person', (line, args) => {
    expect(argsOf(line)).toEqual(args);
  });

  it('gets the options that stood before it', () => {
    expect(argsOf('--plain --as-of 2027-01-01 demo --json bedside-rn certs')).toEqual([
      'bedside-rn',
      '--plain',
      '--as-of',
      '2027-01-01',
      '--json',
      'certs',
    ]);
  });

  it('is not taken for one when "demo" is a value or an argument', () => {
    expect(argsOf('--file demo steps 3')).toEqual(['3']);
    expect(() => argsOf('steps demo --nonsense')).toThrow(Failure);
  });

  it('leaves the other commands as strict as they are', () => {
    expect(() => argsOf('steps 1 --nonsense')).toThrow(Failure);
  });
});
