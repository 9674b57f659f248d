import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStored } from '../../../src/progress/store/read.ts';
import { Failure } from '../../../src/values/failure.ts';
import { damagedBytes, whole } from './damages.ts';
import { scale, temporaryFolder } from './sample.ts';

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
    await fc.assert(
      fc.asyncProperty(damagedBytes, async (bytes) => {
        await outcome(path, bytes);
      }),
      { numRuns: 1_000 * scale },
    );
  });
});
