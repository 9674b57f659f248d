import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/career/load.ts';
import * as role from '../../src/career/schema/role.ts';

const { clauses, points } = role.article.parse(readTable('article'));

const tables = new Map<string, unknown>();
function table(name: string): unknown {
  if (!tables.has(name)) tables.set(name, readTable(name));
  return tables.get(name);
}

/** The first entry within `value` that goes by this id or number; undefined when none does. */
function entry(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, number }: { id?: unknown; number?: unknown } = value;
  if (id === key || (typeof number === 'number' && String(number) === key)) return value;
  for (const part of Object.values(value)) {
    const found = entry(part, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a reference such as "steps#3.2" or "role#duties.advocacy" points at; undefined when nothing. */
function carrier(reference: string): unknown {
  const [name = '', path = ''] = reference.split('#');
  const whole = entry(table(name), path);
  if (whole !== undefined) return whole;
  const [list = '', key = ''] = path.split('.');
  const lists = new Map(Object.entries(Object(table(name))));
  return entry(lists.get(list) ?? entry(table(name), list), key);
}

const textOf = (value: unknown) => JSON.stringify(value ?? '').toLowerCase();

describe('the article', () => {
  it('is told in clauses of its own ids, and no point of it is without one', () => {
    const ids = clauses.map((clause) => clause.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { number } of points) {
      expect(clauses.some((clause) => clause.point === number)).toBe(true);
    }
  });

  it('points each clause only at data that exists', () => {
    const lost = clauses.flatMap((clause) =>
      clause.carriedBy
        .filter((reference) => carrier(reference) === undefined)
        .map((reference) => `${clause.id}: ${reference}`),
    );
    expect(lost).toEqual([]);
  });

  it.each(clauses.map((clause) => [clause.id, clause] as const))(
    'has every word of “%s” in the data that carries it',
    (_, clause) => {
      const texts = clause.carriedBy.map((reference) => textOf(carrier(reference)));
      const missing = clause.words.filter((word) => !texts.some((text) => text.includes(word)));
      expect(missing).toEqual([]);
    },
  );

  it('keeps the clauses that were easiest to lose', () => {
    expect(clauses.map((clause) => clause.id)).toEqual(
      expect.arrayContaining([
        'fit-passion',
        'fit-emotional-strength',
        'fit-pace',
        'course-gerontology',
        'health-law-certification',
        'keep-skills-sharp',
        'personal-advice',
      ]),
    );
  });

  it('has ten steps, nine duties, fifteen skills, six rungs and five pay tiers', () => {
    const targets = new Set(clauses.flatMap((clause) => clause.carriedBy));
    const count = (pattern: RegExp) => [...targets].filter((target) => pattern.test(target)).length;
    expect(count(/^steps#\d+$/)).toBe(10);
    expect(count(/^role#duties\./)).toBe(9);
    expect(count(/^rungs#/)).toBe(6);
    expect(count(/^pay-tiers#/)).toBe(5);
    expect(clauses.filter((clause) => clause.point === 3)).toHaveLength(15);
  });

  it('gives every rung its tips: three for each of the article', () => {
    for (const rung of ['entry', 'coordinator', 'senior', 'manager', 'director', 'executive']) {
      expect(carrier(`rungs#${rung}`)).toMatchObject({ tips: { length: 3 } });
    }
  });

  it('shows both what the article says and what was found, wherever a question of it is answered', () => {
    for (const clause of clauses.filter((clause) => clause.point === 7)) {
      for (const reference of clause.carriedBy) {
        expect(carrier(reference)).toMatchObject({ answer: expect.any(String), article: {} });
      }
    }
  });
});

describe('a reference', () => {
  it('that points nowhere is noticed', () => {
    expect(carrier('steps#11')).toBeUndefined();
    expect(carrier('role#duties.selling')).toBeUndefined();
    expect(carrier('steps#3.99')).toBeUndefined();
  });
});
