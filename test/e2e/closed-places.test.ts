/** Places that are closed to the person: the program runs as another user, for root may do anything. */
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { carepath, freshHome, type Result, recordFolder } from './carepath.ts';

const NOBODY = 65_534;
const root = process.getuid?.() === 0;
const through = root ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];

/** A copy of the program that others may read: a checkout may lie where they may not. */
const program = mkdtempSync(join(tmpdir(), 'carepath-program-'));

beforeAll(() => {
  chmodSync(program, 0o755);
  for (const part of ['bin', 'dist', 'examples', 'package.json']) {
    const from = fileURLToPath(new URL(`../../${part}`, import.meta.url));
    cpSync(from, join(program, part), { recursive: true });
  }
});
afterAll(() => rmSync(program, { recursive: true }));

const adding = 'add ce --date 2026-11-01 --hours 3 --topic ethics';

/** A home with a record of two revisions that belongs to whoever runs the program. */
async function homeOfAnother() {
  const home = freshHome();
  const folder = recordFolder(home);
  if (root) for (const each of [home, ...foldersTo(home, folder)]) chownSync(each, NOBODY, NOBODY);
  const run = (line: string) =>
    carepath(line.split(' ').filter(Boolean), {
      home,
      through,
      door: join(program, 'bin', 'carepath.js'),
    });
  for (const line of ['profile --state OH', adding]) {
    expect(await run(line)).toMatchObject({ code: 0 });
  }
  const path = (name: string) => join(folder, name);
  const record = () => readFileSync(path('progress.json'), 'utf8');
  /** Changes the rights of something until the test is over. */
  const close = (name: string, mode: number) => {
    const place = path(name);
    const before = statSync(place).mode;
    chmodSync(place, mode);
    onTestFinished(() => chmodSync(place, before));
  };
  return { run, folder, path, record, close };
}

function foldersTo(home: string, folder: string): string[] {
  const parts = folder.slice(home.length + 1).split('/');
  return parts.map((_, index) => join(home, ...parts.slice(0, index + 1)));
}

const reading = ['', 'list', 'certs check ccm', 'due --within 9y', 'report', 'export --all'];
const few = ['', 'list', 'report'];
const versions = ['history', 'restore', 'undo --dry-run'];

/** Every line run, by two at a time. */
async function all(run: (line: string) => Promise<Result>, lines: readonly string[]) {
  const waiting = lines.entries();
  const results: Result[] = [];
  const work = async () => {
    for (const [index, line] of waiting) results[index] = await run(line);
  };
  await Promise.all([work(), work()]);
  return results;
}

describe('a folder that may only be read', () => {
  test('answers every question as before, and is left as it is', async () => {
    const { run, folder, close } = await homeOfAnother();
    const before = await all(run, [...reading, ...versions]);
    close('versions', 0o500);
    close('progress.json', 0o400);
    close('.', 0o500);
    expect(before.map(({ code }) => code)).toEqual(before.map(() => 0));
    expect(await all(run, [...reading, ...versions])).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['progress.json', 'versions']);
  });

  test('takes no change, says why, and doctor says what to do', async () => {
    const { run, record, close } = await homeOfAnother();
    const before = record();
    close('.', 0o500);
    for (const { code, stdout, stderr } of await all(run, [adding, 'undo', 'restore 1 --yes'])) {
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('progress.json could not be written: permission denied.');
      expect(stderr).toContain('Nothing was changed.');
    }
    expect(record()).toBe(before);
    const doctor = await run('doctor');
    expect(doctor.code).toBe(1);
    expect(doctor.stdout).toContain('chmod u+rwx');
  });
});

describe('kept versions that cannot be opened', () => {
  test.each([
    ['closed', 0o000],
    ['that may be listed and not be entered', 0o600],
  ])('leave the record readable, and are not taken for lost: %s', async (_, mode) => {
    const { run, record, close } = await homeOfAnother();
    const before = record();
    close('versions', mode);
    for (const { code, stderr } of await all(run, few)) {
      expect({ code, stderr }).toMatchObject({ code: 0 });
    }
    for (const { code, stdout, stderr } of await all(run, [...versions, 'restore 1 --yes'])) {
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^The kept versions in .*versions cannot be read: permission denied/);
    }
    expect(await run(adding)).toMatchObject({ code: 1, stdout: '' });
    expect(record()).toBe(before);
  });

  test('may be gone, or a file lie in their place', async () => {
    const { run, path, record } = await homeOfAnother();
    rmSync(path('versions'), { recursive: true });
    const codes = async (lines: string[]) => (await all(run, lines)).map(({ code }) => code);
    expect(await codes(['list', 'history', 'restore', ''])).toEqual([0, 0, 0, 0]);
    writeFileSync(path('versions'), '');
    expect(await codes(['list', 'history', 'restore', adding])).toEqual([0, 1, 1, 1]);
    const before = record();
    rmSync(path('versions'));
    expect(await run(adding)).toMatchObject({ code: 0 });
    await run('undo');
    expect(JSON.parse(record()).continuingEducation).toEqual(
      JSON.parse(before).continuingEducation,
    );
  });
});

describe('what lies beside the record', () => {
  test('stops nobody when it is a draft that cannot be opened', async () => {
    const { run, path, close } = await homeOfAnother();
    writeFileSync(path('assessment.json'), '{}');
    close('assessment.json', 0o000);
    if (root) chownSync(path('assessment.json'), 0, 0);
    for (const { code } of await all(run, [...few, adding])) expect(code).toBe(0);
    const doctor = await run('doctor');
    expect(doctor.stdout).toContain('the draft of an assessment cannot be read');
  });

  test('stops nobody when it is a lock left behind: a file, a folder, one of someone else', async () => {
    const locks: ((path: string) => void)[] = [
      (path) => writeFileSync(path, ''),
      (path) => mkdirSync(path),
      (path) => mkdirSync(path, { mode: 0o700 }),
    ];
    const left = locks.map(async (make, index) => {
      const { run, path } = await homeOfAnother();
      const lock = path('progress.json.lock');
      make(lock);
      if (root && index < 2) chownSync(lock, NOBODY, NOBODY);
      expect(await run('list')).toMatchObject({ code: 0 });
      expect(await run(adding)).toMatchObject({ code: 0 });
      return readdirSync(path('.')).sort();
    });
    expect(await Promise.all(left)).toEqual(locks.map(() => ['progress.json', 'versions']));
  });
});
