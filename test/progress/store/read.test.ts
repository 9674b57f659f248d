import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { changeStored } from '../../../src/progress/store/change.ts';
import { readStored } from '../../../src/progress/store/read.ts';
import { addContact, contactIds } from './edits.ts';
import { failureOf, temporaryFolder, today } from './sample.ts';

const text = `${JSON.stringify({ format: 1, revision: 4, contacts: [{ id: 'a', name: 'Ana Núñez' }] }, null, 2)}\n`;

function stored(content: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'progress.json');
  writeFileSync(path, content);
  return path;
}

describe('reading a record', () => {
  it('finds nothing where there is no file, and makes none', async () => {
    const path = join(temporaryFolder(), 'none', 'progress.json');
    expect(await readStored(path)).toEqual({ record: undefined, newer: false, leftOut: [], path });
    expect(existsSync(join(path, '..'))).toBe(false);
  });

  it.each([
    ['as it was written', text],
    ['with a byte order mark', `\ufeff${text}`],
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['on one line', JSON.stringify(JSON.parse(text))],
  ])('takes it %s', async (_, content) => {
    const { record, newer } = await readStored(stored(content));
    expect(record).toEqual(JSON.parse(text));
    expect(newer).toBe(false);
  });

  it('keeps every field that it does not know, and their order', async () => {
    const own = '{"zeta":1,"format":1,"a.b":{"c":[]},"revision":0,"__proto__":{"x":1}}';
    expect(JSON.stringify((await readStored(stored(own))).record)).toBe(own);
  });

  it('follows a symbolic link', async () => {
    const link = join(temporaryFolder(), 'link.json');
    symlinkSync(stored(text), link);
    expect(contactIds((await readStored(link)).record)).toEqual(['a']);
  });

  it('loads neither what writes nor what locks', async () => {
    const entry = fileURLToPath(new URL('../../../src/progress/store/read.ts', import.meta.url));
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      metafile: true,
    });
    const packages = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'));
    expect(packages.filter((path) => !/node_modules\/(zod|leven)\//.test(path))).toEqual([]);
  });
});

describe('a record that cannot be read', () => {
  it.each([
    ['is empty', '', 'it is empty'],
    ['holds nothing but zeros', new Uint8Array(40), 'it is empty'],
    [
      'was cut off',
      text.slice(0, 60),
      'line 6, column 5: the file ends, expected a name in double quotes or }',
    ],
    ['is UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), 'it is not UTF-8 text'],
    ['is in an old code page', Buffer.from(text, 'latin1'), 'it is not UTF-8 text'],
    ['is no JSON', 'name: Dana', 'line 1, column 1: found name, expected a value'],
    ['is a list', '[]', 'the record: found an empty list, expected an object'],
    [
      'is nested too deeply',
      `{"a":${'['.repeat(9999)}${']'.repeat(9999)}}`,
      'line 1, column 505: nested too deeply',
    ],
    [
      'has a section twice',
      '{"format":1,"revision":0,\n"contacts":[],\n"contacts":[]}',
      'line 3, column 1: "contacts" is written twice; the first is on line 2',
    ],
  ])('is left alone, and the problem named, when it %s', async (_, content, problem) => {
    const path = stored(content);
    const before = readFileSync(path);
    const failure = await failureOf(() => readStored(path));
    expect(failure).toMatchObject({ code: 3, details: [problem] });
    expect(failure?.message).toBe(`The record at ${path} cannot be read. Nothing was changed.`);
    expect(readFileSync(path)).toEqual(before);
  });

  it('has all its problems named, up to fifty', async () => {
    const broken = (count: number) =>
      stored(JSON.stringify({ format: 1, revision: 0, contacts: Array(count).fill(7) }));
    expect((await failureOf(() => readStored(broken(3))))?.details).toEqual([
      'contacts[0]: found 7, expected an object',
      'contacts[1]: found 7, expected an object',
      'contacts[2]: found 7, expected an object',
    ]);
    expect((await failureOf(() => readStored(broken(51))))?.details.at(-1)).toBe(
      'and 1 problem more',
    );
    expect((await failureOf(() => readStored(broken(60))))?.details).toHaveLength(51);
  });

  it('may be a folder, a pipe, a circle of links or a path through a file', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'folder'));
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')]);
    symlinkSync('circle', join(folder, 'circle'));
    writeFileSync(join(folder, 'file'), '');
    const problem = async (name: string) =>
      (await failureOf(() => readStored(join(folder, name))))?.details[0];
    expect(await problem('folder')).toBe('it is a folder, not a file');
    expect(await problem('pipe')).toBe('it is a device or pipe, not a file');
    expect(await problem('circle')).toMatch(/^its symbolic links lead in a circle/);
    expect(await problem('file/progress.json')).toMatch(
      /^a part of its path is a file, not a folder/,
    );
    expect(await problem('x'.repeat(300))).toMatch(/^the system says: ENAMETOOLONG/);
  });

  it('comes with the way back to the newest version that can be read', async () => {
    const path = join(temporaryFolder(), 'progress.json');
    for (const id of ['one', 'two', 'three']) await changeStored(path, addContact(id), { today });
    writeFileSync(path, '{');
    writeFileSync(join(path, '..', 'versions', '000003.json'), '{');
    const fix = (await failureOf(() => readStored(path)))?.fix ?? '';
    expect(fix).toContain('(revision 2, Nov 22, 2026: Added contact two):\n  carepath restore 2\n');
  });

  it('says so when there is no version to go back to', async () => {
    const failure = await failureOf(() => readStored(stored('{')));
    expect(failure?.fix).toMatch(/^No earlier version of it can be read\./);
  });
});

describe('a record from a newer carepath', () => {
  const newer = (parts: object) => stored(JSON.stringify({ format: 2, revision: 9, ...parts }));

  it('is read when it has the shape we know', async () => {
    const { record, newer: isNewer } = await readStored(
      newer({ contacts: [{ id: 'a', name: 'A' }] }),
    );
    expect(isNewer).toBe(true);
    expect(contactIds(record)).toEqual(['a']);
  });

  it('is read without the entries that only the newer one knows, which are named', async () => {
    const { record, leftOut } = await readStored(
      newer({
        change: { what: 'new' },
        profile: { name: 'Dana', state: 7 },
        contacts: [{ id: 'a', name: 'A' }, { id: 7 }, { id: 'c', name: 'C' }, { id: 9 }],
        exams: 'none',
      }),
    );
    expect(contactIds(record)).toEqual(['a', 'c']);
    expect(record?.profile).toEqual({ name: 'Dana' });
    expect(record?.exams).toBeUndefined();
    expect(leftOut).toEqual(['change', 'profile.state', 'exams', 'contacts[1]', 'contacts[3]']);
  });

  it('cannot be read when it has another shape altogether', async () => {
    const failure = await failureOf(() => readStored(newer({ revision: 'nine' })));
    expect(failure?.code).toBe(3);
    expect(failure?.details[0]).toMatch(/^it was written by a newer carepath/);
  });

  it('is never written', async () => {
    const path = newer({ contacts: [{ id: 'a', name: 'A' }, 7] });
    const before = readFileSync(path);
    const change = changeStored(path, addContact('b'), { today });
    await expect(change).rejects.toMatchObject({
      code: 1,
      message: expect.stringContaining('newer'),
    });
    expect(readFileSync(path)).toEqual(before);
  });
});
