/**
 * The one place that knows the process: its streams, its clock, its exit code.
 * Everything below is given what it needs.
 */
import { homedir } from 'node:os';
import { run } from './cli/run.ts';
import type { Io, Output } from './commands/context.ts';

/** Runs the command line of this process and sets its exit code; never rejects. */
export async function start(): Promise<void> {
  // A reader that has seen enough, as in `carepath list | head -1`, is no error.
  process.stdout.on('error', ignoreClosedPipe);
  process.stderr.on('error', ignoreClosedPipe);
  process.exitCode = await run(process.argv.slice(2), processIo());
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    promptOutput: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    home: homedir(),
    platform: process.platform,
    today: localToday(),
    nodeVersion: process.version,
  };
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}

/** The calendar day on the wall where the user is. */
function localToday(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
