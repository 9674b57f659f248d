import { expect, test } from 'vitest';
import { freshHome } from './carepath.ts';
import { openTerminal } from './terminal.ts';

test('the terminal of these tests is one: the program sees its width, and colors reach the screen', async () => {
  const screen = openTerminal(['certs', 'ccm'], { home: freshHome(), columns: 60, rows: 20 });
  expect(await screen.ended).toBe(0);
  expect(screen.raw()).toContain('\u001b[');
  for (const line of screen.text().split('\n')) expect(line.length).toBeLessThanOrEqual(60);
});

test('a program that is waited for in vain is told with its screen', async () => {
  const screen = openTerminal(['--version'], { home: freshHome() });
  await expect(screen.waitFor(/no such text/)).rejects.toThrow(/ended without .*\n│ \d+\.\d+/);
});
