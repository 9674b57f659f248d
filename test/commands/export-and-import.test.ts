import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { filledHome } from '../support/filled-home.ts';

const hostile = {
  format: 1,
  revision: 7,
  profile: { name: '\u001b[2J\u202eDana\n<script>=cmd()|\\' },
  experience: [
    {
      id: 'x1',
      title: '👩🏽‍⚕️ 看護師 "quoted"',
      kinds: ['registered-nurse'],
      from: '1970-01-01',
      to: null,
    },
  ],
  contacts: [{ id: '__proto__', name: '-dash', shoeSize: 9 }],
  'a.b': { c: [null] },
};

describe('export --all', () => {
  it('writes the whole record to standard output, as it is in its file', async () => {
    const { run, path } = await filledHome();
    const { code, out, err } = await run('export', '--all');
    expect({ code, out, err }).toEqual({ code: 0, out: readFileSync(path, 'utf8'), err: '' });
  });

  it('writes to a file for its owner alone, and never over another without --yes', async () => {
    const { home, run } = await filledHome();
    const file = join(home, 'out.json');
    expect((await run('export', '--all', '-o', 'out.json')).out).toBe('');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await run('export', '--all', '-o', 'out.json')).toMatchObject({ code: 1 });
    expect(await run('export', '--all', '-o', 'out.json', '-y')).toMatchObject({ code: 0 });
  });

  it('is an empty record, with a sentence, where nothing was recorded', async () => {
    const home = newHome();
    const { code, out, err } = await runCarepath(['export', '--all'], { home });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 1, revision: 0 });
    expect(err).toContain('Nothing was recorded yet');
    expect(existsSync(join(home, 'progress.json'))).toBe(false);
  });

  it('says what to export when that is missing', async () => {
    const { code, err } = await runCarepath(['export'], { home: newHome() });
    expect(code).toBe(2);
    expect(err).toContain('carepath export --all');
  });

  it('keeps what only a newer carepath can read', async () => {
    const home = newHome();
    const text = '{"format":2,"revision":3,"skills":"another shape"}';
    writeFileSync(join(home, 'progress.json'), text);
    expect((await runCarepath(['export', '--all'], { home })).out).toBe(text);
  });
});

describe('import', () => {
  it('of what was exported changes nothing, and says so', async () => {
    const { home, run, path } = await filledHome();
    const { out } = await run('export', '--all');
    const before = readFileSync(path);
    const again = await runCarepath(['import', '-'], { home, stdin: out });
    expect(again).toMatchObject({ code: 0, err: 'Nothing was changed.\n' });
    expect(again.out).toBe('Standard input says what your record says already.\n');
    expect(readFileSync(path)).toEqual(before);
  });

  it('brings every text to another computer and back, byte for byte', async () => {
    const [one, two] = [newHome(), newHome()];
    await runCarepath(['import', '-', '-y'], { home: one, stdin: JSON.stringify(hostile) });
    const { out } = await runCarepath(['export', '--all'], { home: one });
    await runCarepath(['import', '-', '-y'], { home: two, stdin: out });
    const back = await runCarepath(['export', '--all'], { home: two });
    const { revision: _, change: __, $schema: ___, ...said } = JSON.parse(back.out);
    const { revision: ____, ...told } = hostile;
    expect(said).toEqual(told);
  });

  it('is one revision that one undo takes back', async () => {
    const { home, run, record } = await filledHome();
    const before = record();
    const stdin = JSON.stringify({ format: 1, revision: 900, experience: [] });
    const { out } = await runCarepath(['import', '-', '--yes'], { home, stdin });
    expect(out).toBe('Imported a record: 6 removed\n');
    expect(record()).toMatchObject({ revision: 5, experience: [] });
    await run('undo');
    expect(record().experience).toEqual(before.experience);
    expect(record().profile).toEqual(before.profile);
  });

  it('shows with --dry-run what would change, a line each, harmless', async () => {
    const { home, path } = await filledHome();
    const before = readFileSync(path);
    const stdin = JSON.stringify(hostile);
    const { code, out } = await runCarepath(['import', '-', '-n'], { home, stdin });
    expect(code).toBe(0);
    expect(out).not.toContain('\u001b');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines.map(([section, what]) => `${section} ${what}`)).toEqual([
      'profile removed',
      'profile removed',
      'profile removed',
      'profile added',
      'experience removed',
      'experience changed',
      'continuingEducation removed',
      'contacts added',
      'a.b added',
    ]);
    expect(readFileSync(path)).toEqual(before);
  });

  it('shows the differences on a terminal and asks, Enter being no', async () => {
    const { home, run, record } = await filledHome();
    await run('export', '--all', '-o', 'r.json');
    const file = join(home, 'r.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Mercy', 'Grace'));
    const ask = (answer: string) =>
      runCarepath(['import', 'r.json'], { home, tty: true, answers: [answer] });
    const no = await ask('');
    expect(no.drawn).toMatch(/changed +x1 .* employer Grace/);
    expect(no.drawn).toContain('Replace your whole record by this one?');
    expect(no).toMatchObject({ code: 0, out: '' });
    expect(record().experience[0].employer).toBe('Mercy');
    await ask('y');
    expect(record().experience[0].employer).toBe('Grace');
  });

  it('shows a few of many differences where it asks, and all with --dry-run', async () => {
    const { home } = await filledHome();
    const contacts = Array.from({ length: 30 }, (_, n) => ({ id: `p${n}`, name: `N${n}` }));
    writeFileSync(join(home, 'r.json'), JSON.stringify({ format: 1, revision: 1, contacts }));
    const asked = await runCarepath(['import', 'r.json'], { home, tty: true, answers: ['n'] });
    expect(asked.drawn).toContain('and 22 more');
    const dry = await runCarepath(['import', 'r.json', '-n'], { home });
    expect(dry.out.match(/^contacts\tadded/gm)).toHaveLength(30);
  });

  it('needs --yes where nobody can be asked', async () => {
    const { home, record } = await filledHome();
    const { code, err } = await runCarepath(['import', '-'], {
      home,
      stdin: '{"format":1,"revision":0}',
    });
    expect(code).toBe(2);
    expect(err).toContain('Add --yes');
    expect(record().revision).toBe(4);
  });

  it.each([
    ['cut off', '{"format":1,', 'line 1, column 13', 1],
    ['empty', '', 'it is empty', 1],
    ['no record', '[1]', 'the record: found a list', 1],
    ['a repeated name', '{"format":1,"format":1,"revision":0}', 'is written twice', 1],
    ['a newer format', '{"format":2,"revision":0}', 'written by a newer carepath (format 2', 1],
    [
      'several problems',
      '{"format":1,"revision":-1,"profile":{"state":"Ohio"}}',
      'profile.state: found "Ohio"',
      1,
    ],
  ])('refuses what is %s, and changes nothing', async (_, stdin, said, code) => {
    const { home, path } = await filledHome();
    const before = readFileSync(path);
    const refused = await runCarepath(['import', '-', '-y'], { home, stdin });
    expect(refused).toMatchObject({ code, out: '' });
    expect(refused.err).toContain(said);
    expect(readFileSync(path)).toEqual(before);
  });

  it('says so when there is no such file', async () => {
    const { code, err } = await runCarepath(['import', 'none.json'], { home: newHome() });
    expect(code).toBe(2);
    expect(err).toContain('There is no file none.json.');
  });

  it('fills an empty home', async () => {
    const home = newHome();
    const { code, out } = await runCarepath(['import', '-', '-y', '--json'], {
      home,
      stdin: JSON.stringify(hostile),
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      format: 1,
      revision: 1,
      text: 'Imported a record: 4 added',
    });
  });
});
