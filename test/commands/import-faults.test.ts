import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/terminal/text.ts';
import { newHome, runCarepath } from '../support/carepath.ts';
import { keep } from '../support/dana.ts';
import { harmful, recordWith } from '../support/every-text.ts';
import { filledHome } from '../support/filled-home.ts';
import { hostileTexts } from '../support/hostile.ts';

const worst = hostileTexts.map(([, text]) => text.slice(0, 200)).join(' ');
const hostile = recordWith(worst, { id: worst });

describe('an import of a hostile record', () => {
  it('shows what it would change without harm, in both directions', async () => {
    for (const [here, there] of [
      [recordWith('plain'), hostile],
      [hostile, recordWith('plain')],
    ]) {
      const home = newHome();
      keep(home, here ?? hostile);
      writeFileSync(join(home, 'other.json'), JSON.stringify(there));
      const pipe = await runCarepath(['import', 'other.json', '-n'], { home });
      expect(pipe.code).toBe(0);
      const lines = pipe.out.trimEnd().split('\n');
      expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([3]));
      const screen = await runCarepath(['import', 'other.json', '-n'], { home, tty: true });
      const widest = Math.max(...screen.out.split('\n').map(widthOf));
      expect(widest).toBeLessThanOrEqual(80);
      for (const { out, err } of [pipe, screen]) expect(out + err).not.toMatch(harmful);
    }
  });

  it('says the same on another computer, and is written there in the same bytes', async () => {
    const [one, two] = [newHome(), newHome()];
    const path = keep(one, hostile);
    const { out } = await runCarepath(['export', '--all'], { home: one });
    await runCarepath(['import', '-', '--yes'], { home: two, stdin: out });
    const content = (text: string) => {
      const { $schema: _, revision: __, change: ___, ...said } = JSON.parse(text);
      return JSON.stringify(said);
    };
    const back = await runCarepath(['export', '--all'], { home: two });
    expect(content(back.out)).toBe(content(readFileSync(path, 'utf8')));
    expect(content(readFileSync(join(two, 'progress.json'), 'utf8'))).toBe(content(back.out));
    await runCarepath(['undo'], { home: two });
    expect(JSON.parse(readFileSync(join(two, 'progress.json'), 'utf8'))).not.toHaveProperty(
      'profile',
    );
  });

  it('tells fields as new whose names every object of JavaScript has', async () => {
    const { home } = await filledHome();
    const stdin = '{"format":1,"revision":1,"__proto__":{"x":1},"constructor":2,"toString":3}';
    const { out } = await runCarepath(['import', '-', '-n'], { home, stdin });
    expect(out.match(/^(\S+)\tadded/gm)).toEqual([
      '__proto__\tadded',
      'constructor\tadded',
      'toString\tadded',
    ]);
    await runCarepath(['import', '-', '-y'], { home, stdin });
    const kept = readFileSync(join(home, 'progress.json'), 'utf8');
    expect(JSON.stringify(JSON.parse(kept))).toContain(
      '"__proto__":{"x":1},"constructor":2,"toString":3',
    );
  });
});

describe('what is no record', () => {
  it.each([
    ['versions', 'it is a folder, not a file'],
    ['/dev/zero', 'it is a device or pipe, not a file'],
    ['huge.json', 'it is larger than any record (over 64 MB)'],
    ['progress.json/x', 'ENOTDIR'],
  ])('is refused as an import and as a backup to go back to: %s', async (file, said) => {
    const { home, path } = await filledHome();
    const before = readFileSync(path);
    writeFileSync(join(home, 'huge.json'), '');
    truncateSync(join(home, 'huge.json'), 64 * 1024 * 1024 + 1);
    for (const command of ['import', 'restore']) {
      const { code, out, err } = await runCarepath([command, file, '--yes'], { home });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(said);
    }
    expect(readFileSync(path)).toEqual(before);
  });

  it('is neither replaced by an import nor copied by a backup where it is the record itself', async () => {
    const { home, run, path } = await filledHome();
    await run('export', '--all', '-o', 'whole.json');
    writeFileSync(path, '{"format":1,');
    for (const argv of [['import', 'whole.json', '-y'], ['backup'], ['export', '--all']]) {
      const { code, out, err } = await runCarepath(argv, { home });
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toContain('carepath restore 4');
    }
    expect(readFileSync(path, 'utf8')).toBe('{"format":1,');
  });
});
