import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/terminal/text.ts';
import { newHome, runCarepath } from '../support/carepath.ts';
import { dana, keep } from '../support/dana.ts';

async function salary(argv: string[], world: { tty?: boolean; columns?: number } = {}) {
  const home = newHome();
  keep(home, { ...dana, profile: { goal: 'senior' } });
  return runCarepath(['salary', ...argv], { home, ...world });
}

describe('carepath salary', () => {
  it.each([
    ['Entry level', '$30,000 – $40,000', '0–2 years'],
    ['Mid-level', '$40,000 – $60,000', '2–5 years'],
    ['Senior level', '$60,000 – $80,000', '5+ years'],
    ['Lead or manager', '$80,000 – $100,000+', 'Care coordination manager'],
    ['Director or vice president', '$100,000 – $150,000+', 'Executive director'],
  ])('gives the figure of the article for %s', async (name, pay, below) => {
    const { out } = await salary([], { tty: true });
    const line = out.split('\n').find((each) => each.includes(name)) ?? '';
    expect(line).toContain(pay);
    expect(out).toContain(below);
  });

  it('says that the article says it, and beside each what checking found', async () => {
    const { out } = await salary([], { tty: true });
    expect(out).toMatch(/^What the article says +USD a year, before tax\n/);
    expect(out.match(/Checked: /g)).toHaveLength(5);
  });

  it('marks what you are ready for and what you work toward', async () => {
    const { out } = await salary([], { tty: true });
    const below = (name: string) => out.split(name)[1]?.split('\n\n')[0] ?? '';
    expect(below('Mid-level')).toContain('→ you are ready for this');
    expect(below('Senior level')).toContain('→ you work toward this');
    expect(below('Entry level')).not.toContain('→');
  });

  it('shows one rung, and says where the article has no figure', async () => {
    const { out } = await salary(['--rung', 'executive'], { tty: true });
    expect(out).toContain('The article gives no figure for Executive director');
    expect(out.match(/Checked: /g)).toHaveLength(1);
  });

  it('answers a script with plain numbers and sources', async () => {
    const { out } = await salary(['--rung', 'coordinator', '--json']);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ format: 1, readyTier: 2, targetTier: 3 });
    expect(answer.tiers).toMatchObject([
      { number: 2, fromUsd: 40000, toUsd: 60000, rungs: ['coordinator'] },
    ]);
    expect(answer.sources.map(({ id }: { id: string }) => id)).toContain(
      'care-coordinator-article',
    );
  });

  it('writes five lines in a pipe', async () => {
    const { out } = await salary([]);
    expect(out.trimEnd().split('\n')).toHaveLength(5);
    expect(out.split('\n')[4]?.split('\t').slice(0, 3)).toEqual([
      '5',
      'Director or vice president',
      '$100,000–150,000+',
    ]);
  });

  it('marks nothing as reached without a record', async () => {
    const { out } = await runCarepath(['salary', '--json'], { home: newHome() });
    expect(JSON.parse(out)).toMatchObject({ readyTier: null, targetTier: 1 });
  });

  it.each([40, 80, 120])('fits a terminal of %i columns', async (columns) => {
    const { out } = await salary([], { tty: true, columns });
    expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(columns);
  });
});
