import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { filledHome } from '../support/filled-home.ts';

describe('add skill', () => {
  it('appends a rating and keeps the earlier ones', async () => {
    const { run, record } = await filledHome();
    await run('add', 'skill', 'negotiation', '2', '--date', '2026-08-01');
    const { out, err } = await run(
      ...['add', 'skill', 'Negotiation', '3', '--evidence', 'settled a denial'],
      ...['--evidence-date', '-2w', '--note', 'first time'],
    );
    expect(out).toBe('Rated negotiation 3\n');
    expect(err).toContain('Before it was 2, on Aug 1, 2026.');
    expect(err).not.toContain('counts as');
    expect(record().skills).toEqual([
      { skill: 'negotiation', level: 2, date: '2026-08-01', by: 'self' },
      {
        skill: 'negotiation',
        level: 3,
        evidence: 'settled a denial',
        evidenceDate: '2026-11-08',
        date: '2026-11-22',
        by: 'self',
        note: 'first time',
      },
    ]);
    expect((await run('undo')).out).toBe('Took back: Rated negotiation 3\n');
    expect(record().skills).toHaveLength(1);
  });

  it('says what a level without evidence counts as', async () => {
    const { run } = await filledHome();
    expect((await run('add', 'skill', 'communication', '4')).err).toContain('It counts as 3');
    expect((await run('add', 'skill', 'communication', '2')).err).not.toContain('It counts as');
  });

  it('keeps who rated, and takes a level by its name', async () => {
    const { run, record } = await filledHome();
    const { out } = await run('add', 'skill', 'communication', 'Expert', '--by', 'Lee Park');
    expect(out).toBe('Rated communication 5 by Lee Park\n');
    expect(record().skills[0]).toMatchObject({ level: 5, by: 'Lee Park' });
  });

  it.each([
    ['an unknown skill', ['flying', '3'], 'There is no skill "flying".'],
    ['a level above 5', ['negotiation', '6'], '"6" is not a level.'],
    ['a level below 0', ['negotiation', '-1'], '"-1" is not a level.'],
    ['half a level', ['negotiation', '2.5'], '"2.5" is not a level.'],
    ['a missing level', ['negotiation'], 'The level is missing.'],
    ['a missing skill', [], 'Which skill it is, and its level, are missing.'],
    ['a day to come', ['negotiation', '2', '--date', '+1d'], 'has not come yet'],
    ['an example to come', ['negotiation', '3', '--evidence-date', '+1d'], 'has not come yet'],
  ])('refuses %s', async (_, argv, said) => {
    const home = newHome();
    const { code, out, err } = await runCarepath(['add', 'skill', ...argv], { home });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(existsSync(join(home, 'progress.json'))).toBe(false);
  });

  it('asks in a terminal: the skill, the five statements, an example from level 3 on', async () => {
    const { home, record } = await filledHome();
    const answers = ['negotiation', '3', 'settled a denial'];
    const asked = await runCarepath(['add', 'skill'], { home, tty: true, answers });
    expect(asked.drawn).toContain('0  I have not seen or done this yet.');
    expect(record().skills[0]).toMatchObject({ level: 3, evidence: 'settled a denial' });
    const low = await runCarepath(['add', 'skill', 'negotiation'], {
      home,
      tty: true,
      answers: ['1'],
    });
    expect(low.drawn).not.toContain('Your example');
    expect(record().skills[1]).toMatchObject({ level: 1 });
  });
});

describe('add note', () => {
  it('puts a note on an entry, by id or by words', async () => {
    const { run, record } = await filledHome();
    expect((await run('add', 'note', 'x1', 'letter asked for')).out).toBe(
      'Changed experience x1 (Staff nurse at Mercy, Jun 1, 2020 to Oct 31, 2026): note letter asked for\n',
    );
    await run('add', 'note', 'mercy', 'it', 'came');
    expect(record().experience[0].note).toBe('letter asked for; it came');
  });

  it.each([
    [undefined, 'b', 'b'],
    ['a', 'b', 'a; b'],
    ['Done.', 'And more', 'Done. And more'],
    ['Done? ', 'Yes', 'Done? Yes'],
    ['=x', '\u001b[2J', '=x; \u001b[2J'],
  ])('goes behind what is noted already: %j and %j', async (before, more, after) => {
    const { run, record } = await filledHome();
    if (before !== undefined) await run('edit', 'x1', `--note=${before}`);
    expect((await run('add', 'note', 'x1', '--', more)).out).not.toContain('\u001b');
    expect(record().experience[0].note).toBe(after);
  });

  it('puts a note on a milestone', async () => {
    const { run, record } = await filledHome();
    await run('add', 'note', '3.2', 'Lee knows a clinic');
    expect(record().milestones['3.2']).toMatchObject({ note: 'Lee knows a clinic' });
  });

  it.each([
    [['x1', ' '], 'The note is missing.'],
    [['staff nurse', 'x'], '"staff nurse" fits 2 entries.'],
    [['x9', 'x'], 'Nothing in your record is "x9".'],
  ])('refuses %j', async (argv, said) => {
    const { run } = await filledHome();
    const { code, err } = await run('add', 'note', ...argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

it.each([
  ['milestone', 'carepath done'],
  ['profile', 'carepath profile changes it.'],
  ['assessment', 'carepath assess takes one.'],
])('add %s names the command that does it', async (what, said) => {
  const { code, err } = await runCarepath(['add', what], { home: newHome() });
  expect(code).toBe(2);
  expect(err).toContain(said);
});
