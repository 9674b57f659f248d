import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainRecord } from '../../../../src/progress/store/format/plain.ts';
import { recordProblems } from '../../../../src/progress/store/format/problems.ts';
import { checkOf, isRecord } from '../../../../src/progress/store/format/recognize.ts';

const folder = join(import.meta.dirname, '../../../../examples');
const people = readdirSync(folder).filter((name) => name.endsWith('.json'));
const examples = people.map((name): unknown =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
);

/** Every place inside a value, as the path to it. */
function places(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    places(part).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
  );
  return [[], ...inside];
}

/** A copy in which something else stands at the place, or nothing. */
function changed(value: unknown, [key, ...rest]: (string | number)[], put: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return put;
  const parts = Object.entries(value).flatMap(([name, part]) => {
    if (name !== String(key)) return [[name, part] as const];
    const inside = changed(part, rest, put);
    return inside === undefined ? [] : [[name, inside] as const];
  });
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

const odd = [undefined, null, '', 'x', 'OH', '2026-02-29', '2026-11-22', 0, -1, 1.5, 6];
// JSON makes an infinite number of 1e999.
const values = [
  ...odd,
  Number.POSITIVE_INFINITY,
  true,
  [],
  [null],
  ['rn-license'],
  {},
  { value: true },
  { id: '' },
];

describe('the quick look at a record', () => {
  it.each(people.map((name, index) => [name, examples[index]]))('takes %s', (_, example) => {
    expect(isRecord(example)).toBe(true);
  });

  it('says the same as the shape, wherever whatever stands', () => {
    let refused = 0;
    for (const example of examples) {
      for (const place of places(example)) {
        for (const put of values) {
          const value = changed(example, place, put);
          const good = recordProblems(value).length === 0;
          if (!good) refused += 1;
          if (isRecord(value) !== good) expect.fail(`${place.join('.')} = ${JSON.stringify(put)}`);
        }
      }
    }
    expect(refused).toBeGreaterThan(1_000);
  });

  it('takes nothing that the shape refuses, of values of every form', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...examples), (value, example) => {
        const whole = { ...Object(example), ...Object(value) };
        expect(isRecord(whole)).toBe(recordProblems(whole).length === 0);
        expect(isRecord(value)).toBe(recordProblems(value).length === 0);
      }),
    );
  });

  it('cannot be made of a schema that says what it would not look at', () => {
    expect(() => checkOf({ type: 'string', maxLength: 3 } as object)).toThrow('maxLength');
    expect(() => checkOf({ type: 'tuple' })).toThrow('tuple');
  });
});

describe('a record as it is written', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const record = { format: 1, revision: 3, contacts: [{ id: 'p1', name: 'Ana Núñez' }] };

  it.each([
    ['as carepath writes it', `${JSON.stringify(record, null, 2)}\n`],
    ['on one line', JSON.stringify(record)],
  ])('is taken %s', (_, text) => {
    expect(plainRecord(bytes(text))).toEqual(record);
  });

  it.each([
    ['gives a key twice', '{"format":1,"revision":1,"revision":2}'],
    ['has a key twice deep inside', '{"format":1,"revision":1,"x":{"a":[{"b":1,"b":1}]}}'],
    ['comes from a newer carepath', '{"format":2,"revision":1}'],
    ['is laid out by someone else', '{ "format": 1, "revision": 1 }'],
    ['is cut off', '{"format":1,"revision":1'],
    ['is nested too deeply', `{"format":1,"revision":1,"x":${'['.repeat(9e4)}${']'.repeat(9e4)}}`],
  ])('is left to a closer look when it %s', (_, text) => {
    expect(plainRecord(bytes(text))).toBeUndefined();
  });

  it('is left to a closer look when its bytes are no text', () => {
    expect(plainRecord(Uint8Array.of(0x7b, 0xff, 0x7d))).toBeUndefined();
  });
});
