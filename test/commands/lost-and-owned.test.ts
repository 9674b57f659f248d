/** A record that is gone is not one that never was, and no document takes its place. */
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { filledHome } from '../support/filled-home.ts';

describe('a record that is gone, with its versions still there', () => {
  it.each([[[]], [['list']], [['certs', 'check', 'ccm']], [['done', '1.1']]])(
    'is told of by %j',
    async (line: string[]) => {
      const { path, run } = await filledHome();
      rmSync(path);
      const { err } = await run(...line);
      expect(err).toContain(`${path} is gone, but its versions are kept: "carepath restore 4"`);
    },
  );

  it('is a problem to doctor, and comes back by what it says', async () => {
    const { path, run, record } = await filledHome();
    const before = record();
    rmSync(path);
    const { code, out } = await run('doctor');
    expect(code).toBe(1);
    expect(out).toMatch(
      /problem\trecord\t.* is gone, and its versions are kept\tcarepath restore 4/,
    );
    await run('restore', '4', '--yes');
    expect(record().experience).toEqual(before.experience);
  });

  it('becomes a backup when something new is entered instead', async () => {
    const { home, path, run, record } = await filledHome();
    const before = record();
    rmSync(path);
    await run('done', '1.1');
    const [name = ''] = readdirSync(home).filter((each) => each.startsWith('backup-'));
    expect(name).toBe('backup-2026-11-22-r4.json');
    expect(JSON.parse(readFileSync(join(home, name), 'utf8'))).toEqual(before);
  });

  it('is not invented where nothing was ever entered', async () => {
    expect((await runCarepath(['list'], { home: newHome() })).err).not.toContain('is gone');
  });
});

describe('a document', () => {
  const documents = [
    ['report', '-o'],
    ['report', '--format', 'csv', '-o'],
    ['export', '--all', '-o'],
    ['export', '--calendar', '-o'],
    ['backup'],
  ];
  it.each(documents)('never takes the place of the record: %s %s', async (...line) => {
    const { home, path, run } = await filledHome();
    const before = readFileSync(path);
    const draft = join(home, 'assessment.json');
    writeFileSync(draft, '{}');
    symlinkSync(path, join(home, 'link'));
    const own = ['progress.json', 'link', 'assessment.json', 'versions/000002.json', 'versions/x'];
    for (const name of own) {
      const { code, err } = await run(...line, join(home, name), '--yes');
      expect({ name, ok: code === 0 }).toEqual({ name, ok: false });
      expect(err).toMatch(/keeps your record in|is the record itself/);
    }
    expect(readFileSync(path)).toEqual(before);
    expect(readFileSync(draft, 'utf8')).toBe('{}');
  });
});

describe('a milestone said to be done again', () => {
  it('keeps its day, and is no change where nothing new is said', async () => {
    const { run, record } = await filledHome();
    await run('done', '4.1', '--date', '2020-05-05', '--evidence', 'signed log');
    const again = await run('done', '4.1');
    expect(again.out).toContain('Already so: 4.1');
    await run('done', '4.1', '--note', 'kept');
    expect(record().milestones['4.1']).toMatchObject({ date: '2020-05-05', note: 'kept' });
    expect((await run('history')).out).toContain('signed log');
  });
});

describe('one entry', () => {
  it('is listed with everything it says', async () => {
    const { run } = await filledHome();
    await run('edit', 'h3', '--evidence', 'certificate.pdf', '--note', 'in the blue folder');
    const { out } = await run('list', 'h3');
    expect(out).toContain('evidence\tcertificate.pdf');
    expect(out).toContain('note\tin the blue folder');
    expect(JSON.parse((await run('list', 'h3', '--json')).out).entry).toMatchObject({ id: 'h3' });
  });

  it('that says what another says is added, and said to count twice', async () => {
    const { run } = await filledHome();
    const { err } = await run(
      'add',
      'ce',
      '--date',
      '2026-11-03',
      '--hours',
      '3',
      '--topic',
      'ethics',
    );
    expect(err).toContain('h3 says the same; both count.');
  });
});
