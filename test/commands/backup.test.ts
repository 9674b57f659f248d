import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { filledHome } from '../support/filled-home.ts';

describe('backup', () => {
  it('writes a dated file beside the record, for its owner alone', async () => {
    const { home, run, path } = await filledHome();
    const { code, out, err } = await run('backup');
    const file = join(home, 'backup-2026-11-22-r4.json');
    expect({ code, out }).toEqual({ code: 0, out: `Backed up revision 4 to ${file}\n` });
    expect(err).toContain(`carepath restore ${file}`);
    expect(readFileSync(file)).toEqual(readFileSync(path));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(home).sort()).toEqual([
      'backup-2026-11-22-r4.json',
      'progress.json',
      'versions',
    ]);
  });

  it('carries the name of a record that has a name of its own', async () => {
    const { home } = await filledHome();
    const argv = ['--file', 'dana.json'];
    await runCarepath(['profile', '--state', 'OH', ...argv], { home });
    await runCarepath(['backup', ...argv], { home });
    expect(readdirSync(home)).toContain('dana.json.backup-2026-11-22-r1.json');
  });

  it('goes where the person says, seen from where they are', async () => {
    const { home, run, path } = await filledHome();
    mkdirSync(join(home, 'stick'));
    expect((await run('backup', 'stick/mine.json')).code).toBe(0);
    expect(readFileSync(join(home, 'stick', 'mine.json'))).toEqual(readFileSync(path));
  });

  it('refuses to replace another file without --yes, and leaves it whole', async () => {
    const { home, run, path } = await filledHome();
    const file = join(home, 'mine.json');
    writeFileSync(file, 'precious');
    const refused = await run('backup', 'mine.json');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('exists already');
    expect(readFileSync(file, 'utf8')).toBe('precious');
    expect((await run('backup', 'mine.json', '--yes')).code).toBe(0);
    expect(readFileSync(file)).toEqual(readFileSync(path));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is done already when the same file is there', async () => {
    const { run } = await filledHome();
    await run('backup');
    const again = await run('backup');
    expect(again.code).toBe(0);
    expect(again.out).toContain('is there already, and says the same');
  });

  it('goes to standard output for -', async () => {
    const { run, path } = await filledHome();
    expect((await run('backup', '-')).out).toBe(readFileSync(path, 'utf8'));
  });

  it.each([
    ['the record itself', 'progress.json', 'is the record itself', 2],
    ['a folder', 'versions', 'is a folder or a device', 1],
    ['a folder that is not there', 'none/mine.json', 'could not be written', 1],
  ])('refuses %s', async (_, file, said, code) => {
    const { run, path } = await filledHome();
    const before = readFileSync(path);
    const refused = await run('backup', file, '--yes');
    expect(refused).toMatchObject({ code, out: '' });
    expect(refused.err).toContain(said);
    expect(readFileSync(path)).toEqual(before);
  });

  it('writes nothing with --dry-run', async () => {
    const { home, run } = await filledHome();
    const { out } = await run('backup', '--dry-run');
    expect(out).toContain('Would write revision 4 to');
    expect(readdirSync(home).sort()).toEqual(['progress.json', 'versions']);
  });

  it('copies what a newer carepath wrote byte for byte', async () => {
    const home = newHome();
    const text = '{"format":2,"revision":3,"skills":"another shape"}';
    writeFileSync(join(home, 'progress.json'), text);
    expect((await runCarepath(['backup', 'copy.json'], { home })).code).toBe(0);
    expect(readFileSync(join(home, 'copy.json'), 'utf8')).toBe(text);
  });

  it.each([
    ['there is no record', undefined, 1],
    ['the record is damaged', '{', 3],
  ])('makes none when %s', async (_, content, code) => {
    const home = newHome();
    if (content !== undefined) writeFileSync(join(home, 'progress.json'), content);
    const before = readdirSync(home);
    expect(await runCarepath(['backup'], { home })).toMatchObject({ code, out: '' });
    expect(readdirSync(home)).toEqual(before);
  });

  it('is told in JSON', async () => {
    const { home, run } = await filledHome();
    chmodSync(home, 0o700);
    expect(JSON.parse((await run('backup', '--json')).out)).toEqual({
      format: 1,
      path: join(home, 'backup-2026-11-22-r4.json'),
      revision: 4,
      text: expect.stringContaining('Backed up revision 4'),
    });
  });
});
