import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { filledHome } from '../support/filled-home.ts';

const content = (record: Record<string, unknown>) => {
  const { revision: _, change: __, ...said } = record;
  return said;
};

describe('restore without an argument', () => {
  it('lists the kept versions and the backups, newest first, and changes nothing', async () => {
    const { home, run, path } = await filledHome();
    await run('backup');
    await run('undo');
    const before = readFileSync(path);
    const { code, out, err } = await run('restore');
    expect(code).toBe(0);
    expect(out.match(/^(\d+|backup)/gm)).toEqual(['5', '4', '3', '2', '1', 'backup']);
    expect(out).toContain(`backup\t4\t${join(home, 'backup-2026-11-22-r4.json')}\n`);
    expect(err).toContain('carepath restore 4');
    expect(readFileSync(path)).toEqual(before);
  });

  it('says so where there is nothing to go back to', async () => {
    const { code, out, err } = await runCarepath(['restore'], { home: newHome() });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('There is nothing to go back to');
  });

  it('is JSON, and says whether the record is damaged', async () => {
    const { run, path } = await filledHome();
    const answer = async () => JSON.parse((await run('restore', '--json')).out);
    expect(await answer()).toMatchObject({ format: 1, damaged: false, backups: [] });
    writeFileSync(path, '{');
    expect(await answer()).toMatchObject({
      damaged: true,
      versions: [{ revision: 4 }, {}, {}, {}],
    });
  });
});

describe('restore of a version', () => {
  it('is a new revision, which one undo takes back', async () => {
    const { run, record } = await filledHome();
    const [now, then] = [
      record(),
      JSON.parse(readFileSync(versionOf(await filledHome(), 2), 'utf8')),
    ];
    const { code, out } = await run('restore', '2', '--yes');
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Restored revision 2 of Nov 22, 2026: 4 removed\n',
    });
    expect(content(record())).toEqual(content(then));
    expect(record().revision).toBe(5);
    expect((await run('undo')).out).toMatch(/^Took back: Restored revision 2/);
    expect(content(record())).toEqual(content(now));
  });

  it('shows with --dry-run what would be added, changed and removed', async () => {
    const { run, path } = await filledHome();
    await run('edit', 'x1', '--no-paid');
    await run('remove', 'h3', '-y');
    const before = readFileSync(path);
    const { out, err } = await run('restore', '4', '--dry-run');
    expect(out).toBe(
      [
        'experience\tchanged\tx1 Staff nurse at Mercy, Jun 1, 2020 to Oct 31, 2026: paid yes (was no)',
        'continuingEducation\tadded\th3 3 contact hours of ethics, Nov 3, 2026',
        '',
      ].join('\n'),
    );
    expect(err).toContain('1 added, 1 changed');
    expect(readFileSync(path)).toEqual(before);
    const json = JSON.parse((await run('restore', '4', '--dry-run', '--json')).out);
    expect(json).toMatchObject({
      format: 1,
      revision: 6,
      dryRun: true,
      differences: [{ section: 'experience' }, { section: 'continuingEducation' }],
    });
  });

  it('asks in a terminal, having shown the differences, and takes Enter for no', async () => {
    const { home, record } = await filledHome();
    const ask = (answer: string) =>
      runCarepath(['restore', '1'], { home, tty: true, answers: [answer] });
    const no = await ask('');
    expect(no.drawn).toContain('Go back to revision 1 of Nov 22, 2026?');
    expect(no.drawn).toMatch(/removed +x2 Staff nurse at St\. Ann/);
    expect(no).toMatchObject({ code: 0, out: '', err: 'Nothing was changed.\n' });
    expect(record().revision).toBe(4);
    expect((await ask('y')).out).toContain('Restored revision 1');
    expect(record().experience).toHaveLength(1);
  });

  it('needs --yes where nobody can be asked', async () => {
    const { run, record } = await filledHome();
    const { code, err } = await run('restore', '1');
    expect(code).toBe(2);
    expect(err).toContain('This would change your record: 5 removed.');
    expect(record().revision).toBe(4);
  });

  it('makes no revision where the record says the same', async () => {
    const { run, record } = await filledHome();
    await run('undo');
    expect((await run('restore', '3', '-y')).out).toContain('already says what it said');
    expect(record().revision).toBe(5);
  });

  it.each([
    ['99', 1, 'Kept are 1 to 4'],
    ['0', 1, 'Revision 0 is not kept.'],
    ['none.json', 2, 'There is no file none.json.'],
    ['versions', 2, 'it is a folder, not a file'],
  ])('refuses %s', async (written, code, said) => {
    const { run, record } = await filledHome();
    const refused = await run('restore', written, '-y');
    expect(refused).toMatchObject({ code, out: '' });
    expect(refused.err).toContain(said);
    expect(record().revision).toBe(4);
  });

  it('refuses a version that is damaged', async () => {
    const filled = await filledHome();
    writeFileSync(versionOf(filled, 2), '{');
    const { code, err } = await filled.run('restore', '2', '-y');
    expect(code).toBe(1);
    expect(err).toContain('Revision 2 is damaged');
  });

  it('works where the record itself is gone', async () => {
    const { run, path, record } = await filledHome();
    rmSync(path);
    expect((await run('restore', '4', '-y')).code).toBe(0);
    expect(record().experience).toHaveLength(2);
  });
});

describe('restore from a file', () => {
  it('goes back to a backup, as one revision', async () => {
    const { run, record } = await filledHome();
    await run('backup', 'mine.json');
    await run('remove', 'x1', '-y');
    const { out } = await run('restore', 'mine.json', '-y');
    expect(out).toBe('Restored mine.json: 1 added\n');
    expect(record().experience).toHaveLength(2);
    await run('undo');
    expect(record().experience).toHaveLength(1);
  });

  it('refuses what is no record, with every problem and its place', async () => {
    const { home, run, record } = await filledHome();
    const broken = { format: 1, revision: 'x', profile: { state: 'Ohio' }, exams: [{}] };
    writeFileSync(join(home, 'broken.json'), JSON.stringify(broken));
    const { code, err } = await run('restore', 'broken.json', '-y');
    expect(code).toBe(1);
    for (const path of [
      'revision: found "x"',
      'profile.state: found "Ohio"',
      'exams[0].id: missing',
    ]) {
      expect(err).toContain(path);
    }
    expect(record().revision).toBe(4);
  });
});

describe('restore of a damaged record', () => {
  it('is what the error of every command names', async () => {
    const { run, path } = await filledHome();
    writeFileSync(path, '{');
    const { code, err } = await run('list');
    expect(code).toBe(3);
    expect(err).toContain('carepath restore 4');
  });

  it('keeps the damaged file under a name that is told, and can be undone', async () => {
    const { home, run, path, record } = await filledHome();
    writeFileSync(path, '{"format":1,');
    const { code, out, err } = await run('restore', '3', '--yes');
    const kept = `${path}.damaged-2026-11-22`;
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Restored revision 3 of Nov 22, 2026: 3 removed\n',
    });
    expect(err).toContain(`The damaged record is kept as ${kept}`);
    expect(readFileSync(kept, 'utf8')).toBe('{"format":1,');
    expect(record().profile).toBeUndefined();
    await run('undo');
    expect(record().profile).toMatchObject({ state: 'OH' });
    expect(readdirSync(home)).toContain('progress.json.damaged-2026-11-22');
  });

  it('brings the newest version back as a revision of its own', async () => {
    const { run, path, record } = await filledHome();
    const before = record();
    writeFileSync(path, '');
    await run('restore', '4', '-y');
    expect(content(record())).toEqual(content(before));
    expect(record().revision).toBe(5);
  });

  it('never writes over what an earlier one kept', async () => {
    const { home, run, path } = await filledHome();
    for (const text of ['{', '[', '']) {
      writeFileSync(path, text);
      await run('restore', '1', '-y');
    }
    const kept = readdirSync(home)
      .filter((name) => name.includes('.damaged-'))
      .sort();
    expect(kept.map((name) => readFileSync(join(home, name), 'utf8'))).toEqual(['{', '[', '']);
  });

  it('steps over versions that are damaged as well', async () => {
    const filled = await filledHome();
    const { run, path, record } = filled;
    for (const file of [path, versionOf(filled, 4), versionOf(filled, 3)]) writeFileSync(file, '{');
    expect((await run('list')).err).toContain('carepath restore 2');
    expect((await run('restore', '2', '-y')).code).toBe(0);
    expect(record()).toMatchObject({ revision: 3, experience: [{ id: 'x1' }, { id: 'x2' }] });
    expect((await run('profile', '--state', 'TX')).code).toBe(0);
    expect(record().revision).toBe(4);
  });

  it('takes a backup where no version can be read', async () => {
    const filled = await filledHome();
    const { home, run, path, record } = filled;
    await run('backup');
    writeFileSync(path, '{');
    rmSync(join(home, 'versions'), { recursive: true });
    const { err } = await run('list');
    expect(err).toContain('carepath restore <file>');
    expect((await run('restore', 'backup-2026-11-22-r4.json', '-y')).code).toBe(0);
    expect(record()).toMatchObject({ revision: 1, profile: { state: 'OH' } });
    expect(readFileSync(`${path}.damaged-2026-11-22`, 'utf8')).toBe('{');
  });

  it.each([['--dry-run'], []])('leaves it where it is with %j', async (...flags) => {
    const { home, run, path } = await filledHome();
    writeFileSync(path, '{');
    const { code } = await run('restore', '3', ...flags);
    expect(code).toBe(flags.length > 0 ? 0 : 2);
    expect(readFileSync(path, 'utf8')).toBe('{');
    expect(readdirSync(home).sort()).toEqual(['progress.json', 'versions']);
  });

  it('leaves a record that is only closed to it alone', async () => {
    const { home, run, path } = await filledHome();
    rmSync(path);
    await runCarepath(['backup'], { home });
    const { code, err } = await run('restore', '3', '-y', '--file', 'versions');
    expect(code).toBe(3);
    expect(err).toContain('it is a folder, not a file');
  });
});

function versionOf({ home }: { home: string }, revision: number): string {
  return join(home, 'versions', `00000${revision}.json`);
}
