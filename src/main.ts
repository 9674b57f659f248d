/**
 * The one place that knows the process: its streams, its clock, its exit code.
 * Everything below is given what it needs.
 */
import { fstatSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import { run } from './cli/run.ts';
import type { Io, Output } from './commands/context.ts';
import { Failure } from './values/failure.ts';

export { run };

/** Runs the command line of this process and sets its exit code; never rejects. */
export async function start(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), new ProcessIo());
}

/** The streams of the process are opened when they are first used: each costs time. */
class ProcessIo implements Io {
  readonly stdout = output(1);
  readonly stderr = output(2);
  readonly env = process.env;
  readonly cwd = process.cwd();
  readonly home = homedir();
  readonly platform = process.platform;
  readonly today = localToday();
  readonly nodeVersion = process.version;

  get stdin(): NodeJS.ReadStream {
    return process.stdin;
  }

  get promptOutput(): NodeJS.WriteStream {
    return process.stderr;
  }
}

/** Standard output (1) or standard error (2): a terminal by its stream, all else directly. */
function output(fd: 1 | 2): Output {
  if (!fstatSync(fd).isCharacterDevice()) {
    return { write: (text) => writeWhole(fd, text), isTTY: false, columns: undefined };
  }
  const stream = fd === 1 ? process.stdout : process.stderr;
  return {
    write: (text) => {
      stream.write(text);
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}

/**
 * All of the text is out when this returns, so nothing is cut off at exit. A
 * reader that has seen enough, as in `carepath list | head -1`, is no error.
 */
function writeWhole(fd: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw notWritten(fd, error);
      pause();
    }
  }
}

/** A few milliseconds for whoever reads the other end of a full pipe. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

function notWritten(fd: 1 | 2, cause: unknown): Failure {
  const stream = fd === 1 ? 'Standard output' : 'Standard error';
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Failure({ what: `${stream} could not be written: ${reason}.` });
}

/** The calendar day on the wall where the user is. */
function localToday(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
