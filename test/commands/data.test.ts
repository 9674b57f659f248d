import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/terminal/text.ts';
import { newHome, runCarepath } from '../support/carepath.ts';
import { career } from '../support/people.ts';

interface World {
  tty?: boolean;
  columns?: number;
  env?: Record<string, string>;
  home?: string;
}

function data(argv: string[] = [], world: World = {}) {
  return runCarepath(['data', ...argv], { home: newHome(), ...world });
}

async function answer(...argv: string[]) {
  return JSON.parse((await data([...argv, '--json'])).out);
}

/** A home with a folder of corrections in it. */
function homeWithCorrections(): string {
  const home = newHome();
  mkdirSync(join(home, 'mine/credentials'), { recursive: true });
  const fee = { what: 'total', label: 'All of it', usd: 445, year: 2027 };
  const fees = [{ ...fee, sources: ['ccmc-faqs'], confidence: 'high' }];
  writeFileSync(join(home, 'mine/credentials/ccm.json'), JSON.stringify({ fees }));
  return home;
}

describe('carepath data', () => {
  it('lists every source by the kind of fact it carries, with age and use', async () => {
    const { out } = await data([], { tty: true });
    expect(out).toMatch(/^322 sources, 1,\d{3} facts +as of Nov 22, 2026\n/);
    expect(out).toContain('Exam windows: looked at again after 6 months');
    expect(out).toContain('Fees and prices: looked at again after 12 months');
    expect(out).toContain('undated, read today');
    expect(out).toMatch(/CCM application and exam windows +10 months +\d+/);
  });

  it('prints what the license of O*NET asks for', async () => {
    const text = (await data([], { tty: true, columns: 200 })).out.replace(/\s+/g, ' ');
    expect(text).toContain('includes information from the O*NET 30.1 Database');
    expect(text).toContain('CC BY 4.0');
    expect(text).toContain('has not approved, endorsed, or tested these modifications');
  });

  it('writes a source a line in a pipe, and raw figures for a script', async () => {
    const { out } = await data();
    expect(out.trimEnd().split('\n')).toHaveLength(career.sources.length);
    const told = await answer();
    expect(told.sources).toHaveLength(career.sources.length);
    const wages = told.sources.find(({ id }: { id: string }) => id === 'bls-oews-2025-05');
    expect(wages).toMatchObject({ day: '2026-05-15', by: 'dated', ageMonths: 6, shelf: 'wages' });
    const { high, medium, low } = told.confidence;
    expect(high + medium + low).toBeLessThanOrEqual(told.facts);
  });

  it('shows one source with each fact that rests on it', async () => {
    const { out } = await data(['ccmc-exam-timeline'], { tty: true, columns: 100 });
    expect(out).toContain('As of 2024/25, counted from Dec 31, 2025; read Nov 22, 2026');
    expect(out).toContain('- data/credentials/ccm.json#exam.windows');
  });

  it('shows one kind', async () => {
    const told = await answer('windows');
    expect(told.sources.map(({ shelf }: { shelf: string }) => shelf)).toEqual(
      told.sources.map(() => 'windows'),
    );
  });

  it('suggests what was meant', async () => {
    expect(await data(['fess'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean fees'),
    });
  });

  it.each([40, 80, 120])('fits a terminal of %i columns', async (columns) => {
    for (const argv of [[], ['--stale'], ['ccmc-exam-timeline']]) {
      const { out } = await data(argv, { tty: true, columns });
      expect(Math.max(...out.split('\n').map(widthOf)), argv[0]).toBeLessThanOrEqual(columns);
    }
  });
});

describe('carepath data --stale', () => {
  it('names the place, the source, its date and what to do', async () => {
    const { out } = await data(['fees', '--stale'], { tty: true, columns: 120 });
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('Compare with the price on the page, and note the year it is for.');
    expect(text).toContain(
      'CRRN: exam and eligibility (Rehabilitation Nursing Certification Board, as of 2018)',
    );
    expect(text).toContain(
      'data/credentials/crrn.json: fees[0], fees[1] · good until Dec 31, 2019',
    );
  });

  it('writes a fact a line in a pipe', async () => {
    const { out } = await data(['--stale']);
    expect(
      out
        .split('\n')
        .find((line) => line.includes('crrn.json#fees[0]'))
        ?.split('\t'),
    ).toEqual([
      'fees',
      'data/credentials/crrn.json#fees[0]',
      '2018-12-31',
      '2019-12-31',
      'rncb-exam-eligibility',
      expect.stringContaining('Compare with the price'),
      expect.stringMatching(/^https?:/),
    ]);
  });

  it('takes the day it is from --as-of', async () => {
    const count = async (...argv: string[]) => (await answer('--stale', ...argv)).stale.length;
    const [before, now, later] = [
      await count('--as-of', '2026-06-01'),
      await count(),
      await count('--as-of', '2029-12-31'),
    ];
    expect(before).toBeLessThan(now);
    expect(now).toBeLessThan(later);
    const { facts } = await answer('--stale');
    // Only the medians kept to show change never grow old.
    expect(later).toBeGreaterThan(facts - 10);
  });

  it('never counts the release before as stale: it tells of its own time', async () => {
    const { stale } = await answer('--stale', '--as-of', '2036-01-01');
    const files = stale.map(({ file }: { file: string }) => file);
    expect(files).toContain('wages.json');
    expect(files).not.toContain('wages-2024.json');
  });

  it('says so when nothing is stale', async () => {
    const { out, err } = await data(['windows', '--stale']);
    expect(out).toBe('');
    expect(err).toContain('Nothing is older than it should be.');
  });
});

describe('--data and CAREPATH_DATA', () => {
  it('change what every command says', async () => {
    const home = homeWithCorrections();
    const { out } = await runCarepath(['certs', 'ccm', '--data', 'mine'], { home });
    expect(out).toContain('All of it: $445 (2027)');
    const { out: plain } = await runCarepath(['certs', 'ccm'], { home });
    expect(plain).not.toContain('$445');
    const env = { CAREPATH_DATA: join(home, 'mine') };
    expect((await runCarepath(['certs', 'ccm'], { home, env })).out).toContain('$445');
  });

  it('are shown by data --mine', async () => {
    const home = homeWithCorrections();
    const { out } = await data(['--mine', '--data', 'mine'], { home });
    expect(out).toBe('credentials/ccm.json\tccm\tchanged\tfees\n');
    const told = JSON.parse((await data(['--mine', '--data', 'mine', '--json'], { home })).out);
    expect(told).toMatchObject({ folder: 'mine', changes: [{ entry: 'ccm', fields: ['fees'] }] });
    const drawn = await data(['--mine', '--data', 'mine'], { home, tty: true });
    expect(drawn.out).toContain('credentials/ccm.json: ccm with your own fees');
  });

  it('say that nothing is corrected where nothing is', async () => {
    const { code, err } = await data(['--mine']);
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('Nothing is') });
    expect(await answer('--mine')).toMatchObject({ folder: null, changes: [] });
  });

  it('stop every command when a correction is wrong', async () => {
    const home = homeWithCorrections();
    writeFileSync(join(home, 'mine/states.json'), '{ "states": [{ "code": "OH", "kind": 1 }] }');
    const { code, err, out } = await runCarepath(['certs', '--data', 'mine'], { home });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('states.json at states[0].kind: found 1');
  });

  it('refuse a folder that is not there, as wrong usage', async () => {
    expect((await data(['--data', 'nowhere'])).code).toBe(2);
  });
});
