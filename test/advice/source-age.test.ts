import { describe, expect, it } from 'vitest';
import { agedFacts, dated, isStale, lastDayOf } from '../../src/advice/source-age.ts';
import type { ShelfLives } from '../../src/career/schema/shelf-lives.ts';
import type { Source } from '../../src/career/schema/source.ts';
import { sourcedFacts } from '../../src/career/sourced-facts.ts';

const SEEN = '2026-11-22';

describe('the last day a written time can mean', () => {
  it.each([
    ['2026-10-08', '2026-10-08'],
    ['2026-02', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['May 2025', '2025-05-31'],
    ['November 2024', '2024-11-30'],
    ['2025', '2025-12-31'],
    ['2024/25', '2025-12-31'],
    ['2019–20', '2020-12-31'],
    ['2018–2022', '2022-12-31'],
    ['2015 edition', '2015-12-31'],
    ['class of 2014–15', '2015-12-31'],
    ['about 2020–23', '2023-12-31'],
    ['2022 or later', '2022-12-31'],
  ])('%s is %s', (written, day) => {
    expect(lastDayOf(written, SEEN)).toBe(day);
  });

  it('is never later than the day it was read', () => {
    expect(lastDayOf('2026', SEEN)).toBe(SEEN);
    expect(lastDayOf('2025/26', SEEN)).toBe(SEEN);
    expect(lastDayOf('2027-01-05', SEEN)).toBe(SEEN);
  });

  it('of a projection is the year it was made', () => {
    expect(lastDayOf('2023–33', SEEN)).toBe('2023-12-31');
  });

  it('is unknown where no time is named', () => {
    expect(lastDayOf('the latest text shown', SEEN)).toBeUndefined();
  });
});

const source = (id: string, told: Partial<Source> = {}): Source => ({
  id,
  title: id,
  publisher: 'Someone',
  seen: SEEN,
  shelf: 'general',
  ...told,
});

describe('the age of a source', () => {
  it('counts from its date, else from the day it was read', () => {
    expect(dated(source('a', { asOf: '2025' }))).toMatchObject({ day: '2025-12-31', by: 'dated' });
    expect(dated(source('b'))).toMatchObject({ day: SEEN, by: 'seen' });
    expect(dated(source('c', { asOf: 'the latest text shown' }))).toMatchObject({ by: 'seen' });
  });
});

const lives: ShelfLives = {
  note: '',
  shelves: [
    { id: 'fees', name: 'fees', months: 12, check: '' },
    { id: 'rules', name: 'rules', months: 18, check: '' },
    { id: 'general', name: 'general', months: 36, check: '' },
    { id: 'windows', name: 'windows', months: 6, check: '' },
    { id: 'history', name: 'history', check: '' },
  ],
  facts: [
    { table: 'certs', path: 'fees', shelf: 'fees' },
    { table: 'certs', path: 'exam.windows', shelf: 'windows' },
    { table: 'old', path: '', shelf: 'history' },
  ],
};

const register = [
  source('page', { asOf: '2025-03-31' }),
  source('older', { asOf: '2020' }),
  source('handbook', { asOf: '2024-06-30', shelf: 'rules' }),
];

function aged(tables: Record<string, unknown>) {
  const facts = sourcedFacts(new Map(Object.entries(tables)), lives);
  return agedFacts(facts, register, lives).map(({ fact, shelf, day, goodUntil }) => ({
    place: `${fact.file}#${fact.path}`,
    shelf: shelf.id,
    day,
    goodUntil,
  }));
}

describe('a fact', () => {
  it('is as old as its newest source, and kept as long as the strictest', () => {
    expect(aged({ t: { list: [{ id: 'x', sources: ['older', 'page', 'handbook'] }] } })).toEqual([
      { place: 't.json#list[x]', shelf: 'rules', day: '2025-03-31', goodUntil: '2026-09-30' },
    ]);
  });

  it('is as old as the time it states itself', () => {
    const stated = (told: object) => aged({ t: { a: { sources: ['page'], ...told } } })[0]?.day;
    expect(stated({ year: 2019 })).toBe('2019-12-31');
    expect(stated({ asOf: '2021/22' })).toBe('2022-12-31');
    expect(stated({ year: 2024, published: '2026-02-19' })).toBe('2026-02-19');
  });

  it('is kept as its place says: a fee is a fee, whoever prints it', () => {
    const entry = {
      id: 'ccm',
      sources: ['handbook'],
      fees: [{ usd: 1, sources: ['handbook'] }],
      exam: { sources: ['handbook'], windows: [{ from: '01-01' }, { from: '05-01' }] },
    };
    expect(aged({ certs: [entry] }).map(({ place, shelf }) => [place, shelf])).toEqual([
      ['certs/ccm.json#', 'rules'],
      ['certs/ccm.json#fees[0]', 'fees'],
      ['certs/ccm.json#exam', 'rules'],
      ['certs/ccm.json#exam.windows', 'windows'],
    ]);
  });

  it('does not grow old where it tells of its own time', () => {
    expect(aged({ old: { sources: ['older'] } })[0]?.goodUntil).toBeUndefined();
  });

  it('is stale from the day after its shelf life', () => {
    const tables = new Map(Object.entries({ t: { a: { sources: ['page'] } } }));
    const [fact] = agedFacts(sourcedFacts(tables, lives), register, lives);
    if (fact === undefined) throw new Error('no fact');
    expect(fact.goodUntil).toBe('2028-03-31');
    expect(isStale(fact, '2028-03-31')).toBe(false);
    expect(isStale(fact, '2028-04-01')).toBe(true);
  });

  it('has to name a source that there is', () => {
    expect(() => aged({ t: { a: { sources: ['nowhere'] } } })).toThrow('no source "nowhere"');
  });
});
