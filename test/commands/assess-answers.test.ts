import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { newHome, runCarepath } from '../support/carepath.ts';

const dana = join(import.meta.dirname, '../../examples/answers/bedside-rn.json');

function recordIn(home: string) {
  return JSON.parse(readFileSync(join(home, 'progress.json'), 'utf8'));
}

function answersFile(home: string, content: unknown): string {
  const path = join(home, 'answers.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('answers from a file', () => {
  it('give a result whose first line is an action, and one revision that one undo takes back', async () => {
    const home = newHome();
    const { code, out, err } = await runCarepath(['assess', '--answers', dana], { home });
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^Do this first: [A-Z]/);
    expect(err).toContain('"carepath undo" takes it back');
    expect(recordIn(home)).toMatchObject({
      revision: 1,
      profile: { name: 'Dana Reyes' },
    });
    await runCarepath(['undo'], { home });
    expect(recordIn(home)).not.toHaveProperty('skills');
  });

  it('say what counts lower, what self-ratings are worth, and what to type next', async () => {
    const { out } = await runCarepath(['assess', '--answers', dana], { home: newHome() });
    expect(out).toContain('Time management: you said 3, it counts as 2');
    expect(out).toContain('Self-ratings overlap with real skill only modestly');
    expect(out).toContain('carepath report -o report.md');
  });

  it('call equal answers to everything unreliable', async () => {
    const home = newHome();
    const { skills } = JSON.parse(readFileSync(dana, 'utf8'));
    const same = Object.fromEntries(Object.keys(skills).map((skill) => [skill, 2]));
    const file = answersFile(home, { skills: same });
    const { out } = await runCarepath(['assess', '--answers', file], { home });
    expect(out).toContain('This result is unreliable. All 24 of your answers are level 2.');
  });

  it('are the same once and twice', async () => {
    const home = newHome();
    await runCarepath(['assess', '--answers', dana], { home });
    const first = readFileSync(join(home, 'progress.json'), 'utf8');
    const { code, err } = await runCarepath(['assess', '--answers', dana], { home });
    expect(code).toBe(0);
    expect(err).toContain('Nothing was changed');
    expect(readFileSync(join(home, 'progress.json'), 'utf8')).toBe(first);
  });

  it('are one JSON document with --json', async () => {
    const { out } = await runCarepath(['assess', '--answers', dana, '--json'], { home: newHome() });
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual([
      'format',
      'asOf',
      'saved',
      'revision',
      'text',
      'first',
      'rung',
      'readiness',
      'skills',
      'gaps',
      'unreliable',
      'fit',
      'changes',
      'honesty',
      'next',
    ]);
    expect(answer).toMatchObject({ format: 1, asOf: '2026-11-22', saved: true, unreliable: null });
    expect(answer.skills).toHaveLength(24);
  });

  it('come from standard input where the file is "-"', async () => {
    const home = newHome();
    const written = { out: '', err: '' };
    const stream = (name: keyof typeof written) => ({
      write: (text: string) => {
        written[name] += text;
      },
      isTTY: false,
      columns: undefined,
    });
    const code = await run(['assess', '--answers', '-', '--section', 'skills'], {
      stdin: Readable.from([readFileSync(dana)]),
      stdout: stream('out'),
      stderr: stream('err'),
      promptOutput: new PassThrough(),
      env: { CAREPATH_HOME: home },
      cwd: home,
      home,
      platform: 'linux',
      today: '2026-11-22',
      nodeVersion: 'v20.0.0',
    });
    expect([code, written.err]).toEqual([0, expect.stringContaining('24 skills')]);
    expect(recordIn(home).skills).toHaveLength(24);
  });

  it('change only the sections asked for', async () => {
    const home = newHome();
    const argv = ['assess', '--answers', dana, '--section', 'education', '--section', 'profile'];
    expect((await runCarepath(argv, { home })).code).toBe(0);
    const record = recordIn(home);
    expect(Object.keys(record)).toEqual([
      '$schema',
      'format',
      'revision',
      'change',
      'profile',
      'education',
    ]);
  });

  it('change nothing with --dry-run', async () => {
    const home = newHome();
    const { code, out } = await runCarepath(['assess', '--answers', dana, '--dry-run'], { home });
    expect(code).toBe(0);
    expect(out).toContain('Do this first');
    expect(existsSync(join(home, 'progress.json'))).toBe(false);
  });

  it('show what changed since last time where it is more than a level, or newly proved', async () => {
    const home = newHome();
    const rate = (skills: object, day: string) =>
      runCarepath(['assess', '--answers', answersFile(home, { skills }), '--as-of', day], { home });
    await rate({ ethics: 1, crisis: 1, time: 2 }, '2026-05-01');
    const { out } = await rate(
      { ethics: { level: 3, evidence: 'A consult.' }, crisis: 2, time: 5 },
      '2026-11-22',
    );
    const [, changed = ''] = out.split('Changed since you last rated it');
    expect(changed).toMatch(/Ethics: 1 (→|->) 3, new example \(since May 1, 2026\)/);
    expect(changed).toMatch(/Time management: 2 (→|->) 4/);
    expect(changed.split('\n\n')[0]).not.toContain('Crisis');
  });
});

describe('wrong answers and options', () => {
  it.each([
    [{ skils: {} }, 'skills'],
    [
      { skills: { comunication: 3 } },
      'skills.comunication: "comunication" is not known here. Did you mean communication?',
    ],
    [{ skills: { ethics: 9 } }, 'skills.ethics.level: found 9, expected 5 or less'],
    [{ credentials: [{ credential: 'rm', status: 'active' }] }, 'credentials[0].credential: "rm"'],
    [{ experience: [{ title: 'Nurse' }] }, 'experience[0].kinds: missing, expected a list'],
    [[], 'one JSON object'],
    ['{"skills": {', 'line 1'],
    ['', 'line 1'],
    [{}, 'it has none of the sections'],
  ])('%j is refused with exit code 2, nothing is written', async (content, told) => {
    const home = newHome();
    const { code, err, out } = await runCarepath(
      ['assess', '--answers', answersFile(home, content)],
      { home },
    );
    expect(code).toBe(2);
    expect(err).toContain(told);
    expect(out).toBe('');
    expect(existsSync(join(home, 'progress.json'))).toBe(false);
  });

  it('name a file that is not there', async () => {
    const { code, err } = await runCarepath(['assess', '--answers', 'no.json'], {
      home: newHome(),
    });
    expect(code).toBe(2);
    expect(err).toContain('There is no file no.json.');
  });

  it('name the section that was probably meant', async () => {
    const { code, err } = await runCarepath(['assess', '--section', 'skils'], { home: newHome() });
    expect(code).toBe(2);
    expect(err).toContain('Did you mean skills');
  });

  it.each([
    [{}, []],
    [{ tty: true }, ['--no-input']],
    [{ tty: true, env: { CI: 'true' } }, []],
  ])('without anybody to ask (%j %j) name the flags that answer', async (world, options) => {
    const { code, err, out } = await runCarepath(['assess', ...options], {
      home: newHome(),
      ...world,
    });
    expect(code).toBe(2);
    expect(err).toContain('--answers FILE');
    expect(err).toContain('--section NAME');
    expect(out).toBe('');
  });

  it('keep control characters of an answer from the terminal', async () => {
    const home = newHome();
    const file = answersFile(home, {
      profile: { name: '\u001b[2Jboo' },
      skills: { ethics: { level: 3, evidence: '\u001b]0;t\u0007' } },
    });
    const { out, err } = await runCarepath(['assess', '--answers', file], { home });
    expect(out + err).not.toContain('\u001b');
  });
});
