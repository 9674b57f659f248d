/**
 * The tables copied from BLS, BEA, O*NET and the state boards. A checksum holds
 * each to the figures that were compared with their source, so that none changes
 * unnoticed: whoever corrects one on purpose corrects the checksum beside it.
 */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import onetJson from '../../data/onet.json' with { type: 'json' };
import workStylesJson from '../../data/onet-work-styles.json' with { type: 'json' };
import outlookJson from '../../data/outlook.json' with { type: 'json' };
import payBandsJson from '../../data/pay-bands.json' with { type: 'json' };
import paritiesJson from '../../data/price-parities.json' with { type: 'json' };
import importanceJson from '../../data/skill-importance.json' with { type: 'json' };
import statesJson from '../../data/states.json' with { type: 'json' };
import wagesJson from '../../data/wages.json' with { type: 'json' };
import mediansJson from '../../data/wages-2024.json' with { type: 'json' };
import { onetTable, onetWorkStyles, skillImportances } from '../../src/career/schema/importance.ts';
import { states as statesSchema } from '../../src/career/schema/states.ts';
import * as pay from '../../src/career/schema/wages.ts';

const wages = pay.wageTable.parse(wagesJson);
const medians = pay.medianTable.parse(mediansJson);
const parities = pay.priceParities.parse(paritiesJson);
const outlook = pay.outlook.parse(outlookJson);
const payBands = pay.payBands.parse(payBandsJson);
const importance = skillImportances.parse(importanceJson);
const onet = onetTable.parse(onetJson);
const workStyles = onetWorkStyles.parse(workStylesJson);
const { states } = statesSchema.parse(statesJson);

/** Every figure and chosen word of a value as "path=figure"; rows go by their code, not their place. */
function listing(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return [`${path}=${value}`];
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => listing(entry, `${path}/${nameOf(entry) ?? index}`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const here = `${path}/${key}`;
    if (chosen.has(key)) return [`${here}=${entry}`];
    // A note may be reworded, but the figures in it are facts like any other.
    if (key === 'note') return [`${here}=${figuresIn(String(entry))}`];
    return listing(entry, here);
  });
}

function figuresIn(text: string): string {
  return (text.match(/\d+(?:[.,-]\d+)*/g) ?? []).sort().join(' ');
}

const chosen = new Set(['mode', 'status', 'fit', 'from', 'to', 'topCoded', 'missing', 'levels']);

function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const keys = ['soc', 'code', 'skill'] as const;
  for (const key of keys) {
    const name: unknown = Reflect.get(entry, key);
    if (typeof name === 'string') return name;
  }
  return undefined;
}

/** How many figures there are, and the start of the sha256 of their sorted listing. */
function seal(value: unknown): string {
  const figures = listing(value).sort();
  const hash = createHash('sha256').update(figures.join('\n')).digest('hex');
  return `${figures.length} ${hash.slice(0, 16)}`;
}

function wageOf(soc: string, area: string): pay.Wage {
  const row = wages.occupations.find((occupation) => occupation.soc === soc)?.areas[area];
  if (!row) throw new Error(`no wage row for ${soc} in ${area}`);
  return row;
}

function medianOf(soc: string, area: string): number {
  return wageOf(soc, area).p50 ?? Number.NaN;
}

function medianBefore(soc: string, area: string): number {
  const table = medians.occupations.find((occupation) => occupation.soc === soc);
  return table?.medians[area] ?? Number.NaN;
}

const areas = Object.keys(parities.areas);
const statesAndDc = areas.filter((area) => area !== 'US');

/** The states and DC by median pay in real terms, lowest first. */
function byRealMedian(soc: string): string[] {
  const real = (area: string) => medianOf(soc, area) / ((parities.areas[area] ?? Number.NaN) / 100);
  return [...statesAndDc].sort((a, b) => real(a) - real(b));
}

describe('no figure changes unnoticed', () => {
  test.each([
    ['wages of May 2025', wages, '5432 9408a3c88fd3b088'],
    ['medians of May 2024', medians, '769 2733cc76afb2281e'],
    ['price parities', parities, '53 fc7c7ce5c8004c3f'],
    ['outlook', outlook, '133 fae315ea4093f3e7'],
    ['pay bands', payBands.bands, '52 ef345172425a71d1'],
    ['states', states, '505 733892d0f6978ef6'],
    ['skill importance', importance, '528 f18559bf12999613'],
    ['O*NET ratings', onet, '1959 31c179cbe37e210f'],
    ['O*NET work styles', workStyles, '462 18033f09922ab53b'],
  ])('%s', (_name, table, sealed) => {
    expect(seal(table)).toBe(sealed);
  });
});

describe('the tables are whole', () => {
  test('wages hold 15 occupations in the United States, 50 states and DC', () => {
    expect(wages.occupations).toHaveLength(15);
    expect(areas).toHaveLength(52);
    for (const { areas: rows } of wages.occupations) expect(Object.keys(rows)).toEqual(areas);
  });

  test('every median of May 2024 is known, cut off at the top, or named as missing', () => {
    expect(medians.occupations.map(({ soc }) => soc)).toEqual(
      wages.occupations.map(({ soc }) => soc),
    );
    for (const { medians: known, topCoded = [], missing = [] } of medians.occupations) {
      expect([...Object.keys(known), ...topCoded, ...missing].sort()).toEqual([...areas].sort());
    }
  });

  test('the outlook covers every occupation with wages, and all occupations together', () => {
    expect(outlook.occupations.map(({ soc }) => soc).sort()).toEqual(
      ['00-0000', ...wages.occupations.map(({ soc }) => soc)].sort(),
    );
  });

  test('O*NET ratings hold 1,211 rows, work styles 231, skill importance 24 skills by 7', () => {
    const rows = (table: typeof onet | typeof workStyles) =>
      table.occupations.reduce((sum, { ratings }) => sum + Object.keys(ratings).length, 0);
    expect([rows(onet), rows(workStyles)]).toEqual([1211, 231]);
    expect(importance.skills).toHaveLength(24);
    for (const skill of importance.skills) {
      expect(Object.keys(skill.importance)).toEqual(Object.keys(importance.occupations));
    }
  });
});

describe('what the wages say', () => {
  test('the median registered nurse in Ohio earns $82,510', () => {
    expect(medianOf('29-1141', 'OH')).toBe(82510);
  });

  test('an RN license is worth $33,150 a year more than an LPN license at the median', () => {
    expect(medianOf('29-1141', 'US') - medianOf('29-2061', 'US')).toBe(33150);
  });

  test('the real median of RNs is lowest in Florida, of all 51, and highest in California', () => {
    expect(byRealMedian('29-1141').at(0)).toBe('FL');
    expect(byRealMedian('29-1141').at(-1)).toBe('CA');
  });

  test('in plain dollars Florida is not the lowest', () => {
    expect(Math.min(...statesAndDc.map((area) => medianOf('29-1141', area)))).toBe(77080);
    expect(medianOf('29-1141', 'FL')).toBe(84190);
  });

  test('only chief executives lack a median anywhere: in AZ, DC, FL, LA and MA', () => {
    const gaps = wages.occupations.flatMap(({ soc, areas: rows }) =>
      areas.filter((area) => rows[area]?.p50 === undefined).map((area) => `${soc} ${area}`),
    );
    expect(gaps).toEqual(['AZ', 'DC', 'FL', 'LA', 'MA'].map((area) => `11-1011 ${area}`));
  });

  test('high pay is printed in full: managers pass $239,200 at P90 in 14 states', () => {
    const high = statesAndDc.map((area) => wageOf('11-9111', area).p90 ?? 0);
    expect(high.filter((p90) => p90 > medians.topCodedFrom)).toHaveLength(14);
    expect(Math.max(...high)).toBe(340990);
  });

  test.each(['29-1141', '29-2061', '21-1022', '11-9111'])(
    'jobs in the states add up to the national figure within 40 (%s)',
    (soc) => {
      const sum = statesAndDc.reduce((all, area) => all + (wageOf(soc, area).employment ?? 0), 0);
      expect(Math.abs(sum - (wageOf(soc, 'US').employment ?? 0))).toBeLessThanOrEqual(40);
    },
  );

  test.each([
    ['29-1141', 'US', 4.2],
    ['21-1022', 'US', -0.3],
    ['21-1094', 'NH', 31],
    ['21-1094', 'NM', -23],
  ])('the median of %s in %s moved by %d% since May 2024', (soc, area, percent) => {
    const change = (medianOf(soc, area) / medianBefore(soc, area) - 1) * 100;
    expect(change).toBeCloseTo(percent, Number.isInteger(percent) ? 0 : 1);
  });
});

describe('which occupations stand for a rung', () => {
  test('every rung has a band on every track, and nursing splits by license below senior', () => {
    for (const rung of ['entry', 'coordinator', 'senior', 'manager', 'director', 'executive']) {
      const tracks = payBands.bands.filter((band) => band.rung === rung).map((band) => band.track);
      expect(new Set(tracks)).toEqual(new Set(['nursing', 'social-work', 'unlicensed']));
      const splits = rung === 'entry' || rung === 'coordinator' ? 2 : 1;
      expect(tracks.filter((track) => track === 'nursing')).toHaveLength(splits);
    }
  });

  test('every band is of low confidence and its ends have national figures, low before high', () => {
    for (const { confidence, occupations } of payBands.bands) {
      expect(confidence).toBe('low');
      for (const { soc, from, to } of occupations) {
        const row = wageOf(soc, 'US');
        if (from && to) expect(row[from] ?? Number.NaN).toBeLessThan(row[to] ?? Number.NaN);
      }
    }
  });

  test('the bare title of care coordinator is listed under managers only', () => {
    const title = payBands.titles.list.find((entry) => entry.title === 'Care Coordinator');
    expect(title?.listedUnder.map(({ code }) => code)).toEqual(['11-9111.00']);
  });
});

describe('what the states ask', () => {
  test('there are 50 states, DC and 5 territories, and 40 work with the nurse compact', () => {
    const count = (kind: string) => states.filter((state) => state.kind === kind).length;
    expect([count('state'), count('district'), count('territory')]).toEqual([50, 1, 5]);
    expect(states.filter((state) => state.compact.status === 'member')).toHaveLength(40);
    const codes = states.filter((state) => state.kind !== 'territory').map((state) => state.code);
    expect(codes.sort()).toEqual([...statesAndDc].sort());
  });

  test('hours of zero are said only where a renewal asks for none, or for set courses', () => {
    for (const { code, rn } of states) {
      if (rn?.hours === 0) expect(['none', 'topic-only'], code).toContain(rn.mode);
      if (rn?.mode === 'hours') expect(rn.hours, code).toBeGreaterThan(0);
    }
  });

  test('Tennessee has no fixed total, so it has no figure', () => {
    const tennessee = states.find((state) => state.code === 'TN');
    expect(tennessee?.rn).toMatchObject({ mode: 'options', cycleMonths: 24 });
    expect(tennessee?.rn?.hours).toBeUndefined();
  });
});

describe('how much a skill matters', () => {
  test('15 skills fit O*NET closely, 6 in part, and 3 too weakly for a claim', () => {
    const of = (fit: string) => importance.skills.filter((skill) => skill.fit === fit);
    expect([of('close').length, of('partial').length]).toEqual([15, 6]);
    expect(of('weak').map(({ skill }) => skill)).toEqual([
      'health-system',
      'advocacy',
      'resources',
    ]);
  });

  test('each importance is the mean of its elements in the ratings O*NET published', () => {
    for (const { skill, elements, importance: rows } of importance.skills) {
      for (const [soc, { mean, scaled }] of Object.entries(rows)) {
        const ratings = onet.occupations.find(({ code }) => code === `${soc}.00`)?.ratings ?? {};
        const figures = elements.map(({ id }) => ratings[id]?.importance ?? Number.NaN);
        const exact = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
        expect(Math.abs(exact - mean), `${skill} ${soc}`).toBeLessThan(0.0051);
        expect(Math.abs((exact - 1) * 25 - scaled), `${skill} ${soc}`).toBeLessThan(0.51);
      }
    }
  });

  test('the O*NET attribution stands as its license asks, in every file that holds its data', () => {
    const line = (number: string) =>
      `This product includes information from the O*NET ${number} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.`;
    for (const { attribution } of [importance, onet, workStyles]) {
      expect(attribution.text).toBe(line('30.1'));
    }
    expect(payBands.titles.attribution).toBe(line('29.3'));
    expect(importance.attribution.changes).toContain('not approved, endorsed, or tested');
  });
});
