/** Which word is a flag and which is a flag's value, where commander alone would guess wrong. */
import type { Command, Option } from 'commander';
import { usageFailure } from '../values/failure.ts';

/**
 * The command line as commander reads it rightly. Commander lets `--out --json`
 * take "--json" as the file: a value that is itself an option of the command is
 * refused (Failure, 2); `--title=--json` still passes. `-o=r.md` is `-o r.md`. And it takes no value that
 * begins with a dash for a flag that may stand alone: `--date -2w` is joined.
 */
export function withValues(argv: string[], program: Command): string[] {
  const options = [...program.options, ...commandIn(argv, program).options];
  const flags = new Map(options.flatMap((each) => namesOf(each)));
  const words: string[] = [];
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (word === '--') return [...words, ...argv.slice(index)];
    const next = argv[index + 1];
    const flag = flags.get(word);
    const [, short = '', value = ''] = /^(-[a-zA-Z])=(.*)$/s.exec(word) ?? [];
    const long = flags.get(short)?.long;
    if (flag?.required && next !== undefined && flags.has(next)) throw swallowed(flag, next);
    if (flag?.optional && next !== undefined && isDashedValue(next, flags)) {
      words.push(`${flag.long}=${next}`);
      index += 1;
    } else {
      // To commander `-o=r.md` names the file "=r.md".
      words.push(long ? `${long}=${value}` : word);
    }
  }
  return words;
}

function isDashedValue(word: string, flags: ReadonlyMap<string, Option>): boolean {
  const [name = ''] = word.split('=');
  return /^-./.test(word) && word !== '--' && !flags.has(name) && !/^(-h|--help)$/.test(name);
}

/** The command that the words name, as far as they do. */
function commandIn(argv: readonly string[], program: Command): Command {
  let command = program;
  for (const word of argv) {
    if (word === '--') break;
    if (word.startsWith('-')) continue;
    const inner = command.commands.find((each) => each.name() === word);
    // Before the first command stand the values of global options; after the last, its arguments.
    if (inner === undefined && command !== program) break;
    command = inner ?? command;
  }
  return command;
}

function swallowed({ short, long }: Option, next: string): Error {
  const flag = long ?? short ?? '';
  return usageFailure(
    `Option ${flag} needs a value, and "${next}" is an option.`,
    `Write ${flag}=VALUE, or give the value before ${next}.`,
  );
}

function namesOf(each: Option): [string, Option][] {
  return [each.short, each.long]
    .filter((name) => name !== undefined && name !== null)
    .map((name) => [name, each]);
}
