import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';

const job = [
  ...['add', 'experience', '--title', 'Care coordinator', '--employer', 'St. Ann'],
  ...['--kind', 'care-coordination', '--from', '2026-11-01', '--hours-per-week', '40'],
];
const course = ['add', 'ce', '--date', '2026-11-03', '--hours', '3', '--topic', 'ethics'];

function world() {
  const home = newHome();
  const path = join(home, 'progress.json');
  return {
    home,
    path,
    record: () => JSON.parse(readFileSync(path, 'utf8')),
    run: (...argv: string[]) => runCarepath(argv, { home }),
  };
}

describe('add with flags', () => {
  it('says in one line on stdout what it did, and on stderr how to take it back', async () => {
    const { run, record } = world();
    const { code, out, err } = await run(...job, '--supervised-by', 'CCM');
    expect(code).toBe(0);
    expect(out).toBe('Added experience x1: Care coordinator at St. Ann, from Nov 1, 2026\n');
    expect(err).toContain('"carepath undo" takes it back.');
    expect(record().experience).toEqual([
      {
        id: 'x1',
        title: 'Care coordinator',
        employer: 'St. Ann',
        kinds: ['care-coordination'],
        from: '2026-11-01',
        to: null,
        hoursPerWeek: 40,
        paid: true,
        supervisedBy: ['ccm'],
      },
    ]);
  });

  it('writes a record that only its owner can read', async () => {
    const { run, path } = world();
    await run(...job);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('takes a list as repeated flags or with commas, and "none" for a supervisor without any', async () => {
    const { run, record } = world();
    await run(...job, '--kind', 'quality,social work', '--supervised-by', 'none', '--no-paid');
    expect(record().experience[0]).toMatchObject({
      kinds: ['care-coordination', 'quality', 'social-work'],
      supervisedBy: [],
      paid: false,
    });
  });

  it('keeps a supervisor together', async () => {
    const { run, record } = world();
    await run(...job, '--supervisor-name', 'Lee Park', '--supervisor-email', 'lee@example.org');
    expect(record().experience[0].supervisor).toEqual({
      name: 'Lee Park',
      email: 'lee@example.org',
    });
  });

  it('adds a study, with a high-school diploma needing no field', async () => {
    const { run, record } = world();
    const { err } = await run(
      ...[
        'add',
        'education',
        '--level',
        'Bachelors',
        '--field',
        'nursing',
        '--completed',
        '2027-05',
      ],
    );
    expect(err).toContain('It is planned: it counts from that day on.');
    await run('add', 'education', '--level', 'ged', '--completed', 'in-progress');
    expect(record().education).toEqual([
      { id: 'e1', level: 'bachelor', field: 'nursing', completed: '2027-05-31' },
      { id: 'e2', level: 'high-school', field: 'other', completed: null },
    ]);
  });

  it('adds a credential, active when not said', async () => {
    const { run, record } = world();
    const { out } = await run(
      ...[
        'add',
        'credential',
        '--credential',
        'rn',
        '--state',
        'Ohio',
        '--expires',
        '2027-10',
        '--multistate',
      ],
    );
    expect(out).toBe('Added credential c1: RN license, OH, active, through Oct 31, 2027\n');
    expect(record().credentials[0]).toMatchObject({
      credential: 'rn-license',
      state: 'OH',
      status: 'active',
      expires: '2027-10-31',
      multistate: true,
    });
  });

  it('adds an exam passed or failed', async () => {
    const { run, record } = world();
    await run('add', 'exam', '--exam', 'NCLEX-RN', '--date', '2020-07-14', '--failed');
    await run('add', 'exam', '--exam', 'nclex rn', '--date', '2020-09-01', '--passed');
    expect(record().exams.map((each: { passed: boolean }) => each.passed)).toEqual([false, true]);
    const both = await run(
      'add',
      'exam',
      '--exam',
      'ccm',
      '--date',
      'today',
      '--passed',
      '--failed',
    );
    expect(both.code).toBe(2);
  });

  it('counts 10 contact hours for each CEU', async () => {
    const { run, record } = world();
    await run('add', 'ce', '--date', '-1w', '--ceus', '0.07', '--topic', 'law');
    expect(record().continuingEducation[0]).toMatchObject({ date: '2026-11-15', hours: 0.7 });
    expect((await run(...course, '--ceus', '1')).err).toContain(
      '--hours and --ceus say the same thing',
    );
  });

  it('keeps names with emoji, CJK, quotes, a leading dash and 300 characters', async () => {
    const { run, record } = world();
    const titles = ['👩🏽‍⚕️ 護理', '"quoted" \'too\'', '-v', '--json-minded', 'x'.repeat(300)];
    for (const title of titles) {
      await run('add', 'experience', `--title=${title}`, '--kind', 'other', '--from', '2026-01-01');
    }
    expect(record().experience.map((each: { title: string }) => each.title)).toEqual(titles);
    const { out } = await run('list', 'experience', '--json');
    expect(JSON.parse(out).experience.map((each: { title: string }) => each.title)).toEqual(titles);
  });

  it('lets no title drive the terminal', async () => {
    const { run } = world();
    const added = await run(...course, '--title', '\u001b[2Jboo\u001b]0;t\u0007');
    const listed = await run('list', 'ce');
    for (const byte of ['\u001b', '\u0007']) {
      expect(added.out + added.err + listed.out).not.toContain(byte);
    }
    expect(listed.out).toContain('␛[2Jboo');
  });

  it('records that there is none, which an empty record does not say', async () => {
    const { run, record } = world();
    const { out } = await run('add', 'ce', '--none');
    expect(out).toBe('Recorded that there is no continuing education\n');
    expect(record().continuingEducation).toEqual([]);
    await run(...course);
    const refused = await run('add', 'ce', '--none');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('Your record holds continuing education: h2.');
  });
});

describe('add --dry-run and --json', () => {
  it('prints the same line and changes nothing', async () => {
    const { run, path } = world();
    const dry = await run(...job, '--dry-run');
    expect(existsSync(path)).toBe(false);
    expect(dry.err).toContain('Nothing was changed (--dry-run).');
    expect((await run(...job)).out).toBe(dry.out);
  });

  it('prints one document with the entry', async () => {
    const { run } = world();
    const { out } = await run(...course, '--json');
    expect(JSON.parse(out)).toEqual({
      format: 1,
      revision: 1,
      entry: { id: 'h1', date: '2026-11-03', hours: 3, topics: ['ethics'] },
      text: 'Added continuing education h1: 3 contact hours of ethics, Nov 3, 2026',
    });
    const dry = JSON.parse((await run(...course, '--json', '-n')).out);
    expect(dry).toMatchObject({ format: 1, revision: 1, dryRun: true, entry: { id: 'h2' } });
  });

  it('prints only the answer with --quiet', async () => {
    const { run } = world();
    expect((await run(...course, '-q')).err).toBe('');
  });
});

describe('add refuses', () => {
  it('what is missing where nobody can be asked, naming flags and values, with exit 2', async () => {
    const { run, path } = world();
    const { code, out, err } = await run('add', 'ce', '--hours', '3');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('To add ce, --date and --topic are missing.');
    expect(err).toContain('--topic: case-management, care-management');
    expect(existsSync(path)).toBe(false);
  });

  it('the same on a terminal with --no-input or in CI', async () => {
    const { home } = world();
    const flag = await runCarepath(['add', 'ce', '--no-input'], { home, tty: true });
    const ci = await runCarepath(['add', 'ce'], { home, tty: true, env: { CI: 'true' } });
    expect([flag.code, ci.code]).toEqual([2, 2]);
    expect(flag.drawn + ci.drawn).toBe('');
  });

  it.each([
    [['--date', '03/04/2026'], 'is not a date carepath reads'],
    [['--date', '2026-02-30'], 'is not a date carepath reads'],
    [['--date', 'tomorrow'], 'Nov 23, 2026 has not come yet'],
    [['--hours', '0'], 'It has to be more than 0.'],
    [['--hours', 'three'], '"three" is not a number.'],
    [['--hours', '-5'], 'It cannot be less than 0.'],
    [['--hours', '1e9'], 'Write "1e9" in plain digits.'],
    [['--topic', 'ethcs'], 'Did you mean ethics?'],
  ])('%j, and leaves the record as it was', async (flags, said) => {
    const { run, path } = world();
    await run(...course);
    const before = readFileSync(path);
    const { code, err } = await run(...course, ...flags);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('days that run backwards', async () => {
    const { run } = world();
    const { code, err } = await run(...job, '--to', '2025-01');
    expect(code).toBe(2);
    expect(err).toContain('--to Jan 31, 2025 lies before --from Nov 1, 2026.');
  });

  it('every wrong flag at once', async () => {
    const { run } = world();
    const { err } = await run(...job, '--setting', 'hospitl', '--hours-per-week', '200');
    expect(err).toContain('--setting: "hospitl" is not known here. Did you mean hospital');
    expect(err).toContain('--hours-per-week: 200 is more than the 168 there are.');
  });

  it('a kind of entry that it does not know, suggesting what people call it', async () => {
    const { run } = world();
    expect((await run('add', 'job')).err).toContain('Did you mean experience?');
    expect((await run('add', 'educaton')).err).toContain('Did you mean education?');
    expect(await run('add')).toMatchObject({ code: 2 });
  });
});
