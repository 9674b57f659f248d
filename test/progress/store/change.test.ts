import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeStored } from '../../../src/progress/store/change.ts';
import { patiently } from '../../../src/progress/store/disk.ts';
import { readStored } from '../../../src/progress/store/read.ts';
import { Failure } from '../../../src/values/failure.ts';
import { addContact, contactIds } from './edits.ts';
import { temporaryFolder, today } from './sample.ts';

const add = (path: string, id: string) => changeStored(path, addContact(id), { today });
const idsAt = async (path: string) => contactIds((await readStored(path)).record);
const modeOf = (path: string) => statSync(path).mode & 0o777;

describe('a change', () => {
  it('makes the record and its folder, for their owner alone', async () => {
    const path = join(temporaryFolder(), 'new', 'folder', 'progress.json');
    await add(path, 'one');
    const kept = join(path, '..', 'versions', '000001.json');
    expect([path, kept].map(modeOf)).toEqual([0o600, 0o600]);
    expect([join(path, '..'), join(path, '..', 'versions')].map(modeOf)).toEqual([0o700, 0o700]);
    expect(readFileSync(kept)).toEqual(readFileSync(path));
  });

  it('leaves a folder that was there as it is', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    await add(join(folder, 'progress.json'), 'one');
    expect(modeOf(folder)).toBe(0o755);
    expect(readdirSync(folder).sort()).toEqual(['progress.json', 'versions']);
  });

  it('is one revision, dated, told in words, and readable by a person', async () => {
    const path = join(temporaryFolder(), 'progress.json');
    await add(path, 'one');
    const { record, text, changed, adopted } = await add(path, 'two');
    expect({ text, changed, adopted }).toEqual({
      text: 'Added contact two',
      changed: true,
      adopted: [],
    });
    expect((await readStored(path)).record).toEqual(record);
    expect(readFileSync(path, 'utf8')).toBe(`{
  "$schema": "urn:carepath:record:1",
  "format": 1,
  "revision": 2,
  "change": {
    "text": "Added contact two",
    "date": "2026-11-22"
  },
  "contacts": [
    {
      "id": "one",
      "name": "Name one"
    },
    {
      "id": "two",
      "name": "Name two"
    }
  ]
}
`);
  });

  it('keeps every field that it does not know', async () => {
    const path = join(temporaryFolder(), 'progress.json');
    const own = '"a.b":{"c":[null]},"__internal__":{"x":1},"__proto__":{"y":2}';
    writeFileSync(path, `{"format":1,"revision":0,"profile":{"shoe size":9},${own}}`);
    await add(path, 'one');
    const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
    expect(text).toContain(own);
    expect(text).toContain('"profile":{"shoe size":9}');
  });

  it('keeps the schema that the person chose', async () => {
    const path = join(temporaryFolder(), 'progress.json');
    writeFileSync(path, '{"$schema":"./mine.json","format":1,"revision":0}');
    expect((await add(path, 'one')).record.$schema).toBe('./mine.json');
  });

  it('goes through a symbolic link and keeps it, also to a record still to be made', async () => {
    const folder = temporaryFolder();
    const link = join(folder, 'link', 'progress.json');
    mkdirSync(join(folder, 'link'));
    mkdirSync(join(folder, 'real'));
    symlinkSync(join('..', 'real', 'dana.json'), link);
    await add(link, 'one');
    await add(join(folder, 'real', 'dana.json'), 'two');
    await add(link, 'three');
    expect(readlinkSync(link)).toBe(join('..', 'real', 'dana.json'));
    expect(lstatSync(join(folder, 'real', 'dana.json')).isFile()).toBe(true);
    expect(await idsAt(link)).toEqual(['one', 'two', 'three']);
    expect(readdirSync(join(folder, 'real')).sort()).toEqual(['dana.json', 'dana.json.versions']);
  });

  it('of one record leaves another in the same folder alone', async () => {
    const folder = temporaryFolder();
    const [dana, lee] = [join(folder, 'dana.json'), join(folder, 'lee.json')];
    await Promise.all([add(dana, 'one'), add(lee, 'two')]);
    await Promise.all([add(dana, 'three'), add(lee, 'four')]);
    expect([await idsAt(dana), await idsAt(lee)]).toEqual([
      ['one', 'three'],
      ['two', 'four'],
    ]);
  });

  it('writes nothing when the edit gives back the record as it is', async () => {
    const path = join(temporaryFolder(), 'none', 'progress.json');
    const same = await changeStored(path, (record) => ({ record, text: 'Already so' }), { today });
    expect(same).toMatchObject({ text: 'Already so', changed: false });
    expect(existsSync(join(path, '..'))).toBe(false);
  });

  it('leaves nothing behind when the edit is refused', async () => {
    const path = join(temporaryFolder(), 'none', 'progress.json');
    const refuse = () => {
      throw new Failure({ what: 'There is no contact x.' });
    };
    await expect(changeStored(path, refuse, { today })).rejects.toThrow('There is no contact x.');
    expect(existsSync(join(path, '..'))).toBe(false);
  });

  it('is refused when the record could not be read back afterwards', async () => {
    const path = join(temporaryFolder(), 'progress.json');
    await add(path, 'one');
    const before = readFileSync(path);
    const change = changeStored(
      path,
      (record) => ({ record: { ...record, profile: { hoursPerWeek: Number.NaN } }, text: '' }),
      { today },
    );
    await expect(change).rejects.toMatchObject({
      code: 1,
      details: ['profile.hoursPerWeek: found NaN, expected a number'],
    });
    expect(readFileSync(path)).toEqual(before);
    await add(path, 'two');
    expect(await idsAt(path)).toEqual(['one', 'two']);
  });

  it('never touches a record that cannot be read', async () => {
    const path = join(temporaryFolder(), 'progress.json');
    writeFileSync(path, '{"format":1,');
    await expect(add(path, 'one')).rejects.toMatchObject({ code: 3 });
    expect(readFileSync(path, 'utf8')).toBe('{"format":1,');
    expect(readdirSync(join(path, '..'))).toEqual(['progress.json']);
  });

  it('keeps the last twenty versions and clears away what killed commands left', async () => {
    const path = join(temporaryFolder(), 'progress.json');
    const versions = join(path, '..', 'versions');
    mkdirSync(versions);
    for (const [name, hour] of [
      ['old', 0],
      ['young', 4102444800],
    ] as const) {
      writeFileSync(join(versions, `unfinished-${name}`), '');
      utimesSync(join(versions, `unfinished-${name}`), hour, hour);
    }
    for (let id = 1; id <= 23; id += 1) await add(path, String(id));
    const names = Array.from(
      { length: 20 },
      (_, at) => `0000${String(at + 4).padStart(2, '0')}.json`,
    );
    expect(readdirSync(versions).sort()).toEqual([...names, 'unfinished-young']);
  });
});

describe('a change that the system refuses', () => {
  it('is tried again while another program holds the file', async () => {
    let tries = 0;
    const held = () => {
      tries += 1;
      if (tries < 4)
        throw Object.assign(new Error('held'), { code: tries === 1 ? 'EBUSY' : 'EPERM' });
    };
    await expect(patiently(held)).resolves.toBe(true);
    expect(tries).toBe(4);
  });

  it('is given up when the file stays held, or at once for any other reason', async () => {
    const refuse = (code: string) => () => {
      throw Object.assign(new Error(code), { code });
    };
    await expect(patiently(refuse('EBUSY'))).rejects.toThrow('EBUSY');
    await expect(patiently(refuse('EIO'))).rejects.toThrow('EIO');
  });

  it('is explained when a file lies where a folder is needed', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'versions'), '');
    const path = join(folder, 'progress.json');
    await expect(add(path, 'one')).rejects.toMatchObject({
      code: 1,
      message: `${path} could not be written: a file lies where a folder is needed.`,
    });
    expect(existsSync(path)).toBe(false);
  });
});
