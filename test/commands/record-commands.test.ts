import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCarepath } from '../support/carepath.ts';

describe('every command of the record', () => {
  const reading = [['list'], ['profile'], ['history'], ['due'], ['export', '--all']];
  const writing = [
    ['add', 'ce', '--date', 'today', '--hours', '1', '--topic', 'law'],
    ['add', 'skill', 'negotiation', '2'],
    ['add', 'note', 'x1', 'text'],
    ['edit', 'x1', '--no-paid'],
    ['edit', '3.2', '--note', 'text'],
    ['remove', 'x1', '--yes'],
    ['confirm', 'four-domains', 'yes'],
    ['profile', '--state', 'OH'],
    ['undo'],
  ];

  it.each([...reading, ...writing])(
    'leaves a damaged record as it is, with exit 3: %s %s',
    async (...argv) => {
      const home = newHome();
      const path = join(home, 'progress.json');
      writeFileSync(path, '{');
      const { code, out, err } = await runCarepath(argv, { home });
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toContain(path);
      expect(readFileSync(path, 'utf8')).toBe('{');
    },
  );

  it('makes no record by reading or by trying', async () => {
    const home = newHome();
    for (const argv of [...reading, ['add', 'ce', '-n', ...(writing[0] ?? []).slice(2)]]) {
      expect((await runCarepath(argv, { home })).code).toBe(0);
    }
    expect(existsSync(join(home, 'progress.json'))).toBe(false);
  });

  const all = ['add', 'edit', 'list', 'remove', 'undo', 'history', 'confirm', 'profile', 'due'];
  it.each([...all, 'export', 'import', 'backup', 'restore', 'doctor'])(
    'has help within 80 columns: %s',
    async (name) => {
      const { code, out, err } = await runCarepath([name, '--help'], { home: newHome() });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    },
  );

  it.each(['education', 'experience', 'credential', 'exam', 'ce', 'skill', 'note'])(
    'has help within 80 columns: add %s',
    async (name) => {
      const { out } = await runCarepath(['add', name, '--help'], { home: newHome() });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    },
  );
});
