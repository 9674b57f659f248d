import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStored } from '../../../src/progress/store/read.ts';
import { Failure } from '../../../src/values/failure.ts';
import { scale, temporaryFolder } from './sample.ts';

const whole = Buffer.from(
  `${JSON.stringify(
    {
      $schema: 'urn:carepath:record:1',
      format: 1,
      revision: 7,
      change: { text: 'Added contact c', date: '2026-11-22' },
      profile: { name: 'Dana Núñez', state: 'OH', hoursPerWeek: 12 },
      credentials: [
        { id: 'k1', credential: 'rn-license', status: 'active', expires: '2027-10-31' },
      ],
      contacts: [{ id: 'c', name: 'Lee Park 👩🏽‍⚕️', note: '"quoted" \\ and\nbroken' }],
      confirmations: { 'good-moral-character': { value: true, date: '2026-01-01' } },
    },
    null,
    2,
  )}\n`,
);

/** What reading makes of the bytes: a record, or a Failure (3) that names a problem. */
async function outcome(path: string, bytes: Uint8Array): Promise<'read' | 'refused'> {
  writeFileSync(path, bytes);
  try {
    return typeof (await readStored(path)).record?.revision === 'number' ? 'read' : 'refused';
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.code).toBe(3);
    expect(error.details.length).toBeGreaterThan(0);
    return 'refused';
  }
}

describe('a damaged record', () => {
  it('is refused in words when it was cut off at any byte', async () => {
    const path = join(temporaryFolder(), 'progress.json');
    const read: number[] = [];
    for (let length = 0; length < whole.length; length += 1) {
      if ((await outcome(path, whole.subarray(0, length))) === 'read') read.push(length);
    }
    // Without its last line end it is whole.
    expect(read).toEqual([whole.length - 1]);
  });

  it('is read or refused in words, whatever was done to its bytes', async () => {
    const path = join(temporaryFolder(), 'progress.json');
    const place = fc.nat({ max: whole.length });
    const byte = fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(...Buffer.from('{}[],:"\\0 \0')));
    const text = fc.constantFrom(
      '\ufeff',
      '\r\n',
      '1e999',
      '"__proto__":{},',
      '[[[[',
      '-0',
      '9'.repeat(400),
    );
    const damage = fc.oneof(
      fc.record({ from: place, length: fc.constant(1), bytes: fc.tuple(byte) }),
      fc.record({ from: place, length: fc.nat({ max: 80 }), bytes: fc.constant([]) }),
      fc.record({
        from: place,
        length: fc.constant(0),
        bytes: text.map((t) => [...Buffer.from(t)]),
      }),
      fc.record({ from: place, length: fc.nat({ max: 40 }), bytes: fc.array(fc.constant(0)) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const bytes = [...whole];
        for (const { from, length, bytes: put } of damages) bytes.splice(from, length, ...put);
        await outcome(path, Uint8Array.from(bytes));
      }),
      { numRuns: 1_000 * scale },
    );
  });
});
