import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { filledHome } from '../support/filled-home.ts';

describe('remove', () => {
  it('lists the candidates with ids where the words fit several, and removes none', async () => {
    const { run, record } = await filledHome();
    const { code, out, err } = await run('remove', 'staff', 'nurse', '--yes');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('"staff nurse" fits 2 entries.');
    expect(err).toMatch(/x1 {2}Staff nurse at Mercy.*\n.*x2 {2}Staff nurse at St\. Ann/);
    expect(record().experience).toHaveLength(2);
  });

  it('needs --yes where nobody can be asked, and shows what would go', async () => {
    const { run, record } = await filledHome();
    const { code, err } = await run('remove', 'x1');
    expect(code).toBe(2);
    expect(err).toContain('This would remove x1: Staff nurse at Mercy');
    expect(record().experience).toHaveLength(2);
  });

  it('removes by id or by unambiguous words', async () => {
    const { run, record } = await filledHome();
    expect((await run('remove', 'x1', '--yes')).out).toBe(
      'Removed experience x1: Staff nurse at Mercy, Jun 1, 2020 to Oct 31, 2026\n',
    );
    await run('remove', 'st. ann', '-y');
    expect(record().experience).toEqual([]);
  });

  it('shows the same line with --dry-run, and removes nothing', async () => {
    const { run, path } = await filledHome();
    const before = readFileSync(path);
    const dry = await run('remove', 'x1', '--dry-run');
    expect(dry.code).toBe(0);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect((await run('remove', 'x1', '--yes')).out).toBe(dry.out);
  });

  it('asks in a terminal, and takes Enter for no', async () => {
    const { home, record } = await filledHome();
    const no = await runCarepath(['remove', 'x1'], { home, tty: true, answers: [''] });
    expect(no.drawn).toContain('This removes x1: Staff nurse at Mercy');
    expect(no).toMatchObject({ code: 0, out: '' });
    expect(record().experience).toHaveLength(2);
    const yes = await runCarepath(['remove', 'x1'], { home, tty: true, answers: ['y'] });
    expect(yes.code).toBe(0);
    expect(record().experience).toHaveLength(1);
  });

  it('says so when there is nothing of that name', async () => {
    const { run } = await filledHome();
    expect(await run('remove', 'x9', '--yes')).toMatchObject({ code: 2 });
    expect(await runCarepath(['remove', 'x1'], { home: newHome() })).toMatchObject({ code: 2 });
  });

  it('never gives the id of what is gone to something new', async () => {
    const { run, record } = await filledHome();
    await run('remove', 'x2', '--yes');
    await run('add', 'experience', '--title', 'RN', '--kind', 'rn', '--from', '2026-01-01');
    expect(record().experience.map(({ id }: { id: string }) => id)).toEqual(['x1', 'x6']);
  });

  it('takes back an answer by its key', async () => {
    const { run, record } = await filledHome();
    await run('confirm', 'four-domains', 'yes');
    expect((await run('remove', 'four-domains', '--yes')).out).toBe(
      'Removed the answer to four-domains: yes\n',
    );
    expect(record().confirmations).toEqual({});
  });
});

describe('undo', () => {
  it('takes back one command at a time, in words, to the empty record', async () => {
    const { run, record } = await filledHome();
    expect((await run('undo')).out).toBe(
      'Took back: Changed your profile: state OH, goal CCM, 10 hours a week\n',
    );
    expect(record().profile).toBeUndefined();
    expect((await run('undo')).out).toContain('Took back: Added continuing education h3');
    await run('undo');
    await run('undo');
    expect(record().experience).toBeUndefined();
    const { code, err } = await run('undo');
    expect(code).toBe(1);
    expect(err).toContain('There is nothing to take back.');
  });

  it('only says what it would take back with --dry-run', async () => {
    const { run, path } = await filledHome();
    const before = readFileSync(path);
    expect((await run('undo', '-n')).out).toContain('Took back: Changed your profile');
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
