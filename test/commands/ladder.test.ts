import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/terminal/text.ts';
import { newHome, runCarepath } from '../support/carepath.ts';
import { dana, keep } from '../support/dana.ts';

async function ladder(argv: string[], world: { tty?: boolean; columns?: number } = {}) {
  const home = newHome();
  keep(home, dana);
  return runCarepath(['ladder', ...argv], { home, ...world });
}

describe('carepath ladder', () => {
  it('shows six rungs with readiness, share and what the article says they pay', async () => {
    const { out } = await ladder([], { tty: true, columns: 100 });
    expect(out).toMatch(/^The ladder +track: nursing\n/);
    expect(out).toMatch(
      /Care coordinator +███░░░ {2}4 of 8 {2}ready, 4 usual open +\$40,000–60,000/,
    );
    expect(out).toMatch(/Director of care coordination .*\$100,000–150,000\+/);
    expect(out).toMatch(/Executive director .*no figure/);
  });

  it('writes six lines in a pipe', async () => {
    const { out } = await ladder([]);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows).toHaveLength(6);
    expect(rows[2]).toEqual([
      'Senior care coordinator',
      '2 of 6',
      '1 required missing',
      '$60,000–80,000',
    ]);
  });

  it('can be seen on another track', async () => {
    const { out } = await ladder(['--track', 'social work', '--json']);
    const answer = JSON.parse(out);
    expect(answer.track).toBe('social-work');
    expect(answer.rungs[1]).toMatchObject({ rung: 'coordinator', verdict: 'not yet', payTier: 2 });
  });

  it('names the duties of a rung and what interviews for it ask', async () => {
    const { out } = await ladder(['senior'], { tty: true, columns: 200 });
    expect(out).toMatch(/Duties +Patient care management, Communication, Advocacy, /);
    expect(out).toMatch(
      /Interviews mentorship, quality, workload, influence, criteria, boundaries/,
    );
    const manager = await ladder(['manager'], { tty: true, columns: 200 });
    expect(manager.out).not.toContain('Duties');
    expect(manager.out).toMatch(/Interviews operations, analysis, people, strategy, finance, /);
    const answer = JSON.parse((await ladder(['entry', '--json'])).out);
    expect(answer.ladder.duties).toHaveLength(9);
    expect(answer.ladder.interviewThemes).toContain('privacy');
  });

  it('needs no record, and calls nothing ready then', async () => {
    const { code, out } = await runCarepath(['ladder', '--json'], { home: newHome() });
    expect(code).toBe(0);
    for (const { verdict } of JSON.parse(out).rungs) expect(verdict).not.toBe('ready');
  });
});

describe('carepath ladder RUNG', () => {
  it('shows each demand with the verdict, what is there, from when, and who asks for it', async () => {
    const { out } = await ladder(['senior'], { tty: true });
    expect(out).toContain('Required');
    expect(out).toContain('Usual');
    expect(out).toContain('21 days · met from Nov 1, 2028 · asked for by the article');
    expect(out).toContain('Communication 2→4, Negotiation skills 1→3, 21 not rated');
    expect(out).toContain('No official standard exists');
    expect(out).toContain('carepath salary --rung senior');
  });

  it('asks what would decide a demand that is not decided', async () => {
    const { out } = await ladder(['senior'], { tty: true, columns: 120 });
    expect(out).toContain('Have you mentored or precepted a newer colleague?');
  });

  it('answers a script with dates, questions and sources', async () => {
    const { out } = await ladder(['senior', '--json']);
    const { ladder: rung, sources, track } = JSON.parse(out);
    expect(track).toBe('nursing');
    expect(rung.demands[1]).toMatchObject({
      id: 'senior-coordinating',
      hard: true,
      verdict: 'unmet',
      have: '21 days',
      need: '24 months',
      earliest: '2028-11-01',
    });
    expect(sources[0]).toMatchObject({ id: expect.any(String), seen: expect.any(String) });
  });

  it.each([
    ['snior', 'Did you mean senior?'],
    ['boss', 'There are: entry, coordinator'],
  ])('suggests for "%s"', async (word, hint) => {
    const { code, err } = await ladder([word]);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });

  it('refuses a track that there is not', async () => {
    const { code, err } = await ladder(['--track', 'medicine']);
    expect(code).toBe(2);
    expect(err).toContain('nursing, social-work, unlicensed');
  });

  it.each([40, 80, 120])('fits a terminal of %i columns', async (columns) => {
    for (const argv of [[], ['entry'], ['director']]) {
      const { out } = await ladder(argv, { tty: true, columns });
      expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(columns);
    }
  });
});
