/** From a command line to an exit code. */
import type { Context, Io } from '../commands/context.ts';
import { exitCodes, usageFailure } from '../values/failure.ts';
import { makeContext } from './context.ts';
import { explain } from './explain.ts';
import { readGlobalOptions } from './global-options.ts';
import { HelpRequested, type Invocation, readArguments } from './program.ts';
import { registry } from './registry/index.ts';

/**
 * Runs one command line (without node and script) and resolves to its exit code;
 * `example` names the person where it is the command of a demo.
 */
export async function run(argv: string[], io: Io, example?: string): Promise<number> {
  try {
    return await answer(argv, io, example);
  } catch (error) {
    if (error instanceof HelpRequested) {
      io.stdout.write(error.text);
      return exitCodes.done;
    }
    return explain(error, io);
  }
}

async function answer(argv: string[], io: Io, example?: string): Promise<number> {
  const invocation = readArguments(normalHelp(argv), registry);
  const global = readGlobalOptions(invocation.global);
  refuseLaterDay(invocation);
  const again: Context['again'] = (inner, person) => run(inner, io, person ?? example);
  const context = await makeContext(global, io, again, {
    example,
    examines: invocation.spec?.examines === true,
  });
  const { run: command } = await load(invocation);
  const code = await command(context, invocation.args, await withSupposed(invocation.options));
  return typeof code === 'number' ? code : exitCodes.done;
}

/** `--on` asks about a later day, and what is written is dated by other flags. */
function refuseLaterDay({ spec, global }: Invocation): void {
  if (global.on === undefined || spec === undefined) return;
  const flags = (spec.options ?? []).map((each) => each.flags);
  if (!flags.some((each) => each.includes('--dry-run'))) return;
  const dated = flags.some((each) => each.startsWith('--date '));
  throw usageFailure(
    `--on asks about a later day, and "carepath ${spec.name}" writes to your record.`,
    dated ? 'Leave it out; --date says which day it was.' : 'Leave it out.',
  );
}

/** `--if` arrives as texts and is handed on as entries. */
async function withSupposed(options: Record<string, unknown>): Promise<Record<string, unknown>> {
  if (!Array.isArray(options.if)) return options;
  const { supposedEntries } = await import('./what-if.ts');
  return { ...options, if: await supposedEntries(options.if, registry) };
}

function load(invocation: Invocation) {
  return invocation.spec === undefined ? import('../commands/home.ts') : invocation.spec.load();
}

/**
 * `carepath help certs check` is `carepath certs check --help`; bare `help` is
 * `--help`. Any other word is a topic, and the help command's own.
 */
function normalHelp(argv: string[]): string[] {
  const [first, ...rest] = argv;
  if (first !== 'help' || rest.includes('--help') || rest.includes('-h')) return argv;
  const word = rest.find((each) => !each.startsWith('-'));
  const isCommand = registry.some(({ name }) => name === word);
  return word === undefined || isCommand ? [...rest, '--help'] : argv;
}
