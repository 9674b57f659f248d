import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RECORD_FORMAT } from '../../src/progress/record.ts';
import { newHome, runCarepath } from '../support/carepath.ts';
import { dana, keep } from '../support/dana.ts';
import { documentLines, readingLines } from '../support/reading-commands.ts';

const argvOf = (line: string) => line.split(' ').filter(Boolean);

/** A home whose record a carepath of another format wrote. */
function homeOf(format: number) {
  const home = newHome();
  const path = keep(home, { ...dana, format, own: { field: 1 } });
  const before = readFileSync(path);
  writeFileSync(join(home, 'other.json'), JSON.stringify({ ...dana, profile: {} }));
  writeFileSync(join(home, 'answers.json'), '{"profile":{"state":"TX"}}');
  return {
    run: (line: string) => runCarepath(argvOf(line), { home }),
    isUntouched: () => {
      expect(readFileSync(path)).toEqual(before);
      expect(existsSync(join(home, 'versions'))).toBe(false);
      expect(readdirSync(home).sort()).toEqual(['answers.json', 'other.json', 'progress.json']);
    },
  };
}

const writing = [
  'add education --level master --field nursing --completed 2028-05',
  'add experience --title Nurse --kind rn --from 2020-01',
  'add credential --credential ccm',
  'add exam --exam ccm --date 2026-01-01 --passed',
  'add ce --date 2026-01-01 --hours 1 --topic ethics',
  'add skill negotiation 2',
  'add note e1 remembered',
  'edit e1 --title Nurse',
  'edit 1.1 --due 2027-01-01',
  'remove e1 --yes',
  'done 1.1 --status open',
  'confirm four-domains yes',
  'profile --state TX',
  'undo',
  'assess --answers answers.json',
  'import other.json --yes',
  'restore other.json --yes',
];

describe('a record of a newer format', () => {
  it('is shown by every command that reads', async () => {
    const { run, isUntouched } = homeOf(RECORD_FORMAT + 1);
    for (const line of [...Object.values(readingLines).flat(), ...documentLines]) {
      // It says that the record cannot be changed here, which is a problem.
      const code = line === 'doctor' ? 1 : 0;
      expect({ line, code: (await run(line)).code }).toEqual({ line, code });
    }
    isUntouched();
  });

  it.each(writing)('is not written by carepath %s', async (line) => {
    const { run, isUntouched } = homeOf(RECORD_FORMAT + 1);
    const { code, out, err } = await run(line);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/was written by a newer carepath/);
    expect(err).toContain('Update carepath');
    isUntouched();
  });
});

describe('a record of an older format', () => {
  it('does not exist yet: 1 is the first, and what is below is refused in words', async () => {
    // Whoever raises the format keeps a record of each one before it here, and has it migrated.
    expect(RECORD_FORMAT).toBe(1);
    const { run, isUntouched } = homeOf(0);
    // To restore means to set what cannot be read aside.
    const refused = ['list', ...writing.filter((line) => !line.startsWith('restore'))];
    for (const line of refused) {
      const { code, out, err } = await run(line);
      expect({ line, code, out }).toEqual({ line, code: 3, out: '' });
      expect(err).toContain('format: found 0, expected 1 or more');
    }
    isUntouched();
  });
});
