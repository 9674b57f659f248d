import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/terminal/text.ts';
import { newHome, runCarepath } from '../support/carepath.ts';
import { dana, keep } from '../support/dana.ts';

async function skills(argv: string[], world: { tty?: boolean; columns?: number } = {}) {
  const home = newHome();
  keep(home, dana);
  return runCarepath(['skills', ...argv], { home, ...world });
}

describe('carepath skills', () => {
  it('shows claim, count, target and gap, the widest gap first and unrated ones last', async () => {
    const { out } = await skills([], { tty: true });
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^Skills +targets: Care coordinator$/);
    expect(lines[3]).toMatch(/^Communication +██▒░░ +3 +2\* +3 +1$/);
    expect(lines[4]).toMatch(/^Negotiation skills +█▒░░░ +1 +1 +2 +1$/);
    expect(lines[5]).toMatch(/^Ethics +████░ +4 +4 +3 +reached$/);
    expect(lines[6]).toContain('not rated');
    expect(out).toContain('* A claim of 3 or more counts one level lower');
  });

  it('writes 24 lines in a pipe', async () => {
    const { out } = await skills([]);
    expect(out.trimEnd().split('\n')).toHaveLength(24);
    expect(out.split('\n')[0]?.split('\t')).toEqual(['Communication', '', '3', '2*', '3', '1']);
  });

  it('measures against another rung when asked', async () => {
    const { out } = await skills(['--rung', 'Manager', '--json']);
    const answer = JSON.parse(out);
    expect(answer.rung).toBe('manager');
    expect(answer.skills[0]).toEqual({
      id: 'communication',
      name: 'Communication',
      claimed: 3,
      counted: 2,
      target: 4,
      gap: 2,
      evidence: null,
      evidenceDate: null,
      rated: '2026-11-01',
    });
  });

  it('says what to do when nothing is rated', async () => {
    const { code, out, err } = await runCarepath(['skills'], { home: newHome() });
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(24);
    expect(err).toContain('carepath assess --section skills');
  });

  it.each([40, 80, 120])('fits a terminal of %i columns', async (columns) => {
    for (const argv of [[], ['negotiation'], ['ehr']]) {
      const { out } = await skills(argv, { tty: true, columns });
      expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(columns);
    }
  });
});

describe('carepath skills SKILL', () => {
  it('marks what counts, what is claimed and what is asked for', async () => {
    const { out } = await skills(['communication'], { tty: true, columns: 200 });
    expect(out).toMatch(/ {2}2 {2}With a script [^(]*\(counts now\)/);
    expect(out).toMatch(/3 {2}I plan each call[^(]*\(claimed,\s+target\)/s);
    expect(out).toContain('You said 3 on Nov 1, 2026. Without a line of evidence it counts 2.');
  });

  it('shows the evidence with its day', async () => {
    const { out } = await skills(['ethics'], { tty: true });
    expect(out).toContain('Evidence, May 10, 2026: Chaired the rounds');
  });

  it('marks exercises that were not checked', async () => {
    const { out } = await skills(['communication'], { tty: true });
    expect(out).toContain('(free)');
    expect(out.replace(/\s+/g, ' ')).toContain('not checked by us; look before you rely on it');
  });

  it.each(['Negotiation skills', 'NEGOTIATION', 'negot'])('understands "%s"', async (word) => {
    const { out } = await skills([word, '--json']);
    expect(JSON.parse(out).skill.id).toBe('negotiation');
  });

  it.each([
    ['comunication', 'Did you mean communication?'],
    ['com', '"com" can mean communication or computer-skills.'],
    ['zzz', 'There are: communication, organization'],
  ])('suggests for "%s"', async (word, hint) => {
    const { code, out, err } = await skills([word]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
  });

  it('refuses a rung that there is not', async () => {
    const { code, err } = await skills(['--rung', 'maneger']);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean manager?');
  });
});
