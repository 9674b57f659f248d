import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/terminal/text.ts';
import { newHome, runCarepath } from '../support/carepath.ts';
import { dana, keep } from '../support/dana.ts';

/** Dana is a registered nurse in Ohio, ready for coordinator, working toward senior. */
async function salary(argv: string[], world: { tty?: boolean; columns?: number } = {}) {
  const home = newHome();
  keep(home, { ...dana, profile: { goal: 'senior', state: 'OH' } });
  return runCarepath(['salary', ...argv], { home, ...world });
}

async function answer(argv: string[]) {
  const { out } = await salary([...argv, '--json']);
  return JSON.parse(out);
}

function cells(out: string): string[][] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
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
    expect(out).toMatch(/^What the article says, and BLS +USD a year, before tax\n/);
    expect(out.match(/Checked: /g)).toHaveLength(5);
  });

  it('shows beside each tier what BLS says for the license and the state, and how sure that is', async () => {
    const { out } = await salary([], { tty: true, columns: 100 });
    expect(out).toContain('nursing, RN · Ohio');
    expect(out).toContain('$79,200 – $82,510');
    expect(out).toContain(
      'Registered Nurses, P25 to the median in Ohio, for Care coordinator [low]',
    );
    expect(out).toContain('not years of experience');
  });

  it('marks what you are ready for and what you work toward', async () => {
    const { out } = await salary([], { tty: true });
    const below = (name: string) => out.split(name)[1]?.split('\n\n')[0] ?? '';
    expect(below('Mid-level')).toContain('→ you are ready for this');
    expect(below('Senior level')).toContain('→ you work toward this');
    expect(below('Entry level')).not.toContain('→');
  });

  it('answers a script with plain numbers and sources', async () => {
    const told = await answer(['--rung', 'coordinator']);
    expect(told).toMatchObject({
      format: 1,
      readyTier: 2,
      targetTier: 3,
      rung: 'coordinator',
      track: 'nursing',
      license: 'rn-license',
      area: 'OH',
      release: '2025-05',
    });
    expect(told.tiers).toMatchObject([
      { number: 2, fromUsd: 40000, toUsd: 60000, rungs: ['coordinator'] },
    ]);
    expect(told.rungs[0].occupations).toMatchObject([
      {
        soc: '29-1141',
        p10: 66980,
        p50: 82510,
        p90: 105290,
        priceParity: 92.774,
        realP50: 88940,
        medianChange: { since: '2024-05', fromUsd: 81250 },
        band: { from: 'p25', to: 'p50', fromUsd: 79200, toUsd: 82510, confidence: 'low' },
      },
    ]);
    const ids = told.sources.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['care-coordinator-article', 'bls-oews-2025-05', 'bea-rpp-2024']),
    );
  });

  it('writes one rung and occupation a line in a pipe', async () => {
    const { out } = await salary([]);
    const rows = cells(out);
    expect(rows).toHaveLength(7);
    expect(rows[1]?.slice(0, 9)).toEqual([
      'Care coordinator',
      'Mid-level',
      '$40,000–60,000',
      '2–5 years',
      'you are ready for this',
      '29-1141',
      'Registered Nurses',
      'P25 to the median',
      '$79,200–$82,510',
    ]);
  });

  it('marks nothing as reached without a record, and shows the country', async () => {
    const { out } = await runCarepath(['salary', '--json'], { home: newHome() });
    expect(JSON.parse(out)).toMatchObject({ readyTier: null, targetTier: 1, area: 'US' });
  });

  it.each([40, 80, 120])('fits a terminal of %i columns', async (columns) => {
    for (const argv of [[], ['--rung', 'coordinator'], ['--compare', 'TX,CA,FL']]) {
      const { out } = await salary(argv, { tty: true, columns });
      expect(Math.max(...out.split('\n').map(widthOf)), argv.join(' ')).toBeLessThanOrEqual(
        columns,
      );
    }
  });
});

describe('carepath salary --rung', () => {
  it('shows the range, real terms, change, outlook and entry, each with its date', async () => {
    const { out } = await salary(['--rung', 'coordinator'], { tty: true, columns: 100 });
    expect(out).toContain('Registered Nurses · 29-1141 · BLS, May 2025, Ohio');
    expect(out).toContain('P10 $66,980, P25 $79,200, median $82,510, P75 $99,030, P90 $105,290');
    expect(out).toContain('median $88,940 at U.S. average prices: prices are 7.2% below');
    expect(out).toContain('+1.6% since May 2024, from $81,250');
    expect(out).toContain('+4.9% in 2024–34, 189,100 openings a year [high]');
    expect(out).toContain('+6% in 2025–35, 180,800 openings a year [medium]');
    expect(out).toContain("bachelor's degree");
  });

  it('marks the rung and the tier of the article on the same scale as everyone', async () => {
    const { out } = await salary(['--rung', 'coordinator'], { tty: true });
    const lines = out.split('\n');
    const bar = (label: string) => lines.find((line) => line.startsWith(`  ${label}`)) ?? '';
    expect(bar('P10 to P90')).toContain('$66,980 – $82,510 – $105,290');
    expect(bar('This rung')).toContain('$79,200 – $82,510');
    expect(bar('The article')).toContain('$40,000 – $60,000');
    expect(out).toContain('P25 to the median, our inference [low]');
  });

  it('says where the article has no figure', async () => {
    const { out } = await salary(['--rung', 'executive'], { tty: true, columns: 100 });
    expect(out).toContain('The article gives no figure for Executive director');
    expect(out.match(/Checked: /g)).toHaveLength(1);
  });

  it('says where two releases do not compare, because one was cut off at the top', async () => {
    const { out } = await salary(['--rung', 'executive', '--state', 'NY'], { tty: true });
    expect(out).toMatch(/BLS printed no figure at or above\s+\$239,200/);
    const { out: modest } = await salary(['--rung', 'coordinator'], { tty: true });
    expect(modest).not.toContain('239,200');
  });

  it('shows both licenses where nobody told which, the better paid first', async () => {
    const { out } = await runCarepath(
      ['salary', '--rung', 'coordinator', '--track', 'nursing', '--json'],
      { home: newHome() },
    );
    const { occupations } = JSON.parse(out).rungs[0];
    expect(occupations.map(({ soc }: { soc: string }) => soc)).toEqual(['29-1141', '29-2061']);
  });

  it('takes a license that means a track, and refuses one that does not split pay', async () => {
    const { out } = await runCarepath(['salary', '--rung', 'entry', '--license', 'LVN', '--json'], {
      home: newHome(),
    });
    expect(JSON.parse(out)).toMatchObject({ track: 'nursing', license: 'lpn-license' });
    const wrong = await salary(['--license', 'lcsw']);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('rn or lpn') });
    const other = await salary(['--license', 'rn', '--track', 'social work']);
    expect(other.code).toBe(2);
  });

  it('says that nothing stands for a rung, where nothing does', async () => {
    const { code, out } = await salary(['--rung', 'senior', '--license', 'lpn'], { tty: true });
    expect(code).toBe(0);
    expect(out).toContain('No BLS occupation stands for Senior care coordinator here');
  });

  it('shows the country for a place without wages, and says so', async () => {
    const { out, err } = await salary(['--rung', 'entry', '--state', 'PR', '--json']);
    expect(err).toContain('No wages are held for Puerto Rico');
    expect(JSON.parse(out).area).toBe('US');
  });
});

describe('carepath salary --occupation', () => {
  it('takes a code, a title or a part that only one has', async () => {
    for (const written of ['21-1094', 'Community Health Workers', 'community']) {
      const { code, out } = await salary(['--occupation', written, '--json']);
      if (written === 'community') expect(code).toBe(2);
      else expect(JSON.parse(out).occupation).toMatchObject({ soc: '21-1094', area: 'OH' });
    }
    expect((await answer(['--occupation', 'medical records'])).occupation.soc).toBe('29-2072');
  });

  it('lists what was perhaps meant', async () => {
    const { code, err } = await salary(['--occupation', 'nurse']);
    expect(code).toBe(2);
    expect(err).toContain('29-1141  Registered Nurses');
    expect((await salary(['--occupation', 'welder'])).err).toContain('43-6013');
  });

  it('says what BLS did not publish, and claims no change', async () => {
    const { out } = await salary(['--occupation', '11-1011', '--state', 'AZ'], { tty: true });
    expect(out).toContain('No row found');
    expect(out).not.toMatch(/^Change/m);
    expect(out).not.toContain('undefined');
  });

  it('says why a change is not known', async () => {
    const change = async (state: string) =>
      (await answer(['--occupation', '11-1011', '--state', state])).occupation.medianChange;
    expect(await change('IL')).toEqual({ since: '2024-05', unknown: 'top-coded' });
    expect(await change('TX')).toEqual({ since: '2024-05', unknown: 'missing' });
  });
});

describe('carepath salary --compare', () => {
  const order = async (...argv: string[]) => {
    const told = await answer(['--compare', 'TX,California,FL', ...argv]);
    return told.areas.map(({ code }: { code: string }) => code);
  };

  it('puts states in order, by the median when not said', async () => {
    expect(await order()).toEqual(['CA', 'TX', 'FL']);
    expect(await order('--sort', 'real')).toEqual(['CA', 'TX', 'FL']);
    expect(await order('--sort', 'state')).toEqual(['CA', 'FL', 'TX']);
    expect(await order('--sort', 'prices')).toEqual(['TX', 'FL', 'CA']);
    expect(await order('--sort', 'jobs')).toEqual(['CA', 'TX', 'FL']);
  });

  it('shows that Florida is last of all in real pay for nurses, and California first', async () => {
    const told = await answer(['--compare', 'all', '--sort', 'real', '--rung', 'coordinator']);
    expect(told.areas).toHaveLength(51);
    expect(told.areas[0]).toMatchObject({ code: 'CA', realP50: 126690 });
    expect(told.areas.at(-1)).toMatchObject({ code: 'FL', realP50: 81410 });
    expect(told.country).toMatchObject({ code: 'US', p50: 97550, realP50: 97550 });
  });

  it('draws bars on one scale, the rung thick in them, your own state marked', async () => {
    const { out } = await salary(['--compare', 'CA,OH', '--rung', 'coordinator'], { tty: true });
    expect(out).toMatch(/California +[─━┿]+ +\$101,260 – \$213,320 +\$140,270 +\$126,690/);
    expect(out).toContain('Ohio (yours)');
    expect(out).toMatch(/The article +━+ +\$40,000 – \$60,000/);
    expect(out).toContain('━ Care coordinator, P25 to the median [low]; ┿ the median');
  });

  it('writes a state a line in a pipe, the country last', async () => {
    const { out } = await salary(['--compare', 'TX', '--rung', 'coordinator']);
    expect(cells(out)).toEqual([
      expect.arrayContaining(['TX', 'Texas', '95,970', '98,880', '97.057', '+6.6%']),
      expect.arrayContaining(['US', 'United States', '97,550', '+4.2%']),
    ]);
  });

  it('refuses an order without states, and an order it does not know', async () => {
    expect((await salary(['--sort', 'real'])).code).toBe(2);
    const { code, err } = await salary(['--compare', 'TX', '--sort', 'rael']);
    expect(code).toBe(2);
    expect(err).toContain('real');
    expect((await salary(['--compare', 'Atlantis'])).code).toBe(2);
  });
});
