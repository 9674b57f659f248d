import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inThrowaway } from '../../../src/progress/store/throwaway.ts';
import { newHome } from '../../support/carepath.ts';

describe('a folder that is thrown away', () => {
  it('holds a copy, and is gone afterwards with all that was written', async () => {
    const original = join(newHome(), 'one.json');
    writeFileSync(original, 'kept');
    const used = await inThrowaway(original, async (path) => {
      expect(readFileSync(path, 'utf8')).toBe('kept');
      writeFileSync(path, 'changed');
      writeFileSync(join(dirname(path), 'more'), 'x');
      return path;
    });
    expect(existsSync(dirname(used))).toBe(false);
    expect(readFileSync(original, 'utf8')).toBe('kept');
  });

  it('is empty when there is nothing to copy', async () => {
    const there = await inThrowaway(undefined, async (path) => existsSync(path));
    expect(there).toBe(false);
  });

  it('is gone when the work fails, too', async () => {
    let used = '';
    const work = inThrowaway(undefined, async (path) => {
      used = path;
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(existsSync(dirname(used))).toBe(false);
  });
});
