import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elsewhere } from '../../../src/progress/store/elsewhere.ts';
import { defaultLocation } from '../../../src/progress/store/location.ts';
import { temporaryFolder } from './sample.ts';

function person() {
  const home = temporaryFolder();
  const facts = { file: undefined, env: {}, cwd: home, home, platform: 'linux' as const };
  const usual = defaultLocation(facts);
  const write = (path: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '{}');
  };
  return { facts, usual, write };
}

describe('a record that lies elsewhere', () => {
  it('is named when the place that was told has none', () => {
    const { facts, usual, write } = person();
    write(usual);
    expect(elsewhere({ ...facts, file: 'dana.json' })).toBe(usual);
    expect(elsewhere({ ...facts, env: { CAREPATH_HOME: 'other' } })).toBe(usual);
  });

  it('is not mentioned when there is none, or the place told has one, or it is that place', () => {
    const { facts, usual, write } = person();
    expect(elsewhere({ ...facts, file: 'dana.json' })).toBeUndefined();
    write(usual);
    expect(elsewhere(facts)).toBeUndefined();
    write(join(facts.home, 'dana.json'));
    expect(elsewhere({ ...facts, file: 'dana.json' })).toBeUndefined();
  });
});
