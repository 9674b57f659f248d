/** Runs the built program as a user's shell would: a process of its own, a home of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The door of the program. */
export const door = fileURLToPath(new URL('../../bin/carepath.js', import.meta.url));

/** The Node that end-to-end tests run: CAREPATH_TEST_NODE, or the one of the tests. */
export const node = process.env.CAREPATH_TEST_NODE ?? process.execPath;

/** A day in the life of the tests: nothing in them depends on the real one. */
export const TODAY = '2026-11-22';

export interface Result {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Circumstances {
  /** The home folder; the record lies in it. */
  home: string;
  env?: Record<string, string>;
  /** Written to standard input, which then ends; an empty one when not said. */
  input?: string;
  cwd?: string;
  /** Another copy of the program than the one built here. */
  door?: string;
  /** A command line that runs the program, such as `setpriv …`. */
  through?: string[];
}

/** An empty home folder, taken away after the test. */
export function freshHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'carepath-e2e-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** Where the record of a home lies. */
export function recordPath(home: string): string {
  return join(home, '.local', 'share', 'carepath', 'progress.json');
}

/** The folder of the record, made. */
export function recordFolder(home: string): string {
  const folder = join(home, '.local', 'share', 'carepath');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The environment of a user who set nothing: no CI, no colors asked for or refused. */
export function plainEnv(home: string, more: Record<string, string> = {}): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: home, LANG: 'C.UTF-8', ...more };
}

/** Runs a command line to its end, without a terminal. A process that hangs is killed: signal SIGKILL. */
export function carepath(argv: string[], about: Circumstances): Promise<Result> {
  const { home, env = {}, input = '', cwd = home, door: program = door, through = [] } = about;
  const [command = node, ...before] = [...through, node];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, program, ...argv], { cwd, env: plainEnv(home, env) });
    const deadline = setTimeout(() => child.kill('SIGKILL'), 20_000);
    const result = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => {
      result.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      result.stderr += text;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(deadline);
      resolve({ code, signal, ...result });
    });
  });
}
