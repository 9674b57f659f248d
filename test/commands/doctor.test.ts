import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath, type World } from '../support/carepath.ts';
import { filledHome } from '../support/filled-home.ts';
import { person } from '../support/people.ts';

interface Check {
  check: string;
  status: string;
  what: string;
  fix: string | null;
}

async function doctor(world: World, ...argv: string[]) {
  const { code, out } = await runCarepath(['doctor', '--json', ...argv], world);
  const answer: { problems: number; checks: Check[] } = JSON.parse(out);
  const found = (status: string) => answer.checks.filter((each) => each.status === status);
  return { code, ...answer, found };
}

describe('doctor', () => {
  it('finds a healthy record well, a line each', async () => {
    const { run } = await filledHome();
    const { code, out, err } = await run('doctor');
    expect({ code, err }).toEqual({ code: 0, err: 'All is well.\n' });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(new Set(lines.map(([status]) => status))).toEqual(new Set(['ok']));
    expect(lines.map(([, check]) => check)).toEqual([
      'place',
      'record',
      'folder',
      'permissions',
      'lock',
      'versions',
      'content',
      'career data',
      'Node',
      'terminal',
      'questions',
    ]);
  });

  it('makes nothing, and finds no problem, where nothing was recorded', async () => {
    const home = newHome();
    const { code, found } = await doctor({ home });
    expect(code).toBe(0);
    expect(found('note')).toMatchObject([
      { check: 'record', fix: expect.stringContaining('assess') },
    ]);
    expect(readdirSync(home)).toEqual([]);
  });

  it('exits with 1 for a damaged record, and names the way back', async () => {
    const { home, path } = await filledHome();
    writeFileSync(path, '{');
    const { code, problems, found } = await doctor({ home });
    expect({ code, problems }).toEqual({ code: 1, problems: 1 });
    expect(found('problem')).toMatchObject([
      {
        check: 'record',
        what: expect.stringContaining('line 1, column 2'),
        fix: expect.stringContaining('carepath restore 4'),
      },
    ]);
  });

  it.each<[string, (filled: { home: string; path: string }) => void, Partial<Check>]>([
    [
      'a record that others may open',
      ({ path }) => chmodSync(path, 0o644),
      { check: 'permissions', status: 'problem', fix: expect.stringContaining('chmod 600') },
    ],
    [
      'a record of a newer carepath',
      ({ path }) => writeFileSync(path, '{"format":2,"revision":9}', { mode: 0o600 }),
      { check: 'record', status: 'problem', fix: 'update carepath' },
    ],
    [
      'fields that it does not know',
      ({ path }) => writeFileSync(path, '{"format":1,"revision":9,"shoeSize":4}'),
      { check: 'record', status: 'note', what: expect.stringContaining('shoeSize') },
    ],
    [
      'a lock that was left behind',
      ({ path }) => mkdirSync(`${path}.lock`),
      { check: 'lock', status: 'note', what: 'left by a command that was cut off' },
    ],
    [
      'a damaged version',
      ({ home }) => writeFileSync(join(home, 'versions', '000002.json'), '{'),
      { check: 'versions', status: 'note', what: expect.stringContaining('damaged: 2;') },
    ],
    [
      'a change by hand',
      ({ path }) => writeFileSync(path, '{"format":1,"revision":4}'),
      { check: 'versions', status: 'note', what: expect.stringContaining('outside carepath') },
    ],
    [
      'a command that was cut off',
      ({ path }) => writeFileSync(path, '{"format":1,"revision":3}'),
      { check: 'versions', status: 'note', what: expect.stringContaining('behind the newest') },
    ],
    [
      'a damaged draft',
      ({ home }) => writeFileSync(join(home, 'assessment.json'), '{'),
      { check: 'draft', status: 'problem', fix: expect.stringContaining('assessment.json') },
    ],
    [
      'a draft of another format',
      ({ home }) => writeFileSync(join(home, 'assessment.json'), '{"format":99}'),
      { check: 'draft', status: 'note', fix: expect.stringContaining('--restart') },
    ],
    [
      'unfinished files',
      ({ home }) => writeFileSync(join(home, 'versions', 'unfinished-1.json'), ''),
      { check: 'unfinished files', status: 'note' },
    ],
    [
      'damaged files that were kept',
      ({ path }) => writeFileSync(`${path}.damaged-2026-11-01`, '{'),
      {
        check: 'damaged files',
        status: 'note',
        what: expect.stringContaining('damaged-2026-11-01'),
      },
    ],
  ])('tells of %s', async (_, arrange, expected) => {
    const filled = await filledHome();
    arrange(filled);
    const { code, checks } = await doctor({ home: filled.home });
    expect(checks).toContainEqual(expect.objectContaining(expected));
    expect(code).toBe(expected.status === 'problem' ? 1 : 0);
  });

  it.each<[string, object, Partial<Check>]>([
    [
      'ids that stand twice',
      {
        contacts: [
          { id: 'p1', name: 'A' },
          { id: 'p1', name: 'B' },
        ],
      },
      { status: 'problem', what: expect.stringContaining('contacts: p1') },
    ],
    [
      'names that the data do not have',
      {
        profile: { goal: 'astronaut' },
        skills: [{ skill: 'flying', level: 1, date: '2026-01-01', by: 'self' }],
      },
      { status: 'note', what: expect.stringContaining('no astronaut') },
    ],
    [
      'a conversation with nobody',
      { conversations: [{ id: 'v1', contact: 'p9', date: '2026-01-01' }] },
      { status: 'note', what: expect.stringContaining('v1') },
    ],
  ])('tells of %s', async (_, sections, expected) => {
    const home = newHome();
    writeFileSync(join(home, 'progress.json'), JSON.stringify(person(sections)), { mode: 0o600 });
    const { checks } = await doctor({ home });
    expect(checks).toContainEqual(expect.objectContaining({ check: 'content', ...expected }));
  });

  it('says where the record is and what said so', async () => {
    const home = newHome();
    const place = async (env: Record<string, string>, ...argv: string[]) =>
      (await doctor({ home, env }, ...argv)).checks[0]?.what;
    expect(await place({})).toBe(`${join(home, 'progress.json')} (by CAREPATH_HOME)`);
    expect(await place({}, '--file', 'x.json')).toBe(`${join(home, 'x.json')} (by --file)`);
    const xdg = { CAREPATH_HOME: '', XDG_DATA_HOME: home };
    expect(await place(xdg)).toBe(`${join(home, 'carepath', 'progress.json')} (by XDG_DATA_HOME)`);
    expect(await place({ CAREPATH_HOME: '' })).toContain('(the usual place)');
  });

  it('says when the record lies in the usual place and another is looked for', async () => {
    const home = newHome();
    await runCarepath(['profile', '--state', 'OH'], { home, env: { CAREPATH_HOME: '' } });
    const { found } = await doctor({ home, env: { CAREPATH_HOME: join(home, 'none') } });
    expect(found('note').map(({ check }) => check)).toEqual(['place', 'record']);
  });

  it('tells of a terminal without UTF-8, and of a narrow one', async () => {
    const { home } = await filledHome();
    const world = { home, tty: true, columns: 30, env: { LC_ALL: 'C' } };
    const { code, found } = await doctor(world);
    expect(code).toBe(0);
    expect(found('note').map(({ what }) => what)).toEqual([
      expect.stringContaining('UTF-8'),
      expect.stringContaining('30 columns'),
    ]);
  });

  it('wants a newer Node where it is too old', async () => {
    const { home } = await filledHome();
    expect(await doctor({ home, nodeVersion: 'v20.16.1' })).toMatchObject({ code: 1, problems: 1 });
    expect((await doctor({ home, nodeVersion: 'v26.0.0' })).code).toBe(0);
  });

  it('finds out what is wrong with corrections of the data, which stop every other command', async () => {
    const home = newHome();
    const { code, problems, found } = await doctor({ home }, '--data', '/nope');
    expect({ code, problems }).toEqual({ code: 1, problems: 1 });
    expect(found('problem')).toMatchObject([
      { check: 'career data', what: 'There is no folder /nope that can be read' },
    ]);
    expect((await runCarepath(['certs', '--data', '/nope'], { home })).code).toBe(2);
  });

  it('tells how many corrections of the data there are', async () => {
    const { home } = await filledHome();
    mkdirSync(join(home, 'own'));
    const { checks } = await doctor({ home, env: { CAREPATH_DATA: join(home, 'own') } });
    expect(checks).toContainEqual(
      expect.objectContaining({ status: 'ok', what: expect.stringMatching(/^0 corrections from/) }),
    );
  });

  it.each([20, 40, 80])('fits %i columns', async (columns) => {
    const { home, path } = await filledHome();
    writeFileSync(path, '{');
    const { out } = await runCarepath(['doctor', '--file', 'dir/x.json'], {
      home,
      tty: true,
      columns,
    });
    const words = out.split('\n').filter((line) => !line.includes(home.slice(0, 12)));
    expect(Math.max(...words.map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it.each([
    ['a folder', (home: string) => mkdirSync(join(home, 'odd'))],
    ['a circle of links', (home: string) => symlinkSync('odd', join(home, 'odd'))],
    ['a path through a file', (home: string) => writeFileSync(join(home, 'odd'), '')],
  ])('has words for a record that is %s', async (name, arrange) => {
    const home = newHome();
    arrange(home);
    const file = name.startsWith('a path') ? 'odd/progress.json' : 'odd';
    const { code, found } = await doctor({ home }, '--file', file);
    expect(code).toBe(1);
    expect(found('problem').map(({ check }) => check)).toContain('record');
  });
});
