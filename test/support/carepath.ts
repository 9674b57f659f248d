/**
 * Runs one carepath command in this process, on a world made for the test: its
 * own folder, its own day, a pipe or a terminal.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Io } from '../../src/commands/context.ts';
import { keyboard } from './keyboard.ts';

export interface World {
  /** The folder that holds the record (CAREPATH_HOME) and is the home. */
  home: string;
  /** The day it is; Nov 22, 2026 when not said. */
  today?: string;
  env?: Record<string, string>;
  /** True: standard input, output and error are terminals; a pipe when not said. */
  tty?: boolean;
  columns?: number;
  /** Typed at the prompts, one line each, on a terminal. */
  answers?: readonly string[];
  /** What a pipe brings on standard input; nothing, and no end, when not said. */
  stdin?: string;
  /** The Node that it runs on; v20.17.0 when not said. */
  nodeVersion?: string;
}

export interface Outcome {
  code: number;
  out: string;
  /** Standard error; prompts are drawn on `drawn`. */
  err: string;
  /** What the prompts drew, without escape codes. */
  drawn: string;
  /** The same with its escape codes, the prompts' own and any other. */
  raw: string;
}

/** A new folder, removed when the test is over. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'carepath-test-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** Runs `carepath ...argv`; never rejects where the program itself would not. */
export async function runCarepath(argv: readonly string[], world: World): Promise<Outcome> {
  const { home, today = '2026-11-22', env = {}, tty = false, columns = 80, answers = [] } = world;
  const piped = world.stdin === undefined ? undefined : Readable.from([Buffer.from(world.stdin)]);
  const keys = keyboard();
  keys.input.isTTY = tty;
  const said = { out: '', err: '' };
  const stream = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
    },
    isTTY: tty,
    columns: tty ? columns : undefined,
  });
  const io: Io = {
    stdin: piped ?? keys.input,
    stdout: stream('out'),
    stderr: stream('err'),
    promptOutput: keys.output,
    env: { CAREPATH_HOME: home, NO_COLOR: '1', ...env },
    cwd: home,
    home,
    platform: 'linux',
    today,
    nodeVersion: world.nodeVersion ?? 'v20.17.0',
  };
  const [code] = await Promise.all([run([...argv], io), typeAll(keys.answer, answers)]);
  return { code, ...said, drawn: keys.drawn(), raw: keys.raw() };
}

async function typeAll(
  answer: (text: string) => Promise<void>,
  answers: readonly string[],
): Promise<void> {
  for (const text of answers) await answer(text);
}
