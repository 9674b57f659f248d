/**
 * The program that the tests run as processes of their own: adds contacts to a
 * record, and can be made to die or to fail at any write to the disk.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { changeStored } from '../../../src/progress/store/change.ts';
import { readStored } from '../../../src/progress/store/read.ts';
import { setDamagedAside } from '../../../src/progress/store/restore.ts';
import { Failure } from '../../../src/values/failure.ts';
import { addContact } from './edits.ts';

/** What the driver is asked to do, as JSON in its first argument. */
export interface Task {
  path: string;
  /** The contacts to add, each in a change of its own; each is printed once it is stored. */
  ids: string[];
  note?: string;
  /** Die at this write to the disk, counted from 1. */
  dieAt?: number;
  /** Let the disk be full from the first write of the first change, the second of the second, and so on. */
  full?: boolean;
  /** Refuse a call, as a network disk or a virus scanner does. */
  refuse?: Refusal;
  /** Set a damaged record aside in place of each change. */
  aside?: boolean;
  /** Take the lock whoever holds it, as happens when several take over a dead one. */
  lockless?: boolean;
}

export interface Refusal {
  /** The function of node:fs: "renameSync". */
  call: string;
  /** How the last of its paths ends; any when not said. */
  to?: string;
  /** The error: "EBUSY". */
  code: string;
  /** How often; always when not said. */
  times?: number;
}

/** What may write; `openSync` counts when it opens for writing. */
const writers = [
  ...['openSync', 'writeSync', 'writeFileSync', 'fsyncSync', 'linkSync', 'renameSync'],
  ...['copyFileSync', 'rmSync', 'unlinkSync', 'mkdirSync', 'rmdirSync', 'mkdir', 'rmdir', 'utimes'],
];
const write = fs.writeSync;
const open = fs.openSync;

/** Before every call that may write, asks `before` for something to return instead. */
function watchWrites(before: (name: string, args: unknown[]) => unknown): void {
  for (const name of writers) {
    const real = Reflect.get(fs, name);
    Reflect.set(fs, name, (...args: unknown[]) => {
      const reads = name === 'openSync' && (args[1] ?? 'r') === 'r';
      return (reads ? undefined : before(name, args)) ?? Reflect.apply(real, fs, args);
    });
  }
  syncBuiltinESMExports();
}

/** Half of what was to be written, as a kill or a full disk leaves it. */
function writeHalf([file, text]: unknown[]): number {
  const half = String(text).slice(0, String(text).length / 2);
  return write(typeof file === 'number' ? file : open(String(file), 'w'), half);
}

function dieAt(last: number): void {
  let count = 0;
  watchWrites((name, args) => {
    count += 1;
    if (count < last) return;
    if (name.startsWith('write')) writeHalf(args);
    process.kill(process.pid, 'SIGKILL');
  });
}

/** What needs no space. */
const free = ['rmSync', 'unlinkSync', 'rmdirSync', 'rmdir', 'fsyncSync', 'renameSync'];

/** A disk that is full after `room` writes. */
function fillUp(room: () => number): void {
  let took = false;
  watchWrites((name, args) => {
    const isFull = room() <= 0;
    const opensOnly = name === 'openSync' && args[1] === 'r+';
    took = took && isFull;
    if (!isFull || opensOnly || free.includes(name)) return;
    // It takes what it can, and reports no error until the next write.
    if (name === 'writeSync' && !took) {
      took = true;
      return writeHalf(args);
    }
    const error = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    const callback = args.at(-1);
    if (typeof callback !== 'function') throw error;
    queueMicrotask(() => callback(error));
    return true;
  });
}

/** Like a disk that says no, for a while or for good. */
function refuse({ call, to = '', code, times = Number.POSITIVE_INFINITY }: Refusal): void {
  let left = times;
  watchWrites((name, args) => {
    const paths = args.filter((each) => typeof each === 'string');
    if (name !== call || left === 0 || !paths.at(-1)?.endsWith(to)) return;
    left -= 1;
    const error = Object.assign(new Error(`${code}: refused, ${name}`), { code, syscall: name });
    const callback = args.at(-1);
    if (typeof callback !== 'function') throw error;
    queueMicrotask(() => callback(error));
    return true;
  });
}

/** The lock is a folder, and its maker the only one to make folders with a callback. */
function breakLock(): void {
  watchWrites((name, [path]) => {
    if (name === 'mkdir') fs.rmSync(String(path), { recursive: true, force: true });
  });
}

async function add(id: string, task: Task): Promise<void> {
  if (task.aside) await setDamagedAside(task.path, '2026-11-22');
  else await changeStored(task.path, addContact(id, task.note), { today: '2026-11-22' });
  write(1, `${id}\n`);
}

function explain(error: unknown): void {
  const explained = error instanceof Failure;
  const said = explained ? [error.message, ...error.details, error.fix].join('\n') : String(error);
  write(2, `${said}\n`);
  process.exitCode = explained ? error.code : 99;
}

const task: Task = JSON.parse(process.argv[2] ?? '');
let room = 0;
if (task.dieAt !== undefined) dieAt(task.dieAt);
if (task.lockless) breakLock();
if (task.refuse) refuse(task.refuse);
if (task.full) fillUp(() => room--);

try {
  if (task.ids.length === 0) write(1, JSON.stringify((await readStored(task.path)).record));
  for (const [index, id] of task.ids.entries()) {
    room = index;
    await add(id, task).catch((error) => {
      if (!task.full) throw error;
      explain(error);
    });
  }
} catch (error) {
  explain(error);
}
