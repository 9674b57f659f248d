import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';
import { filledHome } from '../support/filled-home.ts';

describe('confirm', () => {
  it('records a plain answer, or an issuer’s with its day', async () => {
    const { run, record } = await filledHome();
    const { out, err } = await run('confirm', 'Good moral character', 'yes');
    expect(out).toBe('Answered good-moral-character: yes\n');
    expect(err).toContain('The question was: Do you attest to good moral character');
    await run('confirm', 'four-domains', 'no', '--from', 'NACCM', '--date', '2026-11-03');
    await run('confirm', 'aamcn-course', 'y', '--from', 'AAMCN');
    expect(record().confirmations).toEqual({
      'good-moral-character': true,
      'four-domains': { value: false, date: '2026-11-03', from: 'NACCM' },
      'aamcn-course': { value: true, date: '2026-11-22', from: 'AAMCN' },
    });
  });

  it('asks in a terminal when the answer is not given', async () => {
    const { home, record } = await filledHome();
    const { drawn } = await runCarepath(['confirm', 'four-domains'], {
      home,
      tty: true,
      answers: ['y'],
    });
    expect(drawn).toContain('Did your care management cover all four');
    expect(record().confirmations).toEqual({ 'four-domains': true });
  });

  it.each([
    [['four-domain', 'yes'], 'Did you mean four-domains?'],
    [['four-domains', 'perhaps'], '"perhaps" is neither yes nor no.'],
    [['four-domains'], 'yes or no is missing'],
    [['four-domains', 'yes', '--date', 'tomorrow'], 'has not come yet'],
  ])('refuses %j', async (args, said) => {
    const { run } = await filledHome();
    const { code, err } = await run('confirm', ...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe('profile', () => {
  it('shows what is told, and changes it with flags', async () => {
    const { run } = await filledHome();
    expect((await run('profile')).out).toBe('State\tOH\nGoal\tCCM\nTime\t10 hours a week\n');
    await run('profile', '--track', 'social work', '--budget', '$4,000', '--goal', 'none');
    expect((await run('profile')).out).toBe(
      'State\tOH\nTrack\tsocial work\nTime\t10 hours a week\nBudget\t$4,000\n',
    );
    expect(JSON.parse((await run('profile', '--json')).out)).toEqual({
      format: 1,
      revision: 5,
      profile: { state: 'OH', hoursPerWeek: 10, track: 'social-work', budget: 4000 },
    });
  });

  it('refuses a state that is none, and changes nothing', async () => {
    const { run, record } = await filledHome();
    const { code } = await run('profile', '--state', 'bogus', '--budget', '1');
    expect(code).toBe(2);
    expect(record().profile.budget).toBeUndefined();
  });

  it('says how to fill it where it is empty', async () => {
    const { err, out } = await runCarepath(['profile'], { home: newHome() });
    expect(out).toBe('');
    expect(err).toContain('carepath profile --state OH');
  });
});
