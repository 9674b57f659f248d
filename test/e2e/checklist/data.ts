/** Checks 53, 54, 56, 57 and 59: the record on the disk. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { carepath, freshHome, recordFolder, recordPath, TODAY } from '../carepath.ts';
import { commands, examplesOf, homeOf, problemsOf, readingLines, typed, writes } from './lines.ts';

const course = ['add', 'ce', '--date', '2026-11-20', '--hours', '1', '--topic', 'ethics'];

/** All files below a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export function dataChecks(): void {
  test('53. The XDG folders are respected, and nothing is written anywhere else', async () => {
    const home = freshHome();
    const env: Record<string, string> = { TMPDIR: join(home, 'tmp') };
    for (const kind of ['DATA', 'CONFIG', 'STATE', 'CACHE'])
      env[`XDG_${kind}_HOME`] = join(home, kind);
    for (const folder of Object.values(env)) mkdirSync(folder);
    const lines = [course, ['done', '1.1'], ['undo'], ...readingLines];
    for (const line of lines) {
      const { code } = await carepath([...line, '--as-of', TODAY], { home, env });
      expect({ line, code }).toEqual({ line, code: 0 });
    }
    const written = filesIn(home);
    expect(written).toContain('DATA/carepath/progress.json');
    expect(written.filter((file) => !file.startsWith('DATA/carepath/'))).toEqual([]);
  });

  test('54. The record is for its owner only: files 0600, folders 0700', async () => {
    const home = freshHome();
    await carepath(course, { home });
    await carepath(['done', '1.1'], { home });
    const folder = recordFolder(home);
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect(mode(folder)).toBe('700');
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, entry);
      expect({ entry, mode: mode(path) }).toEqual({
        entry,
        mode: statSync(path).isDirectory() ? '700' : '600',
      });
    }
  });

  test('56. Eight additions at once give eight entries', async () => {
    const home = freshHome();
    const all = await Promise.all(Array.from({ length: 8 }, () => carepath(course, { home })));
    expect(all.map(({ code }) => code)).toEqual(Array.from({ length: 8 }, () => 0));
    const record = JSON.parse(readFileSync(recordPath(home), 'utf8'));
    expect(record.continuingEducation).toHaveLength(8);
    expect(new Set(record.continuingEducation.map(({ id }: { id: string }) => id)).size).toBe(8);
    expect(record.revision).toBe(8);
  });

  test('57. A record that cannot be read is never written over, and the way back is told', async () => {
    const written = commands.filter(writes).flatMap(examplesOf);
    const problems = await problemsOf([...readingLines, ...written], async (line) => {
      const home = freshHome();
      recordFolder(home);
      writeFileSync(recordPath(home), '{');
      const { code, stderr } = await carepath([...line, '--yes', '--as-of', TODAY], { home });
      const same = readFileSync(recordPath(home), 'utf8') === '{';
      // Commands that never look at the record may answer; the others say how to recover.
      const told =
        code === 3 ? /carepath restore/.test(stderr) : code !== 1 || line[0] === 'restore';
      return same && told ? undefined : `${typed(line)}: ${code} ${stderr}`;
    });
    expect(problems).toEqual([]);
  });

  test.each([
    ['an empty file', '', 3],
    ['a list', '[]', 3],
    ['no JSON at all', 'format: 1', 3],
    ['a record without a format', '{ "revision": 1 }', 3],
    [
      'a record of a newer carepath',
      '{ "format": 99, "revision": 1, "profile": { "name": "Dana" } }',
      0,
    ],
  ])('57. %s is not written over either', async (_, content, readable) => {
    const home = freshHome();
    recordFolder(home);
    writeFileSync(recordPath(home), content);
    const read = await carepath(['list'], { home });
    expect({ code: read.code, told: read.stderr !== '' }).toEqual({ code: readable, told: true });
    const write = await carepath(course, { home });
    expect(write.code).not.toBe(0);
    expect(write.stderr).toContain(recordPath(home));
    expect(readFileSync(recordPath(home), 'utf8')).toBe(content);
  });

  test('59. undo takes back exactly the last command, and says so in words', async () => {
    const home = homeOf('newcomer');
    await carepath(course, { home });
    const before = Object(JSON.parse(readFileSync(recordPath(home), 'utf8')));
    const answers = new URL('../../../examples/answers/bedside-rn.json', import.meta.url).pathname;
    const taken = await carepath(['assess', '--answers', answers, '--as-of', TODAY], { home });
    expect(taken.code).toBe(0);
    const changed = Object(JSON.parse(readFileSync(recordPath(home), 'utf8')));
    expect(changed.skills).not.toEqual(before.skills);
    const { code, stdout } = await carepath(['undo'], { home });
    expect(code).toBe(0);
    expect(stdout).toMatch(/assessment/i);
    const after = Object(JSON.parse(readFileSync(recordPath(home), 'utf8')));
    const content = ({ revision: _, change: __, ...rest }: Record<string, unknown>) => rest;
    expect(content(after)).toEqual(content(before));
    expect(after.revision).toBe(before.revision + 2);
  });
}
