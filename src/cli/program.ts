/** The command tree: registry → commander → the one command to run. */
import { Command, CommanderError, Option } from 'commander';
import { usageFailure } from '../values/failure.ts';
import { didYouMean, nearest } from '../values/nearest.ts';
import { withValues } from './flags-and-values.ts';
import { globalOptions } from './global-options.ts';
import { helpText } from './help.ts';
import { splitPassedOn } from './passed-on.ts';
import type { CommandSpec, OptionSpec } from './registry/spec.ts';

/** What the command line asked for. */
export interface Invocation {
  /** Absent for bare `carepath`. */
  spec: CommandSpec | undefined;
  args: string[];
  options: Record<string, unknown>;
  global: Record<string, unknown>;
}

/** The text of `--help` for a command, in place of running it. */
export class HelpRequested {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * What `argv` (without node and script) asks for. Throws a Failure with exit
 * code 2 for wrong usage and HelpRequested where help was asked for.
 */
export function readArguments(argv: string[], registry: CommandSpec[]): Invocation {
  const heard: { invocation?: Invocation; help: string } = { help: '' };
  const program = commandTree(meant(argv, registry), {
    run: (invocation) => {
      heard.invocation = invocation;
    },
    help: (text) => {
      heard.help += text;
    },
    unknown: (word) => unknownCommand(word, registry),
  });
  const { own, passedOn } = splitPassedOn(argv, registry, program);
  const refusal = refusalOf(program, withValues(own, program));
  if (refusal?.code === 'commander.helpDisplayed') throw new HelpRequested(heard.help);
  if (refusal !== undefined) throw translated(refusal, meantInstead(own, registry));
  if (heard.invocation === undefined) throw new Error('commander ran no action');
  return { ...heard.invocation, args: [...heard.invocation.args, ...passedOn] };
}

/** Why commander stopped; undefined where it read everything. Failures of ours pass through. */
function refusalOf(program: Command, argv: string[]): CommanderError | undefined {
  try {
    program.parse(argv, { from: 'user' });
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return error;
    throw error;
  }
}

/**
 * The commands that a command line can mean: those whose name is among its words,
 * all of them where none is. Building every command takes longer than most answers.
 */
function meant(argv: string[], registry: CommandSpec[]): CommandSpec[] {
  if (argv.length === 0) return [];
  const words = new Set(argv);
  const named = registry.filter(({ name }) => words.has(name.replace(/ .*/, '')));
  return named.length > 0 ? named : registry;
}

/** Commander's command for a registry path such as ["certs", "check"]; undefined when there is none. */
export function findCommand(program: Command, words: string[]): Command | undefined {
  let command: Command | undefined = program;
  for (const word of words) command = command?.commands.find((each) => each.name() === word);
  return command;
}

/** Who hears what the tree found out. */
interface Listener {
  run: (invocation: Invocation) => void;
  help: (text: string) => void;
  /** The failure that says so. */
  unknown: (word: string) => Error;
}

/** The whole tree of commands. */
export function commandTree(registry: CommandSpec[], listener: Listener): Command {
  const program = new Command('carepath')
    .description('Plan and track a career in care coordination, offline and with sources.')
    .argument('[command...]', 'a command');
  settle(program, undefined, listener);
  for (const spec of globalOptions) program.addOption(option(spec));
  program.action((words: string[]) => {
    const [word] = words;
    if (word !== undefined) throw listener.unknown(word);
    listener.run({ spec: undefined, args: [], options: {}, global: program.opts() });
  });
  for (const spec of registry) addCommand(program, spec, listener);
  return program;
}

function addCommand(program: Command, spec: CommandSpec, listener: Listener): void {
  const words = spec.name.split(' ');
  const parent = findCommand(program, words.slice(0, -1));
  if (parent === undefined) throw new Error(`no parent command for ${spec.name}`);
  const command = parent.command(words.at(-1) ?? '').description(spec.about);
  settle(command, spec, listener);
  for (const argument of spec.arguments ?? []) command.argument(argument.name, argument.about);
  for (const each of spec.options ?? []) command.addOption(option(each));
  command.action(() => {
    const options = command.opts();
    listener.run({ spec, args: command.args, options, global: program.opts() });
  });
}

function settle(command: Command, spec: CommandSpec | undefined, listener: Listener): void {
  command
    .helpCommand(false)
    .helpOption('-h, --help', 'show this help')
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeOut: listener.help, writeErr: () => {} })
    .configureHelp({ formatHelp: (shown) => helpText(shown, spec) });
}

function option(spec: OptionSpec): Option {
  const made = new Option(spec.flags, spec.about);
  if (spec.many) {
    made.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  }
  return made;
}

function unknownCommand(word: string, registry: CommandSpec[]): Error {
  const names = registry.map(({ name }) => name).filter((name) => !name.includes(' '));
  return usageFailure(
    `There is no command "${word}".`,
    didYouMean(word, names, 'See "carepath --help" for what there is.'),
  );
}

/**
 * What was probably meant by a word too many: `certs chekc ccm` a command inside
 * another, `add credential rn` the value of a flag.
 */
function meantInstead(argv: string[], registry: CommandSpec[]): string {
  const [parent = '', word = '', value = ''] = argv.filter((each) => !each.startsWith('-'));
  const inner = registry.find(({ name }) => name === `${parent} ${word}`);
  if (inner !== undefined) return flagMeant(inner, word, value);
  const names = registry
    .filter(({ name }) => name.startsWith(`${parent} `))
    .map(({ name }) => name.slice(parent.length + 1));
  const close = nearest(word, names).map((name) => `${parent} ${name}`);
  return close.length > 0 ? `Did you mean ${close.join(', or ')}?` : USAGE_HINT;
}

/** `add credential rn`: the flag called like what is added, or an example of all flags. */
function flagMeant({ name, options = [], examples }: CommandSpec, what: string, value: string) {
  if (name.startsWith('add ') && value !== '') {
    const takes = options.some(({ flags }) => flags.startsWith(`--${what} <`));
    if (takes) return `Write --${what} ${value}`;
    const [example] = examples.find(([line]) => line.includes(' --')) ?? [];
    if (example !== undefined) return `Flags say what it is: ${example}`;
  }
  return USAGE_HINT;
}

const USAGE_HINT = 'Add --help to the command to see what it takes.';

/** Commander's words for wrong usage, as ours; `instead` goes with words too many. */
function translated({ code, message }: CommanderError, instead: string): Error {
  const [first = '', suggestion] = message.replace(/^error: /, '').split('\n');
  const hint = suggestion?.replace(/^\(|\)$/g, '');
  const what = `${first.charAt(0).toUpperCase()}${first.slice(1).replace(/\.$/, '')}.`;
  const fix = code === 'commander.excessArguments' ? instead : USAGE_HINT;
  return usageFailure(what, hint ?? fix);
}
