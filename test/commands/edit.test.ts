import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { filledHome } from '../support/filled-home.ts';

interface Entry {
  id: string;
  [field: string]: unknown;
}

/** A home with every kind of entry: x1, x2, h3, e5, c6 and t7. */
async function everyKind() {
  const home = await filledHome();
  await home.run(
    'add',
    'education',
    '--level',
    'bachelor',
    '--field',
    'nursing',
    '--completed',
    '2020-05',
  );
  await home.run('add', 'credential', '--credential', 'rn', '--state', 'OH', '--number', 'RN 12');
  await home.run('add', 'exam', '--exam', 'ccm', '--date', '2026-04-10', '--failed');
  const entry = (id: string): Entry => {
    const all: Entry[] = Object.values(home.record()).flatMap((section) =>
      Array.isArray(section) ? section : [],
    );
    return all.find((each) => each.id === id) ?? { id: 'none' };
  };
  return { ...home, entry };
}

describe('edit', () => {
  it('changes only what is named, says what it was, and can be undone', async () => {
    const { run, entry } = await everyKind();
    const before = entry('x1');
    const { code, out, err } = await run('edit', 'x1', '--hours-per-week', '36', '--to', '2026-09');
    expect(code).toBe(0);
    expect(out).toBe(
      'Changed experience x1 (Staff nurse at Mercy, Jun 1, 2020 to Oct 31, 2026): to Sep 30, 2026 (was Oct 31, 2026), hours per week 36\n',
    );
    expect(err).toContain('"carepath undo" takes it back.');
    expect(entry('x1')).toEqual({ ...before, hoursPerWeek: 36, to: '2026-09-30' });
    await run('undo');
    expect(entry('x1')).toEqual(before);
  });

  // What the questions of "certs check" print, with an answer.
  it.each([
    ['x1', ['--supervised-by', 'ccm'], { supervisedBy: ['ccm'] }],
    ['x1', ['--supervised-by', 'none'], { supervisedBy: [] }],
    ['x1', ['--full-time'], { fullTime: true }],
    ['x1', ['--no-paid'], { paid: false }],
    ['x1', ['--setting', 'hospital'], { setting: 'hospital' }],
    ['x1', ['--hours-per-week', '36'], { hoursPerWeek: 36 }],
    ['x1', ['--kind', 'case-management'], { kinds: ['case-management'] }],
    ['x1', ['--kind', '+case-management'], { kinds: ['registered-nurse', 'case-management'] }],
    ['x1', ['--supervision-hours', '60'], { supervisionHours: 60 }],
    ['x1', ['--to', 'ongoing'], { to: null }],
    ['x1', ['--supervisor-name', 'Lee'], { supervisor: { name: 'Lee' } }],
    ['x1', ['--evidence', 'letter.pdf', '--note', 'ask'], { evidence: 'letter.pdf', note: 'ask' }],
    ['h3', ['--ceus', '0.5'], { hours: 5 }],
    ['h3', ['--topic', '+law'], { topics: ['ethics', 'law'] }],
    ['h3', ['--date', '-2w'], { date: '2026-11-08' }],
    ['h3', ['--certificate', 'A-1', '--approved-by', 'ANCC'], { certificate: 'A-1' }],
    ['e5', ['--accredited'], { accredited: true }],
    ['e5', ['--field-experience'], { fieldExperience: true }],
    ['e5', ['--program', 'bsn'], { program: 'bsn' }],
    ['e5', ['--completed', 'in-progress'], { completed: null }],
    ['c6', ['--state', 'Texas', '--multistate'], { state: 'TX', multistate: true }],
    ['t7', ['--passed'], { passed: true }],
  ])('of %s takes %j', async (id, flags, expected) => {
    const { run, entry } = await everyKind();
    expect((await run('edit', id, ...flags)).err).toContain('"carepath undo" takes it back.');
    expect(entry(id)).toMatchObject(expected);
  });

  it('empties fields', async () => {
    const { run, entry } = await everyKind();
    const { out } = await run('edit', 'c6', '--clear', 'number', '--clear', 'state');
    expect(out).toContain('no state (was OH), no number (was RN 12)');
    expect(entry('c6')).toEqual({ id: 'c6', credential: 'rn-license', status: 'active' });
  });

  it.each([
    [
      'a flag of another kind',
      ['x1', '--expires', '2027-01'],
      '--expires says nothing about experience x1.',
    ],
    ['a value it cannot read', ['x1', '--kind', 'flying'], '--kind: "flying" is not known here.'],
    ['a date in two readings', ['h3', '--date', '03/04/2026'], 'is not a date carepath reads'],
    ['a day that is none', ['h3', '--date', '2026-02-30'], 'is not a date carepath reads'],
    ['a course in the future', ['h3', '--date', '+1d'], 'has not come yet'],
    [
      'days in the wrong order',
      ['x1', '--to', '2019-01'],
      '--to Jan 31, 2019 lies before --from Jun 1, 2020.',
    ],
    ['an emptied field that is needed', ['x1', '--clear', 'title'], 'cannot be without its title'],
    ['an unknown field to empty', ['x1', '--clear', 'emploier'], 'Did you mean employer?'],
    [
      'a field emptied and told',
      ['x1', '--clear', 'employer', '--employer', 'X'],
      'cannot both be meant',
    ],
    ['nothing to change', ['x1'], 'What to change about experience x1 is missing.'],
    ['a flag without its value', ['x1', '--setting'], '--setting needs a value.'],
    ['two fitting entries', ['staff nurse', '--paid'], '"staff nurse" fits 2 entries.'],
    ['no fitting entry', ['x9', '--paid'], 'Nothing in your record is "x9".'],
    ['a skill', ['negotiation', '--note', 'x'], 'carepath add skill negotiation <level>'],
    ['the profile', ['profile', '--state', 'OH'], 'See carepath profile --help.'],
    [
      'no entry, where several fit',
      ['--supervision-hours', '4'],
      'Which entry to change is missing.',
    ],
    ['no entry, where none fits', ['--exam', 'ccm', '--paid'], 'Nothing in your record takes'],
    ['a milestone that is none', ['3.99', '--note', 'x'], 'There is no milestone "3.99".'],
  ])('refuses %s and changes nothing', async (_, argv, said) => {
    const { run, path } = await everyKind();
    const before = readFileSync(path);
    const { code, out, err } = await run('edit', ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('needs no entry where its flags can only mean one', async () => {
    const { run, entry } = await everyKind();
    expect((await run('edit', '--accredited')).code).toBe(0);
    expect(entry('e5').accredited).toBe(true);
  });

  it('says so, and makes no revision, when all is as told already', async () => {
    const { run, path } = await everyKind();
    const before = readFileSync(path);
    const { code, out, err } = await run('edit', 'x1', '--kind', 'rn', '--employer', 'Mercy');
    expect({ code, err }).toEqual({ code: 0, err: 'Nothing was changed.\n' });
    expect(out).toContain('Already so: experience x1');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('shows the same line with --dry-run, and changes nothing', async () => {
    const { run, path } = await everyKind();
    const before = readFileSync(path);
    const dry = await run('edit', 'x1', '--no-paid', '--dry-run');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect((await run('edit', 'x1', '--no-paid')).out).toBe(dry.out);
  });

  it('gives the changed entry as JSON', async () => {
    const { run, entry } = await everyKind();
    const { out } = await run('edit', 'x1', '--no-paid', '--json');
    expect(JSON.parse(out)).toMatchObject({ format: 1, revision: 8, entry: entry('x1') });
  });

  it('keeps fields of an entry that it does not know', async () => {
    const { run, path, record, entry } = await everyKind();
    const byHand = record();
    byHand.experience[0].shoeSize = 9;
    writeFileSync(path, JSON.stringify(byHand));
    await run('edit', 'x1', '--no-paid');
    expect(entry('x1')).toMatchObject({ shoeSize: 9, paid: false });
  });

  it.each([
    ['\u001b[2Jboo\u001b]0;t\u0007', '␛[2Jboo␛]0;t␇'],
    ['line\nbreak', 'line break'],
    ['\u202eevil', '<U+202E>evil'],
    ['=cmd()|x', '=cmd()|x'],
    ['👩🏽‍⚕️ 看護師 "quoted" \\', '👩🏽‍⚕️ 看護師 "quoted" \\'],
    ['-dash first', '-dash first'],
  ])('keeps %j as it is, and shows it harmless', async (text, shown) => {
    const { run, entry } = await everyKind();
    const { code, out } = await run('edit', 'x1', `--employer=${text}`);
    expect(code).toBe(0);
    expect(out).toContain(shown);
    expect(entry('x1').employer).toBe(text);
  });
});

describe('edit of a milestone', () => {
  it('sets a day and a note, and can empty them again', async () => {
    const { run, record } = await filledHome();
    const { out } = await run('edit', '3.2', '--due', '2027-03', '--note', 'ask Lee');
    expect(out).toBe(
      'Changed milestone 3.2 (Volunteer or shadow for 40 hours): due Mar 31, 2027, note ask Lee\n',
    );
    expect(record().milestones).toEqual({
      '3.2': { status: 'open', date: '2026-11-22', due: '2027-03-31', note: 'ask Lee' },
    });
    await run('edit', '3.2', '--clear', 'due', '--clear', 'note');
    expect(record().milestones['3.2']).toEqual({ status: 'open', date: '2026-11-22' });
  });

  it('keeps where it stands, and `done` keeps what was noted', async () => {
    const { run, record } = await filledHome();
    await run('done', '3.2', '--date', '2026-11-01');
    await run('edit', '3.2', '--evidence', 'log.pdf', '--date', '2026-10-30');
    expect(record().milestones['3.2']).toEqual({
      status: 'done',
      date: '2026-10-30',
      evidence: 'log.pdf',
    });
  });

  it('takes no flag that says nothing about it', async () => {
    const { run } = await filledHome();
    const { code, err } = await run('edit', '3.2', '--hours', '3');
    expect(code).toBe(2);
    expect(err).toContain('--hours says nothing about milestone 3.2.');
  });

  it('works before anything else was recorded', async () => {
    const home = newHome();
    expect(await runCarepath(['edit', '3.2', '--due', '+1m'], { home })).toMatchObject({ code: 0 });
  });
});
