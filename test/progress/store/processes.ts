/** Runs the driver as real processes. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import type { Task } from './driver.ts';

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}
export interface Running {
  kill(): void;
  ended: Promise<Ended>;
}

let folder = '';

/** Bundles the driver before the tests of the file, as the build bundles carepath. */
export function useDriver(): void {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'carepath-driver-'));
    // Some tests run it as another user.
    chmodSync(folder, 0o755);
    await build({
      entryPoints: [fileURLToPath(new URL('driver.ts', import.meta.url))],
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.17',
      outExtension: { '.js': '.mjs' },
      logLevel: 'warning',
      banner: {
        js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
      },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

/** Starts the driver; `through` is a command line that runs it, such as `setpriv …`. */
export function start(
  task: Task,
  { through = [], env = {} }: { through?: string[]; env?: Record<string, string> } = {},
): Running {
  const line = [...through, process.execPath, join(folder, 'driver.mjs'), JSON.stringify(task)];
  const [command = '', ...args] = line;
  const child = spawn(command, args, { env: { PATH: process.env.PATH, ...env }, cwd: folder });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
  return { kill: () => child.kill('SIGKILL'), ended };
}

/** Runs the driver to its end. */
export function run(task: Task, how?: Parameters<typeof start>[1]): Promise<Ended> {
  return start(task, how).ended;
}

/** Runs the jobs, so many at a time, results in order. */
export async function inParallel<T>(jobs: (() => Promise<T>)[], atOnce: number): Promise<T[]> {
  const results: T[] = [];
  const waiting = jobs.map((job, index) => ({ job, index }));
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      results[next.index] = await next.job();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
