import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { filledHome } from '../support/filled-home.ts';

describe('list', () => {
  it('is one record a line in a pipe, without borders, header or escape codes', async () => {
    const { run } = await filledHome();
    expect((await run('list', 'experience')).out).toBe(
      [
        'x1\tStaff nurse, Mercy\tnursing as an RN\tJun 1, 2020\tOct 31, 2026\t',
        'x2\tStaff nurse, St. Ann\tnursing as an RN\tJun 1, 2020\tongoing\t',
        '',
      ].join('\n'),
    );
    const all = (await run('list')).out.trimEnd().split('\n');
    expect(all.map((line) => line.split('\t')[0])).toEqual([
      'profile',
      'profile',
      'profile',
      'experience',
      'experience',
      'continuingEducation',
    ]);
  });

  it('puts each section under its title on a terminal', async () => {
    const { home } = await filledHome();
    const { out } = await runCarepath(['list'], { home, tty: true });
    expect(out).toContain('Experience\nId  Work');
    expect(out).toContain('Profile\n');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('stays readable at 40 columns', async () => {
    const { home } = await filledHome();
    const { out } = await runCarepath(['list', 'jobs'], { home, tty: true, columns: 40 });
    expect(out).toContain('Id: x1\nWork: Staff nurse, Mercy\n');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('writes color only where there is a terminal and nothing forbids it', async () => {
    const { home } = await filledHome();
    const colored = await runCarepath(['list'], { home, tty: true, env: { NO_COLOR: '' } });
    const plain = await runCarepath(['list'], { home, tty: true, env: { NO_COLOR: '1' } });
    const piped = await runCarepath(['list'], { home, env: { NO_COLOR: '' } });
    expect(colored.out).toContain('\u001b[');
    expect(plain.out + piped.out).not.toContain('\u001b');
  });

  it.each(['ce', 'CEU', 'continuing education', 'continuingEducation', 'courses'])(
    'knows continuing education as %s',
    async (name) => {
      const { run } = await filledHome();
      expect((await run('list', name)).out).toBe('h3\tNov 3, 2026\t3\tethics\t\n');
    },
  );

  it('is the record itself with --json, the same bytes each time', async () => {
    const { run } = await filledHome();
    const { out } = await run('list', 'ce', '--json');
    expect(JSON.parse(out)).toEqual({
      format: 1,
      revision: 4,
      continuingEducation: [{ id: 'h3', date: '2026-11-03', hours: 3, topics: ['ethics'] }],
    });
    expect((await run('list', 'ce', '--json')).out).toBe(out);
    const all = JSON.parse((await run('list', '--json')).out);
    expect(all).toMatchObject({ exams: [], profile: { state: 'OH' }, milestones: {} });
  });

  it('says on stderr that there is nothing, and nothing on stdout', async () => {
    const home = newHome();
    const empty = await runCarepath(['list', 'exams'], { home });
    expect(empty).toMatchObject({ code: 0, out: '' });
    expect(empty.err).toBe('Nothing recorded. carepath add exam records an exam.\n');
    expect((await runCarepath(['list'], { home })).err).toContain('Your record is empty.');
    expect(JSON.parse((await runCarepath(['list', 'exams', '--json'], { home })).out)).toEqual({
      format: 1,
      revision: 0,
      exams: [],
    });
  });

  it('refuses a section that is none, with a suggestion', async () => {
    const { run } = await filledHome();
    const { code, err } = await run('list', 'experence');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean experience?');
  });

  it('shows a credential past its last day as lapsed', async () => {
    const { run, home } = await filledHome();
    await run(
      'add',
      'credential',
      '--credential',
      'rn',
      '--state',
      'OH',
      '--expires',
      '2027-10-31',
    );
    expect((await run('list', 'credentials')).out).toContain('active');
    const later = await runCarepath(['list', 'credentials', '--as-of', '2027-11-01'], { home });
    expect(later.out).toContain('lapsed');
  });
});
