/** Errors → words on standard error and an exit code. */
import type { Io } from '../commands/context.ts';
import { exitCodes, Failure } from '../values/failure.ts';
import { harmless } from '../values/harmless.ts';

/** Says what happened, where and what to do; a stack only under CAREPATH_DEBUG=1. */
export function explain(error: unknown, io: Io): number {
  if (isInterruption(error)) {
    const kept = typeof error.cause === 'string' ? ` ${error.cause}` : '';
    io.stderr.write(`Stopped.${kept}\n`);
    return exitCodes.interrupted;
  }
  if (error instanceof Failure) {
    const lines = [error.message, ...error.details.map((line) => `  ${line}`), error.fix ?? ''];
    io.stderr.write(
      `${lines
        .filter((line) => line !== '')
        .map(harmless)
        .join('\n')}\n`,
    );
    debugStack(error, io);
    return error.code;
  }
  io.stderr.write(`${brokenAssumption(error, io)}\n`);
  debugStack(error, io);
  return exitCodes.failed;
}

/** Ctrl-C in a prompt; its cause is a sentence on what became of the answers. */
function isInterruption(error: unknown): error is Error {
  return error instanceof Error && error.name === 'ExitPromptError';
}

/** What to send us, without the user's name or home. */
function brokenAssumption(error: unknown, io: Io): string {
  const message = error instanceof Error ? error.message : String(error);
  const masked = io.home === '' ? message : message.replaceAll(io.home, '~');
  return [
    `Something in carepath itself went wrong: ${harmless(masked)}`,
    `Node ${io.nodeVersion}, ${io.platform}. Your record was not changed.`,
    'Please report these lines; CAREPATH_DEBUG=1 adds where it happened.',
  ].join('\n');
}

function debugStack(error: unknown, io: Io): void {
  if (io.env.CAREPATH_DEBUG !== '1' || !(error instanceof Error)) return;
  io.stderr.write(`${error.stack ?? ''}\n`);
}
